import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { schemaVersion, type Manifest } from '../domain/published.ts';
import { watchManifest } from './watch-manifest.ts';

const url = 'http://city.example/data/manifest.json';
const manifestOf = (generatedAt: string): Manifest => ({
  schemaVersion,
  generatedAt,
  datasets: [],
});

/** What the server holds; `null` is a server that cannot be reached. */
let held: { mark: string; manifest: Manifest } | null;
let asked: (string | null)[];
let seen: string[];
let reached: boolean[];
let stop: () => void;
const page = Object.assign(new EventTarget(), { hidden: false });

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  [asked, seen, reached] = [[], [], []];
  held = { mark: '"1"', manifest: manifestOf('2026-11-22T06:00:00Z') };
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('fetch', (_: string, { headers }: RequestInit) => {
    const given = new Headers(headers).get('If-None-Match');
    asked.push(given);
    if (!held) return Promise.reject(new TypeError('no line'));
    return Promise.resolve(
      given === held.mark
        ? new Response(null, { status: 304 })
        : new Response(JSON.stringify(held.manifest), { headers: { ETag: held.mark } }),
    );
  });
  stop = watchManifest(url, {
    onManifest: ({ generatedAt }) => seen.push(generatedAt),
    onReached: (isReached) => reached.push(isReached),
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * 60_000);
const show = (isShown: boolean): void => {
  page.hidden = !isShown;
  page.dispatchEvent(new Event('visibilitychange'));
};

test('asks at once, then every minute whether the manifest is still the same', async () => {
  await pass(2);
  expect(asked).toEqual([null, '"1"', '"1"']);
  expect(seen).toEqual(['2026-11-22T06:00:00Z']);
});

test('tells a new manifest once', async () => {
  await pass(1);
  held = { mark: '"2"', manifest: manifestOf('2026-11-22T06:05:00Z') };
  await pass(3);
  expect(seen).toEqual(['2026-11-22T06:00:00Z', '2026-11-22T06:05:00Z']);
  expect(asked.at(-1)).toBe('"2"');
});

test('asks nothing while hidden, and at once when it is shown again', async () => {
  await pass(0.1);
  show(false);
  await pass(30);
  expect(asked).toHaveLength(1);
  show(true);
  await pass(0);
  expect(asked).toHaveLength(2);
  await pass(1);
  expect(asked).toHaveLength(3);
});

test('a tab that is shown again and again does not ask each time', async () => {
  await pass(0.1);
  for (let i = 0; i < 10; i += 1) {
    show(false);
    show(true);
  }
  await pass(0.1);
  expect(asked).toHaveLength(2);
});

test('asks less and less while the server cannot be reached, and recovers', async () => {
  await pass(0.1);
  held = null;
  await pass(1);
  expect(reached).toEqual([true, false]);
  await pass(1.8);
  expect(asked).toHaveLength(2);
  await pass(0.3);
  expect(asked).toHaveLength(3);
  held = { mark: '"1"', manifest: manifestOf('2026-11-22T06:00:00Z') };
  await pass(5);
  expect(reached.at(-1)).toBe(true);
  expect(seen).toHaveLength(1);
});

test('asks at once when the line is back, or the page from the browser’s memory', async () => {
  await pass(0.1);
  page.dispatchEvent(new Event('online'));
  await pass(0);
  expect(asked).toHaveLength(2);
  await pass(0.1);
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await pass(0);
  expect(asked).toHaveLength(3);
});

test('ends for good', async () => {
  await pass(0.1);
  stop();
  show(false);
  show(true);
  await pass(10);
  expect(asked).toHaveLength(1);
});
