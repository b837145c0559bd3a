import { expect, test } from 'vitest';
import { parseIsoDay } from '../time/civil-date.ts';
import { daysWaited } from './days-waited.ts';

const today = parseIsoDay('2026-11-22') ?? 0;

test.each([
  ['a day to a day', '2026-01-01', '2026-01-31', 'refused', [30, 30, false]],
  ['a day until today', '2026-11-01', null, 'pending', [21, 21, true]],
  ['a month to a day in it', '2026-01', '2026-01-31', 'refused', [0, 30, false]],
  ['a year until today', '2025', null, 'held-back', [326, 690, true]],
] as const)('%s', (_, asked, answered, state, [least, most, isOpen]) => {
  expect(daysWaited({ asked, answered, state }, today)).toEqual({ least, most, isOpen });
});

test.each([
  ['no date of the request', null, '2014', 'returned'],
  // It was settled; nobody wrote down when, so it did not wait until today.
  ['settled on an unknown day', '2014', null, 'returned'],
  ['released on an unknown day', '2014-05-01', null, 'released'],
] as const)('%s cannot be counted', (_, asked, answered, state) => {
  expect(daysWaited({ asked, answered, state }, today)).toBeNull();
});
