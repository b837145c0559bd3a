import type { Connector } from '../connector.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { CkanRequest, LiveNotice, LiveRow } from '../live-source.ts';
import { textOf } from '../plain-record.ts';
import { serviceFault } from '../service-fault.ts';
import { askCkan, type CkanPage } from './ask-ckan.ts';

const pageRows = 100;
const mostPages = 200;

/** The catalogue of a CKAN portal. Datasets may come and go between pages: each is taken once. */
export const ckan: Connector<CkanRequest> = async (request, { http }) => {
  const pages = await allPages(http, request);
  const given = pages.flatMap(({ packages }, place) =>
    packages.map((cells, index) => ({ request: place, call: 0, line: index + 1, cells })),
  );
  const known = new Set<string>();
  const rows = given.filter((row) => isNew(row, known));
  const notices = [
    countNotice(pages),
    rows.length === given.length
      ? null
      : notice(`${given.length - rows.length} datasets came twice and were taken once`),
  ];
  return {
    rows,
    requests: pages.map(({ record }) => record),
    listed: pages.at(-1)?.count ?? null,
    notices: notices.filter((found) => found !== null),
  };
};

async function allPages(http: HttpClient, request: CkanRequest): Promise<readonly CkanPage[]> {
  const most = request.mostRows ?? Infinity;
  const pages: CkanPage[] = [];
  for (let given = 0; given < most && pages.length < mostPages; ) {
    const page = await askCkan(http, pageAddress(request, given, Math.min(pageRows, most - given)));
    pages.push(page);
    given += page.packages.length;
    // Without a count, a short page is the last.
    const end = page.count ?? (page.packages.length < pageRows ? given : Infinity);
    if (page.packages.length === 0 || given >= Math.min(end, most)) return pages;
  }
  throw serviceFault({
    address: pages[0]?.record.address ?? request.url,
    found: `there are more than ${mostPages} pages`,
    expected: 'pages that end',
    todo: 'name a filter or fewer rows in the dataset’s source.ts',
  });
}

/** In a fixed order, or datasets would move between the pages. */
function pageAddress({ url, filter }: CkanRequest, start: number, rows: number): string {
  const query = new URLSearchParams({
    ...(filter === undefined ? {} : { fq: filter }),
    sort: 'id asc',
    rows: String(rows),
    start: String(start),
  });
  return `${url.replace(/\/+$/, '')}/api/3/action/package_search?${query.toString()}`;
}

function isNew({ cells }: LiveRow, known: Set<string>): boolean {
  const id = textOf(cells['id']) ?? textOf(cells['name']);
  if (id === null) return true;
  const isKnown = known.has(id);
  known.add(id);
  return !isKnown;
}

const notice = (text: string): LiveNotice => ({ kind: 'count-differs', text });

/** A count that changed while the pages were read: a dataset may be missing. */
function countNotice(pages: readonly CkanPage[]): LiveNotice | null {
  const counts = [...new Set(pages.map(({ count }) => count))];
  return counts.length < 2
    ? null
    : notice(`the portal’s count changed while its pages were read: ${counts.join(', then ')}`);
}
