import type { JsonExtract } from '../../scripts/connectors/json-source.ts';
import type { FieldRow } from '../../scripts/connectors/live-source.ts';
import { degreesOf, placeFault } from '../../src/domain/places/city-bounds.ts';
import { rowAccount } from '../../src/domain/tables/row-account.ts';
import { instantOf } from '../../src/domain/time/seoul-time.ts';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';
import { tableOfRecords, type TableRecord } from '../../src/domain/tables/table-records.ts';

export const stationFields: readonly string[] = [
  'id',
  'name',
  'district',
  'bikes',
  'racks',
  'observed_at',
  'longitude',
  'latitude',
];

/** More than any station holds; on event days some hold well over a hundred. */
const mostBikes = 1000;

const codeOf = new Map(seoulDistricts.map(({ name, code }) => [name.ko, code]));

/** Stations with their bikes. Bikes may be more than racks: riders chain them to each other. */
export function readStations(
  rows: readonly FieldRow[],
  stated: readonly FieldRow[],
  fetchedAt: string,
): JsonExtract {
  const account = rowAccount();
  const districts = new Map(
    stated.map(({ values }) => [values['id'], codeOf.get(values['district'] ?? '') ?? null]),
  );
  const stations = new Map<string, TableRecord>();
  for (const row of rows) {
    const reader = account.read(row);
    const id = reader.text('id');
    const longitude = degreesOf(reader.text('longitude'));
    const latitude = degreesOf(reader.text('latitude'));
    const fault = placeFault(longitude, latitude);
    const place = `${id} ${row.values['longitude'] ?? ''}, ${row.values['latitude'] ?? ''}`;
    if (id === null) reader.reject('id', 'no-id');
    else if (stations.has(id)) reader.reject('id', 'duplicate');
    else if (fault) reader.reject('longitude', fault, place);
    else {
      const count = { from: 0, to: mostBikes, whole: true };
      stations.set(id, {
        id,
        name: nameOf(reader.text('name')) ?? id,
        district: districts.get(id) ?? null,
        bikes: reader.number('bikes', count),
        racks: reader.number('racks', count),
        observed_at: reportedAt(row.values['reported_at']) ?? fetchedAt,
        longitude,
        latitude,
      });
    }
  }
  return {
    tables: {
      stations: tableOfRecords(stationFields, [...stations.values()]),
      // Not published: the checks hold the stations against it. Some on the list are closed.
      listed: tableOfRecords(['stations'], [{ stations: districts.size }]),
    },
    documents: {},
    ...account.result(),
  };
}

/** Names begin with a number: "102. 망원역 1번출구 앞". */
const nameOf = (text: string | null): string | null => text?.replace(/^\d+\.\s*/, '') ?? null;

/** GBFS gives seconds since 1970 before version 3, and a time with its zone since. */
function reportedAt(text: string | null | undefined): string | null {
  if (text == null) return null;
  const ms = /^\d{9,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text);
  return Number.isFinite(ms) && ms > 0 ? instantOf(ms) : null;
}
