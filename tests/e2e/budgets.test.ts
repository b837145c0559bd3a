import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect } from 'vitest';
import { dist, distinctPages } from './support/site.ts';
import { test } from './support/test.ts';

const mostScriptKb = 90;
const mostHtmlKb = 60;

const kilobytes = (file: string): number =>
  Math.round(brotliCompressSync(readFileSync(file)).length / 100) / 10;

interface Sizes {
  readonly scriptKb: number;
  readonly htmlKb: number;
  readonly files: number;
}

const sizes: Record<string, Sizes> = {};
afterAll(() => {
  console.table(sizes);
});

describe.each(distinctPages)('$path', ({ path, file }) => {
  test(`loads at most ${mostScriptKb} KB of script and ${mostHtmlKb} KB of HTML`, async ({
    open,
  }) => {
    const { page, requests } = await open(path);
    await page.waitForLoadState('networkidle');
    const preloads = await page
      .locator('link[rel="modulepreload"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const scripts = new Set([...requests, ...preloads].filter((name) => name.endsWith('.js')));
    expect(scripts.size).toBeGreaterThan(1);
    const scriptKb = [...scripts].reduce((sum, name) => sum + kilobytes(`${dist}${name}`), 0);
    const htmlKb = kilobytes(file);
    sizes[path] = { scriptKb: Math.round(scriptKb * 10) / 10, htmlKb, files: scripts.size };
    expect(scriptKb).toBeLessThanOrEqual(mostScriptKb);
    expect(htmlKb).toBeLessThanOrEqual(mostHtmlKb);
    // Everything that is asked for at once was named in the HTML: nothing waits for a second round.
    const html = readFileSync(file, 'utf8');
    expect([...scripts].filter((name) => !html.includes(name))).toEqual([]);
  });
});
