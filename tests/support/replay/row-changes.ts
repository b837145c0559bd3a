import type { Row } from './plaza-services.ts';

/** The row with values for those of the fields that it has. */
export const set = (row: Row, values: Row): Row => ({
  ...row,
  ...Object.fromEntries(Object.entries(values).filter(([field]) => field in row)),
});

/** Fine dust in the two air services, and bikes at a station. */
const measuredFields = ['PM', 'FPM', 'parkingBikeTotCnt'];

export const setMeasured = (row: Row, value: unknown): Row =>
  set(row, Object.fromEntries(measuredFields.map((field) => [field, value])));

export const setTime = (row: Row, compact: string): Row =>
  set(row, { MSRMT_DT: compact, MSRMT_YMD: compact });

/** Empty where the row has no time of its own. */
export function timeOf(row: Row): string {
  const time = row['MSRMT_DT'] ?? row['MSRMT_YMD'];
  return typeof time === 'string' ? time : '';
}

export const rename = (row: Row, names: Readonly<Record<string, string>>): Row =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [names[field] ?? field, value]));

export const drop = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !names.includes(field)));

const coordinates = [
  ['stationLatitude', 'stationLongitude'],
  ['STA_LAT', 'STA_LONG'],
] as const;

/** Puts the place of a row elsewhere; rows without one stay as they are. */
export function move(
  row: Row,
  to: (lat: unknown, lon: unknown) => readonly [unknown, unknown],
): Row {
  const [lat, lon] = coordinates.find(([name]) => name in row) ?? [];
  if (lat === undefined || lon === undefined) return row;
  const [newLat, newLon] = to(row[lat], row[lon]);
  return { ...row, [lat]: newLat, [lon]: newLon };
}
