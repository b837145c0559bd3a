import type { PageRun } from './lighthouse-run.ts';
import { median, medianRatio } from './statistics.ts';
import { textTable } from './text-table.ts';

export interface Visited {
  readonly path: string;
  readonly url: string;
  readonly bareUrl: string;
  readonly runs: PageRun[];
  /** The same page with nothing that loads a module. */
  readonly bareRuns: PageRun[];
}

/** LCP may be this many times that of the same page without script. */
const paintAim = 1.2;
const performanceAim = 98;

const head = 'page,perf,a11y,best,SEO,LCP s,CLS,TBT ms,kB,LCP : bare,aims'.split(',');

export function lighthouseReport(visited: readonly Visited[]): string {
  const rows = visited.flatMap((page) => [
    [...figures(page.path, page.runs), paintRatio(page).toFixed(2), verdict(page)],
    [...figures('  without script', page.bareRuns), '', ''],
  ]);
  const missed = visited.flatMap((page) =>
    missedAudits(page.runs).map((text) => `  ${page.path}: ${text}`),
  );
  const count = visited[0]?.runs.length ?? 0;
  return [
    textTable(`Lighthouse mobile, medians of ${count} runs`, [head, ...rows]),
    `Aims: performance ${performanceAim}, the others 100, LCP at most ${paintAim} times the page without script.`,
    ...(missed.length === 0 ? [] : ['', 'Audits below 100, and in how many runs', ...missed, '']),
  ].join('\n');
}

function figures(name: string, runs: readonly PageRun[]): string[] {
  const of = (pick: (run: PageRun) => number): number => median(runs.map(pick));
  return [
    name,
    of((run) => run.scores.performance).toFixed(0),
    of((run) => run.scores.accessibility).toFixed(0),
    of((run) => run.scores['best-practices']).toFixed(0),
    of((run) => run.scores.seo).toFixed(0),
    (of((run) => run.lcpMs) / 1000).toFixed(2),
    of((run) => run.shift).toFixed(3),
    of((run) => run.blockingMs).toFixed(0),
    (of((run) => run.bytes) / 1000).toFixed(1),
  ];
}

const paintRatio = ({ runs, bareRuns }: Visited): number =>
  medianRatio(
    runs.map((run) => run.lcpMs),
    bareRuns.map((run) => run.lcpMs),
  );

/** "met", or what was not. */
function verdict(page: Visited): string {
  const score = (pick: (run: PageRun) => number): number => median(page.runs.map(pick));
  const missed = [
    ...(score((run) => run.scores.performance) < performanceAim ? ['perf'] : []),
    ...(score((run) => run.scores.accessibility) < 100 ? ['a11y'] : []),
    ...(score((run) => run.scores['best-practices']) < 100 ? ['best'] : []),
    ...(score((run) => run.scores.seo) < 100 ? ['SEO'] : []),
    ...(paintRatio(page) > paintAim ? ['LCP'] : []),
  ];
  return missed.length === 0 ? 'met' : `missed: ${missed.join(', ')}`;
}

/** Each audit once, as the run with its first appearance words it. */
function missedAudits(runs: readonly PageRun[]): string[] {
  const first = new Map<string, { text: string; count: number }>();
  for (const text of runs.flatMap((run) => run.missed)) {
    const audit = text.split(' ', 2).join(' ');
    const known = first.get(audit) ?? { text, count: 0 };
    first.set(audit, { ...known, count: known.count + 1 });
  }
  return [...first.values()].map(({ text, count }) => `${text} [${count}/${runs.length}]`);
}
