import { tellable, type ApiKey } from '../api-key.ts';
import { HttpFault, type HttpAnswer, type HttpClient } from '../http/http-client.ts';
import type { RequestRecord } from '../live-source.ts';
import { requestRecord } from '../request-record.ts';
import { readBody, type ServiceBody } from '../service-body.ts';
import { connectionFault, keyFault, serviceFault, strangeBody } from '../service-fault.ts';
import { kindOfResult, resultCode } from './result-codes.ts';
import { readEnvelope, type SeoulEnvelope } from './seoul-envelope.ts';

export interface SeoulAnswer {
  readonly envelope: SeoulEnvelope;
  readonly content: unknown;
  readonly format: 'json' | 'xml';
  readonly isEmpty: boolean;
  readonly record: RequestRecord;
}

/** Asks for one page. Throws a SourceError where the service refuses or cannot be understood. */
export async function askSeoul(http: HttpClient, url: string, key: ApiKey): Promise<SeoulAnswer> {
  try {
    const answer = await http.get({ url, secrets: key.secrets, judge: limitedJudge() });
    return readAnswer(answer, answer.address, key.secrets);
  } catch (error) {
    // A gateway may give the portal's own words with a status of failure: they say more.
    if (error instanceof HttpFault && error.body !== '') {
      refuse(readBody(Buffer.from(error.body)), error.address, key.secrets);
    }
    throw connectionFault(error, 'an answer of the Seoul Open Data Plaza', key.secrets);
  }
}

/** Asks again for faults of the server that come with status 200, as often as it may help. */
function limitedJudge(): (answer: HttpAnswer) => 'take' | 'retry' {
  let judged = 0;
  return ({ bytes }) => {
    const body = readBody(bytes);
    const code = body && 'content' in body ? readEnvelope(body.content).code : null;
    judged += 1;
    if (code === null || kindOfResult(code) !== 'fault') return 'take';
    return judged <= resultCode(code).retries ? 'retry' : 'take';
  };
}

function readAnswer(answer: HttpAnswer, address: string, secrets: readonly string[]): SeoulAnswer {
  const body = readBody(answer.bytes);
  refuse(body, address, secrets);
  if (body === null || !('content' in body)) {
    throw serviceFault({
      address,
      found: strangeBody(body, secrets),
      expected: 'JSON or XML as the Seoul Open Data Plaza writes it',
      todo: 'open the page of the service at https://data.seoul.go.kr: the portal may be under repair',
    });
  }
  const envelope = readEnvelope(body.content);
  return {
    envelope,
    content: body.content,
    format: body.format,
    isEmpty: kindOfResult(envelope.code) === 'no-data',
    record: requestRecord(answer, body.encoding, envelope.rows?.length ?? 0),
  };
}

/** Throws where the body holds a code that is a fault. */
function refuse(body: ServiceBody | null, address: string, secrets: readonly string[]): void {
  if (body === null || !('content' in body)) return;
  const { code, message } = readEnvelope(body.content);
  if (code === null || kindOfResult(code) !== 'fault') return;
  const { meaning, todo, isOfKey } = resultCode(code);
  const said = message === null ? '' : ` (the service says "${tellable(message, secrets)}")`;
  throw (isOfKey ? keyFault : serviceFault)({
    address,
    found: `${tellable(code, secrets)}: ${meaning}${said}`,
    expected: 'INFO-000, with rows',
    todo,
  });
}
