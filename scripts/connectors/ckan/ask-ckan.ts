import { HttpFault, type HttpClient } from '../http/http-client.ts';
import type { RequestRecord } from '../live-source.ts';
import { countOf, isRecord, textOf, type PlainRecord } from '../plain-record.ts';
import { requestRecord } from '../request-record.ts';
import { readBody, type ServiceBody } from '../service-body.ts';
import { connectionFault, serviceFault, strangeBody } from '../service-fault.ts';
import { tellable } from '../api-key.ts';

export interface CkanPage {
  readonly packages: readonly PlainRecord[];
  readonly count: number | null;
  readonly record: RequestRecord;
}

const expected = 'an answer of CKAN’s package_search';
const todo = 'open the address in a browser and compare it with the portal’s API page';

/** Asks for a page of packages. Throws a SourceError where the portal refuses. */
export async function askCkan(http: HttpClient, url: string): Promise<CkanPage> {
  try {
    const answer = await http.get({ url, secrets: [], conditional: true });
    const { address } = answer;
    const body = readBody(answer.bytes);
    refuse(body, address);
    const result =
      body?.format === 'json' && isRecord(body.content) ? body.content['result'] : null;
    if (body === null || !isRecord(result) || !Array.isArray(result['results'])) {
      throw serviceFault({ address, found: strangeBody(body, []), expected, todo });
    }
    const packages = result['results'].map((entry: unknown) => (isRecord(entry) ? entry : {}));
    const record = requestRecord(answer, body.encoding, packages.length);
    return { packages, count: countOf(result['count']), record };
  } catch (error) {
    if (error instanceof HttpFault) refuse(readBody(Buffer.from(error.body)), error.address);
    throw connectionFault(error, expected, []);
  }
}

/** CKAN says in its body what it does not like, with a status of failure or of success. */
function refuse(body: ServiceBody | null, address: string): void {
  if (body?.format !== 'json' || !isRecord(body.content)) return;
  const { success, error } = body.content;
  if (success !== false) return;
  const kind = isRecord(error) ? textOf(error['__type']) : null;
  const message = isRecord(error) ? textOf(error['message']) : textOf(error);
  const said = [kind, message].filter((text) => text !== null).join(': ');
  const found = said === '' ? 'the portal refuses' : `the portal refuses: "${tellable(said, [])}"`;
  throw serviceFault({ address, found, expected, todo });
}
