import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { languages, siteUrl, type Language } from './support/site.ts';
import { test } from './support/test.ts';

const run = promisify(execFile);
const at = (language: Language, dataset: string): string =>
  `${language === 'ko' ? '/' : '/en/'}datasets/${dataset}/`;

const exists = (command: string): Promise<boolean> =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  );

describe.each(languages)('a dataset’s page, %s', (language) => {
  test('says what a reader may do, and what depends on it', async ({ open }) => {
    const { page } = await open(at(language, 'bike-stations'), { javaScriptEnabled: false });
    const rights = await page
      .locator('.rights li')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-is')));
    expect(rights).toEqual(['allowed', 'allowed', 'allowed', 'required']);
    expect(await page.locator('#rights .notice').count()).toBe(1);
    const users = await page
      .locator('#depends a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(
      users.filter((href) => href?.includes('/topics/bike-stations/#')).length,
    ).toBeGreaterThan(1);
    expect(users.some((href) => href?.includes('/bike-safety/'))).toBe(true);
  });

  test('answers on the first screen of a phone, and names every part that follows', async ({
    open,
  }) => {
    const { page } = await open(at(language, 'air-quality'), {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 780 },
    });
    const download = await page.locator('#short a[download]').boundingBox();
    expect((download?.y ?? 780) + (download?.height ?? 0)).toBeLessThan(780);
    const parts = await page
      .locator('.page-contents a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(parts.length).toBeGreaterThan(10);
    for (const part of parts) expect(await page.locator(part).count(), part).toBe(1);
    // No column of words narrower than a word.
    const narrow = await page
      .locator('.source-files td:not(.numeric)')
      .evaluateAll((cells) => Math.min(...cells.map((cell) => cell.clientWidth)));
    expect(narrow).toBeGreaterThan(60);
  });

  test('hands over citation and code with the site’s own address', async ({ open }) => {
    const { page, context } = await open(at(language, 'air-quality'));
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const id of ['cite-text', 'cite-bibtex', 'code-curl', 'code-python', 'code-r']) {
      await page.locator(`[data-copy="${id}"]`).click();
      await page.locator('.page-said:not(:empty)').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator(`#${id}`).textContent());
      expect(copied).toContain(new URL(siteUrl).origin);
      expect(copied).not.toContain('{origin}');
    }
    const bibtex = (await page.locator('#cite-bibtex').textContent()) ?? '';
    expect(bibtex).toMatch(/^@misc\{[\w-]+,\n(?: {2}\w+ = \{.+\},?\n)+\}$/);
  });

  test('leads to the page to ask on, about this dataset', async ({ open }) => {
    const { page } = await open(at(language, 'air-quality'), { javaScriptEnabled: false });
    const links = await page
      .locator('#ask a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const found = links.map((href) => new URL(href, siteUrl).searchParams);
    expect(found.map((search) => search.get('kind'))).toEqual(['data', 'correction']);
    for (const search of found) {
      expect(search.get('about')).toBe(at(language, 'air-quality'));
      expect(search.get('dataset')).toBe('air-quality');
    }
  });
});

test('the code on the page fetches the same rows, in each language that is here', async ({
  open,
}) => {
  const { page } = await open(at('ko', 'bike-stations'));
  const codeOf = async (id: string): Promise<string> =>
    (await page.locator(`#code-${id}`).textContent()) ?? '';
  const folder = await mkdtemp(path.join(tmpdir(), 'code-'));
  try {
    const lines: number[] = [];
    const js = await run(process.execPath, [
      '--input-type=module',
      '--eval',
      await codeOf('javascript'),
    ]);
    lines.push(Number(/^\d+/.exec(js.stdout)?.[0]));
    if (await exists('curl')) {
      await run('sh', ['-c', await codeOf('curl')], { cwd: folder });
      const name = /--output '([^']+)'/.exec(await codeOf('curl'))?.[1] ?? '';
      const text = await readFile(path.join(folder, name), 'utf8');
      lines.push(text.trimEnd().split('\n').length - 1);
    }
    if (await exists('python3')) {
      const python = await run('python3', ['-c', await codeOf('python')]);
      lines.push(Number(/^\d+/.exec(python.stdout)?.[0]));
    }
    expect(lines[0]).toBeGreaterThan(20);
    expect(new Set(lines).size).toBe(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});
