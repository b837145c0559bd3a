import { seoul } from '../../src/domain/places/seoul.ts';

/** The publisher's header since 2018. */
export const airHeader =
  '측정일시,측정소명,이산화질소농도(ppm),오존농도(ppm),일산화탄소농도(ppm),아황산가스농도(ppm),미세먼지농도(㎍/㎥),초미세먼지농도(㎍/㎥)';

export const districtNames: readonly string[] = seoul.districts.map((district) => district.name.ko);

const measures = ['no2', 'o3', 'co', 'so2', 'pm10', 'pm25'] as const;
export type AirCells = Partial<Record<(typeof measures)[number], number | string>>;

const usual: Required<AirCells> = { no2: 0.02, o3: 0.03, co: 0.4, so2: 0.003, pm10: 40, pm25: 20 };

/** A row as it stands in a file; cells that a test does not care about are usual ones. */
export const airRow = (day: string, station: string, cells: AirCells = {}): string =>
  [day, station, ...measures.map((id) => cells[id] ?? usual[id])].join(',');

/** One row for each of the 25 district stations. */
export const airDay = (day: string, cellsOf: (place: number) => AirCells = () => ({})): string[] =>
  districtNames.map((station, i) => airRow(day, station, cellsOf(i)));

export const airFile = (rows: readonly string[], end = '\n'): string =>
  [airHeader, ...rows, ''].join(end);

/** Ten days of a year, enough for one bad row to stay under one percent. */
export const tenDays = (year: number): string[] =>
  Array.from({ length: 10 }, (_, i) => `${year}03${String(i + 1).padStart(2, '0')}`).flatMap(
    (day) => airDay(day),
  );
