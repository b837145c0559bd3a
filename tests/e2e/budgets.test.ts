import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, test as plainTest } from 'vitest';
import { dist, sitePages, type SitePage } from './support/site.ts';
import { test } from './support/test.ts';

const mostScriptKb = 90;
const mostHtmlKb = 60;

const known = new Map<string, number>();
function kilobytes(file: string): number {
  const size =
    known.get(file) ?? Math.round(brotliCompressSync(readFileSync(file)).length / 100) / 10;
  known.set(file, size);
  return size;
}

/** Scripts that a page names in its HTML: the entry and what is loaded beside it. */
function namedScripts({ file }: SitePage): string[] {
  const html = readFileSync(file, 'utf8');
  const [, entry = '', preloads = ''] =
    /data-entry="([^"]*)" data-preloads="([^"]*)"/.exec(html) ?? [];
  const names = [entry, ...preloads.split(' ')].filter((name) => name !== '');
  return [...new Set(names)];
}

const sizes: Record<string, { readonly scriptKb: number; readonly htmlKb: number }> = {};
afterAll(() => {
  console.table(sizes);
});

describe.each(sitePages)('$path', (sitePage) => {
  plainTest(`names at most ${mostScriptKb} KB of script, in ${mostHtmlKb} KB of HTML`, () => {
    const scripts = namedScripts(sitePage);
    expect(scripts.length).toBeGreaterThan(1);
    const scriptKb = scripts.reduce((sum, name) => sum + kilobytes(`${dist}${name}`), 0);
    const htmlKb = kilobytes(sitePage.file);
    sizes[sitePage.path] = { scriptKb: Math.round(scriptKb * 10) / 10, htmlKb };
    expect(scriptKb).toBeLessThanOrEqual(mostScriptKb);
    expect(htmlKb).toBeLessThanOrEqual(mostHtmlKb);
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

describe.each(samples)('%s in a browser', (path) => {
  test('asks for no script that its HTML does not name, and for no data', async ({ open }) => {
    const sitePage = sitePages.find((page) => page.path === path);
    if (!sitePage) throw new Error(`There is no page ${path}.`);
    const { page, requests } = await open(path);
    await page.waitForLoadState('networkidle');
    const named = namedScripts(sitePage);
    expect(requests.filter((name) => name.endsWith('.js') && !named.includes(name))).toEqual([]);
    // Every figure of the first view stands in the HTML.
    expect(requests.filter((name) => name.startsWith('/data/'))).toEqual([]);
  });
});
