import { describe, expect } from 'vitest';
import { colourViolationsOf, violationsOf } from './support/axe.ts';
import { overflowing } from './support/overflow.ts';
import { languages, type Language } from './support/site.ts';
import { test } from './support/test.ts';

const checkPath = (language: Language): string =>
  `${language === 'ko' ? '/' : '/en/'}commitments/check/`;

const drafts = {
  ko: {
    good: '교통정보과는 2027년 6월까지 25개 자치구의 사고 건수를 CSV 파일로 공개한다.',
    vague: '시는 관계 부서와 함께 정보를 조속히 제공하고 소통을 활성화한다.',
    found: ['교통정보과', '2027년 6월', 'CSV', '25개'],
  },
  en: {
    good: 'The Traffic Information Division will publish accidents of 25 districts as CSV files by June 2027.',
    vague:
      'With all departments, the city will soon provide information and strengthen communication.',
    found: ['The Traffic Information Division', 'June 2027', 'CSV', '25 districts'],
  },
} as const;

describe.each(languages)('the check of promises, %s', (language) => {
  test('without script shows what it finds in the recorded promises, and no form', async ({
    open,
  }) => {
    const { page } = await open(checkPath(language), { javaScriptEnabled: false });
    expect(await page.locator('.check-form').isVisible()).toBe(false);
    expect(await page.locator('.check-case').count()).toBe(5);
    const seoul = page.locator('.check-case', { hasText: 'SEO0002' });
    expect(await seoul.locator('.checklist > li[data-answer="named"]').count()).toBe(2);
    expect(await seoul.locator('.check-held').getAttribute('data-agreement')).toBe(
      'checklist-higher',
    );
    const other = page.locator('.check-case', { hasText: 'SEO0001' });
    expect(await other.locator('.check-held').getAttribute('data-agreement')).toBe(
      'checklist-lower',
    );
  });

  test('finds the words of a draft, on the device alone', async ({ open }) => {
    const { page, requests } = await open(checkPath(language));
    const address = page.url();
    const form = page.locator('.check-form');
    const answers = form.locator('.checklist > li');
    await page.waitForLoadState('networkidle');
    const before = requests.length;

    await form.locator('textarea').fill(drafts[language].vague);
    await form.locator('[data-answer="vague"]').nth(3).waitFor();
    expect(await answers.count()).toBe(4);
    expect(await form.locator('.checklist-advice').count()).toBe(4);

    await form.locator('textarea').fill(drafts[language].good);
    await form.locator('[data-answer="named"]').nth(3).waitFor();
    const words = await form.locator('.checklist q').allInnerTexts();
    expect(words).toEqual(drafts[language].found);
    expect(await form.locator('mark').count()).toBeGreaterThanOrEqual(4);
    expect(await form.getByRole('status').innerText()).toContain('4');

    expect(requests.length).toBe(before);
    expect(page.url()).toBe(address);
    await page.reload();
    expect(await form.locator('textarea').inputValue()).toBe('');
  });

  test('has an example, works by keyboard, fits a phone, and axe finds nothing', async ({
    open,
  }) => {
    const { page } = await open(checkPath(language), { viewport: { width: 360, height: 800 } });
    const form = page.locator('.check-form');
    await form.locator('textarea').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await form.locator('[data-answer="named"]').nth(3).waitFor();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    expect(await overflowing(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolationsOf(page)).toEqual([]);
  });
});
