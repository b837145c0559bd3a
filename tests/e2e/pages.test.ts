import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { distinctPages, sitePages, siteUrl } from './support/site.ts';
import { test } from './support/test.ts';

/** Where the site speaks for itself: cells of a table may quote the publisher's Korean. */
const ownWords = 'h1, h2, h3, main p, main dt, caption, th[scope="col"], summary, footer p';

/** What is marked as Korean is quoted, and read aloud as such. */
async function ownText(page: Page): Promise<string> {
  const texts = await page.locator(ownWords).evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility() && !element.closest('[lang="ko"]'))
      .map((element) => {
        const copy = element.cloneNode(true) as HTMLElement;
        for (const quoted of copy.querySelectorAll('[lang="ko"]')) quoted.remove();
        return copy.textContent;
      }),
  );
  return texts.join('\n');
}

const pathsOf = (language: string): string[] =>
  sitePages.filter((page) => page.language === language).map(({ path }) => path);

test('every page exists in both languages', () => {
  const english = pathsOf('en').map((path) => path.slice('/en'.length));
  expect(english).toEqual(pathsOf('ko'));
  expect(english).toEqual(
    expect.arrayContaining(['/', '/about/', '/datasets/', '/topics/air-quality/', '/404.html']),
  );
});

describe.each(distinctPages)('$path without script', ({ path, language }) => {
  test('is a whole page: heading, language, title, description', async ({ open }) => {
    const { page } = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').allInnerTexts()).toEqual([expect.stringMatching(/\S/)]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toMatch(language === 'ko' ? /열린시장실/ : /Open Mayor’s Office/);
    const description = page.locator('meta[name="description"]');
    expect((await description.getAttribute('content'))?.length).toBeGreaterThan(20);
    const text = await page.locator('main').innerText();
    expect(text.length).toBeGreaterThan(40);
    if (language === 'ko') expect(text).toMatch(/[가-힣]/);
    else expect(await ownText(page)).not.toMatch(/[가-힣]/);
    const counterpart = language === 'ko' ? `/en${path}` : path.slice('/en'.length);
    expect(await page.locator('.language-link').getAttribute('href')).toBe(counterpart);
    expect(await page.locator('main select:visible, main button:visible').count()).toBe(0);
  });
});

test('no two pages of a language share a title', () => {
  const titles = sitePages.map(
    ({ file }) => /<title>(.*?)<\/title>/.exec(readFileSync(file, 'utf8'))?.[1],
  );
  expect(titles.filter((title) => title === undefined)).toEqual([]);
  expect(new Set(titles).size).toBe(titles.length);
});

const answers = new Map<string, Promise<{ status: number; body: string }>>();

/** What the server answers at an address, asked once. */
function answerOf(url: string): Promise<{ status: number; body: string }> {
  const known = answers.get(url);
  if (known) return known;
  const asked = fetch(url).then(async (response) => ({
    status: response.status,
    body: await response.text(),
  }));
  answers.set(url, asked);
  return asked;
}

const linkPattern = /<(?:a|link|script)\b[^>]*?\s(?:href|src)="([^"]+)"/g;

describe.each(sitePages)('links of $path', ({ path, file }) => {
  test('all lead somewhere', async () => {
    const base = new URL(path, siteUrl);
    const urls = [...readFileSync(file, 'utf8').matchAll(linkPattern)]
      .map(([, href = '']) => href.replaceAll('&amp;', '&'))
      // A letter to nobody yet: the reader names whom.
      .filter((href) => !href.startsWith('data:') && !href.startsWith('mailto:?'))
      .map((href) => new URL(href, base));
    const inside = urls.filter((url) => url.origin === base.origin);
    expect(inside.length).toBeGreaterThan(5);
    const broken: string[] = [];
    for (const url of inside) {
      const { hash } = url;
      url.hash = '';
      const { status, body } = await answerOf(url.href);
      if (status !== 200) broken.push(`${status} ${url.pathname}`);
      const target = decodeURIComponent(hash.slice(1));
      if (hash !== '' && !body.includes(`id="${target}"`))
        broken.push(`no ${hash} in ${url.pathname}`);
    }
    expect(broken).toEqual([]);
    const outside = urls.filter((url) => url.origin !== base.origin);
    expect(outside.filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
  });
});

test('an unknown address answers 404 with a page in its language', async ({ open }) => {
  for (const [path, lang] of [
    ['/no/such/page/', 'ko'],
    ['/en/no/such/page/', 'en'],
  ] as const) {
    const { page } = await open(path, { faults: true });
    expect((await fetch(new URL(path, siteUrl))).status).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  }
});
