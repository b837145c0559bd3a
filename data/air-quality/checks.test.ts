import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../src/domain/checks/check.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { checks } from './checks.ts';

const codes = seoul.districts.map(({ code }) => code);

function contextOf(
  rows: Partial<CheckContext['report']['rows']> = {},
  areas: readonly string[] = codes,
  dust: { pm10?: number | null; pm25?: number | null } = {},
): CheckContext {
  const { pm10 = 40, pm25 = 20 } = dust;
  return {
    tables: {
      daily: {
        fields: ['measured_on', 'area', 'pm10', 'pm25'],
        columns: [
          areas.map(() => '2022-03-01'),
          [...areas],
          areas.map((_, i) => (i === 0 ? pm10 : 40)),
          areas.map((_, i) => (i === 0 ? pm25 : 20)),
        ],
      },
    },
    report: {
      files: [],
      rows: { read: 1000, kept: 990, missing: 10, rejected: 0, ...rows },
      values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
      rejectCounts: [],
    },
  };
}

const failing = (context: CheckContext): string[] =>
  checks.filter((check) => !check.run(context).ok).map((check) => check.id);

describe('the checks of the air data', () => {
  test('pass for good data', () => {
    expect(failing(contextOf())).toEqual([]);
  });

  test('block where a row is not accounted for', () => {
    expect(failing(contextOf({ read: 1001 }))).toEqual(['rows-add-up']);
  });

  test('block where a district is absent, and name it in both languages', () => {
    const context = contextOf({}, codes.slice(1));
    expect(failing(context)).toEqual(['all-districts']);
    const found = checks.find((check) => check.id === 'all-districts')?.run(context).found;
    expect(found?.ko).toContain('종로구');
    expect(found?.en).toContain('Jongno-gu');
  });

  test('let one row in a hundred be rejected, and no more', () => {
    expect(failing(contextOf({ kept: 980, rejected: 10 }))).toEqual([]);
    expect(failing(contextOf({ kept: 979, rejected: 11 }))).toEqual(['rejected-share']);
  });

  test('let a dust storm pass, but not what no station can measure', () => {
    expect(failing(contextOf({}, codes, { pm10: 2000 }))).toEqual([]);
    expect(failing(contextOf({}, codes, { pm10: 2001 }))).toEqual(['dust-plausible']);
  });

  test('hold for thirty years of days', () => {
    const areas = Array.from({ length: 30 * 365 }, () => codes).flat();
    expect(failing(contextOf({}, areas))).toEqual([]);
  });

  test('note fine dust above coarse dust without blocking', () => {
    const context = contextOf({}, codes, { pm10: 19, pm25: 20 });
    expect(failing(context)).toEqual(['fine-below-coarse']);
    expect(checks.find((check) => check.id === 'fine-below-coarse')?.level).toBe('note');
    expect(failing(contextOf({}, codes, { pm10: null }))).toEqual([]);
  });
});
