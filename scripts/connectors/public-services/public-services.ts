import { apiKey } from '../api-key.ts';
import type { Connector } from '../connector.ts';
import type { LiveNotice, LiveRow, PublicServicesRequest, RequestRecord } from '../live-source.ts';
import { textOf, valueOf } from '../plain-record.ts';
import { serviceFault } from '../service-fault.ts';
import { SourceError } from '../source-error.ts';
import { askList, type Asking, type ListPage } from './ask-list.ts';
import { nationalLists } from './national-lists.ts';

const mostPages = 100;
const mostDetails = 1000;

/** A national list of public services: its pages, and where it has them the details of each row. */
export const publicServices: Connector<PublicServicesRequest> = async (request, context) => {
  const { http, settings } = context;
  const list = nationalLists[request.list];
  const key = apiKey(list.key, settings);
  const rows = request.pageRows ?? list.pageRows;
  const asked = { request, key, settings, rows };
  const asking: Asking = {
    http,
    secrets: key.secrets,
    read: list.read,
    expected: `a page of ${request.list}/${request.operation}`,
  };
  const pages = await allPages(rows, (page) => askList(list.pageAddress(asked, page), asking));
  const listRows = pages.flatMap((page, place) =>
    page.rows.map((cells, index) => ({ request: place, call: 0, line: index + 1, cells })),
  );
  const requests = pages.map(({ record }) => record);
  if (listRows.length === 0) {
    throw serviceFault({
      address: requests[0]?.address ?? request.operation,
      found: 'the list has no rows',
      expected: asking.expected,
      todo: 'compare the parameters in the dataset’s source.ts with the page of the service',
    });
  }
  const listed = pages.at(-1)?.listed ?? null;
  const notices: LiveNotice[] = [];
  if (listed !== null && listed !== listRows.length) {
    const text = `the service lists ${listed} rows and gave ${listRows.length}`;
    notices.push({ kind: 'count-differs', text });
  }
  const { details } = request;
  const { detail } = list;
  if (!details || !detail) return { rows: listRows, requests, listed, notices };
  const detailed = await withDetails(listRows, details, (id) =>
    askList(detail.address(asked, details.operation, id), { ...asking, read: detail.read }),
  );
  return {
    rows: detailed.rows,
    requests: [...requests, ...detailed.requests],
    listed,
    notices: [...notices, ...detailed.notices],
  };
};

async function allPages(
  size: number,
  ask: (page: number) => Promise<ListPage>,
): Promise<readonly ListPage[]> {
  const pages: ListPage[] = [];
  let count = 0;
  while (pages.length < mostPages) {
    const page = await ask(pages.length + 1);
    // A service that does not heed the number of the page would be asked for ever.
    if (page.record.sha256 === pages.at(-1)?.record.sha256) break;
    pages.push(page);
    count += page.rows.length;
    // Without a total, a short page is the last.
    const end = page.listed ?? (page.rows.length < size ? count : Infinity);
    if (page.rows.length === 0 || count >= end) return pages;
  }
  throw serviceFault({
    address: pages[0]?.record.address ?? '',
    found: `the pages do not end (${pages.length} read)`,
    expected: 'pages that end',
    todo: 'compare the answer with the page of the service',
  });
}

interface Detailed {
  readonly rows: readonly LiveRow[];
  readonly requests: readonly RequestRecord[];
  readonly notices: readonly LiveNotice[];
}

/** Adds to each row what its own page says. Of many, some may fail: their rows stay as they were. */
async function withDetails(
  rows: readonly LiveRow[],
  { idField, mayFail }: NonNullable<PublicServicesRequest['details']>,
  ask: (id: string) => Promise<ListPage>,
): Promise<Detailed> {
  const requests: RequestRecord[] = [];
  const faults: SourceError[] = [];
  const detailed: LiveRow[] = [];
  for (const row of rows) {
    const id = textOf(valueOf(row.cells, idField));
    const page =
      id === null || requests.length >= mostDetails ? null : await tried(ask(id), faults);
    if (page) requests.push(page.record);
    // The list's own values are the newer ones where both say something.
    detailed.push(page ? { ...row, cells: { ...page.rows[0], ...row.cells } } : row);
    const [fault] = faults;
    if (fault && faults.length > rows.length * mayFail) throw fault;
  }
  const missing = rows.length - requests.length;
  const text = `${missing} of ${rows.length} services came without details${faults[0] ? `: ${faults[0].problem.found}` : ''}`;
  return { rows: detailed, requests, notices: missing > 0 ? [{ kind: 'call-failed', text }] : [] };
}

async function tried(asked: Promise<ListPage>, faults: SourceError[]): Promise<ListPage | null> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    faults.push(error);
    return null;
  }
}
