import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject } from 'vitest';
import { serveSite, type Served } from '../../scripts/site/serve.ts';
import { geoReportFaults } from '../support/georeport/georeport-faults.ts';
import { startGeoReport, type GeoReport } from '../support/georeport/start-georeport.ts';
import { askForm, askPath, keptMessages } from './support/ask-form.ts';
import { colourViolationsOf, violationsOf } from './support/axe.ts';
import { liveDist } from './support/live-build.ts';
import { overflowing } from './support/overflow.ts';
import { airPath, languages, type Language } from './support/site.ts';
import { test } from './support/test.ts';
import { touch } from './support/topic.ts';

const port = inject('geoReportPort');
const reaches = `http://127.0.0.1:${port}/open311/v2/`;
let site: Served;
let geoReport: GeoReport;

beforeAll(async () => {
  site = await serveSite(liveDist, 0);
});
afterAll(() => site.close());
beforeEach(async () => {
  geoReport = await startGeoReport({ port, tokenMs: 1500, answerMs: 5000 });
  return () => geoReport.close();
});

const meets = (name: string | null): void => {
  geoReport.setFault(geoReportFaults.find((fault) => fault.name === name) ?? null);
};

const posts = (): number => geoReport.requests.filter((line) => line.startsWith('POST')).length;

interface Written {
  readonly text: string;
  readonly service?: string;
  readonly email?: string;
}

/** Fills the form in and presses Send. */
async function sendMessage(page: Page, language: Language, written: Written): Promise<void> {
  const { text, send } = await askForm(page, language);
  await text.fill(written.text);
  const service = page.locator('#ask-service');
  if ((await service.inputValue()) === '') await service.selectOption(written.service ?? '003');
  if (written.email !== undefined) await page.locator('#ask-email').fill(written.email);
  await send.click();
}

/** Opens the form far enough that a lost line does not matter any more. */
async function openReady(page: Page, language: Language): Promise<void> {
  const { text } = await askForm(page, language);
  await text.focus();
  await page.locator('#ask-service option[value="003"]').waitFor({ state: 'attached' });
}

const stateOf = (page: Page, n = 0) => page.locator('.ask-entry').nth(n);

const inState = (page: Page, state: string, n = 0) =>
  page.locator(`.ask-entry:nth-child(${n + 1})[data-state="${state}"]`).waitFor();

/** A message lies on the device, in this state since an earlier visit. */
const kept =
  (state: 'waiting' | 'sending') =>
  (context: BrowserContext): Promise<unknown> =>
    context.addInitScript((state) => {
      if (location.protocol !== 'http:' || localStorage.getItem('open-mayors-office-outbox'))
        return;
      const message = {
        id: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
        kind: 'question',
        text: 'On its way',
        about: null,
        language: 'en',
        writtenAt: new Date().toISOString(),
        place: { kind: 'words', words: 'Seoul' },
        service: { code: '003', name: 'Data' },
        answers: {},
        contact: null,
        contactLeftOut: false,
      };
      const entry = {
        message,
        state,
        changedAt: message.writtenAt,
        tries: 1,
        reason: null,
        detail: null,
        receipt: null,
        progress: null,
      };
      localStorage.setItem(
        'open-mayors-office-outbox',
        JSON.stringify({ version: 1, entries: [entry] }),
      );
    }, state);

