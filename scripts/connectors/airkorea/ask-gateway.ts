import { tellable, type ApiKey } from '../api-key.ts';
import { HttpFault, type HttpAnswer, type HttpClient } from '../http/http-client.ts';
import type { RequestRecord } from '../live-source.ts';
import type { PlainRecord } from '../plain-record.ts';
import { requestRecord } from '../request-record.ts';
import { readBody } from '../service-body.ts';
import { connectionFault, serviceFault, strangeBody } from '../service-fault.ts';
import { readGateway } from './gateway-answer.ts';
import { gatewayCode, kindOfGatewayCode } from './gateway-codes.ts';

export interface GatewayPage {
  readonly rows: readonly PlainRecord[];
  readonly listed: number | null;
  readonly isXml: boolean;
  readonly record: RequestRecord;
}

/** Asks for one page. Throws a SourceError where the gateway refuses or cannot be understood. */
export async function askGateway(http: HttpClient, url: string, key: ApiKey): Promise<GatewayPage> {
  try {
    const answer = await http.get({ url, secrets: key.secrets, judge: limitedJudge() });
    return readPage(answer, key.secrets);
  } catch (error) {
    // Refusals may come with status 403, and say in their body why.
    if (error instanceof HttpFault) refuse(Buffer.from(error.body), error.address, key.secrets);
    throw connectionFault(error, 'an answer of data.go.kr', key.secrets);
  }
}

/** Asks again for faults of the service that come with status 200, as often as it may help. */
function limitedJudge(): (answer: HttpAnswer) => 'take' | 'retry' {
  let judged = 0;
  return ({ bytes }) => {
    const body = readBody(bytes);
    const code = body && readGateway(body).code;
    judged += 1;
    if (code === null || kindOfGatewayCode(code) !== 'fault') return 'take';
    return judged <= gatewayCode(code).retries ? 'retry' : 'take';
  };
}

function readPage(answer: HttpAnswer, secrets: readonly string[]): GatewayPage {
  const { address, bytes } = answer;
  refuse(bytes, address, secrets);
  const body = readBody(bytes);
  const read = body && readGateway(body);
  if (!body || !read || (read.rows === null && read.code === null)) {
    throw serviceFault({
      address,
      found: strangeBody(body, secrets),
      expected: 'JSON or XML with "header" and "body"',
      todo: 'open the page of the service at https://www.data.go.kr: it may be under repair',
    });
  }
  const rows = read.rows ?? [];
  return {
    rows,
    listed: read.listed,
    isXml: body.format === 'xml',
    record: requestRecord(answer, body.encoding, rows.length),
  };
}

/** Throws where the body holds a code that is a fault. */
function refuse(bytes: Uint8Array, address: string, secrets: readonly string[]): void {
  const body = readBody(bytes);
  const read = body && readGateway(body);
  if (!read || read.code === null || kindOfGatewayCode(read.code) !== 'fault') return;
  const { meaning, todo } = gatewayCode(read.code);
  const said =
    read.message === null ? '' : ` (the gateway says "${tellable(read.message, secrets)}")`;
  throw serviceFault({
    address,
    found: `code ${read.code}: ${meaning}${said}`,
    expected: 'code 00, with rows',
    todo,
  });
}
