import type { Browser } from 'playwright-core';
import { chooseBrowser, launchBrowser } from '../e2e/support/browser.ts';
import { dist, isBuilt, notBuilt } from './built-site.ts';
import { compressedSizes } from './compressed-size.ts';
import { startHost } from './host.ts';
import { machineLoad } from './machine-load.ts';
import { firstDraw, mapBytes, type DrawnMap, type FirstDraw } from './map-draw.ts';
import { panAndZoom, type Frames } from './map-frames.ts';
import { openMap, type PannedMap } from './map-parts.ts';
import { median, medianRatio } from './statistics.ts';
import { textTable } from './text-table.ts';

const district = '11680';

/** Measures the map of stations and lanes beside maps of the districts alone; returns tables. */
export async function benchMap(runs: number): Promise<string> {
  if (!isBuilt()) return `Map: ${notBuilt}`;
  const before = machineLoad();
  const host = await startHost(dist);
  const browser = await launchBrowser(await chooseBrowser());
  try {
    const city: DrawnMap = {
      url: host.address('/map/'),
      entered: '.city-map',
      ready: '.layer-map-canvas[data-ready="true"]',
    };
    const districts: DrawnMap = {
      url: host.address('/topics/air-quality/'),
      entered: '#map',
      ready: '#map [data-moving="true"]',
    };
    const tables = [
      await benchFirstDraw(browser, city, districts, runs),
      await benchFrames(browser, city.url, runs),
      await benchMapBytes(browser, city),
    ];
    return [...tables, `Before: ${before}; after: ${machineLoad()}.`].join('\n\n');
  } finally {
    await browser.close();
    await host.close();
  }
}

async function benchFirstDraw(
  browser: Browser,
  city: DrawnMap,
  districts: DrawnMap,
  runs: number,
): Promise<string> {
  const [layered, plain]: [FirstDraw[], FirstDraw[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    process.stderr.write(`map: first draw ${run} of ${runs} (${machineLoad()})\n`);
    const drawn = [await firstDraw(browser, city), await firstDraw(browser, districts)] as const;
    // The first round fills the host's store and does not count.
    if (run === 0) continue;
    layered.push(drawn[0]);
    plain.push(drawn[1]);
  }
  const row = (name: string, draws: readonly FirstDraw[], ratio: string): string[] => [
    name,
    ...(['scriptMs', 'dataMs', 'drawnMs'] as const).map((part) =>
      median(draws.map((draw) => draw[part])).toFixed(0),
    ),
    ratio,
  ];
  const ratio = medianRatio(
    layered.map(({ drawnMs }) => drawnMs),
    plain.map(({ drawnMs }) => drawnMs),
  );
  return textTable(`First draw, ms from the pointer's arrival, medians of ${runs} runs`, [
    ['', 'script there', 'data there', 'drawn', 'ratio'],
    row('/map/, stations and lanes', layered, ratio.toFixed(2)),
    row('/topics/air-quality/, districts', plain, ''),
  ]);
}

async function benchFrames(browser: Browser, url: string, runs: number): Promise<string> {
  process.stderr.write('map: loading every part\n');
  const layered = await openMap(browser, url, '');
  const plain = await openMap(browser, url, 'layers=&');
  const [with_, without]: [Frames[], Frames[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    process.stderr.write(`map: pan and zoom ${run} of ${runs} (${machineLoad()})\n`);
    const frames = [await panAndZoom(layered), await panAndZoom(plain)] as const;
    if (run === 0) continue;
    with_.push(frames[0]);
    without.push(frames[1]);
  }
  const parts = ['medianMs', 'slowMs', 'longestMs', 'workMs'] as const;
  const row = (name: string, rounds: readonly Frames[]): string[] => [
    name,
    ...parts.map((part) => median(rounds.map((round) => round[part])).toFixed(1)),
  ];
  const ratios = parts.map((part) =>
    medianRatio(
      with_.map((round) => round[part]),
      without.map((round) => round[part]),
    ).toFixed(2),
  );
  await layered.context.close();
  await plain.context.close();
  return [
    textTable(`Pan and zoom, ms a frame, medians of ${runs} rounds`, [
      ['', 'median', '95 %', 'longest', 'page thread'],
      row(thingsOf(layered), with_),
      row('districts alone', without),
      ['ratio', ...ratios],
    ]),
    `Drawn by ${layered.renderer}.`,
  ].join('\n');
}

const thingsOf = ({ things }: PannedMap): string =>
  [...things].map(([layer, count]) => `${count.toLocaleString('en')} ${layer}`).join(', ');

async function benchMapBytes(browser: Browser, city: DrawnMap): Promise<string> {
  const bytes = await mapBytes(browser, city, district, compressedSizes(dist));
  return [
    textTable('Bytes of the map, KB after brotli', [
      ['', 'script', 'data'],
      ['pointer came, far view', bytes.farScript.toFixed(1), bytes.farData.toFixed(1)],
      [`then district ${district}, ${bytes.nearFiles} files`, '', bytes.nearData.toFixed(1)],
    ]),
    `Far view: ${bytes.farFiles.join(', ')}`,
  ].join('\n');
}
