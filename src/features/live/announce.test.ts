import { expect, test } from 'vitest';
import { announce, type Announced, type TileNews } from './announce.ts';

const words = {
  came: (what: string) => `new: ${what}`,
  wentStale: (what: string) => `old: ${what}`,
};
const minute = 60_000;

/** What is said at each minute, given what the tiles say then. */
function sayings(news: readonly (readonly [minutes: number, news: TileNews])[]): string[] {
  let told: Announced | null = null;
  return news.map(([minutes, entry]) => {
    told = announce(told, entry, minutes * minute, words);
    return told.text;
  });
}

const news = (air: string, stale: readonly string[] = []): TileNews => ({
  said: { air: `air ${air}` },
  stale,
});

test('nothing is said of what the page opens with', () => {
  expect(sayings([[0, news('37')]])).toEqual(['']);
});

test('new values are said once, and not again while they stay', () => {
  expect(
    sayings([
      [0, news('37')],
      [1, news('40')],
      [2, news('40')],
      [9, news('40')],
    ]),
  ).toEqual(['', 'new: air 40', 'new: air 40', 'new: air 40']);
});

test('values that change all the time are gathered for ten minutes', () => {
  expect(
    sayings([
      [0, news('37')],
      [1, news('40')],
      [5, news('41')],
      [10, news('42')],
      [11, news('42')],
    ]),
  ).toEqual(['', 'new: air 40', 'new: air 40', 'new: air 40', 'new: air 42']);
});

test('what goes out of date is said at once, and once', () => {
  const texts = sayings([
    [0, news('37')],
    [1, news('40')],
    [2, news('40', ['air'])],
    [3, news('40', ['air'])],
  ]);
  expect(texts.slice(2)).toEqual(['old: air 40', 'old: air 40']);
});

test('a tile that comes later is no news', () => {
  const both = { said: { air: 'air 37', bikes: 'bikes 9' }, stale: [] };
  const more = { said: { air: 'air 37', bikes: 'bikes 8' }, stale: [] };
  expect(
    sayings([
      [0, news('37')],
      [1, both],
      [2, more],
    ]),
  ).toEqual(['', '', 'new: bikes 8']);
});
