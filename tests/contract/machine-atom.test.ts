import { describe, expect, test } from 'vitest';
import { ledgerFeeds } from '../../scripts/site/ledger-feeds.ts';
import { checkAtom } from '../../scripts/validate/atom.ts';
import { madeLine } from '../support/made-line.ts';

const title = { ko: '대기질 & <공기>', en: 'Air & <smoke>' };
const at = ['2026-11-02T03:00:00Z', '2026-11-03T03:00:00Z'];
const lines = at.map((moment) => madeLine({ at: moment }));
const feeds = ledgerFeeds([{ id: 'air', title, lines, withdrawnAt: null }], {
  language: 'ko',
  base: '/office/',
  site: null,
});
const problemsIn = (text: string): string =>
  checkAtom(text)
    .map(({ where, what }) => `${where}: ${what}`)
    .join('\n');

test('feeds of the ledger are Atom, of one dataset and of all', () => {
  expect(feeds).toHaveLength(2);
  for (const { path, text } of feeds) expect(problemsIn(text), path).toBe('');
});

describe('the validator finds', () => {
  const right = feeds.at(-1)?.text ?? '';
  const broken: readonly (readonly [what: string, right: RegExp, wrong: string, found: RegExp])[] =
    [
      ['no time of the update', /<updated>[^<]*<\/updated>/, '', /feed: has no time/],
      [
        'a time in words',
        /<updated>[^<]*(?=<\/updated>\s*<link)/,
        '<updated>in November',
        /entry 1: has no time/,
      ],
      ['no id', /<entry>\s*<id>[^<]*<\/id>/, '<entry>', /entry 1: has no id/],
      ['no author', /<author>.*<\/author>/, '', /feed: has no author/],
      ['a feed that does not name itself', /<link rel="self"[^>]*>/, '', /does not name itself/],
      ['an ampersand that is not escaped', /&amp;/, '&', /line \d+/],
      ['a feed that is cut off', /<\/feed>/, '', /line/],
    ];

  test.each(broken)('%s', (_, pattern, wrong, found) => {
    expect(right).toMatch(pattern);
    expect(problemsIn(right.replace(pattern, wrong))).toMatch(found);
  });

  test('two entries of the same id', () => {
    const [first, second] = [...right.matchAll(/<entry>\s*<id>([^<]*)<\/id>/g)].map(([, id]) => id);
    expect(first).not.toBe(second);
    expect(problemsIn(right.replace(first ?? '', second ?? ''))).toMatch(/same id/);
  });
});
