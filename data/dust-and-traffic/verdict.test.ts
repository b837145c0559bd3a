import { describe, expect, test } from 'vitest';
import { findingOf, verdictOf, type Finding } from './verdict.ts';

describe('a finding follows from its interval', () => {
  test.each<[number, number, Finding]>([
    [11, 57, 'more'],
    [-9, -3, 'less'],
    [-4, 8, 'unclear'],
    [-1, 1.5, 'small'],
    [0.4, 1.9, 'small'],
    [-1.9, 2.1, 'unclear'],
    [0, 9, 'unclear'],
  ])('%d to %d', (low, high, finding) => {
    expect(findingOf({ low, high })).toBe(finding);
  });
});

describe('the verdict', () => {
  const control: Finding = 'more';

  test('is “together” only where both looks agree', () => {
    expect(verdictOf({ sameWeekday: 'more', sundays: 'more', control })).toBe('together');
    for (const sundays of ['unclear', 'small'] as const) {
      expect(verdictOf({ sameWeekday: 'more', sundays, control })).toBe('together-unexplained');
    }
  });

  test('is “no” only where both looks are precise enough to say so', () => {
    expect(verdictOf({ sameWeekday: 'small', sundays: 'small', control })).toBe('not-together');
    expect(verdictOf({ sameWeekday: 'unclear', sundays: 'small', control })).toBe('cannot-tell');
    expect(verdictOf({ sameWeekday: 'unclear', sundays: 'unclear', control })).toBe('cannot-tell');
    expect(verdictOf({ sameWeekday: 'unclear', sundays: 'more', control })).toBe('cannot-tell');
  });

  test('says where less dust comes with more traffic', () => {
    expect(verdictOf({ sameWeekday: 'less', sundays: 'more', control })).toBe('opposite');
    expect(verdictOf({ sameWeekday: 'more', sundays: 'less', control })).toBe('opposite');
  });

  test('is withheld where the method does not even see nitrogen dioxide', () => {
    for (const blind of ['unclear', 'small', 'less'] as const) {
      const verdict = verdictOf({ sameWeekday: 'more', sundays: 'more', control: blind });
      expect(verdict).toBe('cannot-tell');
    }
  });
});
