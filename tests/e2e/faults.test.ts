import { afterEach, beforeAll, describe, expect } from 'vitest';
import {
  brokenOff,
  laterVersion,
  otherShape,
  signInPage,
  silence,
  startFaultyServer,
  status,
  truncated,
  type FaultyServer,
} from './support/faulty-server.ts';
import { yearMean } from './support/published.ts';
import { airPath, languages } from './support/site.ts';
import { test } from './support/test.ts';
import { choice, point, settled, touch } from './support/topic.ts';
import { wordsOf } from './support/words.ts';

let server: FaultyServer;
beforeAll(async () => {
  server = await startFaultyServer();
  return () => server.close();
});
afterEach(() => server.heal());

const faulty = () => ({ server: server.url, faults: true });

const cases = [
  {
    what: 'the manifest is missing',
    path: /manifest\.json/,
    fault: status(404),
    word: 'not-found',
  },
  {
    what: 'the monthly sums answer 404',
    path: /\/months\./,
    fault: status(404),
    word: 'not-found',
  },
  { what: 'the monthly sums answer 500', path: /\/months\./, fault: status(500), word: 'server' },
  { what: 'the JSON ends half-way', path: /\/months\./, fault: truncated, word: 'cut-off' },
  { what: 'the line breaks', path: /\/months\./, fault: brokenOff, word: 'offline' },
  {
    what: 'the data is of a later version',
    path: /\/months\./,
    fault: laterVersion,
    word: 'wrong-version',
  },
  {
    what: 'the manifest is of a later version',
    path: /manifest\.json/,
    fault: laterVersion,
    word: 'wrong-version',
  },
  { what: 'a web page comes instead', path: /\/months\./, fault: signInPage, word: 'not-json' },
  {
    what: 'JSON of another kind comes',
    path: /\/months\./,
    fault: otherShape,
    word: 'wrong-shape',
  },
] as const;

describe.each(languages)('when data fails, %s', (language) => {
  const words = wordsOf[language];

  test.for(cases)(
    '$what: the panel says so, and recovers',
    async ({ path, fault, word }, { open }) => {
      const { page } = await open(airPath(language), faulty());
      server.breakPath(path, fault);
      const panel = await point(page, 'ranking');
      const alert = panel.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain(words.faults[word]);
      expect(await alert.innerText()).toContain(words.faultTitle);
      // What was there stays there, in this panel and in all others.
      expect(await panel.locator('.ranking-rows li').count()).toBe(25);
      expect(await page.getByRole('alert').count()).toBe(1);
      expect(await page.locator('#figure').innerText()).toContain(yearMean('pm25', '11', 2022));

      server.heal();
      await alert.getByRole('button', { name: words.retry }).click();
      await settled(panel);
      await alert.waitFor({ state: 'detached' });
      await panel.locator('.ranking-name button').last().click();
      await page.waitForURL(/\?area=11\d{3}$/);
    },
  );
});

test('a slow answer: the panel shows what it had, then what was asked for', async ({ open }) => {
  const { page } = await open(airPath('ko'), faulty());
  await touch(page, 'ranking');
  server.breakPath(/days-pm10/, silence);
  await choice(page, 'ko', 'measure').selectOption('pm10');
  const calendar = page.locator('#calendar');
  await settled(page.locator('#ranking'));
  // The old drawing stands, marked as not being what the controls say.
  expect(await calendar.locator('.calendar-month').count()).toBe(12);
  expect(await calendar.locator('[aria-busy="true"] .calendar-month').count()).toBe(12);
  server.heal();
  await settled(calendar);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test.for(languages)('no answer at all: the panel stops waiting, %s', async (language, { open }) => {
  const { page } = await open(airPath(language), {
    ...faulty(),
    prepare: (context) =>
      context.addInitScript(() => {
        // The page waits 20 seconds; a test need not.
        AbortSignal.timeout = (ms) => {
          const stop = new AbortController();
          setTimeout(() => stop.abort(new DOMException('too slow', 'TimeoutError')), ms / 40);
          return stop.signal;
        };
      }),
  });
  server.breakPath(/\/months\./, silence);
  const panel = await point(page, 'ranking');
  const alert = panel.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain(wordsOf[language].faults['too-slow']);
  server.heal();
  await alert.getByRole('button', { name: wordsOf[language].retry }).click();
  await settled(panel);
  expect(await page.getByRole('alert').count()).toBe(0);
});
