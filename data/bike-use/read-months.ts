import type { JsonExtract } from '../../scripts/connectors/json-source.ts';
import type { FieldRow } from '../../scripts/connectors/live-source.ts';
import { rowAccount } from '../../src/domain/tables/row-account.ts';
import { dayShifted, startOfSeoulDay } from '../../src/domain/time/seoul-time.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { tableOfRecords, type TableRecord } from '../../src/domain/tables/table-records.ts';
import { ageOf, ages, type Age } from './ages.ts';

interface Sums {
  trips: number;
  metres: number;
  stations: Set<string>;
}

const noSums = (): Sums => ({ trips: 0, metres: 0, stations: new Set() });

/**
 * Trips of a month by age, all stations together. The service splits each station's trips by sex and
 * age; so finely cut, a row may be a single rider: sex is never read, and stations are only counted.
 */
export function readMonths(rows: readonly FieldRow[], asked: string): JsonExtract {
  const account = rowAccount();
  const byAge = new Map<Age, Sums>();
  const all = noSums();
  for (const row of rows) {
    const reader = account.read(row);
    const station = reader.text('station');
    if (reader.text('month') !== asked) reader.reject('month', 'other-month');
    else if (station === null) reader.reject('station', 'no-id');
    else {
      const trips = reader.number('trips', { from: 0, to: 1_000_000, whole: true }) ?? 0;
      const metres = reader.number('metres', { from: 0, to: 1e10 }) ?? 0;
      const age = ageOf(reader.text('age'));
      const sums = byAge.get(age) ?? noSums();
      byAge.set(age, sums);
      for (const sum of [sums, all]) {
        sum.trips += trips;
        sum.metres += metres;
        sum.stations.add(station);
      }
    }
  }
  const month = `${asked.slice(0, 4)}-${asked.slice(4)}-01`;
  const found = all.stations.size > 0;
  const whole: TableRecord = {
    area: seoul.city.code,
    month_start: month,
    observed_at: found ? endOf(month) : null,
    ...measuresOf(all),
    stations: all.stations.size,
  };
  return {
    tables: {
      now: tableOfRecords(
        ['area', 'month_start', 'observed_at', 'trips', 'kilometres', 'stations'],
        found ? [whole] : [],
      ),
      monthly: tableOfRecords(
        ['month_start', 'area', 'trips', 'kilometres', 'stations'],
        found ? [whole] : [],
      ),
      by_age: tableOfRecords(
        ['month_start', 'age', 'trips', 'kilometres'],
        ages.flatMap((age) => {
          const sums = byAge.get(age);
          return sums ? [{ month_start: month, age, ...measuresOf(sums) }] : [];
        }),
      ),
    },
    documents: {},
    ...account.result(),
  };
}

const measuresOf = ({ trips, metres }: Sums): TableRecord => ({
  trips,
  kilometres: Math.round(metres / 1000),
});

/** A month is known when it is over. */
const endOf = (month: string): string => startOfSeoulDay(`${dayShifted(month, 31).slice(0, 7)}-01`);
