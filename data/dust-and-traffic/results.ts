import { roundTo } from '../../src/domain/grade.ts';
import { rankCorrelation } from '../../src/domain/statistics/rank-correlation.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { pollutants, type DayRow, type Pollutant } from './day-rows.ts';
import type { Effect, Gap } from './effects.ts';
import type { Estimate } from './estimate.ts';
import { recordTable, type CellRecord } from '../../src/domain/tables/record-table.ts';
import { springChange, type SpringRow } from './spring-2020.ts';
import { findingOf, verdictOf } from './verdict.ts';

interface Figures {
  readonly rows: readonly DayRow[];
  readonly effects: readonly Effect[];
  readonly gaps: readonly Gap[];
  readonly spring: readonly SpringRow[];
  readonly trafficSpread: number;
}

const percent = (key: string, value: number | null, decimals = 0): CellRecord => ({
  key,
  value: value === null ? null : roundTo(value, decimals),
  decimals,
  unit: '%',
});

const withInterval = (key: string, { percent: value, wide }: Estimate): CellRecord[] => [
  percent(key, value),
  percent(`${key}_low`, wide.low),
  percent(`${key}_high`, wide.high),
];

/** Of the days as they are, before anything is held still; 2018, where one level of traffic holds. */
function rawCorrelation(rows: readonly DayRow[]): number | null {
  const pairs = rows.flatMap(({ year, vehicles, air: { pm25 } }) =>
    year === 2018 && pm25 !== null ? [{ vehicles, pm25 }] : [],
  );
  return rankCorrelation(
    pairs.map(({ vehicles }) => vehicles),
    pairs.map(({ pm25 }) => pm25),
  );
}

/** What the sentences of the page quote, and the verdict that chooses them. */
export function resultsTable({ rows, effects, gaps, spring, trafficSpread }: Figures): DataTable {
  const effect = (look: string, pollutant: Pollutant): Effect => {
    const found = effects.find((entry) => entry.look === look && entry.pollutant === pollutant);
    if (!found) throw new Error(`There is no look "${look}".`);
    return found;
  };
  const verdict = verdictOf({
    sameWeekday: findingOf(effect('same-weekday', 'pm25').wide),
    sundays: findingOf(effect('sundays', 'pm25').wide),
    control: findingOf(effect('sundays', 'no2').wide),
  });
  const raw = rawCorrelation(rows);
  return recordTable([
    { key: 'verdict', value: verdict, decimals: null, unit: null },
    { key: 'days', value: effect('same-weekday', 'pm25').days, decimals: 0, unit: null },
    {
      key: 'rank_correlation',
      value: raw === null ? null : roundTo(raw, 2),
      decimals: 2,
      unit: null,
    },
    percent('traffic_spread', trafficSpread, 1),
    ...pollutants.flatMap((pollutant) => [
      ...withInterval(`same_weekday_${pollutant}`, effect('same-weekday', pollutant)),
      ...withInterval(`sundays_${pollutant}`, effect('sundays', pollutant)),
    ]),
    ...withInterval('dry_pm25', effect('same-weekday-dry', 'pm25')),
    ...gaps.flatMap((gap) => withInterval(`gap_${gap.quantity}`, gap)),
    ...(['january', 'alert'] as const).flatMap((window) =>
      (['vehicles', 'pm25', 'no2'] as const).map((quantity) =>
        percent(`${window}_${quantity}`, springChange(spring, window, quantity)),
      ),
    ),
  ]);
}
