import { describe, expect, test } from 'vitest';
import { firstDayOfMonth, isoDay, parseIsoDay } from '../../domain/time/civil-date.ts';
import { splitPeriod, yearPeriod, type Period } from '../../domain/time/period.ts';
import type { ChartLine, TimeSeriesModel } from './time-series-model.ts';
import {
  dashOf,
  gapsOf,
  lastValue,
  markAt,
  periodBetween,
  thinned,
  timeShare,
  toRows,
  valueTop,
  type LinePoint,
} from './time-series-rows.ts';

const year = yearPeriod(2022);
const months = splitPeriod(year, 'month');

const lineOf = (id: string, values: readonly (number | null)[], buckets = months): ChartLine => ({
  id,
  label: id,
  colour: '--series-1',
  points: values.map((value, index) => ({
    period: buckets[index] ?? year,
    value,
    complete: true,
  })),
});

const modelOf = (lines: readonly ChartLine[], period: Period = year): TimeSeriesModel => ({
  lines,
  period,
  guides: [],
  bands: [],
  timeTicks: [],
  valueTicks: [0, 20, 40],
  formatValue: String,
  formatPoint: String,
  formatBucket: ({ first }) => String(first),
  unit: 'µg/m³',
  notMeasured: 'not measured',
  incomplete: 'incomplete',
  description: '',
});

const values = (points: readonly LinePoint[]): (number | null)[] =>
  points.map(({ value }) => value);

describe('toRows', () => {
  test('a line that starts later has null, not 0, before its first bucket', () => {
    const early = lineOf('Seoul', [21, 22, 23]);
    const late = {
      ...lineOf('Jung-gu', [null, null, 30]),
      points: lineOf('', [0, 0, 30]).points.slice(2),
    };
    expect(toRows(modelOf([early, late])).map((row) => row.values)).toEqual([
      [21, null],
      [22, null],
      [23, 30],
    ]);
  });

  test('buckets come in order, whichever line brings them', () => {
    const second = { ...lineOf('b', []), points: lineOf('', [1, 2, 3]).points.slice(0, 1) };
    const first = { ...lineOf('a', []), points: lineOf('', [1, 2, 3]).points.slice(1) };
    expect(toRows(modelOf([first, second])).map((row) => row.values)).toEqual([
      [null, 1],
      [2, null],
      [3, null],
    ]);
  });

  test('a line without any value stays in every row as null', () => {
    const rows = toRows(modelOf([lineOf('closed station', [null, null, null])]));
    expect(rows.map((row) => row.values)).toEqual([[null], [null], [null]]);
    expect(lastValue(rows, 0)).toBeNull();
    expect(rows.map((_, index) => markAt(rows, 0, index))).toEqual([null, null, null]);
  });
});

describe('markAt', () => {
  const marks = (line: ChartLine): (string | null)[] => {
    const rows = toRows(modelOf([line]));
    return rows.map((_, index) => markAt(rows, 0, index));
  };

  test('a point between gaps, or alone at an end, is isolated', () => {
    expect(marks(lineOf('a', [9, null, 7, null, 5, 6]))).toEqual([
      'isolated',
      null,
      'isolated',
      null,
      null,
      null,
    ]);
  });

  test('an incomplete point is marked so, isolated or not; a gap never is', () => {
    const line = lineOf('a', [9, null, 7, 8]);
    const points = line.points.map((point) => ({ ...point, complete: false }));
    expect(marks({ ...line, points })).toEqual(['incomplete', null, 'incomplete', 'incomplete']);
  });
});

test('the last value is the last measured one', () => {
  const rows = toRows(modelOf([lineOf('a', [3, 4, null]), lineOf('b', [1, 0, 0])]));
  expect([lastValue(rows, 0), lastValue(rows, 1)]).toEqual([4, 0]);
});

test('the plot runs from the start of the first day to the end of the last', () => {
  expect(timeShare(year, year.first)).toBe(0);
  expect(timeShare(year, year.last + 1)).toBe(1);
  expect(valueTop({ valueTicks: [0, 20, 40] }, 40)).toBe(0);
  expect(valueTop({ valueTicks: [0, 20, 40] }, 0)).toBe(260);
  expect(valueTop({ valueTicks: [5] }, 5)).toBe(260);
});

