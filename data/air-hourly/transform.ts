import {
  comprehensiveIndex,
  predictedDailyMean,
  type ComprehensiveIndex,
} from '../../src/domain/air/air-quality-index.ts';
import { civilParts, parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { grades, roundTo } from '../../src/domain/grade.ts';
import type { Cell } from '../../src/domain/published.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

/** Powers of ten that turn the whole numbers of transform.sql into units. */
const decimals = { no2: 3, o3: 3, co: 1, so2: 3, pm10: 0, pm25: 0 } as const;
type MeasureId = keyof typeof decimals;
const measureIds = Object.keys(decimals) as MeasureId[];

/** A daily mean needs 18 of 24 hours (75 %). */
const requiredHours = 18;

interface Hour {
  readonly measuredAt: string;
  readonly day: number;
  readonly isoDay: string;
  /** 1 to 24: the end of the hour. */
  readonly hour: number;
  readonly values: Readonly<Record<MeasureId, number | null>>;
}

function readHours(table: DataTable): Hour[] {
  const measuredAt = columnOf(table, 'measured_at');
  const days = columnOf(table, 'measured_on');
  const hours = columnOf(table, 'hour');
  const cells = measureIds.map((id) => [id, columnOf(table, id)] as const);
  return measuredAt.map((stamp, row) => ({
    measuredAt: String(stamp),
    isoDay: String(days[row]),
    day: parseIsoDay(String(days[row])) ?? 0,
    hour: Number(hours[row]),
    values: Object.fromEntries(
      cells.map(([id, column]) => [id, numberOrNull(column[row] ?? null)]),
    ) as Record<MeasureId, number | null>,
  }));
}

const numberOrNull = (cell: Cell): number | null => (cell === null ? null : Number(cell));
const hourIndex = (hour: Hour): number => hour.day * 24 + hour.hour - 1;

const inUnit = (value: number | null, id: MeasureId): number | null =>
  value === null ? null : value / 10 ** decimals[id];

/** The index of every hour, from that hour's gases and the twelve hours of dust before it. */
function indexHours(hours: readonly Hour[]): ComprehensiveIndex[] {
  const byIndex = new Map(hours.map((hour) => [hourIndex(hour), hour]));
  return hours.map((hour) => {
    const at = hourIndex(hour);
    const dust = (id: 'pm10' | 'pm25'): number | null => {
      const lastTwelve = Array.from(
        { length: 12 },
        (_, i) => byIndex.get(at - 11 + i)?.values[id] ?? null,
      );
      return predictedDailyMean(lastTwelve, id)?.mean ?? null;
    };
    return comprehensiveIndex({
      so2: inUnit(hour.values.so2, 'so2'),
      co: inUnit(hour.values.co, 'co'),
      o3: inUnit(hour.values.o3, 'o3'),
      no2: inUnit(hour.values.no2, 'no2'),
      pm10: dust('pm10'),
      pm25: dust('pm25'),
    });
  });
}

function tableOf(fields: readonly string[], rows: readonly (readonly Cell[])[]): DataTable {
  return { fields, columns: fields.map((_, i) => rows.map((row) => row[i] ?? null)) };
}

function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

interface IndexedHour extends Hour {
  readonly index: ComprehensiveIndex;
}

const meanOf = (values: readonly (number | null)[], atLeast: number): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length < atLeast ? null : known.reduce((a, b) => a + b, 0) / known.length;
};

function dailyTable(hours: readonly IndexedHour[]): DataTable {
  const rows = [...groupBy(hours, (hour) => hour.isoDay)].map(([day, group]): Cell[] => {
    const known = group.flatMap((hour) => (hour.index.kind === 'known' ? [hour.index.index] : []));
    return [
      day,
      '11',
      known.length < requiredHours ? null : Math.max(...known),
      ...measureIds.map((id) => {
        const mean = meanOf(
          group.map((hour) => hour.values[id]),
          requiredHours,
        );
        return mean === null ? null : roundTo(mean, 0);
      }),
    ];
  });
  return tableOf(['measured_on', 'area', 'cai', ...measureIds], rows);
}

