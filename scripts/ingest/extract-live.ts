import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ConnectorContext } from '../connectors/connector.ts';
import { fetchPart } from '../connectors/fetch-part.ts';
import type { LivePart, LiveSource, PartAnswer } from '../connectors/live-source.ts';
import { KeyRefused, SourceError } from '../connectors/source-error.ts';
import { countRejects, listedRejects } from './count-rejects.ts';
import type { Extract } from './extract.ts';
import type { Progress } from './progress.ts';

/** How a live source is asked. */
export interface LiveHost extends ConnectorContext {
  readonly now: () => Date;
  /** Where answers that serve for a while are kept; `null` keeps none. */
  readonly cache: string | null;
  /** Keys that a service has refused in this run, by connector: nothing more is asked with them. */
  readonly refused?: Map<string, KeyRefused>;
}

type AskedHost = Required<LiveHost>;

const instant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** Asks a dataset's services and reads their answers. Throws a SourceError, in words, with no key. */
export async function extractLive(
  id: string,
  source: LiveSource,
  { refused = new Map<string, KeyRefused>(), ...rest }: LiveHost,
  progress: Progress,
): Promise<Extract> {
  const host = { ...rest, refused };
  const parts = Object.entries(source.parts);
  progress.start(parts.length + 1);
  const answers: Record<string, PartAnswer | null> = {};
  const notices: string[] = [];
  const faults: Record<string, SourceError> = {};
  for (const [name, part] of parts) {
    if (part.insteadOf !== undefined && answers[part.insteadOf] != null) continue;
    try {
      const answer = await keptOrFetched(`${id}.${name}`, part, host);
      answers[name] = answer;
      notices.push(...answer.notices.map(({ text }) => text));
      progress.step(`${name}: ${answer.rows.length.toLocaleString('en')} rows`);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      answers[name] = null;
      faults[name] = error;
      const isReplaceable = parts.some(([, other]) => other.insteadOf === name);
      if (part.optional !== true && !isReplaceable) throw faults[part.insteadOf ?? ''] ?? error;
      notices.push(`${name}: ${error.problem.found}`);
      progress.step(`${name}: ${error.problem.found}`);
    }
  }
  const fetchedAt = instant(host.now());
  const { tables, documents, rows, values, rejects } = source.extract(answers, { fetchedAt });
  progress.step(`${rows.kept.toLocaleString('en')} of ${rows.read.toLocaleString('en')} kept`);
  const requests = Object.values(answers).flatMap((answer) => answer?.requests ?? []);
  return {
    report: {
      files: requests.map(({ address, rows: count, encoding, sha256 }) => ({
        name: address,
        rows: count,
        encoding,
        sha256,
        renamed: [],
        ignoredColumns: [],
      })),
      rows,
      values,
      rejectCounts: countRejects(rejects),
      rejects: rejects.slice(0, listedRejects),
      notices,
    },
    tables,
    documents,
    bytes: Object.fromEntries(requests.map(({ address, bytes }) => [address, bytes])),
  };
}

const addressSettings = ['SEOUL_API_URL', 'AIRKOREA_URL', 'BIKES_GBFS_URL', 'CKAN_URL'];

/** An answer kept from an earlier run where it still serves, else a new one. */
async function keptOrFetched(name: string, part: LivePart, host: AskedHost): Promise<PartAnswer> {
  const { keepMinutes } = part;
  if (keepMinutes === undefined || host.cache === null) return fetchOnce(part, host);
  // An answer belongs to the server that gave it: a test's must not serve for the real one's.
  const addresses = addressSettings.map((setting) => host.settings(setting));
  const asked = JSON.stringify([part, addresses]);
  const hash = createHash('sha256').update(asked).digest('hex').slice(0, 12);
  const file = path.join(host.cache, `${name}.${hash}.json`);
  const kept = await readKept(file);
  const now = host.now().getTime();
  if (kept && now - kept.at < keepMinutes * 60_000 && now >= kept.at) return kept.answer;
  const answer = await fetchOnce(part, host);
  await mkdir(host.cache, { recursive: true });
  await writeFile(`${file}.part`, JSON.stringify({ at: now, answer }));
  await rename(`${file}.part`, file);
  return answer;
}

/** Asks, unless the service has refused the key in this run: it would refuse it again. */
async function fetchOnce(part: LivePart, host: AskedHost): Promise<PartAnswer> {
  const { connector } = part.request;
  const fault = host.refused.get(connector);
  if (fault) throw fault;
  try {
    return await fetchPart(part, host);
  } catch (error) {
    if (error instanceof KeyRefused) host.refused.set(connector, error);
    throw error;
  }
}

async function readKept(file: string): Promise<{ at: number; answer: PartAnswer } | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    // Written above, whole or not at all, under the hash of its own request.
    return JSON.parse(text) as { at: number; answer: PartAnswer };
  } catch {
    return null;
  }
}
