import type { Browser, Page } from 'playwright-core';
import type { CompressedSizes } from './compressed-size.ts';
import { visitPage } from './site-visit.ts';

/** A drawn map that starts moving when the pointer comes to it. */
export interface DrawnMap {
  readonly url: string;
  /** What the pointer enters. */
  readonly entered: string;
  /** What is there from the first draw on. */
  readonly ready: string;
}

/** Milliseconds from the pointer's arrival. */
export interface FirstDraw {
  readonly scriptMs: number;
  readonly dataMs: number;
  readonly drawnMs: number;
}

/** Brings the pointer to a map in a browser that has seen nothing, and waits for its first draw. */
export async function firstDraw(browser: Browser, map: DrawnMap): Promise<FirstDraw> {
  const { page, context, quiet } = await visitPage(browser, map.url);
  try {
    await quiet();
    return await enter(page, map);
  } finally {
    await context.close();
  }
}

async function enter(page: Page, { entered, ready }: DrawnMap): Promise<FirstDraw> {
  await page.locator(entered).first().scrollIntoViewIfNeeded();
  const drawn = page.evaluate(
    ([from, until]) =>
      new Promise<FirstDraw>((resolve) => {
        const begin = (): void => {
          const start = performance.now();
          const look = (): void => {
            if (!document.querySelector(until)) {
              requestAnimationFrame(look);
              return;
            }
            const drawnMs = performance.now() - start;
            const last = (kind: RegExp): number =>
              Math.max(
                0,
                ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
                  .filter(({ name, startTime }) => startTime >= start && kind.test(name))
                  .map(({ responseEnd }) => responseEnd - start),
              );
            resolve({ scriptMs: last(/\.m?js$/), dataMs: last(/\.json$/), drawnMs });
          };
          look();
        };
        document
          .querySelector(from)
          ?.addEventListener('pointerenter', begin, { once: true, capture: true });
      }),
    [entered, ready] as const,
  );
  const box = await page.locator(entered).first().boundingBox();
  if (!box) throw new Error(`There is nothing at ${entered} to point at.`);
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 300));
  return drawn;
}

/** Kilobytes that the city's map loads after the pointer came, and after the reader went to a district. */
export interface MapBytes {
  readonly farScript: number;
  readonly farData: number;
  readonly nearData: number;
  /** The data files of the far view, the largest first. */
  readonly farFiles: readonly string[];
  readonly nearFiles: number;
}

export async function mapBytes(
  browser: Browser,
  map: DrawnMap,
  district: string,
  sizes: CompressedSizes,
): Promise<MapBytes> {
  const { page, context, requests, quiet } = await visitPage(browser, map.url);
  try {
    await quiet();
    const before = requests.length;
    await enter(page, map);
    await quiet(800);
    const far = requests.slice(before);
    const atDistrict = requests.length;
    await page.locator('.layer-goto select').selectOption(district);
    await page.waitForTimeout(1200);
    await quiet(800);
    const near = requests.slice(atDistrict).filter(isData);
    const weighed = await Promise.all(
      [...new Set(far.filter(isData))].map(async (name) => ({ name, kb: await sizes.kbOf(name) })),
    );
    return {
      farScript: await sizes.sumOf(far.filter((name) => /\.m?js$/.test(name))),
      farData: await sizes.sumOf(far.filter(isData)),
      nearData: await sizes.sumOf(near),
      farFiles: weighed
        .toSorted((a, b) => b.kb - a.kb)
        .map(({ name, kb }) => `${shortName(name)} ${kb.toFixed(1)}`),
      nearFiles: new Set(near).size,
    };
  } finally {
    await context.close();
  }
}

export const isData = (name: string): boolean => name.endsWith('.json');

/** `/data/bike-lanes/layer-lanes.2ec621573731.json` as `bike-lanes/layer-lanes`. */
const shortName = (name: string): string =>
  name.replace(/^\/data\//, '').replace(/(\.[0-9a-f]{12})?\.json$/, '');
