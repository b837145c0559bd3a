import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../tests/support/ingest.ts';
import { isoDay, parseIsoDay } from '../../src/domain/time/civil-date.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { derive } from './transform.ts';

interface MadeHour {
  readonly day: string;
  /** 1 to 24 */
  readonly hour: number;
  readonly values?: Readonly<Record<string, number | null>>;
}

const ids = ['no2', 'o3', 'co', 'so2', 'pm10', 'pm25'];
/** Clean air in the whole numbers of transform.sql. */
const usual: Readonly<Record<string, number>> = {
  no2: 20,
  o3: 20,
  co: 5,
  so2: 3,
  pm10: 24,
  pm25: 12,
};

function hourlyTable(hours: readonly MadeHour[]): DataTable {
  const stamp = ({ day, hour }: MadeHour): string =>
    hour === 24
      ? `${isoDay((parseIsoDay(day) ?? 0) + 1)}T00:00:00+09:00`
      : `${day}T${String(hour).padStart(2, '0')}:00:00+09:00`;
  return {
    fields: ['measured_at', 'measured_on', 'hour', ...ids],
    columns: [
      hours.map(stamp),
      hours.map(({ day }) => day),
      hours.map(({ hour }) => hour),
      ...ids.map((id) =>
        hours.map(({ values }) =>
          values && id in values ? (values[id] ?? null) : (usual[id] ?? null),
        ),
      ),
    ],
  };
}

const dayOf = (day: string, hours = 24, values?: MadeHour['values']): MadeHour[] =>
  Array.from({ length: hours }, (_, i) => ({ day, hour: i + 1, ...(values && { values }) }));

function derived(hours: readonly MadeHour[], table: string) {
  const found = derive({ tables: { hourly: hourlyTable(hours) } }).tables[table];
  if (!found) throw new Error(`No table "${table}".`);
  return recordsOf(found);
}

const twoDays = [...dayOf('2022-01-01'), ...dayOf('2022-01-02')];

describe('the index of an hour', () => {
  test('is not known before nine hours of dust are', () => {
    const rows = derived(dayOf('2022-01-01'), 'hourly');
    expect(rows.slice(0, 8).every((row) => row['cai'] === null)).toBe(true);
    expect(rows[8]?.['cai']).not.toBeNull();
  });

  test('goes on over midnight: 24:00 is followed by 01:00', () => {
    const rows = derived(twoDays, 'hourly');
    expect(rows[24]).toMatchObject({ hour: 1, measured_on: '2022-01-02' });
    expect(rows[24]?.['cai']).toBe(rows[23]?.['cai']);
  });

  test('starts anew behind a missing day instead of reaching back over it', () => {
    const rows = derived([...dayOf('2022-01-01'), ...dayOf('2022-01-03')], 'hourly');
    expect(rows[24]?.['cai']).toBeNull();
    expect(rows[32]?.['cai']).not.toBeNull();
  });

  test('names the pollutant that decides, and neither where it is not known', () => {
    const rows = derived(dayOf('2022-01-01', 24, { o3: 100 }), 'hourly');
    expect(rows[23]?.['decided_by']).toBe('o3');
    expect(rows[0]).toMatchObject({ cai: null, decided_by: null });
  });

  test('needs ozone, nitrogen dioxide and both kinds of dust', () => {
    for (const id of ['o3', 'no2', 'pm10', 'pm25']) {
      const rows = derived(dayOf('2022-01-01', 24, { [id]: null }), 'hourly');
      expect(rows[23]?.['cai'], id).toBeNull();
    }
    for (const id of ['co', 'so2']) {
      const rows = derived(dayOf('2022-01-01', 24, { [id]: null }), 'hourly');
      expect(rows[23]?.['cai'], id).not.toBeNull();
    }
  });
});

