import { sampleKey, type ApiKey } from '../api-key.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { SeoulRequest } from '../live-source.ts';
import type { PlainRecord } from '../plain-record.ts';
import { isRecord } from '../plain-record.ts';
import { serviceFault } from '../service-fault.ts';
import { askSeoul, type SeoulAnswer } from './ask-seoul.ts';
import { seoulAddress } from './seoul-address.ts';

export interface SeoulPage {
  readonly answer: SeoulAnswer;
  readonly rows: readonly PageRow[];
}

export interface PageRow {
  /** Place in its answer, from 1. */
  readonly line: number;
  readonly cells: PlainRecord;
}

/** The portal gives a thousand rows at most, and five to the sample key. */
const pageRows = 1_000;
const sampleRows = 5;
/** Two hundred thousand rows: no service read here has more, and a broken one has no end. */
const mostPages = 200;

export interface SeoulCall {
  readonly base: string;
  readonly key: ApiKey;
  readonly request: SeoulRequest;
  readonly filters: readonly string[];
}

interface SeoulPages {
  readonly pages: readonly SeoulPage[];
  /** The request wanted no more, though there is more. */
  readonly isPartial: boolean;
}

/** All pages of a call, the last one short or empty. */
export async function seoulPages(http: HttpClient, call: SeoulCall): Promise<SeoulPages> {
  const { key, request } = call;
  const isSample = key.inAddress === sampleKey;
  const most = Math.min(request.mostRows ?? Infinity, isSample ? sampleRows : Infinity);
  const pages: SeoulPage[] = [];
  for (let start = 1; start <= most; start += pageRows) {
    const end = Math.min(start + pageRows - 1, most);
    const answer = await askSeoul(http, seoulAddress(call, start, end), key);
    const page = readPage(answer, request, pages.length === 0);
    const before = pages.at(-1);
    if (isSame(page.kept, before)) {
      // A short page that comes again was all that there is, whatever the total says.
      if (before && before.rows.length < pageRows) return { pages, isPartial: false };
      throw endless(answer, 'the page is the same as the one before it');
    }
    if (pages.length === mostPages) throw endless(answer, `there are more than ${mostPages} pages`);
    pages.push(page.kept);
    if (page.isStopped) return { pages, isPartial: true };
    if (isLast(page.kept, start, end)) return { pages, isPartial: false };
  }
  return { pages, isPartial: true };
}

interface ReadPage {
  readonly kept: SeoulPage;
  readonly isStopped: boolean;
}

/** Past the end some services answer without their envelope: there it is a page without rows. */
function readPage(answer: SeoulAnswer, request: SeoulRequest, isFirst: boolean): ReadPage {
  const given = answer.isEmpty ? [] : answer.envelope.rows;
  if (given === null && answer.envelope.code === null && isFirst) {
    throw serviceFault({
      address: answer.record.address,
      found: 'the answer has no rows and no result',
      expected: `rows of ${request.service}`,
      todo: 'compare the answer with the page of the service at https://data.seoul.go.kr',
    });
  }
  // What is no object keeps its place as a row without cells, and the dataset rejects it.
  const rows = (given ?? []).map((row, index) => ({
    line: index + 1,
    cells: isRecord(row) ? row : {},
  }));
  const { until } = request;
  const stop = until === undefined ? -1 : rows.findIndex(({ cells }) => until(cells));
  const kept = stop === -1 ? rows : rows.slice(0, stop);
  return { kept: { answer, rows: kept }, isStopped: stop !== -1 };
}

const isSame = (page: SeoulPage, before: SeoulPage | undefined): boolean =>
  page.answer.record.sha256 === before?.answer.record.sha256;

/** A service that does not heed the places of the rows would be asked for ever. */
const endless = ({ record }: SeoulAnswer, found: string) =>
  serviceFault({
    address: record.address,
    found,
    expected: 'pages that end',
    todo: 'compare the answer with the page of the service, or name fewer rows in the dataset’s source.ts',
  });

/**
 * A full page is followed by another one, except where the service lists a total that is reached and
 * cannot be the size of the page: bikeList lists that. A total no larger than a page says nothing about
 * a full one: it may be 0, or a row too many came. A short page is the last, except where the total says
 * that there is more.
 */
function isLast({ answer, rows }: SeoulPage, start: number, end: number): boolean {
  const { listed } = answer.envelope;
  const reached = start + rows.length - 1;
  if (rows.length === 0) return true;
  if (reached >= end) return listed !== null && listed > end - start + 1 && reached >= listed;
  return listed === null || end >= listed;
}
