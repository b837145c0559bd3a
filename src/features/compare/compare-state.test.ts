import { describe, expect, test } from 'vitest';
import { formatCompareState, parseCompareState } from './compare-state.ts';

const codes = ['11110', '11500', '11680'];
const initial = { a: '11110', b: '11680', year: null };
const parse = (search: string) => parseCompareState(search, codes, [2022, 2023], initial);

describe('the address of a comparison', () => {
  test('names both districts and the year', () => {
    const state = { a: '11680', b: '11500', year: 2022 };
    expect(formatCompareState(state)).toBe('a=11680&b=11500&year=2022');
    expect(parse('a=11680&b=11500&year=2022')).toEqual(state);
  });

  test('is the same after a round', () => {
    for (const a of codes) {
      for (const b of codes.filter((code) => code !== a)) {
        for (const year of [null, 2022, 2023]) {
          const search = formatCompareState({ a, b, year });
          expect(parse(search)).toEqual({ a, b, year });
        }
      }
    }
  });

  test.for([
    ['', initial],
    ['a=99999&b=x', initial],
    ['a=11680', { a: '11680', b: '11110', year: null }],
    ['a=11500&b=11500', { a: '11500', b: '11110', year: null }],
    ['b=11110', { a: '11110', b: '11680', year: null }],
    ['year=1999', initial],
    ['year=2022.5', initial],
  ] as const)('“%s” falls back', ([search, expected]) => {
    expect(parse(search)).toEqual(expected);
  });
});
