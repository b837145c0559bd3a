import { describe, expect, test } from 'vitest';
import { dailyBands } from './air/air-quality-index.ts';
import { gradeLabel, gradeOf, grades, roundTo } from './grade.ts';

const bandsOf = (dust: 'pm10' | 'pm25') => dailyBands(dust) ?? [];

describe('gradeOf', () => {
  test.each([
    ['pm25', 0, 'good'],
    ['pm25', 15, 'good'],
    ['pm25', 16, 'moderate'],
    ['pm25', 35, 'moderate'],
    ['pm25', 36, 'bad'],
    ['pm25', 75, 'bad'],
    ['pm25', 76, 'very-bad'],
    ['pm25', 5000, 'very-bad'],
    ['pm10', 30, 'good'],
    ['pm10', 31, 'moderate'],
    ['pm10', 80, 'moderate'],
    ['pm10', 81, 'bad'],
    ['pm10', 150, 'bad'],
    ['pm10', 151, 'very-bad'],
  ] as const)('a day with %s %i is %s', (dust, value, grade) => {
    expect(gradeOf(value, bandsOf(dust))).toBe(grade);
  });

  test('a value in a gap is graded after rounding: 15.4 is 15, 15.5 is 16', () => {
    expect(gradeOf(roundTo(15.4, 0), bandsOf('pm25'))).toBe('good');
    expect(gradeOf(roundTo(15.5, 0), bandsOf('pm25'))).toBe('moderate');
    expect(gradeOf(roundTo(80.49, 0), bandsOf('pm10'))).toBe('moderate');
    expect(gradeOf(roundTo(80.5, 0), bandsOf('pm10'))).toBe('bad');
  });

  test('bands without an open end are our own mistake', () => {
    expect(() => gradeOf(99, [{ grade: 'good', upTo: 15 }])).toThrow(/open-ended/);
  });

  test('every grade has a word in both languages, and no two the same', () => {
    for (const language of ['ko', 'en'] as const) {
      expect(new Set(grades.map((grade) => gradeLabel[grade][language])).size).toBe(4);
    }
  });
});

describe('roundTo', () => {
  test.each([
    [15.5, 0, 16],
    [-15.5, 0, -16],
    [0.5, 0, 1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [0.0205, 3, 0.021],
    [22.25, 1, 22.3],
    [-1.005, 2, -1.01],
    [0.49999, 0, 0],
    [1234.5, 0, 1235],
  ])('%f at %i decimals is %f', (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });
});
