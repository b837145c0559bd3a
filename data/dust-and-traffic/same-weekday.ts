import { roundTo } from '../../src/domain/grade.ts';
import { NotEnoughData } from '../../src/domain/not-enough-data.ts';
import { coefficientsOf } from '../../src/domain/statistics/linear-regression.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import type { DayRow } from './day-rows.ts';
import { sameWeekday } from './looks.ts';
import { modelOf, type LookModel } from './model.ts';
import { recordTable } from '../../src/domain/tables/record-table.ts';

/** What is left of a column, in per cent, after everything but the traffic is taken into account. */
function rest(model: LookModel, values: readonly number[]): number[] {
  const terms = model.terms.map((row) => row.slice(1));
  const coefficients = coefficientsOf({ terms, outcome: values });
  if (!coefficients) throw new NotEnoughData('The terms of the model are not independent.');
  return values.map((value, i) => {
    const fitted = coefficients.reduce((sum, b, j) => sum + b * (terms[i]?.[j] ?? 0), 0);
    return 100 * Math.expm1(value - fitted);
  });
}

export interface Unusual {
  readonly table: DataTable;
  /** Standard deviation of a day's traffic against days of the same weekday, in per cent. */
  readonly trafficSpread: number;
}

/** Each day's traffic and dust against what its weekday, season and weather would lead to expect. */
export function unusualDays(rows: readonly DayRow[]): Unusual {
  const dust = modelOf(rows, sameWeekday, 'pm25');
  const gas = modelOf(rows, sameWeekday, 'no2');
  const trafficOf = (model: LookModel): number[] =>
    rest(
      model,
      model.terms.map(([traffic = 0]) => traffic),
    );
  const traffic = trafficOf(dust);
  const dustRest = rest(dust, dust.outcome);
  const gasRest = rest(gas, gas.outcome);
  const gasAt = new Map(gas.days.map((row, i) => [row.day, gasRest[i] ?? 0]));
  const spread = Math.sqrt(traffic.reduce((sum, value) => sum + value ** 2, 0) / traffic.length);
  const round = (value: number | undefined): number | null =>
    value === undefined ? null : roundTo(value, 1);
  return {
    trafficSpread: spread,
    table: recordTable(
      dust.days.map((row, i) => ({
        counted_on: row.isoDay,
        traffic: round(traffic[i]),
        pm25: round(dustRest[i]),
        no2: round(gasAt.get(row.day)),
      })),
    ),
  };
}
