import { describe, expect } from 'vitest';
import { formatDay } from '../../src/domain/text/format.ts';
import { daysFile, daysOfMonth } from './support/published.ts';
import { airPath, languages } from './support/site.ts';
import { test } from './support/test.ts';
import { touch } from './support/topic.ts';

const january = daysOfMonth(daysFile('pm25'), '11', '2022-01');
const firstDay = Date.UTC(2022, 0, 1) / 86_400_000;

describe.each(languages)('the calendar, %s', (language) => {
  /** Day and value as the calendar says them; the grade's word follows. */
  const said = (dayOfMonth: number): string =>
    `${formatDay(firstDay + dayOfMonth - 1, language)}: ${january[dayOfMonth - 1]}\u202fµg/m³, `;

  test('tells a day’s value and grade to the arrow keys', async ({ open }) => {
    const { page } = await open(airPath(language));
    const panel = await touch(page, 'calendar');
    const line = panel.locator('.calendar-day');
    await panel.locator('.calendar-months').focus();
    const steps = [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowDown', 9],
      ['ArrowDown', 16],
      ['ArrowLeft', 15],
      ['ArrowUp', 8],
    ] as const;
    for (const [key, day] of steps) {
      await page.keyboard.press(key);
      await expect.poll(() => line.innerText()).toContain(said(day));
    }
    expect(await line.getAttribute('aria-live')).toBe('polite');
    const grades = language === 'ko' ? /좋음|보통|나쁨/ : /good|moderate|bad/i;
    expect(await line.innerText()).toMatch(grades);
  });

  test('counts every day of the year in its legend', async ({ open }) => {
    const { page } = await open(airPath(language));
    const counts = await page.locator('#calendar .calendar-legend b').allInnerTexts();
    const sum = counts.reduce((total, text) => total + Number.parseInt(text, 10), 0);
    expect(sum).toBe(365);
  });

  test('goes to the year before and back', async ({ open }) => {
    const { page } = await open(airPath(language));
    const panel = await touch(page, 'calendar');
    await panel.locator('.calendar-years').getByText('←').click();
    await page.waitForURL(/\?period=2021$/);
    await panel.locator('h3', { hasText: '2021' }).waitFor();
    await panel.locator('.calendar-years').getByText('→').click();
    await panel.locator('h3', { hasText: '2022' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});
