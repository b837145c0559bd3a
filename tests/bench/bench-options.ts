import { parseArgs } from 'node:util';

const parts = ['ingest', 'publish', 'search', 'bytes', 'lighthouse', 'map', 'memory'] as const;
export type BenchPart = (typeof parts)[number];

const defaultPages = [
  '/',
  '/topics/air-quality/',
  '/topics/bike-stations/',
  '/topics/traffic-accidents/',
  '/map/',
  '/compare/',
];

export const usage = `Usage: npm run bench -- [part ...] [options]

Parts; without a name all of them, one after another:
  ingest       whole ingestion beside the bare query
  publish      60 datasets of which one has changed, beside all of them
  search       the catalogue's search over 100,000 rows beside minisearch and fuse.js
  bytes        what every built page asks for before anybody touches it, against the budgets
  lighthouse   Lighthouse mobile beside the same page without script
  map          first draw, frames and bytes of the city's map beside the districts alone
  memory       what a page holds after ten changes of its view, and ten more

Options:
  --rows N     rows of the generated file of "ingest" (default 4000000)
  --rounds N   rounds of "ingest" and "publish" (default 5)
  --runs N     runs of "lighthouse" and "map", of which medians are shown (default 5)
  --pages A,B  pages of "lighthouse" (default ${defaultPages.join(',')})

All but "ingest", "publish" and "search" measure dist/: run "npm run build" first.
`;

export interface BenchOptions {
  readonly parts: readonly BenchPart[];
  readonly rows: number;
  readonly rounds: number;
  readonly runs: number;
  readonly pages: readonly string[];
}

const isPart = (name: string): name is BenchPart => parts.some((part) => part === name);

/** What the words after the command ask for; `null` where they cannot be understood. */
export function benchOptions(args: readonly string[]): BenchOptions | null {
  const given = parse(args);
  if (given === null) return null;
  const { values, positionals } = given;
  const counts = [values.rows, values.rounds, values.runs].map(Number);
  const [rows = 0, rounds = 0, runs = 0] = counts;
  const chosen = positionals.filter(isPart);
  const isClear =
    !values.help &&
    chosen.length === positionals.length &&
    counts.every((count) => Number.isSafeInteger(count) && count > 0);
  if (!isClear) return null;
  const pages = values.pages.split(',').map((page) => `/${page}/`.replaceAll(/\/+/g, '/'));
  return { parts: chosen.length === 0 ? parts : chosen, rows, rounds, runs, pages };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rows: { type: 'string', default: '4000000' },
        rounds: { type: 'string', default: '5' },
        runs: { type: 'string', default: '5' },
        pages: { type: 'string', default: defaultPages.join(',') },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch {
    return null;
  }
}
