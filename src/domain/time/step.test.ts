import { describe, expect, test } from 'vitest';
import { parseIsoDay } from './civil-date.ts';
import { formatPeriod, parsePeriod, type Period } from './period.ts';
import { grainsOf, stepPeriod, stepsIn, type Step } from './step.ts';

const day = (text: string): number => {
  const parsed = parseIsoDay(text);
  if (parsed === null) throw new Error(`"${text}" is no day.`);
  return parsed;
};
const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`"${text}" is no period.`);
  return parsed;
};

describe('the days that a step stands for', () => {
  test.each<[Step, string, string]>([
    ['day', '2024-02-29', '2024-02-29'],
    ['moment', '2025-05-20', '2025-05-20'],
    ['month', '2024-02-01', '2024-02'],
    ['quarter', '2024-10-01', '2024-10..2024-12'],
    ['year', '2024-01-01', '2024'],
  ])('a %s from %s is %s', (step, first, expected) => {
    expect(formatPeriod(stepPeriod(day(first), step))).toBe(expected);
  });
});

describe('steps in a period', () => {
  test.each<[Step, string, number]>([
    ['day', '2024', 366],
    ['month', '2023-11..2024-02', 4],
    ['quarter', '2023..2024', 8],
    ['quarter', '2024-03..2024-04', 2],
    ['year', '2005..2024', 20],
    ['moment', '2025-05-20', 1],
  ])('%s, %s: %i', (step, text, expected) => {
    expect(stepsIn(period(text), step)).toBe(expected);
  });
});

test('no series is shown finer than it is', () => {
  expect(grainsOf('month')).not.toContain('day');
  expect(grainsOf('quarter')).not.toContain('month');
  expect(grainsOf('year')).toEqual(['year']);
});
