import * as v from 'valibot';
import { secretsInAddress } from '../api-key.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { RequestRecord } from '../live-source.ts';
import { isRecord } from '../plain-record.ts';
import { requestRecord } from '../request-record.ts';
import { readBody } from '../service-body.ts';
import { connectionFault, serviceFault, strangeBody } from '../service-fault.ts';

/** What every file of GBFS begins with. */
const feedSchema = v.object({
  version: v.optional(v.string()),
  last_updated: v.optional(v.unknown()),
  ttl: v.optional(v.unknown()),
  data: v.record(v.string(), v.unknown()),
});

export type GbfsFeed = v.InferOutput<typeof feedSchema>;

export interface AskedFeed {
  readonly feed: GbfsFeed;
  /** Versions 1 and 2 name things alike; 3 renamed them. */
  readonly major: number;
  readonly record: RequestRecord;
}

const expected = 'a feed of GBFS 2.3 or 3.0';

/** Asks for one file of GBFS. Throws a SourceError where it is none, or of a version not read here. */
export async function askFeed(http: HttpClient, url: string): Promise<AskedFeed> {
  const secrets = secretsInAddress(url);
  try {
    const answer = await http.get({ url, secrets, conditional: true });
    const { address } = answer;
    const body = readBody(answer.bytes);
    const content = body?.format === 'json' ? body.content : null;
    const parsed = v.safeParse(feedSchema, content);
    if (body === null || !parsed.success) {
      const found = isRecord(content)
        ? 'the answer has no "data" as GBFS has'
        : strangeBody(body, secrets);
      throw serviceFault({ address, found, expected, todo: 'check the address of the feed' });
    }
    const feed = parsed.output;
    const record = requestRecord(answer, body.encoding, rowCount(feed));
    return { feed, major: majorOf(feed, address), record };
  } catch (error) {
    throw connectionFault(error, expected, secrets);
  }
}

function majorOf({ version, data }: GbfsFeed, address: string): number {
  // The oldest feeds do not tell their version; only those of version 3 have no languages.
  if (version === undefined) return Array.isArray(data['feeds']) ? 3 : 2;
  const major = Number(/^\s*(\d+)(?:\.|-|\s*$)/.exec(version)?.[1] ?? Number.NaN);
  if (major >= 1 && major <= 3) return major;
  throw serviceFault({
    address,
    found: `the feed is of version "${version.slice(0, 20)}"`,
    expected,
    todo: 'look for an older version of the feed at the publisher, often named in gbfs_versions.json',
  });
}

function rowCount({ data }: GbfsFeed): number {
  const list = data['stations'] ?? data['feeds'];
  return Array.isArray(list) ? list.length : 1;
}
