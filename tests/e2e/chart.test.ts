import { describe, expect } from 'vitest';
import { daysFile, daysOfMonth, districtCodes, meanText } from './support/published.ts';
import { airPath, languages } from './support/site.ts';
import { test } from './support/test.ts';
import { choice, settled, touch } from './support/topic.ts';

describe.each(languages)('a period by dragging, %s', (language) => {
  test('changes address, control and figures', async ({ open }) => {
    const { page } = await open(airPath(language));
    const panel = await touch(page, 'trend');
    await panel.locator('.recharts-surface').waitFor();
    await panel.locator('.time-series-plot').scrollIntoViewIfNeeded();
    const box = await panel.locator('.time-series-plot').boundingBox();
    if (!box) throw new Error('The chart has no plot.');
    // Nine years lie side by side: from the middle of March 2016 to the middle of August 2018.
    const at = (years: number): number => box.x + (box.width * years) / 9;
    const y = box.y + box.height / 2;
    await page.mouse.move(at(2 + 2.5 / 12), y);
    await page.mouse.down();
    await page.mouse.move(at(3.5), y, { steps: 5 });
    await page.mouse.move(at(4 + 7.5 / 12), y, { steps: 5 });
    expect(await panel.locator('.time-series-selection-words').innerText()).toMatch(/2016.*2018/);
    await page.mouse.up();
    await page.waitForURL(/\?period=2016-03..2018-08$/);
    const mean = meanText('pm25', '11', '2016-03', '2018-08');
    await page.locator('#figure h3', { hasText: mean }).waitFor();
    const control = choice(page, language, 'period');
    expect(await control.inputValue()).toBe('2016-03..2018-08');
    expect(await control.locator('option:checked').innerText()).toMatch(/2016.*3|March/);
  });

  test('is given up by Escape, and a tap is no period', async ({ open }) => {
    const { page } = await open(airPath(language));
    const panel = await touch(page, 'trend');
    await panel.locator('.recharts-surface').waitFor();
    const plot = panel.locator('.time-series-plot');
    await plot.scrollIntoViewIfNeeded();
    const box = await plot.boundingBox();
    if (!box) throw new Error('The chart has no plot.');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + 50, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, y, { steps: 4 });
    await panel.locator('.time-series-selection').waitFor();
    await page.keyboard.press('Escape');
    await panel.locator('.time-series-selection').waitFor({ state: 'detached' });
    await page.mouse.up();
    await page.mouse.click(box.x + 100, y);
    expect(new URL(page.url()).search).toBe('');
  });
});

/** Unbroken runs of measured days. */
const runsOf = (values: readonly (number | null)[]): number =>
  values.filter((value, i) => value !== null && (values[i - 1] ?? null) === null).length;

interface Gap {
  readonly area: string;
  readonly month: string;
  readonly values: readonly (number | null)[];
}

/** A district and month with a gap of days between measured ones. */
function findGap(): Gap {
  const file = daysFile('pm25');
  for (const area of districtCodes) {
    for (let year = 2014; year <= 2022; year += 1) {
      for (let i = 1; i <= 12; i += 1) {
        const month = `${year}-${String(i).padStart(2, '0')}`;
        const values = daysOfMonth(file, area, month);
        if (runsOf(values) >= 2) return { area, month, values };
      }
    }
  }
  throw new Error('No district has a gap inside a month.');
}

test('days without a measurement are a gap in the line and never a number', async ({ open }) => {
  const { area, month, values } = findGap();
  const { page } = await open(airPath('en', `?area=${area}&period=${month}&grain=day`));
  const panel = page.locator('#trend');
  await settled(panel);
  const drawn = panel.locator('.time-series-drawing .time-series-line path').first();
  const pieces = async (path: typeof drawn): Promise<number> =>
    ((await path.getAttribute('d')) ?? '').split('M').length - 1;
  expect(await pieces(drawn)).toBe(runsOf(values));

  await touch(page, 'trend');
  const line = panel.locator('.recharts-line-curve').first();
  await line.waitFor();
  expect(await pieces(line)).toBe(runsOf(values));

  const cells = await panel
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.children[1]?.textContent ?? ''));
  expect(cells).toHaveLength(values.length);
  const numbers = cells.map((cell) => (/\d/.test(cell) ? Number.parseFloat(cell) : null));
  expect(numbers).toEqual(values);
});

test('the graded period says how many of its days were measured', async ({ open }) => {
  const { area, month, values } = findGap();
  const { page } = await open(airPath('en', `?area=${area}&period=${month}`));
  await settled(page.locator('#figure'));
  const measured = values.filter((value) => value !== null).length;
  expect(await page.locator('#figure').innerText()).toMatch(
    new RegExp(`\\b${measured} of (its )?${values.length}\\b`),
  );
});
