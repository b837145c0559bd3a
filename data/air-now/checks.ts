import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import { caiBreakpoints } from '../../src/domain/air/air-quality-index.ts';
import {
  coverage,
  enoughRows,
  fewRejects,
  noDuplicates,
  notInFuture,
  plausibleValues,
  recentEnough,
} from '../../src/domain/live/live-checks.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { allDistricts, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';

const districts = {
  table: 'now',
  field: 'pm25',
  except: { field: 'area', value: seoul.city.code },
  of: seoul.districts.length,
  noun: { ko: '자치구', en: 'districts' },
};

/** Rows whose grade is not the one that the table of the index gives. */
const gradeFaults = ({ tables }: CheckContext): string[] =>
  recordsOfTable(tables['now']).flatMap(({ area, cai, grade }) => {
    if (cai == null || grade == null) return [];
    const band = caiBreakpoints.pm25.bands.find(({ index }) => Number(cai) <= index.hi);
    return (band?.grade ?? 'very-bad') === grade ? [] : [String(area)];
  });

export const checks: readonly Check[] = [
  rowsAddUp,
  enoughRows(16),
  allDistricts('now'),
  notInFuture('now', 'measured_at'),
  recentEnough('now', 'measured_at', 240),
  coverage({
    ...districts,
    id: 'half-measured',
    level: 'block',
    title: {
      ko: '절반 넘는 구에 초미세먼지 값이 있음',
      en: 'PM2.5 for more than half of the districts',
    },
    atLeast: 13,
  }),
  coverage({
    ...districts,
    id: 'most-measured',
    level: 'warn',
    title: { ko: '19개 넘는 구에 초미세먼지 값이 있음', en: 'PM2.5 for 19 districts or more' },
    atLeast: 19,
  }),
  coverage({
    ...districts,
    id: 'all-measured',
    level: 'note',
    title: { ko: '모든 구에 초미세먼지 값이 있음', en: 'PM2.5 for every district' },
    atLeast: seoul.districts.length,
  }),
  ...plausibleValues,
  noDuplicates,
  fewRejects({
    id: 'known-words',
    level: 'note',
    title: { ko: '등급과 물질의 이름이 아는 것임', en: 'Names of grades and pollutants are known' },
    reasons: ['unknown-grade', 'unknown-pollutant'],
    upTo: 0,
    of: 'values',
  }),
  {
    id: 'grade-of-index',
    level: 'note',
    title: { ko: '등급이 지수에 맞음', en: 'Grades fit their index' },
    run: (context) => {
      const faults = gradeFaults(context);
      return {
        ok: faults.length === 0,
        found: {
          ko: `${faults.length}개 구의 등급이 지수의 구간과 다릅니다`,
          en: `the grade of ${faults.length} districts is not that of their index`,
        },
      };
    },
  },
];
