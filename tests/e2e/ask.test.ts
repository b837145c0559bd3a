import { describe, expect } from 'vitest';
import { askForm, askPath } from './support/ask-form.ts';
import { colourViolationsOf, violationsOf } from './support/axe.ts';
import { savedBy } from './support/downloads.ts';
import { hasFocus, tabTo } from './support/focus.ts';
import { shiftsOf, totalShift, watchShifts } from './support/layout-shift.ts';
import { overflowing } from './support/overflow.ts';
import { airPath, languages } from './support/site.ts';
import { test } from './support/test.ts';
import { touch } from './support/topic.ts';
import { wordsOf } from './support/words.ts';

const texts = {
  ko: { text: '2022년에 왜 더 높았나요?', personal: '제 번호는 900101-1234568입니다.' },
  en: { text: 'Why was it higher in 2022?', personal: 'My number is 900101-1234568.' },
} as const;

describe.each(languages)('asking where nobody receives, %s', (language) => {
  const { text: question, personal } = texts[language];

  test('without script says what to write and where to send it, and has no form', async ({
    open,
  }) => {
    const { page } = await open(askPath(language), { javaScriptEnabled: false });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('.ask-form').first().isVisible()).toBe(false);
    expect(await page.locator('.ask-help h2').count()).toBe(3);
    expect(await page.locator('.ask-help a').first().getAttribute('href')).toMatch(/\/datasets\/$/);
  });

  test('from the map of a district: figure, period, version and the view’s own link', async ({
    open,
  }) => {
    const { page, requests } = await open(airPath(language, '?area=11680&period=2021'));
    const panel = await touch(page, 'map');
    const row = panel.locator('.view-table tbody tr', { hasText: /강남구|Gangnam/ });
    const value = (await row.locator('td').nth(2).textContent()) ?? '';
    expect(value).toMatch(/^\d+(\.\d+)?$/);
    await panel.locator('.ask-link').click();
    await page.waitForURL(/\/ask\/\?about=/);
    const { preview, text, words } = await askForm(page, language);
    const card = page.locator('.ask-about');
    expect(await card.innerText()).toContain(value);
    expect(await card.innerText()).toContain('µg/m³');
    expect(await card.innerText()).toContain('2021');
    expect(await card.innerText()).toMatch(/air-quality, (판|version) [0-9a-f]{6,}/);
    const view = `${airPath(language, '?area=11680&period=2021')}#map`;
    expect(await card.locator('a').getAttribute('href')).toBe(view);

    const address = page.url();
    await text.fill(question);
    expect(await preview.innerText()).toContain(question);
    expect(await preview.innerText()).toContain(`${new URL(page.url()).origin}${view}`);
    // What is written stands in no address, and nothing is sent by writing it.
    expect(page.url()).toBe(address);
    expect(requests.filter((path) => path.includes('open311'))).toEqual([]);
    expect(await page.locator('.ask-outbox').count()).toBe(0);
    expect(await page.locator('#ask-email').count()).toBe(0);

    const { name, text: file } = await savedBy(
      page,
      page.getByRole('button', { name: words.saveFile }),
    );
    expect(name).toBe(`${words.fileName}.txt`);
    expect(file).toContain(question);
    expect(file).toContain(view);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: words.copy, exact: true }).click();
    await page.getByText(words.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe(file.trim());

    await page.getByRole('button', { name: words.aboutDrop }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await preview.innerText()).not.toContain('air-quality');
    expect(await text.inputValue()).toBe(question);
  });

  test('warns on the device of what looks like a resident number, and does not forbid it', async ({
    open,
  }) => {
    const { page, requests } = await open(askPath(language));
    const { text, form, words } = await askForm(page, language);
    const before = requests.length;
    await text.fill(question);
    expect(await form.locator('.notice-warning').count()).toBe(0);
    await text.fill(`${question} ${personal}`);
    await form.locator('.notice-warning').waitFor();
    expect(await form.locator('.notice-warning').innerText()).toMatch(
      /주민등록번호|resident number/,
    );
    const { text: file } = await savedBy(page, page.getByRole('button', { name: words.saveFile }));
    expect(file).toContain('900101-1234568');
    expect(requests.length).toBe(before);
  });

  test('by keyboard, on a phone, and axe finds nothing', async ({ open }) => {
    const viewport = { width: 360, height: 800 };
    const { page } = await open(askPath(language), { viewport });
    const { words, text } = await askForm(page, language);
    await tabTo(page, '.ask-choices');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('input[name="ask-kind"]:checked').inputValue()).toBe('correction');
    await page.getByText(words.kinds.correction.hint).waitFor();
    // Nothing written: the focus goes where something is missing, and it is said.
    await page.getByRole('button', { name: words.copy, exact: true }).press('Enter');
    expect(await hasFocus(page, '#ask-text')).toBe(true);
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type(personal);
    await page.locator('.notice-warning').waitFor();
    expect(await overflowing(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolationsOf(page)).toEqual([]);
  });
});

