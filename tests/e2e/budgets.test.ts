import { globSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test as plainTest } from 'vitest';
import { liveDatasets, liveDist } from './support/live-build.ts';
import {
  mostHtmlKb,
  mostScriptKb,
  namedScripts,
  withinBudget,
  type PageSize,
} from './support/script-budget.ts';
import { dist, sitePages } from './support/site.ts';
import { test } from './support/test.ts';

const sizes: Record<string, PageSize> = {};
afterAll(() => {
  console.table(sizes);
});

describe.each(sitePages)('$path', (sitePage) => {
  plainTest(`names at most ${mostScriptKb} KB of script, in ${mostHtmlKb} KB of HTML`, () => {
    sizes[sitePage.path] = withinBudget(dist, sitePage.file);
  });
});

/** Pages that live data adds to, in the site that is built with it. */
const livePages = globSync(
  ['index.html', 'map/index.html', 'topics/**/index.html', 'datasets/**/index.html'].flatMap(
    (pages) => [pages, `en/${pages}`],
  ),
  { cwd: liveDist },
).toSorted((a, b) => a.localeCompare(b, 'en'));

plainTest('the site with live data has the pages of it', () => {
  expect(livePages).toEqual(
    expect.arrayContaining(liveDatasets.map((id) => path.join('topics', id, 'index.html'))),
  );
});

describe.each(livePages)('with live data: %s', (page) => {
  plainTest(`names at most ${mostScriptKb} KB of script, in ${mostHtmlKb} KB of HTML`, () => {
    sizes[`live: ${page}`] = withinBudget(liveDist, path.join(liveDist, page));
  });
});

/** One page of each kind, since a kind's pages share their script. */
const samples = [
  '/',
  '/en/',
  '/topics/',
  '/topics/air-quality/',
  '/topics/bike-stations/',
  '/en/topics/dust-and-traffic/',
  '/map/',
  '/compare/',
  '/scorecard/',
  '/datasets/',
  '/datasets/air-quality/',
  '/about/',
  '/404.html',
];

describe.each(samples)('%s in a browser', (address) => {
  test('asks for no script that its HTML does not name, and for no data', async ({ open }) => {
    const sitePage = sitePages.find(({ path: own }) => own === address);
    if (!sitePage) throw new Error(`There is no page ${address}.`);
    const { page, requests } = await open(address);
    await page.waitForLoadState('networkidle');
    const named = namedScripts(sitePage.file);
    expect(requests.filter((name) => name.endsWith('.js') && !named.includes(name))).toEqual([]);
    // Every figure of the first view stands in the HTML.
    expect(requests.filter((name) => name.startsWith('/data/'))).toEqual([]);
  });
});
