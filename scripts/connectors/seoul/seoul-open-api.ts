import { apiKey, sampleKey, seoulKey } from '../api-key.ts';
import type { Connector } from '../connector.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { LiveNotice, LiveRow, RequestRecord, SeoulRequest } from '../live-source.ts';
import { KeyRefused, SourceError } from '../source-error.ts';
import { serviceFault } from '../service-fault.ts';
import { documentPage } from './seoul-document.ts';
import { recheckRows } from './seoul-filter.ts';
import {
  filterWords,
  listedOf,
  rowsKept,
  seoulNotices,
  type AnsweredCall,
} from './seoul-notices.ts';
import { seoulPages, type SeoulCall } from './seoul-pages.ts';

const publicAddress = 'http://openapi.seoul.go.kr:8088';

/** The Seoul Open Data Plaza. Its limit counts every call, so they go one after the other. */
export const seoulOpenApi: Connector<SeoulRequest> = async (request, { http, settings }) => {
  const key = apiKey(seoulKey, settings);
  const base = settings('SEOUL_API_URL') ?? publicAddress;
  const isSample = key.inAddress === sampleKey;
  const calls: AnsweredCall[] = [];
  const failed: LiveNotice[] = [];
  const asked = callsOf(request, isSample);
  for (const filters of asked) {
    try {
      const call = await answeredCall(http, { base, key, request, filters });
      if (!request.mayBeEmpty) refuseEmpty(request, call);
      calls.push(call);
    } catch (error) {
      const share = (failed.length + 1) / asked.length;
      if (!(error instanceof SourceError) || error instanceof KeyRefused) throw error;
      if (share > (request.mayFail ?? 0)) throw error;
      const text = `${filterWords(filters)}: ${error.problem.found}`;
      failed.push({ kind: 'call-failed', text });
    }
  }
  const notices = [...seoulNotices(request, calls, isSample), ...failed];
  return { ...collected(calls, asked), notices };
};

/** To the sample key every place is the same one, so it is asked for once. */
function callsOf(request: SeoulRequest, isSample: boolean): readonly (readonly string[])[] {
  const calls = request.calls ?? [[]];
  return request.document && isSample ? calls.slice(0, 1) : calls;
}

async function answeredCall(http: HttpClient, call: SeoulCall): Promise<AnsweredCall> {
  const { request, filters } = call;
  if (request.document) {
    const page = await documentPage(http, call);
    return { filters, pages: [{ page, foreign: 0 }], isPartial: false };
  }
  const { pages, isPartial } = await seoulPages(http, call);
  return { filters, pages: pages.map((page) => recheckRows(page, request, filters)), isPartial };
}

function refuseEmpty({ service }: SeoulRequest, call: AnsweredCall): void {
  const isUpToDate = call.isPartial && call.pages.every(({ foreign }) => foreign === 0);
  if (rowsKept(call) > 0 || isUpToDate) return;
  throw serviceFault({
    address: call.pages[0]?.page.answer.record.address ?? service,
    found: `the service has no data (${filterWords(call.filters)})`,
    expected: `rows of ${service}`,
    todo: 'compare the filters in the dataset’s source.ts with the page of the service at https://data.seoul.go.kr',
  });
}

function collected(calls: readonly AnsweredCall[], asked: readonly (readonly string[])[]) {
  const requests: RequestRecord[] = [];
  const rows: LiveRow[] = [];
  for (const { filters, pages } of calls) {
    // The place among all that were asked for: some may have failed.
    const call = asked.indexOf(filters);
    for (const { page } of pages) {
      const request = requests.push(page.answer.record) - 1;
      for (const { line, cells } of page.rows) rows.push({ request, call, line, cells });
    }
  }
  const listed = calls.map(listedOf);
  return {
    requests,
    rows,
    listed: listed.every((count) => count !== null) ? listed.reduce((a, b) => a + b, 0) : null,
  };
}
