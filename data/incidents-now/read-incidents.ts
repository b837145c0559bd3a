import { toWgs84 } from '../../scripts/connectors/coordinates.ts';
import type { JsonExtract } from '../../scripts/connectors/json-source.ts';
import type { FieldRow } from '../../scripts/connectors/live-source.ts';
import { degreesOf, placeFault } from '../../src/domain/places/city-bounds.ts';
import { plainLine, withoutPersonal } from '../../src/domain/text/public-text.ts';
import { rowAccount } from '../../src/domain/tables/row-account.ts';
import { seoulInstant } from '../../src/domain/time/seoul-time.ts';
import { tableOfRecords, type TableRecord } from '../../src/domain/tables/table-records.ts';
import { incidentKinds } from './kinds.ts';

const codes = Object.fromEntries(Object.keys(incidentKinds).map((code) => [code, code]));

export const incidentFields: readonly string[] = [
  'id',
  'kind',
  'district',
  'began_at',
  'ends_at',
  'text',
  'observed_at',
  'longitude',
  'latitude',
];

/** What goes on now. The service also lists what was over at the time of the look. */
export function readIncidents(rows: readonly FieldRow[], fetchedAt: string): JsonExtract {
  const account = rowAccount();
  const incidents = new Map<string, TableRecord>();
  for (const row of rows) {
    const reader = account.read(row);
    const id = reader.text('id');
    const began = momentOf(reader.text('date'), reader.text('time'));
    const ends = momentOf(reader.text('end_date'), reader.text('end_time'));
    const place = placeOf(row);
    const fault = placeFault(place?.longitude ?? null, place?.latitude ?? null);
    if (id === null) reader.reject('id', 'no-id');
    else if (incidents.has(id)) reader.reject('id', 'duplicate');
    else if (began === null) reader.reject('date', 'not-a-time');
    else if (ends !== null && ends < began) reader.reject('end_date', 'ends-before');
    // Over already: read, and of no use now.
    else if (ends !== null && ends <= fetchedAt) reader.miss();
    else if (fault || !place) reader.reject('x', fault ?? 'no-place');
    else {
      const text = withoutPersonal(plainLine(row.values['text'] ?? ''));
      incidents.set(id, {
        id,
        kind: reader.code('kind', codes, 'unknown-kind'),
        began_at: began,
        ends_at: ends,
        text: text === '' ? null : text,
        observed_at: fetchedAt,
        ...place,
      });
    }
  }
  return {
    tables: {
      incidents: tableOfRecords(incidentFields, [...incidents.values()]),
      // Not published: the checks tell how many of them lie in no district.
      listed: tableOfRecords(['incidents'], [{ incidents: incidents.size }]),
    },
    documents: {},
    ...account.result(),
  };
}

/** A day and HHMM, HHMMSS, or fewer digits where leading zeros were lost. */
function momentOf(date: string | null, time: string | null): string | null {
  if (date === null) return null;
  const digits = (time ?? '').replaceAll(':', '');
  const clock = digits.length > 4 ? digits.padStart(6, '0') : digits.padStart(4, '0');
  return seoulInstant(`${date.replaceAll('-', '')}${clock}`);
}

/** Metres of the grid EPSG:5181 in degrees. */
function placeOf({ values }: FieldRow): { longitude: number; latitude: number } | null {
  const x = Number(values['x'] ?? Number.NaN);
  const y = Number(values['y'] ?? Number.NaN);
  const point = toWgs84(5181, x, y);
  const longitude = point && degreesOf(String(point.longitude));
  const latitude = point && degreesOf(String(point.latitude));
  return longitude === null || latitude === null ? null : { longitude, latitude };
}
