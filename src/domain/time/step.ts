import { civilParts, firstDayOfMonth, type CivilDay } from './civil-date.ts';
import { daysIn, type Grain, type Period } from './period.ts';

/** How far apart the values of a series are; `moment` is a single look at one day. */
export const steps = ['day', 'month', 'quarter', 'year', 'moment'] as const;
export type Step = (typeof steps)[number];

const monthsOf: Readonly<Record<Step, number>> = {
  day: 1,
  month: 1,
  quarter: 3,
  year: 12,
  moment: 1,
};

/** Months that one entry of the published monthly file stands for. */
export const monthsPerEntry = (step: Step): number => monthsOf[step];

/** The days that a step's value stands for, from the day that it is dated by. */
export function stepPeriod(first: CivilDay, step: Step): Period {
  if (step === 'day' || step === 'moment') return { first, last: first };
  const { year, month } = civilParts(first);
  return {
    first: firstDayOfMonth(year, month),
    last: firstDayOfMonth(year, month + monthsOf[step]) - 1,
  };
}

/** Grains that a series can be shown in: none finer than its step. */
export function grainsOf(step: Step): readonly Grain[] {
  switch (step) {
    case 'day':
      return ['day', 'week', 'month', 'year'];
    case 'month':
      return ['month', 'year'];
    case 'quarter':
      return ['quarter', 'year'];
    case 'year':
    case 'moment':
      return ['year'];
  }
}

/** Steps that a period touches. */
export const stepsIn = (period: Period, step: Step): number => {
  if (step === 'moment') return 1;
  if (step === 'day') return daysIn(period);
  const first = civilParts(period.first);
  const last = civilParts(period.last);
  const at = (year: number, month: number): number =>
    Math.floor((year * 12 + month - 1) / monthsOf[step]);
  return at(last.year, last.month) - at(first.year, first.month) + 1;
};
