import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../time/civil-date.ts';
import { daysWaited, stateOf } from './question-state.ts';
import { questionSchema, type Question } from './question.ts';
import { medianOf, registerSummary } from './waits.ts';

const today = parseIsoDay('2026-11-20') ?? Number.NaN;
const words = { ko: '글' };

const made = (fields: Readonly<Record<string, unknown>>): Question =>
  v.parse(questionSchema, {
    id: 'q',
    topic: 'air',
    channel: 'form',
    question: words,
    ...fields,
  });

const answered = (askedOn: string | null, answeredOn: string | null): Question =>
  made({ askedOn, answeredOn, answer: words });

describe('days waited', () => {
  test('run to the answer, to the closing, or to the day asked for', () => {
    expect(daysWaited(answered('2026-10-01', '2026-10-11'), today)).toBe(10);
    expect(daysWaited(made({ askedOn: '2026-08-01', closedOn: '2026-08-21' }), today)).toBe(20);
    expect(daysWaited(made({ askedOn: '2026-11-01' }), today)).toBe(19);
    expect(daysWaited(answered('2026-11-20', '2026-11-20'), today)).toBe(0);
  });

  test('are not known where a day is not: nothing is counted on to today', () => {
    expect(daysWaited(answered(null, '2026-10-11'), today)).toBeNull();
    expect(daysWaited(answered('2026-10-01', null), today)).toBeNull();
    expect(daysWaited(made({ askedOn: '2026-10-01', isClosed: true }), today)).toBeNull();
    expect(daysWaited(made({ askedOn: null }), today)).toBeNull();
  });

  test('end with an answer, never with a closing that says nothing', () => {
    expect(stateOf(answered('2026-10-01', null))).toBe('answered');
    expect(stateOf(made({ isClosed: true }))).toBe('closed');
    expect(stateOf(made({ closedOn: '2026-08-21' }))).toBe('closed');
    expect(stateOf(made({}))).toBe('open');
  });
});

describe('the summary of the register', () => {
  const summary = registerSummary(
    [
      answered('2026-10-01', '2026-10-11'),
      answered('2026-09-01', '2026-10-01'),
      answered(null, '2026-10-05'),
      made({ askedOn: '2026-11-01' }),
      made({ askedOn: '2026-08-01', closedOn: '2026-08-21' }),
    ],
    today,
  );

  test('keeps the states apart and leaves no question out', () => {
    expect(summary.byState.answered).toEqual({ count: 3, known: 2, median: 20, worst: 30 });
    expect(summary.byState.open).toEqual({ count: 1, known: 1, median: 19, worst: 19 });
    expect(summary.byState.closed).toEqual({ count: 1, known: 1, median: 20, worst: 20 });
    expect(summary.all).toEqual({ count: 5, known: 4, median: 19.5, worst: 30 });
  });

  test('counts what was closed without an answer as unanswered', () => {
    expect(summary.unanswered).toBe(2);
  });

  test('of none has neither a median nor a worst', () => {
    const { all, unanswered } = registerSummary([], today);
    expect(all).toEqual({ count: 0, known: 0, median: null, worst: null });
    expect(unanswered).toBe(0);
  });
});

describe('the median', () => {
  test('is the middle, or the mean of the two in the middle', () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf([7])).toBe(7);
    expect(medianOf([30, 1, 2])).toBe(2);
    expect(medianOf([30, 1, 2, 3])).toBe(2.5);
  });

  test('has as many below as above, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4000), { minLength: 1 }), (days) => {
        const median = medianOf(days) ?? Number.NaN;
        const below = days.filter((day) => day < median).length;
        const above = days.filter((day) => day > median).length;
        return below <= days.length / 2 && above <= days.length / 2;
      }),
    );
  });
});
