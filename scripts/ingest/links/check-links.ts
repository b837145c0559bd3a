import PQueue from 'p-queue';
import type { LinkResult } from '../../../src/domain/link-check.ts';
import type { Look } from '../../connectors/http/link-probe.ts';
import { checkLink } from './check-link.ts';
import { robotsAllow } from './robots.ts';

export interface Checked {
  readonly results: readonly LinkResult[];
  /** Addresses that robots.txt asks programs to leave alone: nothing is known of them. */
  readonly forbidden: readonly string[];
  /** Addresses left for another run: their host asked for patience, or the run was stopped. */
  readonly left: readonly string[];
}

interface Options {
  readonly look: Look;
  readonly now: () => string;
  readonly isStopped: () => boolean;
  readonly onResult: (result: LinkResult) => void;
}

/** Hosts at a time; each of them is asked one thing at a time. */
const hosts = 4;
const robotsBytes = 500 * 1024;
const tiredStatus = new Set([429, 503]);

/** Checks addresses host by host, as gently as each host asks for. */
export async function checkLinks(urls: readonly string[], options: Options): Promise<Checked> {
  const { look, now, isStopped, onResult } = options;
  const results: LinkResult[] = [];
  const forbidden: string[] = [];
  const left: string[] = [];
  const checkHost = async (origin: string, addresses: readonly string[]): Promise<void> => {
    const robots = await robotsOf(origin, look);
    let isTired = false;
    for (const url of addresses) {
      if (isTired || isStopped()) left.push(url);
      else if (robots === null || !robotsAllow(robots, new URL(url))) forbidden.push(url);
      else {
        const result = { ...(await checkLink(url, look, now)), earlier: [] };
        if (isStopped()) {
          left.push(url);
          continue;
        }
        isTired = tiredStatus.has(result.status ?? 0);
        results.push(result);
        onResult(result);
      }
    }
  };
  const queue = new PQueue({ concurrency: hosts });
  const byHost = Map.groupBy(urls, (url) => new URL(url).origin);
  await queue.addAll(
    [...byHost].map(
      ([origin, addresses]) =>
        () =>
          checkHost(origin, addresses),
    ),
  );
  return { results, forbidden, left };
}

/** `null` forbids everything: a server that cannot give its rules is left alone, as RFC 9309 has it. */
async function robotsOf(origin: string, look: Look): Promise<string | null> {
  const answer = await look(`${origin}/robots.txt`, 'GET', robotsBytes);
  // A host that cannot be reached at all is told by its addresses.
  if (!('status' in answer)) return '';
  if (answer.status >= 500) return null;
  return answer.status < 300 ? answer.bytes.toString('utf8') : '';
}
