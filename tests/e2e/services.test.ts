import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { colourViolationsOf, violationsOf } from './support/axe.ts';
import { overflowing } from './support/overflow.ts';
import { languages, type Language } from './support/site.ts';
import { test } from './support/test.ts';

const path = (language: Language): string => `${language === 'ko' ? '/' : '/en/'}services/`;

const tick = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`input[name="${name}"][value="${value}"]`).check();

const fit = (page: Page, id: string) => page.locator(`.fit[data-service="${id}"]`);
const folded = (page: Page, at: number) => page.locator('.fit-folded').nth(at);

/** Results stand once the list is read and one question is answered. */
async function ready(page: Page): Promise<void> {
  await page.locator('.finder-bar [role="status"]', { hasText: /\d/ }).waitFor();
  await page.waitForLoadState('networkidle');
}

const said = {
  ko: {
    pregnant: '내 답: 임신 중',
    age: '내 답: 24세',
    alone: '내 답: 혼자 삶',
    merchant: '내 답: 소상공인',
  },
  en: {
    pregnant: 'Because you said: expecting a child',
    age: 'Because you said: 24 years old',
    alone: 'Because you said: living alone',
    merchant: 'Because you said: small merchant',
  },
};

describe.each(languages)('services for me, %s', (language) => {
  const own = said[language];

  test('can be read without script: every service with all that is known of it', async ({
    open,
  }) => {
    const { page } = await open(path(language), { javaScriptEnabled: false });
    expect(await page.locator('.finder').isVisible()).toBe(false);
    expect(await page.locator('.notice').isVisible()).toBe(true);
    const services = page.locator('details.service');
    expect(await services.count()).toBe(77);
    const missing = await services.evaluateAll((all) =>
      all
        .filter((service) => {
          const link = service.querySelector<HTMLAnchorElement>('.service-link a');
          return service.querySelectorAll('dt').length < 8 || !link?.href.startsWith('https://');
        })
        .map(({ id }) => id),
    );
    expect(missing).toEqual([]);
    expect(await page.locator('.service-group').count()).toBe(4);
    const leave = page.locator('#gov24-999000000008');
    await leave.locator('summary').click();
    const text = await leave.locator('.service-facts').innerText();
    expect(text).toContain('임신 중인 여성 근로자이거나, 만 8세이하 자녀를 둔 근로자');
    expect(text).toContain(language === 'ko' ? '출처에 없음' : 'not in the source');
    // Both lists that know the energy voucher are told, with the ministry that each of them names.
    const voucher = await page.locator('#gov24-B55353000001').textContent();
    expect(voucher).toContain('기후에너지환경부');
    expect(voucher).toContain('산업통상자원부');
  });

  test('the sources’ own words are marked as Korean', async ({ open }) => {
    const { page } = await open(path(language), { javaScriptEnabled: false });
    const unmarked = await page
      .locator('main .service-facts dd, main .service-name')
      .evaluateAll((all) =>
        all.flatMap((element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const texts: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const isKorean = /[가-힣]/.test(node.textContent ?? '');
            if (isKorean && node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'ko') {
              texts.push(node.textContent ?? '');
            }
          }
          return texts;
        }),
      );
    expect(unmarked).toEqual([]);
  });

  test('an expecting mother sees what fits and why, and nothing is sent while she answers', async ({
    open,
  }) => {
    const { page, requests, context } = await open(path(language));
    await ready(page);
    const address = page.url();
    const before = requests.length;
    await tick(page, 'who', 'person');
    await page.locator('#service-age').fill('31');
    await tick(page, 'life', 'pregnant');
    await tick(page, 'life', 'employee');
    const leave = fit(page, 'gov24-999000000008');
    await leave.waitFor();
    expect(await leave.getAttribute('data-level')).toBe('fits');
    const reasons = await leave.locator('.fit-reasons').innerText();
    expect(reasons).toContain(own.pregnant);
    expect(reasons).toContain('임신 중인 여성 근로자');
    const voucher = fit(page, 'gov24-SD0000007672');
    expect(await voucher.locator('.fit-reasons').innerText()).toContain('임산부');
    // What cannot be known from answers is to be asked about.
    const credit = fit(page, 'gov24-105100000001');
    expect(await credit.getAttribute('data-level')).toBe('maybe');
    expect(await credit.locator('.fit-questions').innerText()).toContain('소득과 재산이 적은');
    // Why others do not fit, with their number.
    expect(await folded(page, 1).locator('summary').innerText()).toMatch(/\(\d+\)/);
    await folded(page, 1).locator('summary').click();
    const pension = folded(page, 1).locator('li', { hasText: '기초연금' });
    expect(await pension.innerText()).toContain('만 65세 이상');
    await leave.locator('details summary').click();
    await page.waitForLoadState('networkidle');
    expect(requests.length).toBe(before);
    expect(page.url()).toBe(address);
    const { origins, cookies } = await context.storageState();
    const stored = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name));
    expect([cookies, stored.filter((name) => name.includes('services'))]).toEqual([[], []]);
  });

  test('a 24-year-old who looks for work', async ({ open }) => {
    const { page } = await open(path(language));
    await ready(page);
    await tick(page, 'who', 'person');
    await page.locator('#service-age').fill('24');
    for (const value of ['jobseeker']) await tick(page, 'life', value);
    for (const value of ['alone', 'no-home']) await tick(page, 'household', value);
    const academy = fit(page, 'youth-20260718005400113263');
    await academy.waitFor();
    expect(await academy.getAttribute('data-level')).toBe('fits');
    const reasons = await academy.locator('.fit-reasons').innerText();
    expect(reasons).toContain(own.age);
    expect(reasons).toContain('15~34세');
    // Right in all, and too late: it says so and stands after those that are open.
    const rent = fit(page, 'gov24-611000000127');
    expect(await rent.getAttribute('data-level')).toBe('fits');
    expect(await rent.locator('.fit-reasons').innerText()).toContain(own.alone);
    expect(await rent.locator('[data-period="over"]').count()).toBe(1);
    const levels = await page
      .locator('.fit[data-level="fits"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-service')));
    expect(levels.at(-1)).toBe('gov24-611000000127');
  });

  test('a small restaurant owner, then an older person who lives alone', async ({ open }) => {
    const { page } = await open(path(language));
    await ready(page);
    await tick(page, 'who', 'business');
    await tick(page, 'business', 'biz-open');
    await tick(page, 'firm', 'biz-merchant');
    const loan = fit(page, 'bokjiro-WLF00000058');
    await loan.waitFor();
    expect(await loan.locator('.fit-reasons').innerText()).toContain(own.merchant);
    expect(await fit(page, 'gov24-SSE000000170').count()).toBe(0);

    await page.locator('.finder-tools button').first().click();
    expect(await page.locator('.fit').count()).toBe(0);
    expect(await page.locator('input[name="firm"][value=""]').isChecked()).toBe(true);
    await tick(page, 'who', 'person');
    expect(await page.locator('[data-question="business"]').isVisible()).toBe(false);
    await page.locator('#service-age').fill('72');
    await tick(page, 'children', 'none');
    await tick(page, 'household', 'alone');
    await tick(page, 'household', 'low-income');
    const pension = fit(page, 'gov24-SSE000000170');
    await pension.waitFor();
    expect(await pension.locator('.fit-reasons').innerText()).toContain('만 65세 이상');
    expect(await pension.locator('.fit-questions').innerText()).toContain('소득하위70%');
  });

  test('fits a phone, and axe finds nothing with every part open', async ({ open }) => {
    const { page } = await open(path(language), { viewport: { width: 360, height: 800 } });
    await ready(page);
    await page.locator('#service-age').fill('31');
    await tick(page, 'life', 'pregnant');
    await fit(page, 'gov24-SD0000007672').waitFor();
    for (const summary of await page.locator('.finder summary').all()) await summary.click();
    for (const summary of (await page.locator('details.service > summary').all()).slice(0, 6)) {
      await summary.click();
    }
    expect(await overflowing(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolationsOf(page)).toEqual([]);
    const small = await page
      .locator('.answer, .finder-tools button, .finder-to-results')
      .evaluateAll((all) =>
        all
          .filter((element) => element.getClientRects().length > 0)
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.textContent),
      );
    expect(small).toEqual([]);
  });
});

