import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { violationsOf } from './support/axe.ts';
import { overflowing } from './support/overflow.ts';
import { dist, embedPages, languages, type Language } from './support/site.ts';
import { test } from './support/test.ts';

const path = (language: Language, rest = ''): string =>
  `${language === 'ko' ? '/' : '/en/'}commitments/${rest}`;

const names = {
  ko: { high: '높음', moderate: '보통', days: '93일 늦게 마침', none: '공개되지 않음' },
  en: { high: 'high', moderate: 'moderate', days: 'done 93 days late', none: 'not published' },
};

describe.each(languages)('all promises, %s', (language) => {
  test('are 50 without script, 5 in detail, and the counts add up', async ({ open }) => {
    const { page } = await open(path(language), { javaScriptEnabled: false });
    expect(await page.locator('.promise-row').count()).toBe(5);
    expect(await page.locator('.promise-name').count()).toBe(45);
    const rows = await page
      .locator('.plan-counts tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) =>
          [...line.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
        ),
      );
    const total = rows.at(-1) ?? [];
    expect(total.slice(0, 3)).toEqual([50, 5, 45]);
    for (const [at, sum] of total.entries()) {
      expect(rows.slice(0, -1).reduce((all, row) => all + (row[at] ?? 0), 0)).toBe(sum);
    }
    for (const [, , , milestones, ...states] of rows) {
      expect(states.reduce((all, count) => all + count, 0)).toBe(milestones);
    }
  });

  test('are narrowed and sorted under an address that shows the same to somebody else', async ({
    open,
  }) => {
    const { page } = await open(path(language));
    const selects = page.locator('.promise-controls select');
    const plan = selects.nth(0);
    const counts = (await plan.locator('option').allInnerTexts()).map((text) =>
      Number(/\((\d+)\)$/.exec(text)?.[1]),
    );
    const [all, ...parts] = counts;
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
    await plan.selectOption('kr-2018');
    await selects.nth(6).selectOption('delay');
    await page.waitForURL(/\?plan=kr-2018&sort=delay$/);
    expect(await page.locator('.promise-row, .promise-name').count()).toBe(13);
    const shown = await page.locator('.promise-group').allInnerTexts();
    const { search } = new URL(page.url());
    const other = await open(path(language, search));
    await other.page.waitForFunction(
      () => document.querySelectorAll('.promise-name').length === 11,
    );
    expect(await other.page.locator('.promise-group').allInnerTexts()).toEqual(shown);
    await page.locator('.promise-shown button').click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('.promise-row, .promise-name').count()).toBe(50);
  });

  test('the latest stands first when asked', async ({ open }) => {
    const { page } = await open(path(language, '?sort=delay'));
    await page.waitForFunction(() =>
      document.querySelector('.promise-row a')?.getAttribute('href')?.includes('KR0018'),
    );
    const order = await page
      .locator('.promise-row a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(-8, -1)));
    expect(order.slice(0, 2)).toEqual(['/KR0018', 'SEO0002']);
  });
});

describe.each(languages)('a promise, %s', (language) => {
  const own = names[language];

  test('SEO0002: planned July 2017, done 1 November 2017, 93 days late, with reasons', async ({
    open,
  }) => {
    const { page } = await open(path(language, 'SEO0002/'), { javaScriptEnabled: false });
    const milestone = page.locator('#milestone-m2');
    const text = await milestone.innerText();
    expect(text).toContain(language === 'ko' ? '2017년 7월' : 'July 2017');
    expect(text).toContain(language === 'ko' ? '2017년 11월 1일' : '1 November 2017');
    expect(text).toContain(own.days);
    expect(await milestone.locator('.statement').count()).toBeGreaterThanOrEqual(3);
  });

  test('SEO0002: ambition is "high" in one place and "moderate" in another', async ({ open }) => {
    const { page } = await open(path(language, 'SEO0002/'), { javaScriptEnabled: false });
    const ambition = page.locator('#rating-ambition');
    expect(await ambition.locator('.rating-value').allInnerTexts()).toEqual([
      own.moderate,
      own.high,
    ]);
    expect(await ambition.locator('.rating-differs').innerText()).toContain(own.high);
    const places = await ambition.locator('.cited').allInnerTexts();
    expect(new Set(places).size).toBe(2);
  });

  test('KR0018: no part of a consultation is public; 50 projects are counted', async ({ open }) => {
    const { page } = await open(path(language, 'KR0018/'), { javaScriptEnabled: false });
    const record = page.locator('.record-parts dd');
    expect(await record.count()).toBeGreaterThanOrEqual(12);
    const said = await record.allInnerTexts();
    expect(said.filter((text) => !text.includes(own.none))).toEqual([]);
    const stages = await page.locator('#rating-completion .rating-value').allInnerTexts();
    expect(stages).toEqual(language === 'ko' ? ['제한적', '상당함'] : ['limited', 'substantial']);
    expect(await page.locator('.promise-figures').first().innerText()).toContain('50');
  });

  test('every statement names a source that stands on the page', async ({ open }) => {
    for (const id of ['SEO0001', 'SEO0002', 'KR0018', 'KR0040', 'KR0041']) {
      const { page } = await open(path(language, `${id}/`), { javaScriptEnabled: false });
      const bare = await page
        .locator(
          '.statement, .milestone, .rating-voices dd:not(.rating-none dd), .consultations > li',
        )
        .evaluateAll((said) =>
          said
            .filter((element) => !element.closest('.rating-none'))
            .filter((element) => !element.querySelector('.cited a[href^="#source-"]'))
            .map((element) => element.textContent.slice(0, 60)),
        );
      expect(bare, id).toEqual([]);
      const broken = await page
        .locator('.cited a')
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute('href') ?? '')
            .filter((href) => document.getElementById(href.slice(1)) === null),
        );
      expect(broken, id).toEqual([]);
    }
  });

  test('KR0003 keeps both policy areas and invents no state', async ({ open }) => {
    const { page } = await open(path(language, 'KR0003/'), { javaScriptEnabled: false });
    expect(await page.locator('.promise-facts dd li').count()).toBe(2);
    expect(await page.locator('.milestone, .rating-value, .milestone-bar').count()).toBe(0);
  });
});

