import type { Browser } from 'playwright-core';
import { chooseBrowser, launchBrowser } from '../e2e/support/browser.ts';
import { dist, isBuilt, notBuilt } from './built-site.ts';
import { startHost } from './host.ts';
import { machineLoad } from './machine-load.ts';
import { heldBy, openProbe, type Held } from './memory-probe.ts';
import { scenarios, type Scenario } from './memory-scenarios.ts';
import { visitPage } from './site-visit.ts';
import { textTable } from './text-table.ts';

const head =
  'page: what changes,MB at 2,at 10,at 20,10 : 2,20 : 10,nodes at 2,at 10,at 20,10 : 2,20 : 10,grows'.split(
    ',',
  );

const changes = 10;
/** The same page may hold so many times as much without anybody calling it growth. */
const still = 1.05;

/** Counts what pages hold over changes of their view, and returns a table. */
export async function benchMemory(): Promise<string> {
  if (!isBuilt()) return `Memory: ${notBuilt}`;
  const before = machineLoad();
  const host = await startHost(dist);
  const browser = await launchBrowser(await chooseBrowser());
  try {
    const rows: string[][] = [];
    const courses: string[] = [];
    for (const scenario of scenarios) {
      process.stderr.write(`memory: ${scenario.name} (${machineLoad()})\n`);
      const held = await follow(browser, host.address(scenario.path), scenario);
      rows.push(row(scenario.name, held));
      courses.push(`  ${scenario.name}: ${held.map(({ heapMb }) => heapMb.toFixed(1)).join(' ')}`);
    }
    return [
      textTable(`What a page holds after garbage collection, over twice ${changes} changes`, [
        head,
        ...rows,
      ]),
      'The second ten changes are the first ten again: what a page keeps of its data is there by then.',
      'MB after each change:',
      ...courses,
      `Before: ${before}; after: ${machineLoad()}.`,
    ].join('\n');
  } finally {
    await browser.close();
    await host.close();
  }
}

async function follow(browser: Browser, url: string, scenario: Scenario): Promise<Held[]> {
  const visit = await visitPage(browser, url);
  try {
    await scenario.begin(visit);
    await visit.quiet();
    const session = await openProbe(visit.page);
    const held: Held[] = [];
    for (let step = 0; step < 2 * changes; step += 1) {
      await scenario.change(visit, step % changes);
      held.push(await heldBy(visit.page, session));
    }
    return held;
  } finally {
    await visit.context.close();
  }
}

function row(name: string, held: readonly Held[]): string[] {
  const after = (count: number): Held =>
    held[count - 1] ?? { heapMb: Number.NaN, nodes: Number.NaN };
  const [second, tenth, last] = [after(2), after(changes), after(2 * changes)];
  const cells = (key: keyof Held, digits: number): string[] => [
    ...[second, tenth, last].map((at) => at[key].toFixed(digits)),
    (tenth[key] / second[key]).toFixed(2),
    (last[key] / tenth[key]).toFixed(2),
  ];
  const grew = (from: Held, to: Held): boolean =>
    to.heapMb / from.heapMb > still || to.nodes / from.nodes > still;
  const verdict = grew(tenth, last) ? 'yes' : grew(second, tenth) ? 'once: kept data' : 'no';
  return [name, ...cells('heapMb', 2), ...cells('nodes', 0), verdict];
}
