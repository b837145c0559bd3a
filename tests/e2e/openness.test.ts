import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { cataloguePath, catalogueRecords, catalogueRows } from './support/catalogue.ts';
import { parseCsv } from './support/downloads.ts';
import { dist, languages, type Language } from './support/site.ts';
import { test } from './support/test.ts';

const at = (language: Language, path: string): string =>
  `${language === 'ko' ? '/' : '/en/'}${path}`;

const numbersIn = (text: string): number[] =>
  (text.replaceAll(/(?<=\d),(?=\d)/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

interface ReadCriterion {
  readonly answer: string;
  readonly weight: number;
  readonly evidence: string;
  readonly rule: string;
}

/** A method's panel as a reader sees it, unfolded. */
async function readScore(panel: Locator) {
  const criteria = await panel.locator('.criterion').evaluateAll((all) =>
    all.map((item): ReadCriterion => {
      const text = (selector: string): string =>
        item.querySelector(selector)?.textContent.trim() ?? '';
      const [weight = Number.NaN] = (text('.criterion-name small').match(/\d+/g) ?? []).map(Number);
      return {
        answer: item.getAttribute('data-answer') ?? '',
        weight,
        evidence: text('.criterion-evidence'),
        rule: text('.criterion-rule'),
      };
    }),
  );
  const [points, max] = numbersIn(await panel.locator('.score-sum').innerText());
  const [asNo, leftOut] = (await panel.locator('.score-ways dd').allInnerTexts()).map(Number);
  return {
    criteria,
    points,
    max,
    asNo,
    leftOut,
    sum: await panel.locator('.criteria-sum').textContent(),
  };
}

const total = (criteria: readonly ReadCriterion[], answer?: string): number =>
  criteria.reduce(
    (sum, { answer: given, weight }) =>
      answer === undefined || given === answer ? sum + weight : sum,
    0,
  );

const expected = [
  { method: 'open-data-index', count: 9, max: 100 },
  { method: 'metadata-quality', count: 23, max: 405 },
  { method: 'five-stars', count: 5, max: 5 },
];

/** Three methods, each criterion with rule and evidence, and sums that a reader can check. */
async function expectExplained(root: Page | Locator): Promise<void> {
  for (const { method, count, max } of expected) {
    const score = await readScore(root.locator(`[data-method="${method}"]`));
    expect(score.criteria).toHaveLength(count);
    expect(score.max).toBe(max);
    expect(total(score.criteria)).toBe(max);
    for (const { evidence, rule } of score.criteria) {
      expect(evidence.length).toBeGreaterThan(3);
      expect(rule.length).toBeGreaterThan(10);
    }
    const met = total(score.criteria, 'yes');
    expect(score.sum).toContain(`= ${met}`);
    expect(score.asNo).toBe(score.points);
    if (method === 'five-stars') continue;
    expect(score.points).toBe(met);
    const known = max - total(score.criteria, 'unknown');
    expect(score.leftOut).toBeCloseTo((met / known) * max, 0);
  }
}

describe.each(languages)('scores, %s', (language) => {
  test('of ours with a licence that is not confirmed: scored down, and it says so', async ({
    open,
  }) => {
    const { page } = await open(at(language, 'datasets/bike-stations/'));
    await expectExplained(page);
    const licence = page.locator('[data-method="open-data-index"] [data-criterion="open-licence"]');
    expect(await licence.getAttribute('data-answer')).toBe('unknown');
    const stars = await readScore(page.locator('[data-method="five-stars"]'));
    expect(stars.points).toBe(0);
  });

  test('of ours with a confirmed licence', async ({ open }) => {
    const { page } = await open(at(language, 'datasets/good-price-shops/'), {
      javaScriptEnabled: false,
    });
    await expectExplained(page);
    const licence = page.locator('[data-method="open-data-index"] [data-criterion="open-licence"]');
    expect(await licence.getAttribute('data-answer')).toBe('yes');
  });

  test('of an overdue dataset of the list that may not be sold', async ({ open }) => {
    const { nextDue, id } =
      catalogueRecords.find(
        (record) =>
          record.licence.id === 'kogl-4' &&
          record.nextDue !== null &&
          record.nextDue < catalogueRows.catalogue.day,
      ) ?? {};
    const { page } = await open(cataloguePath(language, `?id=${id}`));
    const dialog = page.locator('dialog[open]');
    await dialog.locator('.criterion').first().waitFor({ state: 'attached' });
    await expectExplained(dialog);
    const index = dialog.locator('[data-method="open-data-index"]');
    for (const criterion of ['open-licence', 'timely']) {
      const found = index.locator(`[data-criterion="${criterion}"]`);
      expect(await found.getAttribute('data-answer')).toBe('no');
    }
    expect(await index.locator('[data-criterion="timely"]').textContent()).toContain(nextDue);
  });
});

describe.each(languages)('openness, %s', (language) => {
  test('every figure follows from the published list', async ({ open }) => {
    const { page } = await open(at(language, 'openness/'), { javaScriptEnabled: false });
    const text = await page.locator('.key-figures').innerText();
    const { day } = catalogueRows.catalogue;
    const given = catalogueRecords.filter(({ nextDue }) => nextDue !== null);
    const late = given.filter(({ nextDue }) => (nextDue ?? '') < day).length;
    expect(numbersIn(text)).toContain(catalogueRecords.length);
    expect(numbersIn(text)).toContain(
      catalogueRecords.filter(({ licence }) => licence.open).length,
    );
    const timeliness = await page.locator('#timeliness + p').innerText();
    expect(numbersIn(timeliness)).toContain(late);
    for (const { method, count, max } of expected) {
      const table = page
        .locator('.method table')
        .nth(expected.findIndex((e) => e.method === method));
      const weights = await table
        .locator('tbody td.numeric')
        .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
      expect(weights).toHaveLength(count);
      expect(weights.reduce((a, b) => a + b, 0)).toBe(max);
    }
  });

  test('nobody with fewer than five datasets has a rank, and ours stand among them', async ({
    open,
  }) => {
    const { page } = await open(at(language, 'openness/'), { javaScriptEnabled: false });
    const rows = await page
      .locator('section:has(> #publishers) tbody tr, section:has(> #themes) tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent.trim())),
      );
    expect(rows.length).toBeGreaterThan(200);
    const ranked = rows.filter(([rank]) => rank !== '–');
    for (const [, , datasets] of ranked) {
      expect(Number(datasets?.replaceAll(',', ''))).toBeGreaterThanOrEqual(5);
    }
    const own = await page.locator('section:has(> #ours) tbody tr').count();
    expect(rows.filter(([rank]) => rank === '–').map((row) => row[2])).toContain(String(own));
  });

  test('the report is one page of A4, and its files say the same', async ({ open }) => {
    const { page } = await open(at(language, 'openness/report/'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main button:visible, nav:visible').count()).toBe(0);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const folder = `${dist}${at(language, 'openness/report/')}openness-report`;
    const [head = [], ...rows] = parseCsv(readFileSync(`${folder}.csv`, 'utf8').slice(1));
    const value = (measure: string): number =>
      Number(rows.find((row) => row[0] === 'list' && row[1] === measure)?.[head.indexOf('value')]);
    const report = JSON.parse(readFileSync(`${folder}.json`, 'utf8')) as {
      list: { datasets: number; open: number; overdue: number };
    };
    expect(value('datasets')).toBe(catalogueRecords.length);
    expect([value('datasets'), value('open_licence'), value('overdue')]).toEqual([
      report.list.datasets,
      report.list.open,
      report.list.overdue,
    ]);
    expect(numbersIn(await page.locator('.report h1').innerText())).toContain(value('datasets'));
    expect(await page.locator('[data-page-address]').innerText()).toContain('/openness/report/');
  });
});

describe.each(languages)('what was not released, %s', (language) => {
  test('says who says so, and leaves open what nobody says', async ({ open }) => {
    const { page } = await open(at(language, 'not-released/'), { javaScriptEnabled: false });
    const entries = page.locator('.not-released > li');
    expect(await entries.count()).toBeGreaterThanOrEqual(2);
    for (const entry of await entries.all()) {
      const said = await entry.locator('.said > li').count();
      expect(said).toBeGreaterThan(0);
      expect(await entry.locator('.said cite').count()).toBe(said);
    }
    expect(await page.locator('#train-arrivals-2014 .fact-unsaid').count()).toBeGreaterThan(2);
  });

  test('a request is written without a server', async ({ open }) => {
    const { page } = await open(at(language, 'not-released/'));
    await page.locator('#request-title').fill('침수 신고');
    await page.locator('#request-text').fill('어디가 잠기는지 보려고');
    await page.locator('.request-form button').click();
    await page.waitForURL(/\/ask\/\?/);
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      kind: 'data',
      about: at(language, 'not-released/'),
      title: '침수 신고',
      text: '어디가 잠기는지 보려고',
    });
    // What was written stands in the message, which is a request for data.
    const message = page.locator('textarea').first();
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    expect(await message.inputValue()).toBe('어디가 잠기는지 보려고');
    expect(await page.locator('input[type="radio"][value="data"]').isChecked()).toBe(true);
  });
});

describe.each(languages)('agreements, %s', (language) => {
  test('every dataset of ours stands in the table, none agreed with anyone yet', async ({
    open,
  }) => {
    const none =
      language === 'ko' ? '아직 누구와도 정하지 않았습니다' : 'not agreed with anyone yet';
    const { page } = await open(at(language, 'datasets/agreements/'), { javaScriptEnabled: false });
    const cells = await page
      .locator('.agreements tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
    const cards = await open(at(language, 'datasets/'), { javaScriptEnabled: false });
    expect(cells).toHaveLength(await cards.page.locator('.dataset-cards > li').count());
    for (const row of cells) {
      expect(row[1]).toBe(none);
      expect(row.every((text) => text !== '')).toBe(true);
    }
    const phone = await open(at(language, 'datasets/agreements/'), {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 780 },
    });
    const hidden = await phone.page
      .locator('.table-frame')
      .evaluate((frame) => frame.scrollWidth - frame.clientWidth);
    expect(hidden, 'nothing is out of sight on a phone').toBe(0);
  });
});
