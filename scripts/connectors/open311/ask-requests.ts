import { tellable } from '../api-key.ts';
import { HttpFault, type HttpClient } from '../http/http-client.ts';
import type { RequestRecord } from '../live-source.ts';
import { isRecord, textOf, type PlainRecord } from '../plain-record.ts';
import { requestRecord } from '../request-record.ts';
import { readBody, type ServiceBody } from '../service-body.ts';
import { connectionFault, serviceFault, strangeBody } from '../service-fault.ts';
import { SourceError } from '../source-error.ts';

interface Asked {
  readonly records: readonly PlainRecord[];
  readonly record: RequestRecord;
}

const expected = 'a list of requests as GeoReport v2 has it';
const todo = 'check OPEN311_URL and ask those who run the server';

/** Asks in JSON, and where a server has only XML, which it must have, in that. */
export async function askRequests(http: HttpClient, address: string): Promise<Asked> {
  try {
    return await askOnce(http, address);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const asXml = await askOnce(http, address.replace('/requests.json?', '/requests.xml?')).catch(
      () => null,
    );
    if (asXml) return asXml;
    throw error;
  }
}

async function askOnce(http: HttpClient, url: string): Promise<Asked> {
  try {
    const answer = await http.get({ url, secrets: [] });
    const body = readBody(answer.bytes);
    const records = body && recordsIn(body);
    if (!body || !records) {
      const found = refusalIn(body) ?? strangeBody(body, []);
      throw serviceFault({ address: answer.address, found, expected, todo });
    }
    return { records, record: requestRecord(answer, body.encoding, records.length) };
  } catch (error) {
    if (error instanceof HttpFault) {
      const found = refusalIn(readBody(Buffer.from(error.body)));
      if (found !== null) throw serviceFault({ address: error.address, found, expected, todo });
    }
    throw connectionFault(error, expected, []);
  }
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value];

/** The requests in an answer; `null` where it is no list of requests. An empty list is one. */
function recordsIn(body: ServiceBody): PlainRecord[] | null {
  if (body.format === 'json') {
    if (!Array.isArray(body.content)) return null;
    const records = body.content.filter(isRecord);
    // Errors are a list, too, of objects with a code and a description.
    return records.length > 0 && records.every((entry) => !('service_request_id' in entry))
      ? null
      : records;
  }
  if (body.format !== 'xml' || !('service_requests' in body.content)) return null;
  const list = body.content['service_requests'];
  return isRecord(list) ? listOf(list['request']).filter(isRecord) : [];
}

/** What the server says it does not like: `[{"code":403,"description":"…"}]`; the code may differ. */
function refusalIn(body: ServiceBody | null): string | null {
  const content = body && 'content' in body ? body.content : null;
  const errors = isRecord(content) && isRecord(content['errors']) ? content['errors'] : null;
  const list = Array.isArray(content) ? content : errors === null ? [] : listOf(errors['error']);
  const said = list.filter(isRecord).flatMap((entry) => {
    const [code, description] = [textOf(entry['code']), textOf(entry['description'])];
    return code === null && description === null
      ? []
      : [[code, description].filter((part) => part !== null).join(' ')];
  });
  return said.length === 0 ? null : `the server refuses: "${tellable(said.join('; '), [])}"`;
}
