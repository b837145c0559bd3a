import { readGateway } from '../airkorea/gateway-answer.ts';
import { gatewayCode, kindOfGatewayCode } from '../airkorea/gateway-codes.ts';
import { tellable } from '../api-key.ts';
import { HttpFault, type HttpAnswer, type HttpClient } from '../http/http-client.ts';
import type { RequestRecord } from '../live-source.ts';
import type { PlainRecord } from '../plain-record.ts';
import { requestRecord } from '../request-record.ts';
import { readBody } from '../service-body.ts';
import { connectionFault, serviceFault, strangeBody } from '../service-fault.ts';
import type { ListAnswer, ReadList } from './list-answer.ts';

export interface ListPage {
  readonly rows: readonly PlainRecord[];
  readonly listed: number | null;
  readonly record: RequestRecord;
}

export interface Asking {
  readonly http: HttpClient;
  readonly secrets: readonly string[];
  readonly read: ReadList;
  /** What the page holds, in words. */
  readonly expected: string;
}

const mostRetries = 2;

/** Asks for a page. Throws a SourceError where the service refuses or cannot be understood. */
export async function askList(url: string, asking: Asking): Promise<ListPage> {
  const { http, secrets, read, expected } = asking;
  try {
    const answer = await http.get({ url, secrets, judge: limitedJudge(read) });
    return pageOf(answer, asking);
  } catch (error) {
    // Refusals may come with a status, and say in their body why.
    if (error instanceof HttpFault) {
      const refused = refusalIn(Buffer.from(error.body), read);
      if (refused) throw refusedFault(refused, error.address, asking);
    }
    throw connectionFault(error, expected, secrets);
  }
}

/** Asks again for faults that come with status 200, as often as it may help. */
function limitedJudge(read: ReadList): (answer: HttpAnswer) => 'take' | 'retry' {
  let judged = 0;
  return ({ bytes }) => {
    judged += 1;
    return refusalIn(bytes, read)?.mayPass === true && judged <= mostRetries ? 'retry' : 'take';
  };
}

function pageOf(answer: HttpAnswer, asking: Asking): ListPage {
  const { address, bytes } = answer;
  const body = readBody(bytes);
  const refused = refusalIn(bytes, asking.read);
  if (refused) throw refusedFault(refused, address, asking);
  const found = body && asking.read(body);
  if (!body || found?.kind !== 'rows') {
    throw serviceFault({
      address,
      found: strangeBody(body, asking.secrets),
      expected: asking.expected,
      todo: 'open the page of the service: it may be under repair, or answer in another form',
    });
  }
  const { rows, listed } = found;
  return { rows, listed, record: requestRecord(answer, body.encoding, rows.length) };
}

type Refused = Extract<ListAnswer, { kind: 'refused' }>;

/** What the list, or the gateway before it, says against the request. */
function refusalIn(bytes: Uint8Array, read: ReadList): Refused | null {
  const body = readBody(bytes);
  if (!body) return null;
  const own = read(body);
  if (own) return own.kind === 'refused' ? own : null;
  const { code, message } = readGateway(body);
  if (code === null || kindOfGatewayCode(code) !== 'fault') return null;
  const { meaning, todo, retries } = gatewayCode(code);
  const said = message === null ? '' : ` (the gateway says "${message}")`;
  return { kind: 'refused', found: `code ${code}: ${meaning}${said}`, todo, mayPass: retries > 0 };
}

const refusedFault = ({ found, todo }: Refused, address: string, { secrets, expected }: Asking) =>
  serviceFault({ address, found: tellable(found, secrets), expected, todo });