const seasonOf = (month: number): string =>
  month >= 3 && month <= 5
    ? 'spring'
    : month >= 6 && month <= 8
      ? 'summer'
      : month >= 9 && month <= 11
        ? 'autumn'
        : 'winter';
const seasons = ['spring', 'summer', 'autumn', 'winter'];

function profileTable(hours: readonly IndexedHour[]): DataTable {
  const groups = groupBy(hours, (hour) => `${seasonOf(civilParts(hour.day).month)} ${hour.hour}`);
  const rows = seasons.flatMap((season) =>
    Array.from({ length: 24 }, (_, i): Cell[] => {
      const group = groups.get(`${season} ${i + 1}`) ?? [];
      const index = meanOf(
        group.map((hour) => (hour.index.kind === 'known' ? hour.index.index : null)),
        1,
      );
      return [
        season,
        i + 1,
        group.length,
        index === null ? null : roundTo(index, 1),
        ...measureIds.map((id) => {
          const mean = meanOf(
            group.map((hour) => inUnit(hour.values[id], id)),
            1,
          );
          return mean === null ? null : roundTo(mean, decimals[id] + 1);
        }),
      ];
    }),
  );
  return tableOf(['season', 'hour', 'hours', 'cai', ...measureIds], rows);
}

function gradeTable(hours: readonly IndexedHour[]): DataTable {
  const rows = [...groupBy(hours, (hour) => civilParts(hour.day).year)].map(([year, group]) => {
    const count = (grade: string): number =>
      group.filter((hour) => hour.index.kind === 'known' && hour.index.grade === grade).length;
    return [
      year,
      ...grades.map(count),
      group.filter((hour) => hour.index.kind === 'unknown').length,
    ];
  });
  return tableOf(['year', 'good', 'moderate', 'bad', 'very_bad', 'unknown'], rows);
}

function worstTable(hours: readonly IndexedHour[]): DataTable {
  const rows = hours
    .flatMap((hour): Cell[][] => {
      const { index } = hour;
      if (index.kind !== 'known') return [];
      const deciding = index.subIndices.find((part) => part.pollutant === index.decidedBy);
      return [
        [
          hour.measuredAt,
          index.index,
          index.decidedBy,
          deciding?.concentration ?? null,
          deciding?.index ?? null,
          index.surcharge,
        ],
      ];
    })
    .toSorted(
      (a, b) => Number(b[1]) - Number(a[1]) || String(a[0]).localeCompare(String(b[0]), 'en'),
    )
    .slice(0, 20);
  return tableOf(['measured_at', 'cai', 'decided_by', 'value', 'sub_index', 'surcharge'], rows);
}

/** Adds the index to every hour, and makes days, the typical day, grades by year and the worst hours. */
export function derive(extract: { readonly tables: Readonly<Record<string, DataTable>> }): {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
} {
  const hourly = extract.tables['hourly'];
  if (!hourly) throw new Error('The transform made no table "hourly".');
  const bare = readHours(hourly);
  const indices = indexHours(bare);
  const hours = bare.flatMap((hour, row): IndexedHour[] => {
    const index = indices[row];
    return index ? [{ ...hour, index }] : [];
  });
  const known = hours.map(({ index }) => (index.kind === 'known' ? index : null));
  return {
    documents: {},
    tables: {
      hourly: {
        fields: [...hourly.fields, 'cai', 'decided_by'],
        columns: [
          ...hourly.columns,
          known.map((index) => index?.index ?? null),
          known.map((index) => index?.decidedBy ?? null),
        ],
      },
      daily: dailyTable(hours),
      hour_profile: profileTable(hours),
      grade_hours: gradeTable(hours),
      worst_hours: worstTable(hours),
    },
  };
}