describe('thinned', () => {
  const points = (list: readonly (number | null)[]): LinePoint[] =>
    list.map((value, x) => ({ x, value }));
  const tens = (x: number): number => Math.floor(x / 10);

  test('keeps the peak and the trough of a column, in the order of time', () => {
    const list = Array.from({ length: 30 }, () => 20);
    list[13] = 181; // the yellow dust of a spring day
    list[17] = 2;
    expect(values(thinned(points(list), tens))).toEqual([20, 20, 181, 2, 20, 20]);
  });

  test('keeps every gap and the points beside it', () => {
    const list = [1, 2, 3, null, null, 4, 5, 6, 5, 4];
    expect(values(thinned(points(list), tens))).toEqual([1, 3, null, 4, 6, 4]);
  });

  test('keeps gaps at both ends and a single day between gaps', () => {
    expect(values(thinned(points([null, null, 7, null, 8, 9, null]), tens))).toEqual([
      7,
      null,
      8,
      9,
      null,
    ]);
  });

  test('nine years of days keep at most two points a column', () => {
    const days = Array.from({ length: 3287 }, (_, x) => 20 + 15 * Math.sin(x / 58));
    const kept = thinned(points(days), (x) => Math.floor((x / 3287) * 800));
    expect(kept.length).toBeLessThanOrEqual(1602);
    expect(Math.max(...kept.map(({ value }) => value ?? 0))).toBe(Math.max(...days));
  });

  test('nothing measured leaves nothing to draw', () => {
    expect(thinned(points([null, null]), tens)).toEqual([]);
  });
});

describe('periodBetween', () => {
  const rows = toRows(
    modelOf([
      lineOf(
        'a',
        months.map(() => 1),
      ),
    ]),
  );
  const day = (text: string): number => parseIsoDay(text) ?? Number.NaN;
  const between = (one: string, other: string): Period | null => {
    const found = periodBetween(rows, day(one), day(other));
    return found && { first: found.first.period.first, last: found.last.period.last };
  };

  test('covers whole buckets, in whichever direction it was dragged', () => {
    const marchToMay = { first: firstDayOfMonth(2022, 3), last: firstDayOfMonth(2022, 6) - 1 };
    expect(between('2022-03-31', '2022-05-01')).toEqual(marchToMay);
    expect(between('2022-05-01', '2022-03-31')).toEqual(marchToMay);
  });

  test('stays inside the data when the pointer leaves the plot', () => {
    expect(between('2021-06-01', '2023-06-01')).toEqual(year);
  });

  test('selects nothing where there is nothing', () => {
    expect(periodBetween([], 0, 10)).toBeNull();
  });
});

describe('gapsOf', () => {
  const gapText = (values: readonly (number | null)[], other: readonly (number | null)[] = []) =>
    gapsOf(
      toRows(
        modelOf(
          other.length > 0 ? [lineOf('a', values), lineOf('b', other)] : [lineOf('a', values)],
        ),
      ),
    ).map(({ first, last }) => `${isoDay(first)}..${isoDay(last)}`);

  test('are stretches in which no line has a value, at the ends too', () => {
    expect(gapText([null, null, 3, 4, null, 5, null])).toEqual([
      '2022-01-01..2022-02-28',
      '2022-05-01..2022-05-31',
      '2022-07-01..2022-07-31',
    ]);
    expect(gapText([null, 2, null, 4], [1, null, null, 4])).toEqual(['2022-03-01..2022-03-31']);
  });

  test('of a chart without any value are not drawn: its words say it', () => {
    expect(gapText([null, null, null])).toEqual([]);
  });

  test('too narrow to be seen are left to the break in the line', () => {
    const days = splitPeriod(year, 'day');
    const values = days.map((_, index) => (index === 100 || index > 300 ? null : 1));
    const gaps = gapsOf(toRows(modelOf([lineOf('a', values, days)])));
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.last).toBe(year.last);
  });
});

test('lines differ without colour, but a thicket of days is not made of strokes', () => {
  const model = modelOf(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => lineOf(id, [1])));
  const dashes = model.lines.map((_, index) => dashOf(model, index, 12));
  expect(dashes[0]).toBe('');
  expect(new Set(dashes).size).toBe(6);
  expect(dashOf(model, 1, 3000)).toBe('');
});
