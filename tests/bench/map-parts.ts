import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';
import { layerIndexSchema, layerPartSchema } from '../../src/domain/layers/layer.ts';
import { dist } from './built-site.ts';
import { visitPage, type Visit } from './site-visit.ts';

/** Nearer than the zoom from which single things show. */
const zoom = 11.7;
const start = [37.56, 126.98] as const;
/** Views that together cover the city. */
const stops = [37.47, 37.56, 37.65].flatMap((latitude) =>
  [126.84, 126.98, 127.12].map((longitude) => [latitude, longitude] as const),
);

const partName = /\/layer-(\w+)-\w+\.[0-9a-f]{12}\.json$/;
const indexName = /\/layer-\w+\.[0-9a-f]{12}\.json$/;

export interface PannedMap extends Visit {
  /** Things in the parts that were loaded, by layer. */
  readonly things: ReadonlyMap<string, number>;
  readonly renderer: string;
}

const at = ([latitude, longitude]: readonly [number, number]): string =>
  `at=${latitude},${longitude},${zoom}`;

/** Opens the moving map near, and looks at the whole city so that every part is loaded. */
export async function openMap(browser: Browser, url: string, search: string): Promise<PannedMap> {
  const visit = await visitPage(browser, `${url}?${search}${at(start)}`);
  const { page, quiet, requests } = visit;
  await page.locator('.layer-map-canvas[data-ready="true"]').waitFor();
  const parts = await partCount(requests);
  // On a busy machine a move may be cut short by the next one.
  for (let tour = 0; tour < 4 && loadedParts(requests).length < parts; tour += 1) {
    for (const stop of [...stops, start]) {
      await page.evaluate((next) => history.replaceState(null, '', next), `?${search}${at(stop)}`);
      await page.waitForTimeout(900);
      await quiet(400);
    }
  }
  return { ...visit, things: await countThings(requests), renderer: await rendererOf(page) };
}

const readPublished = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(dist, name), 'utf8'));

const loadedParts = (requests: readonly string[]): string[] => [
  ...new Set(requests.filter((name) => partName.test(name))),
];

/** How many parts the layers that are on have. */
async function partCount(requests: readonly string[]): Promise<number> {
  let count = 0;
  for (const name of new Set(requests.filter((request) => indexName.test(request)))) {
    count += v.parse(layerIndexSchema, await readPublished(name)).parts.length;
  }
  return count;
}

async function countThings(requests: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, Set<unknown>>();
  for (const name of loadedParts(requests)) {
    const layer = partName.exec(name)?.[1] ?? '';
    const known = ids.get(layer) ?? new Set();
    for (const { properties } of v.parse(layerPartSchema, await readPublished(name)).features) {
      known.add(properties['id']);
    }
    ids.set(layer, known);
  }
  return new Map([...ids].map(([layer, { size }]) => [layer, size]));
}

/** Who draws: software, or a graphics card. */
const rendererOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'no WebGL2';
  });