test('by keyboard alone: answers, the count said aloud, the results', async ({ open }) => {
  const { page, requests } = await open('/services/', { viewport: { width: 360, height: 800 } });
  await ready(page);
  const before = requests.length;
  const status = page.locator('.finder-bar [role="status"]');
  await page.locator('input[name="who"]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('72');
  // Enter would send a form: here it must do nothing.
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('service-age');
  expect(new URL(page.url()).search).toBe('');
  const first = await status.innerText();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('0-2');
  await page.waitForFunction(
    (text) => document.querySelector('.finder-bar [role="status"]')?.textContent !== text,
    first,
  );
  await page.locator('.finder-to-results').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('service-results');
  expect(requests.length).toBe(before);
});

test('"none of these" and the other answers of a question leave each other out', async ({
  open,
}) => {
  const { page } = await open('/en/services/');
  await ready(page);
  const life = (value: string) => page.locator(`input[name="life"][value="${value}"]`);
  await life('pregnant').check();
  await life('none').check();
  expect(await life('pregnant').isChecked()).toBe(false);
  await life('college').check();
  expect(await life('none').isChecked()).toBe(false);
});

test('answers are kept only where the reader asks for it, and forgotten', async ({ open }) => {
  const { page } = await open('/en/services/');
  await ready(page);
  await tick(page, 'life', 'pregnant');
  await page.locator('.finder-tools button').nth(2).click();
  await page.locator('.finder-tools', { hasText: 'kept on this device only' }).waitFor();
  await tick(page, 'life', 'employee');
  await page.reload();
  await ready(page);
  expect(await page.locator('input[name="life"][value="employee"]').isChecked()).toBe(true);
  await fit(page, 'gov24-999000000008').waitFor();
  await page.locator('.finder-tools button').nth(2).click();
  const stored = await page.evaluate(() => localStorage.getItem('open-mayors-office-services'));
  expect(stored).toBeNull();
  await page.reload();
  await ready(page);
  expect(await page.locator('.fit').count()).toBe(0);
});

test('a service that is folded away leads to its place in the list, which opens', async ({
  open,
}) => {
  const { page } = await open('/services/');
  await ready(page);
  await page.locator('#service-age').fill('24');
  await folded(page, 1).locator('summary').click();
  await folded(page, 1).locator('a', { hasText: '기초연금' }).click();
  await page.locator('#gov24-SSE000000170[open]').waitFor();
});

test('a list that cannot be read is told, and the rest stays', async ({ open }) => {
  const { page } = await open('/en/services/', {
    faults: true,
    prepare: (context) => context.route('**/services.*.json', (route) => route.abort()),
  });
  await page.locator('.finder-bar [role="alert"]').waitFor();
  expect(await page.locator('details.service').count()).toBe(77);
  await page.context().unroute('**/services.*.json');
  await page.locator('.finder-bar button').click();
  await ready(page);
});

test('results are printed as a clean list; without them, all services', async ({ open }) => {
  const { page } = await open('/services/');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.services-list').isVisible()).toBe(true);
  expect(await page.locator('.finder-questions').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await tick(page, 'life', 'pregnant');
  await fit(page, 'gov24-SD0000007672').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await fit(page, 'gov24-SD0000007672').isVisible()).toBe(true);
  for (const hidden of ['.finder-questions', '.finder-tools', '.services-list']) {
    expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
  }
});
