import { roundTo } from '../../src/domain/grade.ts';
import type { Cell } from '../../src/domain/published.ts';
import { rankCorrelation } from '../../src/domain/statistics/rank-correlation.ts';
import type { DataTable } from '../../src/domain/table.ts';
import { dayRows, pollutants, type DayRow, type Pollutant } from './day-rows.ts';
import { estimate, type Estimate } from './estimate.ts';
import { looks, mainLooks, sundayGap } from './looks.ts';
import { modelOf } from './model.ts';
import { unusualDays } from './same-weekday.ts';
import { springChange, springRows, springTable } from './spring-2020.ts';
import { findingOf, verdictOf } from './verdict.ts';

/** Effects are given for a tenth more traffic. */
const tenthMore = Math.log(1.1);

interface Effect extends Estimate {
  readonly look: string;
  readonly pollutant: Pollutant;
}

const tableOf = (fields: readonly string[], rows: readonly (readonly Cell[])[]): DataTable => ({
  fields,
  columns: fields.map((_, i) => rows.map((row) => row[i] ?? null)),
});

const effectsOf = (rows: readonly DayRow[]): Effect[] =>
  Object.entries(looks).flatMap(([look, how]) =>
    pollutants.map((pollutant) => ({
      look,
      pollutant,
      ...estimate(modelOf(rows, how, pollutant), tenthMore, mainLooks.includes(look)),
    })),
  );

const effectsTable = (effects: readonly Effect[]): DataTable =>
  tableOf(
    ['look', 'pollutant', 'effect', 'low', 'high', 'block_low', 'block_high', 'days', 'finding'],
    effects.map(({ look, pollutant, percent, newey, blocks, wide, days }) => [
      ...[look, pollutant, roundTo(percent, 1), roundTo(newey.low, 1), roundTo(newey.high, 1)],
      ...(blocks ? [roundTo(blocks.low, 1), roundTo(blocks.high, 1)] : [null, null]),
      ...[days, findingOf(wide)],
    ]),
  );

/** How much lower (below zero) traffic and air are on Sundays and days off, in per cent. */
const gapsOf = (rows: readonly DayRow[]) =>
  (['vehicles', ...pollutants] as const).map((quantity) => ({
    quantity,
    ...estimate(modelOf(rows, sundayGap, quantity), 1, true),
  }));

/** Mean of each weekday over the two whole years. */
function weekdayProfile(rows: readonly DayRow[]): DataTable {
  const mean = (values: readonly (number | null)[], decimals: number): number | null => {
    const known = values.filter((value) => value !== null);
    const sum = known.reduce((a, b) => a + b, 0);
    return known.length === 0 ? null : roundTo(sum / known.length, decimals);
  };
  return tableOf(
    ['area', 'weekday', 'vehicles', 'pm25', 'pm10', 'no2'],
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
      const days = rows.filter((row) => row.weekday === weekday && row.year < 2020);
      const no2 = mean(
        days.map((row) => (row.air.no2 === null ? null : row.air.no2 / 1000)),
        4,
      );
      return [
        ...[
          '11',
          weekday,
          mean(
            days.map((row) => row.vehicles),
            0,
          ),
        ],
        ...[
          mean(
            days.map((row) => row.air.pm25),
            1,
          ),
          mean(
            days.map((row) => row.air.pm10),
            1,
          ),
          no2,
        ],
      ];
    }),
  );
}

/** What the sentences of the page quote. */
function resultsOf(
  rows: readonly DayRow[],
  effects: readonly Effect[],
): {
  readonly results: DataTable;
  readonly gaps: DataTable;
  readonly unusual: DataTable;
  readonly spring: DataTable;
} {
  const gaps = gapsOf(rows);
  const unusual = unusualDays(rows);
  const spring = springRows(rows);
  const effect = (look: string, pollutant: Pollutant): Effect => {
    const found = effects.find((entry) => entry.look === look && entry.pollutant === pollutant);
    if (!found) throw new Error(`No look "${look}".`);
    return found;
  };
  const verdict = verdictOf({
    sameWeekday: findingOf(effect('same-weekday', 'pm25').wide),
    sundays: findingOf(effect('sundays', 'pm25').wide),
    control: findingOf(effect('sundays', 'no2').wide),
  });
  const three = (key: string, { percent, wide }: Estimate): Cell[][] => [
    [key, roundTo(percent, 0), 0, '%'],
    [`${key}_low`, roundTo(wide.low, 0), 0, '%'],
    [`${key}_high`, roundTo(wide.high, 0), 0, '%'],
  ];
  const both = rows.filter((row) => row.year === 2018 && row.air.pm25 !== null);
  const raw = rankCorrelation(
    both.map((row) => row.vehicles),
    both.map((row) => row.air.pm25 ?? 0),
  );
  const change = (window: 'january' | 'alert', quantity: 'vehicles' | 'pm25' | 'no2'): Cell[] => {
    const value = springChange(spring, window, quantity);
    const rounded = value === null ? null : roundTo(value, 0);
    return [`${window}_${quantity}`, rounded, 0, '%'];
  };
  return {
    unusual: unusual.table,
    spring: springTable(spring),
    gaps: tableOf(
      ['quantity', 'difference', 'low', 'high', 'block_low', 'block_high', 'days'],
      gaps.map(({ quantity, percent, newey, blocks, days }) => [
        ...[quantity, roundTo(percent, 1), roundTo(newey.low, 1), roundTo(newey.high, 1)],
        ...[roundTo(blocks?.low ?? 0, 1), roundTo(blocks?.high ?? 0, 1), days],
      ]),
    ),
    results: tableOf(
      ['key', 'value', 'decimals', 'unit'],
      [
        ['verdict', verdict, null, null],
        ['days', effect('same-weekday', 'pm25').days, 0, null],
        ['rank_correlation', raw === null ? null : roundTo(raw, 2), 2, null],
        ['traffic_spread', roundTo(unusual.trafficSpread, 1), 1, '%'],
        ...pollutants.flatMap((pollutant) => [
          ...three(`same_weekday_${pollutant}`, effect('same-weekday', pollutant)),
          ...three(`sundays_${pollutant}`, effect('sundays', pollutant)),
        ]),
        ...three('dry_pm25', effect('same-weekday-dry', 'pm25')),
        ...gaps.flatMap((gap) => three(`gap_${gap.quantity}`, gap)),
        ...(['january', 'alert'] as const).flatMap((window) => [
          change(window, 'vehicles'),
          change(window, 'pm25'),
          change(window, 'no2'),
        ]),
      ],
    ),
  };
}

const dailyTable = (rows: readonly DayRow[]): DataTable =>
  tableOf(
    ['counted_on', 'area', 'vehicles', 'pm25', 'pm10', 'no2', 'day_off'],
    rows.map(({ isoDay, vehicles, air, isDayOff }) => [
      ...[isoDay, '11', Math.round(vehicles), air.pm25, air.pm10, air.no2, isDayOff ? 1 : 0],
    ]),
  );

/** The whole analysis, from the tables of the datasets that it names as inputs. */
export function derive(
  _extract: unknown,
  inputs: Readonly<Record<string, { readonly tables: Readonly<Record<string, DataTable>> }>>,
): {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
} {
  const rows = dayRows(inputs);
  const effects = effectsOf(rows);
  const { results, gaps, unusual, spring } = resultsOf(rows, effects);
  return {
    documents: {},
    tables: {
      daily: dailyTable(rows),
      weekday_profile: weekdayProfile(rows),
      same_weekday: unusual,
      sundays: gaps,
      effects: effectsTable(effects),
      spring_2020: spring,
      results,
    },
  };
}