describe.each(languages)('asking a GeoReport server, %s', (language) => {
  const question = language === 'ko' ? '왜 더 높았나요?' : 'Why was it higher?';

  test('about a district’s PM2.5 from the map: sent, token resolved, answered', async ({
    open,
  }) => {
    const addresses: string[] = [];
    const { page } = await open(airPath(language, '?area=11680&period=2021'), {
      server: site.url,
      reaches,
      // A token that has no number yet is not found.
      faults: true,
      prepare: async (context) => {
        context.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
      },
    });
    const panel = await touch(page, 'map');
    await panel.locator('.ask-link').click();
    await page.waitForURL(/\/ask\//);
    await askForm(page, language);
    expect(geoReport.requests).toEqual([]);
    await sendMessage(page, language, {
      text: question,
      service: '001',
      email: 'hong@example.org',
    });
    // A token first, then its number, then the answer with its time.
    await inState(page, 'sent');
    await stateOf(page).getByText('638344').waitFor();
    await stateOf(page).locator('[data-status="open"]').waitFor();
    await stateOf(page).locator('[data-status="closed"]').waitFor();
    expect(await stateOf(page).innerText()).toContain('측정소가 바뀐 달');
    expect(await stateOf(page).innerText()).toMatch(/20\d\d/);

    expect(posts()).toBe(1);
    const { fields } = geoReport.book.taken[0] ?? {};
    const view = `${new URL(site.url).origin}${airPath(language, '?area=11680&period=2021')}#map`;
    expect(fields?.['description']?.[0]).toContain(question);
    expect(fields?.['description']?.[0]).toContain(view);
    expect(fields?.['description']?.[0]).toMatch(/air-quality \((판|version) [0-9a-f]{6,}\)/);
    expect(Number(fields?.['lat']?.[0])).toBeCloseTo(37.5, 1);
    expect(Number(fields?.['long']?.[0])).toBeCloseTo(127.06, 1);
    expect(fields?.['email']).toEqual(['hong@example.org']);
    // Nothing personal and nothing of the text stands in any address; nothing of it stays here.
    expect(addresses.filter((url) => url.includes('hong') || url.includes(question))).toEqual([]);
    expect(await keptMessages(page)).not.toContain('hong@example.org');

    // The one who sent it sees it again, and can delete it here.
    await page.reload();
    await stateOf(page).locator('[data-status="closed"]').waitFor();
    const { words } = await askForm(page, language);
    await stateOf(page).getByRole('button', { name: words.remove }).click();
    await stateOf(page).getByRole('button', { name: words.removeSure }).click();
    await page.getByText(words.outboxNone).waitFor();
    expect(await keptMessages(page)).not.toContain(question);
  });

  test('offline: kept on the device, visibly, changed, then sent once', async ({ open }) => {
    const { page, context } = await open(askPath(language), {
      server: site.url,
      reaches,
      faults: true,
    });
    await openReady(page, language);
    await context.setOffline(true);
    await sendMessage(page, language, { text: question, email: 'hong@example.org' });
    await inState(page, 'waiting');
    const { words, text, send } = await askForm(page, language);
    await page.getByText(words.kept).waitFor();
    // The reader did not agree to keep who they are.
    expect(await keptMessages(page)).toContain(question);
    expect(await keptMessages(page)).not.toContain('hong@example.org');
    await page.getByText(words.contactLeftOut).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await stateOf(page).getByRole('button', { name: words.edit }).click();
    expect(await text.inputValue()).toBe(question);
    await text.fill(`${question} (2)`);
    await send.click();
    await inState(page, 'waiting');
    expect(posts()).toBe(0);

    await context.setOffline(false);
    await inState(page, 'sent');
    await stateOf(page).getByText('638344').waitFor();
    expect(posts()).toBe(1);
    const { fields } = geoReport.book.taken[0] ?? {};
    expect(fields?.['description']?.[0]).toContain(`${question} (2)`);
  });

  test('a server’s refusal is told in its words, and a message is mended', async ({ open }) => {
    meets('forbidden');
    const { page } = await open(askPath(language), { server: site.url, reaches, faults: true });
    await openReady(page, language);
    await sendMessage(page, language, { text: question });
    await inState(page, 'failed');
    expect(await stateOf(page).innerText()).toContain('Invalid api_key received');
    meets(null);
    const { words } = await askForm(page, language);
    await stateOf(page).getByRole('button', { name: words.sendAgain }).click();
    await inState(page, 'sent');
    expect(geoReport.book.taken).toHaveLength(1);
  });

  test('the questions of a service are asked, and axe finds nothing on a phone', async ({
    open,
  }) => {
    const viewport = { width: 360, height: 800 };
    const { page } = await open(askPath(language), { server: site.url, reaches, viewport });
    await openReady(page, language);
    const { text, send } = await askForm(page, language);
    await text.fill(question);
    await page.locator('#ask-service').selectOption('002');
    const wrong = page.locator('#ask-answer-WRONG');
    await wrong.waitFor();
    await send.click();
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    expect(await wrong.evaluate((element) => element === document.activeElement)).toBe(true);
    await wrong.selectOption('VALUE');
    await page.getByLabel('학교').check();
    await page.getByLabel('집').check();
    await page.locator('#ask-answer-SEEN').fill('2026-11-20T15:00');
    expect(await overflowing(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourViolationsOf(page)).toEqual([]);
    await send.click();
    await inState(page, 'sent');
    expect(geoReport.book.taken[0]?.fields).toMatchObject({
      'attribute[WRONG]': ['VALUE'],
      'attribute[USED][]': ['SCHOOL', 'HOME'],
      'attribute[SEEN]': ['2026-11-20T06:00:00.000Z'],
    });
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  });
});

test('what waits is told on every page, and sent on the next visit', async ({ open }) => {
  const { page, context } = await open(askPath('ko'), { server: site.url, reaches, faults: true });
  await openReady(page, 'ko');
  await context.setOffline(true);
  await sendMessage(page, 'ko', { text: '기다리는 글' });
  await inState(page, 'waiting');
  // The page is gone before the line is back.
  await page.goto('about:blank');
  await context.setOffline(false);
  const other = await context.newPage();
  await other.goto(`${site.url}about/`);
  const note = other.locator('.outbox-note');
  await note.waitFor();
  expect(posts()).toBe(0);
  expect(await violationsOf(other)).toEqual([]);
  await note.getByRole('link').click();
  await other.waitForURL(/\/ask\/#ask-outbox$/);
  await inState(other, 'sent');
  expect(posts()).toBe(1);
  await other.goto(`${site.url}about/`);
  await other.locator('html[data-ready]').waitFor();
  await other.waitForLoadState('networkidle');
  expect(await other.locator('.outbox-note').count()).toBe(0);
});

test('two open pages send one message once', async ({ open }) => {
  const { page, context } = await open(askPath('ko'), { server: site.url, reaches, faults: true });
  const other = await context.newPage();
  await other.goto(`${site.url}ask/`);
  await openReady(page, 'ko');
  await openReady(other, 'ko');
  await context.setOffline(true);
  await sendMessage(page, 'ko', { text: '한 번만' });
  await inState(page, 'waiting');
  // The other page sees what this one keeps.
  await inState(other, 'waiting');
  await sendMessage(other, 'ko', { text: '다른 글' });
  await inState(page, 'waiting', 1);
  await context.setOffline(false);
  await inState(page, 'sent');
  await inState(page, 'sent', 1);
  await inState(other, 'sent', 1);
  await page.waitForTimeout(500);
  expect(posts()).toBe(2);
  const texts = geoReport.book.taken.map(({ fields }) => fields['description']?.[0] ?? '');
  expect(texts.filter((text) => text.includes('한 번만'))).toHaveLength(1);
});

test('a message whose answer could not be read is looked for, not sent again', async ({ open }) => {
  meets('web-page-after');
  const { page } = await open(askPath('ko'), { server: site.url, reaches, faults: true });
  await openReady(page, 'ko');
  await sendMessage(page, 'ko', { text: '답을 모르는 글' });
  await inState(page, 'unsure');
  const { words } = await askForm(page, 'ko');
  await page.getByText(words.unsureAsk).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  meets(null);
  await page.reload();
  await inState(page, 'sent');
  await stateOf(page).getByText('638344').waitFor();
  expect(posts()).toBe(1);
});

test('a connection that breaks before the answer leaves it to the reader', async ({ open }) => {
  meets('lost-answer');
  const { page } = await open(askPath('ko'), { server: site.url, reaches, faults: true });
  await openReady(page, 'ko');
  await sendMessage(page, 'ko', { text: '끊긴 글' });
  await inState(page, 'unsure');
  meets(null);
  await page.reload();
  await inState(page, 'sent');
  // A browser may itself repeat what broke on a connection that was in use before; the message carries
  // a number by which the receiver knows it again.
  const references = geoReport.book.taken.map(
    ({ fields }) => /OMO-[0-9A-F]{8}/.exec(fields['description']?.[0] ?? '')?.[0],
  );
  expect(new Set(references).size).toBe(1);
});

test('a page that is closed while it sends asks the reader, who decides', async ({ open }) => {
  meets('down');
  const { page } = await open(askPath('en'), {
    server: site.url,
    reaches,
    faults: true,
    // As if it had been claimed when the page was closed.
    prepare: kept('sending'),
  });
  await inState(page, 'unsure');
  meets(null);
  const { words } = await askForm(page, 'en');
  expect(await stateOf(page).innerText()).toContain(words.reasons.interrupted);
  expect(posts()).toBe(0);
  await stateOf(page).getByRole('button', { name: words.sendAgain }).click();
  await inState(page, 'sent');
  expect(posts()).toBe(1);
});

test('a server that lets no page of another site read it is not written to', async ({ open }) => {
  await geoReport.close();
  geoReport = await startGeoReport({ port, cors: false });
  const { page } = await open(askPath('en'), {
    server: site.url,
    reaches,
    prepare: kept('waiting'),
    faults: true,
  });
  const { words } = await askForm(page, 'en');
  await page.getByText(words.reasons.offline).waitFor();
  await inState(page, 'waiting');
  expect(posts()).toBe(0);
});

test('without script it says where messages go', async ({ open }) => {
  const { page } = await open(askPath('en'), { server: site.url, javaScriptEnabled: false });
  expect(await page.locator('.ask-help').innerText()).toContain(`127.0.0.1:${port}`);
  expect(geoReport.requests).toEqual([]);
});

describe('other ways that an operator may set', () => {
  /** The page as a build with this setting would have written it. */
  const withChannel =
    (channel: Readonly<Record<string, string>>) =>
    (context: BrowserContext): Promise<unknown> =>
      context.route('**/en/ask/**', async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const body = html.replace(/"channel":\{[^}]*\}/, `"channel":${JSON.stringify(channel)}`);
        if (body === html) throw new Error('The page names no channel.');
        await route.fulfill({ response, body });
      });

  test('e-mail opens with subject and text, and asks for no name', async ({ open }) => {
    const prepare = withChannel({ kind: 'email', address: 'ask@city.example' });
    const about = '?about=/en/map/&title=City%20map';
    const { page } = await open(askPath('en', about), { server: site.url, prepare });
    const { text, words } = await askForm(page, 'en');
    await text.fill('Why? 1 & 2');
    const href =
      (await page.getByRole('link', { name: words.openMail }).getAttribute('href')) ?? '';
    const mail = new URL(href);
    expect(mail.pathname).toBe('ask@city.example');
    expect(mail.searchParams.get('subject')).toBe('[Question] City map');
    expect(mail.searchParams.get('body')).toContain('Why? 1 & 2');
    expect(mail.searchParams.get('body')).toContain(`${new URL(site.url).origin}/en/map/`);
    expect(await page.locator('#ask-email, .ask-outbox').count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('a public tracker opens filled in, and says that it is public', async ({ open }) => {
    const prepare = withChannel({ kind: 'tracker', url: 'https://git.example/city/issues/new' });
    const { page } = await open(askPath('en'), { server: site.url, prepare });
    const { text, words } = await askForm(page, 'en');
    const link = page.getByRole('link', { name: words.openTracker });
    // Nothing written yet: it stays here, and says why.
    await link.click();
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    await text.fill('Call me: 010-1234-5678');
    await page.getByText(words.personalPublic).waitFor();
    const url = new URL((await link.getAttribute('href')) ?? '');
    expect(url.origin + url.pathname).toBe('https://git.example/city/issues/new');
    expect(url.searchParams.get('title')).toBe('[Question]');
    expect(url.searchParams.get('body')).toContain('Call me');
    expect(await page.locator('#ask-email').count()).toBe(0);
    await text.fill('가'.repeat(2000));
    await page.getByText(words.tooLong).waitFor();
    expect(((await link.getAttribute('href')) ?? '').length).toBeLessThan(6000);
  });
});
