import { describe, expect } from 'vitest';
import { yearMean } from './support/published.ts';
import { airPath, languages } from './support/site.ts';
import { test } from './support/test.ts';
import { choice, point, settled, touch } from './support/topic.ts';
import { wordsOf } from './support/words.ts';

describe.each(languages)('a line that is lost after loading, %s', (language) => {
  const words = wordsOf[language];

  test('is said where data is missing, and what is there still answers', async ({ open }) => {
    const { page, context } = await open(airPath(language), { faults: true });
    await touch(page, 'ranking');
    await touch(page, 'calendar');
    await context.setOffline(true);
    await choice(page, language, 'measure').selectOption('pm10');
    // The monthly sums are here already, the days of another measure are not.
    await page
      .locator('#ranking')
      .getByText(yearMean('pm10', '11', 2022))
      .first()
      .waitFor();
    const alert = page.locator('#calendar').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(words.faults.offline);

    // Panels that hold data already ask again by themselves when the line is back.
    await context.setOffline(false);
    await alert.waitFor({ state: 'detached' });
    await settled(page.locator('#calendar'));
    expect(await page.locator('#calendar').innerText()).toContain('PM10');
    await page.getByRole('alert').first().waitFor({ state: 'detached' });
  });

  test('is said in a panel that never was live, which recovers', async ({ open }) => {
    const { page, context } = await open(airPath(language), { faults: true });
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const panel = await point(page, 'ranking');
    const alert = panel.getByRole('alert');
    await alert.waitFor();
    expect(await panel.locator('.ranking-rows li').count()).toBe(25);
    await context.setOffline(false);
    await alert.getByRole('button', { name: words.retry }).click();
    await settled(panel);
    expect(await panel.locator('.ranking-name button').count()).toBe(25);
  });
});