test('days that run are counted on to the reader’s day', async ({ open }) => {
  const { page } = await open(path('en', 'SEO0002/'), {
    prepare: (context) => context.clock.setFixedTime(new Date('2030-01-01T12:00:00+09:00')),
  });
  // From 31 December 2017.
  await page.locator('[data-late-since]', { hasText: '4,384' }).waitFor();
});

test('a milestone leads to its meeting and back, and to asking', async ({ open }) => {
  const { page } = await open(path('en', 'SEO0002/'), { javaScriptEnabled: false });
  await page.locator('#milestone-m2 .chain a').click();
  const { hash } = new URL(page.url());
  expect(hash).toMatch(/^#consultation-/);
  expect(await page.locator(`${hash} .chain a`).getAttribute('href')).toBe('#milestone-m2');
  expect(await page.locator('#milestone-m3 .chain a').last().getAttribute('href')).toBe('#ask');
  const ask = new URL((await page.locator('.ask a').getAttribute('href')) ?? '', page.url());
  expect(ask.pathname).toBe('/en/ask/');
  expect(ask.searchParams.get('about')).toBe('/en/commitments/SEO0002/');
  expect(ask.searchParams.get('title')).toMatch(/^SEO0002 /);
  expect(ask.searchParams.get('version')).toMatch(/^[0-9a-f]+$/);
});

test('data and promise lead to each other', async ({ open }) => {
  const { page } = await open(path('ko', 'SEO0002/'), { javaScriptEnabled: false });
  const linked = page.locator('.linked-datasets h3 a', { hasText: '대기질' });
  await linked.click();
  await page.waitForURL(/\/topics\/air-quality\/$/);
  await page.locator('.page-method a[href$="/commitments/SEO0002/"]').click();
  await page.waitForURL(/\/commitments\/SEO0002\/$/);
});

describe('progress on other sites', () => {
  const widgets = embedPages.filter(({ path: own }) => own.includes('/embed/commitments/'));

  test('is under 30 KB with styles and script', () => {
    expect(widgets.length).toBe(2 * (5 + 3));
    for (const { file } of widgets) {
      const html = readFileSync(file, 'utf8');
      const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
        ([, name]) => name,
      );
      const bytes = [file, ...new Set(assets.map((name) => `${dist}${name}`))]
        .map((name) => brotliCompressSync(readFileSync(name)).length)
        .reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeLessThan(30_000);
    }
  });

  test('can be read without script, and axe finds nothing', async ({ open }) => {
    const { page } = await open('/embed/commitments/SEO0002/', { javaScriptEnabled: false });
    expect(await page.locator('.milestone-counts').innerText()).toMatch(/늦게/);
    expect(await page.locator('.embed-milestones').innerText()).toContain(names.ko.days);
    for (const own of ['/embed/commitments/SEO0002/', '/en/embed/commitments/plan-kr-2018/']) {
      const live = await open(own, { viewport: { width: 360, height: 400 } });
      expect(await violationsOf(live.page)).toEqual([]);
      expect(await overflowing(live.page)).toEqual([]);
      expect(live.requests.filter((name) => name.endsWith('.js'))).toHaveLength(1);
    }
  });
});

test('a promise prints with its ratings and without controls', async ({ open }) => {
  const { page } = await open(path('ko', 'SEO0002/'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.ask').isVisible()).toBe(false);
  expect(await page.locator('#rating-ambition').isVisible()).toBe(true);
  expect(await page.locator('#milestone-m2').innerText()).toContain('93일');
});
