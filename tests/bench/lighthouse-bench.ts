import { existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './chrome.ts';
import { startHost, type Host } from './host.ts';
import { runLighthouse, type PageRun } from './lighthouse-run.ts';
import { median, medianRatio } from './statistics.ts';
import { textTable } from './text-table.ts';

const dist = 'dist';
const pages = [
  { name: 'overview', path: '/' },
  { name: 'air page', path: '/topics/air-quality/' },
];

/** LCP may be this many times that of the same page without script. */
const paintAim = 1.2;
const performanceAim = 98;

interface Visited {
  readonly name: string;
  readonly url: string;
  readonly runs: PageRun[];
}

/** Measures the built pages beside themselves without script, and returns a table. */
export async function benchPages(runs: number): Promise<string> {
  if (!existsSync(path.join(dist, 'index.html'))) {
    return 'Lighthouse: not measured, there is no dist/ yet. Run "npm run build" first.';
  }
  const host = await startHost(dist);
  try {
    return report(await visitAll(host, runs));
  } catch (error) {
    return `Lighthouse: not measured. ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await host.close();
  }
}

async function visitAll(host: Host, runs: number): Promise<Visited[]> {
  const browser = await findBrowser();
  const visited = pages.flatMap((page): Visited[] => [
    { name: page.name, url: host.address(page.path), runs: [] },
    { name: `${page.name}, no script`, url: host.addressWithoutScript(page.path), runs: [] },
  ]);
  // The first round fills the host's store of compressed answers and does not count.
  for (let run = 0; run <= runs; run += 1) {
    process.stderr.write(
      run === 0 ? 'lighthouse: warming up\n' : `lighthouse: run ${run} of ${runs}\n`,
    );
    for (const page of visited) {
      const result = await runLighthouse(browser, page.url);
      if (run > 0) page.runs.push(result);
    }
  }
  return visited;
}

function report(visited: readonly Visited[]): string {
  const rows = visited.map((page, i) => {
    const of = (pick: (run: PageRun) => number): number => median(page.runs.map(pick));
    const bare = i % 2 === 0 ? visited[i + 1] : undefined;
    const ratio = bare ? paintRatio(page, bare) : null;
    return [
      page.name,
      of((run) => run.scores.performance).toFixed(0),
      of((run) => run.scores.accessibility).toFixed(0),
      of((run) => run.scores['best-practices']).toFixed(0),
      of((run) => run.scores.seo).toFixed(0),
      (of((run) => run.lcpMs) / 1000).toFixed(2),
      of((run) => run.shift).toFixed(3),
      of((run) => run.blockingMs).toFixed(0),
      (of((run) => run.bytes) / 1000).toFixed(1),
      ratio === null ? '' : ratio.toFixed(2),
      bare ? verdict(page, ratio ?? Infinity) : '',
    ];
  });
  const head = [
    '',
    'perf',
    'a11y',
    'best',
    'SEO',
    'LCP s',
    'CLS',
    'TBT ms',
    'kB',
    'LCP : bare',
    'aim',
  ];
  const count = visited[0]?.runs.length ?? 0;
  const missed = visited.flatMap((page) =>
    missedAudits(page).map((text) => `  ${page.name}: ${text}`),
  );
  return [
    textTable(`Lighthouse mobile, medians of ${count} runs`, [head, ...rows]),
    `Aim: performance ${performanceAim}, the others 100, LCP at most ${paintAim} times the page without script.`,
    ...(missed.length === 0 ? [] : ['', 'Audits below 100, and in how many runs', ...missed]),
  ].join('\n');
}

const paintRatio = (page: Visited, bare: Visited): number =>
  medianRatio(
    page.runs.map((run) => run.lcpMs),
    bare.runs.map((run) => run.lcpMs),
  );

function verdict(page: Visited, ratio: number): string {
  const score = (pick: (run: PageRun) => number): number => median(page.runs.map(pick));
  const isMet =
    score((run) => run.scores.performance) >= performanceAim &&
    score((run) =>
      Math.min(run.scores.accessibility, run.scores['best-practices'], run.scores.seo),
    ) >= 100 &&
    ratio <= paintAim;
  return isMet ? 'met' : 'missed';
}

/** Each audit once, as the run with its first appearance words it. */
function missedAudits(page: Visited): string[] {
  const first = new Map<string, { text: string; count: number }>();
  for (const text of page.runs.flatMap((run) => run.missed)) {
    const audit = text.split(' ', 2).join(' ');
    const known = first.get(audit) ?? { text, count: 0 };
    first.set(audit, { ...known, count: known.count + 1 });
  }
  return [...first.values()].map(({ text, count }) => `${text} [${count}/${page.runs.length}]`);
}
