import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { readAtom, readCalendar } from '../support/read-feeds.ts';
import { dist, languages, type Language } from './support/site.ts';
import { test } from './support/test.ts';

const at = (language: Language, page: string): string =>
  `${language === 'ko' ? '/' : '/en/'}${page}`;
const withoutScript = { javaScriptEnabled: false };

describe.each(languages)('the funnel of ideas, %s', (language) => {
  test('has the numbers of the source and their shares, to scale', async ({ open }) => {
    const { page } = await open(at(language, 'ideas/'), withoutScript);
    const cells = await page
      .locator('.funnel tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)),
      );
    const percent = (digits: string): string => `${digits}${language === 'ko' ? '' : '\u202F'}%`;
    expect(cells).toEqual([
      ['180,705', '–', percent('100')],
      ['1,718', percent('0.95'), percent('0.95')],
      ['99', percent('5.8'), percent('0.055')],
    ]);
    const areas = await page
      .locator('.funnel-squares figure:first-child rect')
      .evaluateAll((squares) =>
        squares.map((square) => {
          const { width, height } = square.getBoundingClientRect();
          return width * height;
        }),
      );
    const [all = 0, selected = 0, last = 0] = areas;
    expect(selected / all).toBeCloseTo(1718 / 180_705, 3);
    expect(last / all).toBeCloseTo(99 / 180_705, 4);
    expect(last).toBeGreaterThan(20);
  });

  test('stands beside the proposals by status, field and month', async ({ open }) => {
    const { page } = await open(at(language, 'ideas/'), withoutScript);
    expect(await page.locator('#call').innerText()).toContain('1,593');
    const bars = await page.locator('.status-bars').first().locator('li').allInnerTexts();
    expect(bars).toHaveLength(5);
    expect(bars[1]).toContain('1,244');
    await page.locator('details summary').first().click();
    const rows = page.locator('details').first().locator('tbody tr');
    expect(await rows.count()).toBe(16);
    const sums = await rows.evaluateAll((all) =>
      all.map((row) => {
        const counts = [...row.querySelectorAll('td')].map(({ textContent }) =>
          Number(textContent),
        );
        const total = counts.pop() ?? Number.NaN;
        return counts.reduce((sum, count) => sum + count, 0) === total;
      }),
    );
    expect(sums).not.toContain(false);
  });
});

describe.each(languages)('the ledger of consultations, %s', (language) => {
  const path = at(language, 'consultations/');

  test('shows without script which records there are', async ({ open }) => {
    const { page } = await open(path, withoutScript);
    const totals = await page.locator('.ledger tfoot td').allInnerTexts();
    expect(totals).toEqual(['0/10', '0/10', '2/10', '1/10']);
    expect(await page.locator('.ledger tbody tr[data-meeting]').count()).toBe(16);
    expect(await page.locator('.voices-filter').isVisible()).toBe(false);
  });

  test('filters by promise and record, and the address carries it', async ({ open }) => {
    const { page } = await open(path);
    await page.locator('html[data-ready]').waitFor();
    const visible = page.locator('.ledger tbody tr[data-meeting]:visible');
    const [promise, , record] = await page.locator('.voices-filter select').all();
    await promise?.selectOption('SEO0001');
    await expect.poll(() => visible.count()).toBe(4);
    await record?.selectOption('minutes');
    await expect.poll(() => visible.count()).toBe(2);
    expect(new URL(page.url()).search).toBe('?commitment=SEO0001&record=minutes');
    expect(await page.locator('.ledger-details > li:visible').count()).toBe(2);
    expect(await page.locator('.voices-filter [role="status"]').innerText()).toMatch(/16.*2|2.*16/);
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await expect.poll(() => visible.count()).toBe(2);
  });

  test('and a promise lead to each other', async ({ open }) => {
    const { page } = await open(at(language, 'commitments/SEO0002/'), withoutScript);
    await page.locator('#consultations ~ .promise-links a').click();
    expect(new URL(page.url()).pathname).toBe(path);
    await page.locator('#SEO0002-meeting-2 .voices-links a').first().click();
    expect(page.url()).toContain('commitments/SEO0002/#consultation-meeting-2');
    expect(await page.locator('#consultation-meeting-2').isVisible()).toBe(true);
  });
});

describe.each(languages)('the calendar, %s', (language) => {
  test('says that nothing is announced, and invents no day', async ({ open }) => {
    const { page } = await open(at(language, 'forums/'), withoutScript);
    expect(await page.locator('section[aria-labelledby="past"] .occasions > li').count()).toBe(9);
    expect(await page.locator('section[aria-labelledby="undated"] .occasions > li').count()).toBe(
      10,
    );
    const href = await page.locator('a[href$=".ics"]').getAttribute('href');
    expect(href).toBe(`${at(language, 'forums/')}forums.ics`);
    const events = readCalendar(readFileSync(`${dist}${href}`, 'utf8'));
    expect(events).toHaveLength(9);
    expect(events.map(({ startDay }) => startDay).toSorted()[0]).toBe('2014-06-13');
    expect(events.find(({ uid }) => uid.startsWith('gwanghwamun-2017'))).toMatchObject({
      isWholeDay: true,
      startDay: '2017-05-25',
      endDay: '2017-07-13',
    });
  });
});

describe.each(languages)('registers that have only begun, %s', (language) => {
  test('say so, and how they begin', async ({ open }) => {
    const { page } = await open(at(language, 'answers/'), withoutScript);
    expect(await page.locator('.questions').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('data/answers/entries');
    expect(await page.locator(`main a[href="${at(language, 'ask/')}"]`).count()).toBe(1);
    const feed = `${dist}${at(language, 'answers/')}answers.atom`;
    expect(existsSync(feed)).toBe(true);
    expect(readAtom(readFileSync(feed, 'utf8')).entries).toEqual([]);
    await page.goto(new URL(at(language, 'surveys/'), page.url()).href);
    expect(await page.locator('.survey-question').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('data/surveys/entries');
  });
});
