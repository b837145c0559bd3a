import { describe, expect } from 'vitest';
import { overflowing } from './support/overflow.ts';
import { yearMean } from './support/published.ts';
import { languages, type Language } from './support/site.ts';
import { test } from './support/test.ts';
import { hydrated } from './support/watched-page.ts';

const comparePath = (language: Language, search = ''): string =>
  `${language === 'ko' ? '/' : '/en/'}compare/${search}`;

describe.each(languages)('two districts side by side, %s', (language) => {
  test('can be read without script', async ({ open }) => {
    const { page } = await open(comparePath(language), { javaScriptEnabled: false });
    const pm25 = page.locator('.compare-row').first();
    const text = await pm25.innerText();
    expect(text).toContain(yearMean('pm25', '11110', 2022));
    expect(text).toContain(yearMean('pm25', '11680', 2022));
    expect(text).toContain('2022');
    expect(await pm25.locator('.sparkline').count()).toBe(2);
  });

  test('are chosen, and the address shows the same to somebody else', async ({ open }) => {
    const { page } = await open(comparePath(language));
    const selects = page.locator('.topic-controls select');
    await selects.nth(0).selectOption('11500');
    await selects.nth(1).selectOption('11560');
    await selects.nth(2).selectOption('2021');
    await page.waitForURL(/\?a=11500&b=11560&year=2021$/);
    const first = page.locator('.compare-row').first();
    await first.getByText(yearMean('pm25', '11500', 2021)).waitFor();
    expect(await first.innerText()).toContain(yearMean('pm25', '11560', 2021));
    const shown = await page.locator('.compare').innerText();

    const { search } = new URL(page.url());
    const other = await open(comparePath(language, search));
    await other.page
      .locator('.compare-row')
      .first()
      .getByText(yearMean('pm25', '11500', 2021))
      .waitFor();
    expect(await other.page.locator('.compare').innerText()).toBe(shown);
    expect(await other.page.locator('.topic-controls select').nth(1).inputValue()).toBe('11560');
  });

  test('say why a year is blank', async ({ open }) => {
    const { page } = await open(comparePath(language, '?a=11110&b=11680&year=2010'));
    const air = page.locator('.compare-row').first();
    await air.locator('.compare-unknown').first().waitFor();
    expect(await air.innerText()).toMatch(/2014.*2022/);
    expect(await air.innerText()).not.toContain('0.0');
  });

  test('fit a phone, and print without controls', async ({ open }) => {
    const { page } = await open(comparePath(language), { viewport: { width: 360, height: 800 } });
    expect(await overflowing(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.topic-controls').isVisible()).toBe(false);
    expect(await page.locator('.compare-row').first().isVisible()).toBe(true);
  });
});

test('a reader with a district sees it first, and the address says so', async ({ open }) => {
  const { page } = await open('/');
  await page.locator('.my-district').getByRole('button', { name: '마포구' }).click();
  await page.locator('.district-card').waitFor();
  await page.goto(new URL('/compare/', page.url()).href);
  await hydrated(page);
  await page.waitForURL(/a=11440&b=11680/);
  await page.locator('.compare h2', { hasText: '마포구와 강남구' }).waitFor();
});
