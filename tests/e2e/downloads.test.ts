import { describe, expect } from 'vitest';
import { openTools, parseCsv, savedBy, tableCells } from './support/downloads.ts';
import { yearMean } from './support/published.ts';
import { airPath, languages } from './support/site.ts';
import { test } from './support/test.ts';
import { allSettled } from './support/topic.ts';
import { wordsOf } from './support/words.ts';

const publisher = { ko: '서울특별시', en: 'Seoul Metropolitan Government' };
const licence = { ko: /공공누리/, en: /KOGL|Korea Open Government/i };

const citation = ['source', 'licence', 'version', 'view'];

/** A cell as a number where it is one, so that 18 and 18.0 are the same. */
const plain = (text: string): string | number =>
  /^-?[\d,]+(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : text;

describe.each(languages)('downloads, %s', (language) => {
  const words = wordsOf[language];

  test.for(['table', 'ranking', 'trend', 'calendar'])(
    'CSV of the %s panel holds exactly its rows, with source and licence',
    async (id, { open }) => {
      const { page } = await open(airPath(language, '?area=11680&period=2020'));
      await allSettled(page);
      const panel = page.locator(`#${id}`);
      await openTools(panel);
      const { name, text } = await savedBy(
        page,
        panel.getByRole('button', { name: words.downloadCsv }),
      );
      expect(name).toBe(`air-quality-${id}.csv`);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [head = [], ...rows] = parseCsv(text.slice(1));
      const shown = await tableCells(panel);
      expect(shown.length).toBeGreaterThan(0);
      const own = shown[0]?.length;
      expect(rows.map((row) => row.slice(0, own).map(plain))).toEqual(
        shown.map((row) => row.map(plain)),
      );
      expect(head.slice(own)).toEqual(expect.arrayContaining(citation));
      for (const row of rows) {
        expect(row[head.indexOf('source')]).toContain(publisher[language]);
        expect(row[head.indexOf('licence')]).toMatch(licence[language]);
        expect(row[head.indexOf('view')]).toBe(page.url());
      }
    },
  );

  test('JSON holds the rows of the chosen view, with source, licence and address', async ({
    open,
  }) => {
    const { page } = await open(airPath(language, '?area=11680'));
    await allSettled(page);
    const panel = page.locator('#table');
    await openTools(panel);
    const { name, text } = await savedBy(
      page,
      panel.getByRole('button', { name: words.downloadJson }),
    );
    expect(name).toBe('air-quality-table.json');
    const body: unknown = JSON.parse(text);
    expect(body).toMatchObject({
      source: expect.stringContaining(publisher[language]),
      licence: expect.stringMatching(licence[language]),
      view: page.url(),
      version: expect.stringMatching(/^[0-9a-f]+$/),
      rows: [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) =>
        expect.objectContaining({ pm25_mean: Number(yearMean('pm25', '11680', year)) }),
      ),
    });
  });

  test('works from the page as it came, before any panel is live', async ({ open }) => {
    const { page } = await open(airPath(language));
    const panel = page.locator('#table');
    await openTools(panel);
    const shown = await tableCells(panel);
    const { text } = await savedBy(page, panel.getByRole('button', { name: words.downloadCsv }));
    const [, ...rows] = parseCsv(text.slice(1));
    const own = shown[0]?.length;
    expect(rows.map((row) => row.slice(0, own).map(plain))).toEqual(
      shown.map((row) => row.map(plain)),
    );
  });
});
