import { describe, expect } from 'vitest';
import { yearMean } from './support/published.ts';
import { airPath, languages, siteUrl } from './support/site.ts';
import { test } from './support/test.ts';
import { allSettled, choice, shownView } from './support/topic.ts';
import { wordsOf } from './support/words.ts';

describe.each(languages)('the address, %s', (language) => {
  test('holds every choice: a copied link shows the same figures and controls', async ({
    open,
  }) => {
    const { page } = await open(airPath(language));
    await choice(page, language, 'measure').selectOption('pm10');
    await choice(page, language, 'area').selectOption('11680');
    await choice(page, language, 'compare').selectOption('11110');
    await choice(page, language, 'compare').selectOption('11');
    await choice(page, language, 'period').selectOption('2019');
    await choice(page, language, 'grain').selectOption('week');
    await choice(page, language, 'standard').selectOption('who');
    await allSettled(page);
    const { search } = new URL(page.url());
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
      measure: 'pm10',
      area: '11680',
      compare: '11110,11',
      period: '2019',
      grain: 'week',
      standard: 'who',
    });
    const shown = await shownView(page);
    expect(shown.findings[0]).toContain(yearMean('pm10', '11680', 2019));
    expect(shown.compared).toHaveLength(2);

    const other = await open(airPath(language, search));
    await allSettled(other.page);
    expect(await shownView(other.page)).toEqual(shown);
    expect(other.page.url()).toBe(page.url());
  });

  test('goes back and forward through the views', async ({ open }) => {
    const { page } = await open(airPath(language));
    const first = await page.locator('#figure h3').innerText();
    await choice(page, language, 'area').selectOption('11740');
    await choice(page, language, 'measure').selectOption('pm10');
    const finding = page.locator('#figure h3', { hasText: yearMean('pm10', '11740', 2022) });
    await finding.waitFor();

    await page.goBack();
    await page.locator('#figure h3', { hasText: yearMean('pm25', '11740', 2022) }).waitFor();
    expect(await choice(page, language, 'measure').inputValue()).toBe('pm25');
    expect(await choice(page, language, 'area').inputValue()).toBe('11740');
    await page.goBack();
    await page.locator('#figure h3', { hasText: first }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goForward();
    await page.goForward();
    await finding.waitFor();
    expect(await choice(page, language, 'measure').inputValue()).toBe('pm10');
  });

  test('falls back to the first view where a link makes no sense', async ({ open }) => {
    const { page } = await open(
      airPath(language, '?measure=gold&area=99999&period=2022-13&grain=hour&compare=,,11680'),
    );
    await allSettled(page);
    const controls = ['measure', 'area', 'period', 'grain'] as const;
    const values = controls.map((name) => choice(page, language, name).inputValue());
    expect(await Promise.all(values)).toEqual(['pm25', '11', '2022', 'month']);
    expect(await page.locator('#figure h3').innerText()).toContain(yearMean('pm25', '11', 2022));
  });

  test('is copied by its button, and the first view comes back by its own', async ({ open }) => {
    const { page } = await open(airPath(language, '?area=11680&grain=year'), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const words = wordsOf[language];
    await page.getByRole('button', { name: words.copyLink }).click();
    await page.getByText(words.copied, { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.getByRole('button', { name: words.resetView }).click();
    await page.locator('#figure h3', { hasText: yearMean('pm25', '11', 2022) }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});

test('the language switch keeps page and view', async ({ open }) => {
  const search = '?measure=pm10&area=11680&compare=11110&period=2018..2020&grain=year';
  const { page } = await open(airPath('ko', search));
  await allSettled(page);
  const korean = await shownView(page);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`${siteUrl}${airPath('en', search).slice(1)}`);
  await page.locator('html[lang="en"][data-ready="true"]').waitFor();
  await allSettled(page);
  const english = await shownView(page);
  expect(english.choices).toEqual(korean.choices);
  expect(english.findings[0]).toMatch(/Coarse dust \(PM10\) in Gangnam-gu/);
  await page.getByRole('link', { name: '한국어' }).click();
  await page.locator('html[lang="ko"][data-ready="true"]').waitFor();
  await allSettled(page);
  expect(page.url()).toBe(`${siteUrl}${airPath('ko', search).slice(1)}`);
  expect(await shownView(page)).toEqual(korean);
});
