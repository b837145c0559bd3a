import { parseArgs } from 'node:util';
import { createLinkProbe, type Look } from '../../connectors/http/link-probe.ts';
import { SourceError } from '../../connectors/source-error.ts';
import { discoverDatasets } from '../dataset-folder.ts';
import { ingestionTime } from '../ingestion-time.ts';
import { catalogueAddresses, chooseAddresses, ownAddresses } from './link-addresses.ts';
import { checkLinks, type Checked } from './check-links.ts';
import { addLinkChecks, readLinkChecks } from './link-file.ts';
import { isPublicAddress } from './public-host.ts';

export interface LinksHost {
  readonly look: Look;
  readonly mayAsk: (url: URL) => boolean;
  readonly now: () => Date;
  readonly isStopped: () => boolean;
  readonly say: (text: string) => void;
}

const usualLimit = 200;

function readLimit(text: string | undefined): number {
  const limit = text === undefined ? usualLimit : Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new SourceError({
    file: '--limit',
    value: text ?? '',
    found: 'this is no number of addresses',
    expected: `a whole number from 1 on; without it, ${usualLimit}`,
    todo: 'npm run ingest -- links --limit 200',
  });
}

/** `ingest links`: asks addresses whether they answer, and records it with the date. */
export async function runLinks(args: readonly string[], host = usualHost()): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      limit: { type: 'string' },
      catalogue: { type: 'boolean' },
      out: { type: 'string' },
      data: { type: 'string', multiple: true },
    },
  });
  const limit = readLimit(values.limit);
  const out = values.out ?? 'public/data';
  const urls = chooseAddresses({
    own: ownAddresses(await discoverDatasets(values.data ?? ['data'])),
    catalogue: values.catalogue ? await catalogueAddresses(out) : [],
    known: await readLinkChecks(out),
    limit,
    mayAsk: host.mayAsk,
  });
  host.say(
    `Looking at ${urls.length.toLocaleString('en')} addresses, one at a time on each host.\n`,
  );
  const checked = await checkLinks(urls, {
    look: host.look,
    now: () => `${host.now().toISOString().slice(0, 19)}Z`,
    isStopped: host.isStopped,
    onResult: ({ url, status, fault, content }) =>
      host.say(`${status ?? fault}${content === 'error-page' ? ' (error page)' : ''} ${url}\n`),
  });
  const { checks } = await addLinkChecks(out, checked.results, host.say);
  process.stdout.write(summary(checked, checks.length));
  return host.isStopped() ? 130 : 0;
}

function summary({ results, forbidden, left }: Checked, known: number): string {
  const good = results.filter(
    ({ status, content }) =>
      status !== null && status >= 200 && status < 400 && content !== 'error-page',
  ).length;
  const count = (number: number): string => number.toLocaleString('en');
  return [
    `${count(results.length)} addresses asked: ${count(good)} answer, ${count(results.length - good)} do not.`,
    ...(forbidden.length > 0
      ? [
          `${count(forbidden.length)} not asked: robots.txt of their host says so, or cannot be had.`,
        ]
      : []),
    ...(left.length > 0 ? [`${count(left.length)} left for another run.`] : []),
    `${count(known)} addresses are on record, each with its date. "npm run ingest" takes them into the scores, "npm run build" shows them.`,
    '',
  ].join('\n');
}

function usualHost(): LinksHost {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return {
    look: createLinkProbe({ signal: stop.signal, mayAsk: isPublicAddress }),
    mayAsk: isPublicAddress,
    now: ingestionTime,
    isStopped: () => stop.signal.aborted,
    say: (text) => void process.stderr.write(text),
  };
}
