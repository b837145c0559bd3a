import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import { allDistricts, comparison, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf } from '../../src/domain/tables/table.ts';

const group = (count: number): string => count.toLocaleString('en');

/** Residents at the end of each year by area, as the monthly table holds them for December. */
function yearEndResidents({ tables }: CheckContext): ReadonlyMap<string, number> {
  const monthly = tables['monthly'];
  if (!monthly) throw new Error('The transform made no table "monthly".');
  const areas = columnOf(monthly, 'area');
  const residents = columnOf(monthly, 'residents');
  return new Map(
    columnOf(monthly, 'month_start').flatMap((month, row) => {
      const [year, ofYear] = String(month).split('-');
      const count = residents[row] ?? null;
      if (ofYear !== '12' || count === null) return [];
      return [[`${year} ${String(areas[row])}`, Number(count)] as const];
    }),
  );
}

/** How often the publisher's own rate is not what the count and our denominator make of it. */
function compareRates(context: CheckContext): { compared: number; differing: number } {
  const yearly = context.tables['yearly'];
  if (!yearly) throw new Error('The transform made no table "yearly".');
  const residents = yearEndResidents(context);
  const years = columnOf(yearly, 'year');
  const areas = columnOf(yearly, 'area');
  const injuries = columnOf(yearly, 'injuries');
  let compared = 0;
  let differing = 0;
  columnOf(yearly, 'injuries_per_100000').forEach((given, row) => {
    const below = residents.get(`${String(years[row])} ${String(areas[row])}`);
    if (given === null || below === undefined || injuries[row] == null) return;
    compared += 1;
    const ours = (Number(injuries[row]) / below) * 100_000;
    if (Math.abs(ours / Number(given) - 1) > 0.001) differing += 1;
  });
  return { compared, differing };
}

export const checks: readonly Check[] = [
  rowsAddUp,
  allDistricts('monthly'),
  comparison({
    rule: 'districts-make-city',
    level: 'block',
    title: { ko: '자치구의 합이 소계와 같음', en: 'Districts add up to the city’s row' },
    items: { ko: '달과 해의 합계', en: 'totals of months and years' },
  }),
  comparison({
    rule: 'months-make-year',
    level: 'block',
    title: {
      ko: '열두 달의 합이 연간 수치와 같음(‘-’를 0으로 셈)',
      en: 'Twelve months add up to the yearly figure, with “-” as 0',
    },
    items: { ko: '지역별 연간 수치', en: 'yearly figures of areas' },
  }),
  {
    id: 'same-denominator',
    level: 'note',
    title: {
      ko: '발표된 인구 10만 명당 부상자가 우리 인구로 나눈 값과 같음',
      en: 'Published injuries per 100,000 residents match our denominator',
    },
    run: (context) => {
      const { compared, differing } = compareRates(context);
      return {
        ok: differing === 0,
        found: {
          ko: `연간 수치 ${group(compared)}개 중 ${group(compared - differing)}개가 그해 4분기 인구로 나눈 값과 0.1% 안에서 같습니다`,
          en: `${group(compared - differing)} of ${group(compared)} yearly figures are within 0.1 % of the count divided by residents at the end of that year`,
        },
      };
    },
  },
];
