import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../time/civil-date.ts';
import { daysLate, lateOrder } from './days-late.ts';

const day = (text: string): number => parseIsoDay(text) ?? Number.NaN;
const today = day('2026-11-22');
const late = (planned: string | null, actual: string | null, isDone = false) =>
  daysLate({ planned, actual }, today, isDone);

describe('days late of what is done', () => {
  test('count from the last day of the month that was promised: July, done on 1 November: 93', () => {
    expect(late('2017-07', '2017-11-01')).toEqual({
      kind: 'done',
      least: 93,
      most: 93,
      exact: true,
    });
  });

  test('are none on the last day of the month, and 1 on the next', () => {
    expect(late('2017-07', '2017-07-31')).toMatchObject({ least: 0, most: 0 });
    expect(late('2017-07', '2017-08-01')).toMatchObject({ least: 1, most: 1 });
  });

  test('are below 0 for what came early', () => {
    expect(late('2017-04', '2017-03-22')).toMatchObject({ least: -39, most: -39, exact: true });
  });

  test('lie between two numbers where only the month is known', () => {
    expect(late('2017-07', '2017-09')).toEqual({ kind: 'done', least: 32, most: 61, exact: false });
    expect(late('2017-07-10', '2018')).toMatchObject({ least: 175, most: 539, exact: false });
  });
});

describe('days late of what is open', () => {
  test('run on to the day asked', () => {
    expect(late('2017-12', null)).toMatchObject({ kind: 'open', least: 3248, most: 3248 });
    expect(daysLate({ planned: '2017-12', actual: null }, day('2018-01-01'))).toMatchObject({
      least: 1,
    });
  });

  test('are days left before the day promised', () => {
    expect(late('2026-11-30', null)).toMatchObject({ kind: 'open', least: -8 });
  });
});

describe('without a date', () => {
  test('nobody can say how late it is, and that is said', () => {
    expect(late(null, null)).toEqual({ kind: 'no-date', missing: 'planned' });
    expect(late(null, '2017-11-01')).toEqual({ kind: 'no-date', missing: 'planned' });
  });

  test('what is done on a day that nobody gives does not run on', () => {
    expect(late('2014', null, true)).toEqual({ kind: 'no-date', missing: 'actual' });
  });

  test('it sorts behind all that has one', () => {
    const sorted = [late(null, null), late('2017-04', '2017-03-22'), late('2017-12', null)]
      .map(lateOrder)
      .toSorted((a, b) => b - a);
    expect(sorted).toEqual([3248, -39, -Infinity]);
  });
});
