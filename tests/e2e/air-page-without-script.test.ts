import { describe, expect } from 'vitest';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';
import { daysMeasured, districtCodes, yearMean } from './support/published.ts';
import { airPath, languages } from './support/site.ts';
import { test } from './support/test.ts';

const years = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
const scriptless = { javaScriptEnabled: false };

describe.each(languages)('the air page without script, %s', (language) => {
  test('says the mean of the last year and of the year before', async ({ open }) => {
    const { page } = await open(airPath(language), scriptless);
    const figure = page.locator('#figure');
    expect(await figure.locator('h3').innerText()).toContain(yearMean('pm25', '11', 2022));
    const values = await figure.locator('.key-figure-value').allInnerTexts();
    expect(values[0]).toBe(`${yearMean('pm25', '11', 2022)}\u202fµg/m³`);
    expect(values.length).toBeGreaterThanOrEqual(3);
    expect(await figure.locator('.key-figure-note').first().innerText()).toContain(
      yearMean('pm25', '11', 2021),
    );
  });

  test('draws the course of nine years as a picture with a name', async ({ open }) => {
    const { page } = await open(airPath(language), scriptless);
    const chart = page.locator('#trend svg[role="img"]');
    expect(await chart.count()).toBe(1);
    const name = await chart.getAttribute('aria-label');
    expect(name).toMatch(/PM2\.5/);
    expect(name).toMatch(/2014.*2022/);
    const line = await chart.locator('.time-series-line path').first().getAttribute('d');
    // Months of nine years are 108 points: 107 strokes where none is missing.
    expect(line?.match(/L/g)?.length).toBe(107);
    expect(await chart.isVisible()).toBe(true);
  });

  test('draws 25 districts, each with its name and mean in words', async ({ open }) => {
    const { page } = await open(airPath(language), scriptless);
    const map = page.locator('#map svg[role="img"]');
    expect(await map.getAttribute('aria-label')).toMatch(/PM2\.5/);
    const words = await map
      .locator('path[data-area]')
      .evaluateAll((paths) =>
        paths.map((path) => [
          path.getAttribute('data-area'),
          path.querySelector('title')?.textContent,
        ]),
      );
    const expected = districtCodes.map((code) => {
      const name = seoulDistricts.find((district) => district.code === code)?.name[language];
      return [code, `${name} ${yearMean('pm25', code, 2022)}\u202fµg/m³`];
    });
    expect(words).toHaveLength(25);
    expect(words).toEqual(expect.arrayContaining(expected));
  });

  test('lists every year with its mean and measured days', async ({ open }) => {
    const { page } = await open(airPath(language), scriptless);
    const rows = await page
      .locator('#table tbody tr')
      .evaluateAll((elements) =>
        elements.map((row) => [...row.children].map((cell) => cell.textContent)),
      );
    expect(rows.map((row) => row[0]?.slice(0, 4))).toEqual(years.map(String));
    expect(rows.map((row) => row[1])).toEqual(years.map((year) => yearMean('pm25', '11', year)));
    for (const [i, row] of rows.entries()) {
      expect(row).toContain(String(daysMeasured('pm25', '11', years[i] ?? 0)));
    }
  });

  test('ranks the districts from the lowest mean to the highest', async ({ open }) => {
    const { page } = await open(airPath(language), scriptless);
    const shown = await page
      .locator('#ranking .ranking-rows li')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.getAttribute('data-area') ?? '',
          row.querySelector('.ranking-value')?.textContent ?? '',
        ]),
      );
    const means = shown.map(([, text = '']) => Number.parseFloat(text));
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    expect(shown.map(([code = '']) => yearMean('pm25', code, 2022))).toEqual(
      shown.map(([, text = '']) => text.split(/\s/)[0]),
    );
    expect(shown).toHaveLength(25);
  });

  test('names source, licence and period under every panel', async ({ open }) => {
    const { page } = await open(airPath(language), scriptless);
    const panels = await page.locator('.view').count();
    const sources = await page.locator('.view .view-source').allInnerTexts();
    expect(sources).toHaveLength(panels);
    const publisher = language === 'ko' ? '서울특별시' : 'Seoul Metropolitan Government';
    for (const source of sources) {
      expect(source).toContain(publisher);
      expect(source).toMatch(/2014.*2022/);
    }
  });
});