describe('a day', () => {
  test('needs 18 of its 24 hours', () => {
    expect(derived(dayOf('2022-01-01', 18), 'daily')[0]).toMatchObject({ pm25: 12, area: '11' });
    expect(derived(dayOf('2022-01-01', 17), 'daily')[0]).toMatchObject({ pm25: null, no2: null });
  });

  test('counts hours with a value, not rows', () => {
    const hours = dayOf('2022-01-01').map((hour) =>
      hour.hour <= 7 ? { ...hour, values: { pm25: null } } : hour,
    );
    expect(derived(hours, 'daily')[0]).toMatchObject({ pm25: null, pm10: 24 });
  });

  test('holds its 24th hour, and not that of the day before', () => {
    const hours = twoDays.map((hour) =>
      hour.day === '2022-01-01' && hour.hour === 24
        ? { ...hour, values: { pm10: 24 + 240 } }
        : hour,
    );
    expect(derived(hours, 'daily').map((row) => row['pm10'])).toEqual([34, 24]);
  });

  test('has the highest index of its hours, where 18 of them are known', () => {
    const hours = twoDays.map((hour) =>
      hour.day === '2022-01-02' && hour.hour === 15 ? { ...hour, values: { o3: 120 } } : hour,
    );
    const days = derived(hours, 'daily');
    const highest = Math.max(
      ...derived(hours, 'hourly')
        .filter((row) => row['measured_on'] === '2022-01-02')
        .map((row) => Number(row['cai'])),
    );
    expect(days[0]?.['cai']).toBeNull();
    expect(days[1]?.['cai']).toBe(highest);
    expect(highest).toBeGreaterThan(100);
  });
});

describe('hours in each grade', () => {
  test('add up to the hours of the year, those without an index included', () => {
    const rows = derived([...dayOf('2021-12-31'), ...twoDays], 'grade_hours');
    const total = (year: number) => {
      const row = rows.find((entry) => entry['year'] === year);
      return ['good', 'moderate', 'bad', 'very_bad', 'unknown']
        .map((grade) => Number(row?.[grade]))
        .reduce((a, b) => a + b, 0);
    };
    expect(total(2021)).toBe(24);
    expect(total(2022)).toBe(48);
  });

  test('the last hour of the year belongs to it, though the clock says next year', () => {
    expect(derived(dayOf('2021-12-31'), 'grade_hours').map((row) => row['year'])).toEqual([2021]);
  });
});

describe('the typical day', () => {
  const rows = derived([...dayOf('2022-01-15'), ...dayOf('2022-07-15')], 'hour_profile');

  test('has 24 hours for each season, in order', () => {
    expect(rows).toHaveLength(96);
    expect([...new Set(rows.map((row) => row['season']))]).toEqual([
      'spring',
      'summer',
      'autumn',
      'winter',
    ]);
    expect(rows.slice(0, 24).map((row) => row['hour'])).toEqual(
      Array.from({ length: 24 }, (_, i) => i + 1),
    );
  });

  test('has no value, rather than 0, for a season without hours', () => {
    const spring = rows.filter((row) => row['season'] === 'spring');
    for (const row of spring) expect(row).toMatchObject({ hours: 0, pm25: null, cai: null });
    expect(rows.find((row) => row['season'] === 'winter')).toMatchObject({ hours: 1, pm25: 12 });
  });
});

describe('the worst hours', () => {
  test('are the 20 highest, the earlier first where they tie', () => {
    const rows = derived(twoDays, 'worst_hours');
    expect(rows).toHaveLength(20);
    const stamps = rows.map((row) => String(row['measured_at']));
    expect(stamps).toEqual(stamps.toSorted());
  });

  test('say what decided, its concentration and the surcharge', () => {
    const hours = dayOf('2022-01-01', 24, { o3: 100, no2: 70 });
    expect(derived(hours, 'worst_hours')[0]).toMatchObject({
      decided_by: 'o3',
      value: 0.1,
      surcharge: 50,
    });
  });
});

test('without its hours it says what is missing', () => {
  expect(() => derive({ tables: {} })).toThrow('"hourly"');
});