test.for([360, 1280])(
  'nothing moves while the form takes over, at %i px',
  async (width, { open }) => {
    const about =
      '?about=/topics/air-quality/&title=Air&figure=20.1&period=2022&dataset=air-quality';
    for (const search of ['', about]) {
      const viewport = { width, height: 800 };
      const { page } = await open(askPath('ko', search), { viewport, prepare: watchShifts });
      await askForm(page, 'ko');
      const shifts = await shiftsOf(page);
      expect(totalShift(shifts), JSON.stringify(shifts)).toBeLessThan(0.02);
    }
  },
);

describe('ways to the page', () => {
  test('from a dataset, with its version', async ({ open }) => {
    const { page } = await open('/en/datasets/air-quality/', { javaScriptEnabled: false });
    await page.locator('.page-header .ask-link').click();
    const { pathname, searchParams } = new URL(page.url());
    expect(pathname).toBe('/en/ask/');
    expect(searchParams.get('about')).toBe('/en/datasets/air-quality/');
    expect(searchParams.get('dataset')).toBe('air-quality');
    expect(searchParams.get('version')).toMatch(/^[0-9a-f]{6,}$/);
  });

  test('from a thing on the map, with its facts and its place', async ({ open }) => {
    const thing = '?at=37.4972,127.0632,13.5&thing=bike-stations/stations:ST-1181';
    const { page } = await open(`/map/${thing}`);
    const card = page.locator('.layer-card');
    await card.waitFor();
    const name = (await card.locator('.layer-card-title').innerText()).trim();
    await card.getByRole('link').click();
    await page.waitForURL(/\/ask\//);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('title')).toContain(name);
    expect(searchParams.get('at')).toMatch(/^37\.\d+,12\d\.\d+$/);
    expect(searchParams.get('about')).toMatch(/^\/map\/\?.*thing=bike-stations\/stations:ST-1181/);
    expect(searchParams.get('version')).toMatch(/^[0-9a-f]{6,}$/);
    // A map may stand where the reader is: its camera is told to a kilometre at most.
    expect(searchParams.get('about')).not.toMatch(/at=\d+\.\d{3}/);
    await askForm(page, 'ko');
    expect(await page.locator('.ask-about').innerText()).toContain(name);
  });

  test('from any page, with the view that the reader had', async ({ open }) => {
    const { page } = await open('/en/compare/?a=11680&b=11110');
    await page.locator('.site-footer .ask-link').click();
    await page.waitForURL(/\/ask\//);
    await askForm(page, 'en');
    const link = page.locator('.ask-about a');
    expect(await link.getAttribute('href')).toBe('/en/compare/?a=11680&b=11110');
  });

  test('not from a panel in a frame of another site', async ({ open }) => {
    const { page } = await open('/embed/air-quality/map/', { javaScriptEnabled: false });
    expect(await page.locator('.ask-link').count()).toBe(0);
  });

  test('a link that names another site is not taken', async ({ open }) => {
    const { page } = await open(askPath('en', '?about=https://evil.example/&title=Prize'));
    await askForm(page, 'en');
    expect(await page.locator('.ask-about a').count()).toBe(0);
    expect(await page.locator('.ask-about').innerText()).not.toContain('Prize');
  });
});

test('the words of panels lead there in both languages', async ({ open }) => {
  for (const language of languages) {
    const { page } = await open(airPath(language), { javaScriptEnabled: false });
    const link = page
      .locator('#ranking')
      .getByRole('link', { name: wordsOf[language].askAboutThis });
    expect(await link.getAttribute('href')).toContain('/ask/?about=');
  }
});
