import { describe, expect } from 'vitest';
import { yearMean } from './support/published.ts';
import { airPath, languages, overviewPath } from './support/site.ts';
import { test } from './support/test.ts';
import { allSettled, choice } from './support/topic.ts';
import { hydrated } from './support/watched-page.ts';
import { wordsOf } from './support/words.ts';

const gangnam = { ko: '강남구', en: 'Gangnam-gu' };

describe.each(languages)('the reader’s district, %s', (language) => {
  const words = wordsOf[language];

  test('is chosen once, told in sentences, and kept', async ({ open }) => {
    const { page, requests } = await open(overviewPath(language));
    const section = page.locator('.my-district');
    expect(await section.getByRole('button').count()).toBe(25);
    expect(requests.filter((path) => path.startsWith('/data/'))).toEqual([]);
    await section.getByRole('button', { name: gangnam[language] }).click();
    const card = section.locator('.district-card').first();
    await card.waitFor();
    expect(await section.locator('h2').innerText()).toBe(gangnam[language]);
    const sentences = await card.locator('.district-sentence').allInnerTexts();
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(sentence).toMatch(/20\d\d/);
    expect(sentences[0]).toContain(gangnam[language]);
    await card.locator('summary').click();
    const air = card.locator('.score', { has: page.locator('a[href*="air-quality"]') });
    expect(await air.locator('.score-value').innerText()).toContain(
      yearMean('pm25', '11680', 2022),
    );

    await page.reload();
    await card.waitFor();
    expect(await section.locator('h2').innerText()).toBe(gangnam[language]);

    await card.locator('summary').click();
    await card.locator('a[href*="air-quality"]').click();
    await page.waitForURL(/topics\/air-quality\/\?area=11680$/);
    await hydrated(page);
    await allSettled(page);
    expect(await choice(page, language, 'area').inputValue()).toBe('11680');
  });

  test('is shown by the bare address of the air page, which then says so', async ({ open }) => {
    const { page } = await open(overviewPath(language));
    await page.getByRole('button', { name: gangnam[language] }).click();
    await page.locator('.district-card').waitFor();
    await page.goto(new URL(airPath(language), page.url()).href);
    await hydrated(page);
    await page.locator('#figure h3', { hasText: yearMean('pm25', '11680', 2022) }).waitFor();
    expect(new URL(page.url()).search).toBe('?area=11680');
    expect(await choice(page, language, 'area').inputValue()).toBe('11680');
    // A link that names a place is stronger than the reader's own.
    await page.goto(new URL(airPath(language, '?area=11110'), page.url()).href);
    await page.locator('#figure h3', { hasText: yearMean('pm25', '11110', 2022) }).waitFor();
    expect(await choice(page, language, 'area').inputValue()).toBe('11110');
  });

  test('can be changed', async ({ open }) => {
    const { page } = await open(overviewPath(language));
    const section = page.locator('.my-district');
    await section.getByRole('button', { name: gangnam[language] }).click();
    await section.getByRole('button', { name: words.changeDistrict }).click();
    const jongno = { ko: '종로구', en: 'Jongno-gu' }[language];
    await section.getByRole('button', { name: jongno }).click();
    await section.locator('.district-card').waitFor();
    expect(await section.locator('h2').innerText()).toBe(jongno);
    const stored = await page.evaluate(() => JSON.stringify(localStorage));
    expect(stored).toContain('11110');
    expect(stored).not.toContain('11680');
  });
});

/** Theme and whether the page has a body, in every frame from the first. */
interface Frame {
  readonly theme: string | null;
  readonly hasBody: boolean;
}

declare global {
  interface Window {
    themeFrames: Frame[];
  }
}

function recordFrames(): void {
  window.themeFrames = [];
  const record = (): void => {
    const root = document.documentElement as HTMLElement | null;
    window.themeFrames.push({
      theme: root?.dataset['theme'] ?? null,
      hasBody: document.body !== null,
    });
    requestAnimationFrame(record);
  };
  requestAnimationFrame(record);
}

test.for(['dark', 'light'] as const)(
  'the theme %s is kept, without a flash',
  async (theme, { open }) => {
    const { page } = await open('/', { colorScheme: theme === 'dark' ? 'light' : 'dark' });
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await background();
    await page.getByLabel(wordsOf.ko.themeLabel).selectOption(theme);
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    const after = await background();
    expect(after).not.toBe(before);

    await page.addInitScript(recordFrames);
    for (const path of ['/', '/en/topics/air-quality/']) {
      await page.goto(new URL(path, page.url()).href);
      await hydrated(page);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const frames = (await page.evaluate(() => window.themeFrames)).filter(
        (frame) => frame.hasBody,
      );
      expect(frames.length).toBeGreaterThan(1);
      expect(new Set(frames.map((frame) => frame.theme))).toEqual(new Set([theme]));
      expect(await page.locator('.theme-choice select').inputValue()).toBe(theme);
      expect(await background()).toBe(after);
    }
  },
);

test('a damaged store does no harm', async ({ open }) => {
  const { page } = await open('/', {
    prepare: (context) =>
      context.addInitScript(() => {
        if (location.protocol !== 'http:') return;
        localStorage.setItem('open-mayors-office', '{"state":{');
      }),
  });
  expect(await page.locator('.my-district').getByRole('button').count()).toBe(25);
});
