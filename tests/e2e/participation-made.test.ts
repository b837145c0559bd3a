import { afterAll, beforeAll, describe, expect } from 'vitest';
import { colourViolationsOf, violationsOf } from './support/axe.ts';
import { startLiveSite, type LiveSite } from './support/live-site.ts';
import { overflowing } from './support/overflow.ts';
import { test } from './support/test.ts';

/** The registers with made-up entries, in the second site: the first has none of them. */
let site: LiveSite;
beforeAll(async () => {
  site = await startLiveSite();
});
afterAll(() => site.close());

const withoutScript = () => ({ server: site.url, javaScriptEnabled: false });

describe('the register of answers', () => {
  test('tells the median wait, the longest and the unanswered', async ({ open }) => {
    const { page } = await open('/en/answers/', withoutScript());
    expect(await page.locator('h1').innerText()).toBe('3 of 5 questions are answered');
    const figures = await page.locator('.voices-figures dd').allInnerTexts();
    expect(figures.map((text) => text.split('\n')[0])).toEqual(['20 days', '30 days', '40\u202F%']);
    expect(figures[0]).toContain('of 2 answered questions');
    expect(figures[2]).toContain('2 of 5');
    const states = await page.locator('.voices-table').first().locator('tbody tr').allInnerTexts();
    expect(states.map((row) => row.split(/\t/))).toEqual([
      ['answered', '3', '2', '20', '30'],
      ['waiting', '1', '1', '19', '19'],
      ['closed without an answer', '1', '1', '20', '20'],
      ['All together', '5', '4', 'at least 19.5', '30'],
    ]);
  });

  test('counts an open question up to the day of the build, by topic, too', async ({ open }) => {
    const { page } = await open('/answers/', withoutScript());
    expect(await page.locator('#q-3 .question-state').innerText()).toContain('19일째');
    expect(await page.locator('#q-5 .question-state').innerText()).toContain('알 수 없음');
    const topics = await page.locator('.voices-table').nth(1).locator('tbody tr').allInnerTexts();
    expect(topics.map((row) => row.split(/\t/))).toEqual([
      ['공기', '2', '2', '0', '20', '30'],
      ['교통', '2', '0', '2', '–', '20'],
      ['그 밖', '1', '1', '0', '–', '–'],
    ]);
  });

  test('shows what changed, the organisation, and leads to what it is about', async ({ open }) => {
    const { page } = await open('/en/answers/', withoutScript());
    expect(await page.locator('#q-1').innerText()).toContain('Empty days now carry a note.');
    expect(await page.locator('#q-1').innerText()).toContain(
      'Office responsible: Air policy division',
    );
    expect(await page.locator('#q-2').innerText()).toContain('Nothing changed');
    expect(await page.locator('#q-3').innerText()).toContain('Walkers’ association');
    expect(await page.locator('#q-3 [lang="ko"]').innerText()).toContain('광장');
    await page.locator('#q-2 .voices-links a').first().click();
    expect(page.url()).toContain('/en/commitments/SEO0002/');
  });
});

describe('the calendar with dates to come', () => {
  test('parts past and coming, with the live stream and hours of Seoul', async ({ open }) => {
    const { page } = await open('/en/forums/', withoutScript());
    const coming = page.locator('section[aria-labelledby="coming"] .occasions > li');
    expect(await coming.locator('.occasion-when').allInnerTexts()).toEqual([
      '1 November 2026 to 20 November 2026',
      '5 December 2026 14:00–16:30',
      'March 2027 (the day is not given)',
    ]);
    const watch = coming.nth(1).getByRole('link', { name: 'Watch live' });
    expect(await watch.getAttribute('href')).toBe('https://example.org/live');
  });
});

test('the ledger shows what followed a forum, to whom, when and with what result', async ({
  open,
}) => {
  const { page } = await open('/en/consultations/', withoutScript());
  const followed = await page.locator('#forum-past .ledger-followed').innerText();
  expect(followed).toContain('To: Traffic division · sent on 20 April 2026 · Result: Two were');
  expect(await page.locator('#forum-past').innerText()).toContain('Walkers');
});

describe('a survey', () => {
  test('stands with wording, sample and margin; a small group is hidden', async ({ open }) => {
    const { page } = await open('/en/surveys/', withoutScript());
    const text = await page.locator('main').innerText();
    expect(text).toContain('“Is this site useful?”');
    expect(text).toContain('±3.1 points (95 % confidence)');
    expect(text).toContain('reckoned by this site');
    expect(text).toContain('as stated');
    const groups = await page.locator('.survey-question tbody tr').allInnerTexts();
    expect(groups.map((row) => row.split(/\t/)[1])).toEqual(['1,000', 'hidden', '380', 'hidden']);
  });

  test('does not call a difference within the margin a change', async ({ open }) => {
    const { page } = await open('/en/surveys/', withoutScript());
    expect(
      await page
        .locator('.survey-changes li')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-change'))),
    ).toEqual(['within', 'less', 'more']);
  });
});

const pages = ['answers', 'forums', 'consultations', 'surveys'];
const looks = pages.flatMap((name) => [
  { path: `/${name}/`, width: 360 },
  { path: `/en/${name}/`, width: 1280 },
]);

describe.each(looks)('$path with entries at $width px', ({ path, width }) => {
  test('fits, and axe finds nothing', async ({ open }) => {
    const { page } = await open(path, { server: site.url, viewport: { width, height: 800 } });
    expect(await overflowing(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolationsOf(page)).toEqual([]);
  });
});
