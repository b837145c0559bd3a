import type { Connector } from '../connector.ts';
import type { LiveNotice, LiveRow, Open311Request } from '../live-source.ts';
import { textOf } from '../plain-record.ts';
import { askRequests } from './ask-requests.ts';

/** A span is 90 days at most; asked at once, longer ones are refused or cut without a word. */
const spanDays = 90;
const msPerDay = 86_400_000;

/** Requests that residents sent, the newest span first. One that is in two spans is taken once. */
export const open311: Connector<Open311Request> = async (request, { http, now }) => {
  const today = (now ?? (() => new Date()))().getTime();
  const spans = Array.from({ length: Math.ceil(request.days / spanDays) }, (_, i) => {
    const to = today - i * spanDays * msPerDay;
    return { from: Math.max(to - spanDays * msPerDay, today - request.days * msPerDay), to };
  });
  const known = new Set<string>();
  const rows: LiveRow[] = [];
  const requests = [];
  let repeated = 0;
  for (const { from, to } of spans) {
    const { records, record } = await askRequests(http, addressOf(request, from, to));
    const place = requests.push(record) - 1;
    for (const [index, cells] of records.entries()) {
      const id = textOf(cells['service_request_id']);
      if (id !== null && known.has(id)) {
        repeated += 1;
        continue;
      }
      if (id !== null) known.add(id);
      rows.push({ request: place, call: place, line: index + 1, cells });
    }
  }
  const notices: LiveNotice[] =
    repeated === 0
      ? []
      : [
          {
            kind: 'count-differs',
            text: `${repeated} requests came in two spans of time and were taken once`,
          },
        ];
  return { rows, requests, listed: null, notices };
};

const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

function addressOf({ url, jurisdiction }: Open311Request, from: number, to: number): string {
  const query = new URLSearchParams({
    ...(jurisdiction === undefined ? {} : { jurisdiction_id: jurisdiction }),
    start_date: instant(from),
    end_date: instant(to),
  });
  return `${url.replace(/\/+$/, '')}/requests.json?${query.toString()}`;
}
