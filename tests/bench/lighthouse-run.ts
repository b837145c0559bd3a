import { setTimeout } from 'node:timers/promises';
import lighthouse from 'lighthouse';
import { withBrowser, type Browser } from './chrome.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

export interface PageRun {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  readonly lcpMs: number;
  readonly shift: number;
  readonly blockingMs: number;
  readonly bytes: number;
  /** Audits that count and were not passed in full, in words. */
  readonly missed: readonly string[];
}

/** A visit takes a quarter of a minute, on a busy machine twice as long. */
const patienceMs = 120_000;

/**
 * One visit with Lighthouse's mobile preset, in a browser that has seen nothing before. Lighthouse
 * waits for ever for a browser whose parts have died, so such a visit is ended and tried again once.
 */
export async function runLighthouse(browser: Browser, url: string): Promise<PageRun> {
  try {
    return await visitOnce(browser, url);
  } catch (error) {
    process.stderr.write(`lighthouse: again, because ${String(error)}\n`);
    return visitOnce(browser, url);
  }
}

async function visitOnce(browser: Browser, url: string): Promise<PageRun> {
  const result = await withBrowser(browser, (port) =>
    Promise.race([
      lighthouse(url, { port, logLevel: 'error', onlyCategories: [...categories] }),
      tooLong(url),
    ]),
  );
  if (!result) throw new Error(`Lighthouse said nothing about ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const figure = (audit: string): number => {
    const value = lhr.audits[audit]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse gave no figure for ${audit}.`);
    return value;
  };
  const score = (category: Category): number => (lhr.categories[category]?.score ?? 0) * 100;
  const missed = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 1) return [];
      const shown = audit.displayValue === undefined ? '' : `, ${audit.displayValue}`;
      return [
        `${category}: ${id} ${Math.round(audit.score * 100)}${shown}${places(audit.details)}`,
      ];
    }),
  );
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    lcpMs: figure('largest-contentful-paint'),
    shift: figure('cumulative-layout-shift'),
    blockingMs: figure('total-blocking-time'),
    bytes: figure('total-byte-weight'),
    missed,
  };
}

async function tooLong(url: string): Promise<never> {
  await setTimeout(patienceMs, undefined, { ref: false });
  throw new Error(`${url} was not done after ${patienceMs / 1000} s.`);
}

/** Where an audit found its fault: the first elements or messages that it lists. */
function places(details: unknown): string {
  if (typeof details !== 'object' || details === null || !('items' in details)) return '';
  if (!Array.isArray(details.items)) return '';
  const found = details.items.slice(0, 3).flatMap((item: unknown) => placeOf(item));
  return found.length === 0 ? '' : ` (${found.join('; ')})`;
}

function placeOf(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  if ('node' in item && typeof item.node === 'object' && item.node !== null) {
    const { node } = item;
    if ('selector' in node && typeof node.selector === 'string') return [node.selector];
  }
  for (const key of ['description', 'url', 'issueType']) {
    const value: unknown = Reflect.get(item, key);
    if (typeof value === 'string') return [value.slice(0, 120)];
  }
  return [];
}
