import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayShifted,
  minutesBetween,
  seoulDay,
  seoulInstant,
  startOfSeoulDay,
} from './seoul-time.ts';

describe('times of Seoul', () => {
  test.each([
    ['202611221400', '2026-11-22T05:00:00Z'],
    ['20261122140530', '2026-11-22T05:05:30Z'],
    ['2026112214', '2026-11-22T05:00:00Z'],
    ['2026-11-22 14:05', '2026-11-22T05:05:00Z'],
    ['2026-11-22 14:05:30.0', '2026-11-22T05:05:30Z'],
    ['2026-11-22T14:05:30', '2026-11-22T05:05:30Z'],
    ['202612312400', '2026-12-31T15:00:00Z'],
    ['2026-12-31 24:00', '2026-12-31T15:00:00Z'],
    ['202611220000', '2026-11-21T15:00:00Z'],
  ])('%s is %s', (text, instant) => {
    expect(seoulInstant(text)).toBe(instant);
  });

  test.each([
    '',
    '점검중',
    '20261122',
    '202602310900',
    '202611222401',
    '202611222500',
    '202611221460',
    '000001010000',
    '0000-01-01 00:00',
  ])('"%s" is none', (text) => {
    expect(seoulInstant(text)).toBeNull();
  });
});

test('any text is an instant or none; an instant is found again by its time in Seoul', () => {
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
  const digits = fc.stringMatching(/^\d{4}-?\d{2}-?\d{2} ?\d{0,2}:?\d{0,2}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), digits), (text) => {
      expect(seoulInstant(text) ?? '2026-01-01T00:00:00Z').toMatch(isInstant);
    }),
    { numRuns: 1_000 },
  );
  const moments = fc.date({
    min: new Date('1901-01-01'),
    max: new Date('2999-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (date) => {
      const instant = `${date.toISOString().slice(0, 19)}Z`;
      const local = new Date(Date.parse(instant) + 9 * 3_600_000).toISOString();
      expect(seoulInstant(local.slice(0, 19))).toBe(instant);
      expect(seoulInstant(local.slice(0, 19).replaceAll(/[-:T]/g, ''))).toBe(instant);
      expect(seoulDay(instant)).toBe(local.slice(0, 10));
    }),
  );
});

test('a day in Seoul begins nine hours before it does in UTC', () => {
  expect(seoulDay('2026-11-21T15:00:00Z')).toBe('2026-11-22');
  expect(seoulDay('2026-11-21T14:59:59Z')).toBe('2026-11-21');
  expect(startOfSeoulDay('2026-11-22')).toBe('2026-11-21T15:00:00Z');
});

test('days and minutes apart', () => {
  expect(dayShifted('2026-03-01', -1)).toBe('2026-02-28');
  expect(minutesBetween('2026-11-22T05:00:00Z', '2026-11-22T06:30:00Z')).toBe(90);
});
