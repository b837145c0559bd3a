import { packed, wordsOf } from '../../src/domain/search/normalise.ts';
import { fieldMark, itemMark } from '../../src/domain/search/prepare-row.ts';
import { fuse, miniSearch, scan, type Engine } from './search-engines.ts';
import { searchQueries } from './search-queries.ts';
import { permuted, realCatalogue, type BenchCatalogue } from './search-rows.ts';
import { machineLoad } from './machine-load.ts';
import { median, quantile } from './statistics.ts';
import { textTable } from './text-table.ts';

/** A frame of a screen that draws sixty a second. */
const aimMs = 1000 / 60;

interface Asked {
  /** Of each query, the median of its rounds. */
  readonly times: readonly number[];
  /** Time of the processor a query, which other programs disturb less. */
  readonly cpuMs: number;
  /** Mean share of what a naive search finds that was found as well. */
  readonly recall: number;
  readonly queries: number;
}

/** Rows that hold all words of a query, in fields without spaces, looked at one by one. */
function naive({ heads, tails }: BenchCatalogue): (query: string) => Set<number> {
  const fields = heads.map((head, row) =>
    [...head.split(new RegExp(`[${fieldMark}${itemMark}]`)), tails[row] ?? ''].map(packed),
  );
  return (query) => {
    const words = wordsOf(query);
    const found = new Set<number>();
    for (const [row, texts] of fields.entries()) {
      if (words.every((word) => texts.some((text) => text.includes(word)))) found.add(row);
    }
    return found;
  };
}

function ask(
  engine: Engine,
  truth: ReadonlyMap<string, Set<number>>,
  rounds: number,
  most: number,
): Asked {
  // Spread over all kinds of queries where only some are asked.
  const queries = searchQueries.filter(
    (_, at) => at % Math.ceil(searchQueries.length / most) === 0,
  );
  const times = queries.map((): number[] => []);
  const recalls: number[] = [];
  let used = process.threadCpuUsage();
  for (let round = 0; round <= rounds; round += 1) {
    // The first round warms up and does not count, but for what is asked only once.
    if (round === 1) used = process.threadCpuUsage();
    for (const [at, { text }] of queries.entries()) {
      const start = performance.now();
      const found = engine.find(text);
      if (round > 0 || rounds === 0) times[at]?.push(performance.now() - start);
      const wanted = truth.get(text);
      if (round === 0 && wanted && wanted.size > 0) {
        recalls.push(new Set([...found].filter((row) => wanted.has(row))).size / wanted.size);
      }
    }
  }
  const { user, system } = process.threadCpuUsage(used);
  return {
    times: times.map(median),
    cpuMs: (user + system) / 1000 / queries.length / Math.max(rounds, 1),
    recall: recalls.reduce((sum, share) => sum + share, 0) / recalls.length,
    queries: queries.length,
  };
}

/** The catalogue's search beside two libraries, on the same texts, in one run. */
export async function benchSearch(count: number): Promise<string> {
  const say = (text: string): boolean => process.stderr.write(`search: ${text}\n`);
  const real = await realCatalogue();
  const small = scan(real);
  say(`making ${count.toLocaleString('en')} rows of ${real.heads.length.toLocaleString('en')}`);
  const catalogue = permuted(real, count);
  const findNaively = naive(catalogue);
  const plain = searchQueries.filter(({ kind }) => kind === 'plain');
  const truth = new Map(plain.map(({ text }) => [text, findNaively(text)]));
  const tries: readonly (readonly [make: () => Engine, rounds: number, most: number])[] = [
    [() => scan(catalogue), 5, searchQueries.length],
    [() => miniSearch(catalogue, 'words'), 1, searchQueries.length],
    [() => miniSearch(catalogue, 'pairs'), 1, searchQueries.length],
    [() => fuse(catalogue), 0, 8],
  ];
  const rows: string[][] = [];
  let first: { kb: number; readyMs: number; middle: number; slow: number } | null = null;
  let verdict = '';
  for (const [make, rounds, most] of tries) {
    const engine = make();
    say(`asking ${engine.name}`);
    const { times, cpuMs, recall, queries } = ask(engine, truth, rounds, most);
    const [middle, slow] = [quantile(times, 0.5), quantile(times, 0.95)];
    const own = { kb: engine.kb, readyMs: engine.readyMs, middle, slow };
    first ??= own;
    if (verdict === '')
      verdict = `95 % of ours within a frame of ${aimMs.toFixed(1)} ms: ${slow < aimMs ? 'met' : 'missed'} (${machineLoad()})`;
    const ratio = (value: number, to: number): string =>
      `${(value / to).toFixed(value / to < 10 ? 1 : 0)}×`;
    rows.push([
      engine.name,
      String(queries),
      engine.kb.toFixed(0),
      ratio(engine.kb, first.kb),
      engine.readyMs.toFixed(0),
      ratio(engine.readyMs, first.readyMs),
      middle.toFixed(1),
      slow.toFixed(1),
      ratio(slow, first.slow),
      cpuMs.toFixed(1),
      `${(recall * 100).toFixed(1)} %`,
    ]);
  }
  return [
    textTable(`Search: ${count.toLocaleString('en')} rows`, [
      [
        '',
        'queries',
        'KB',
        ': ours',
        'ready ms',
        ': ours',
        'p50 ms',
        'p95 ms',
        ': ours',
        'CPU ms',
        'recall',
      ],
      ...rows,
    ]),
    '',
    `${verdict}. Ours also filters, counts eight facets and sorts all rows; the libraries only find.`,
    `KB: brotli (quality 5) of all that a browser downloads. Recall: against a naive search, ${plain.length} plain queries.`,
    `The real catalogue of ${real.heads.length.toLocaleString('en')} rows: ${small.kb.toFixed(0)} KB, ready in ${small.readyMs.toFixed(0)} ms.`,
  ].join('\n');
}
