import { seoul } from '../../src/domain/places/seoul.ts';
import { NotEnoughData } from '../../src/domain/not-enough-data.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';

/** Years that are pooled: one year of a district's accidents is too few to rank by. */
export const pooledYears = [2019, 2020, 2021, 2022, 2023] as const;
const lastYear = pooledYears[pooledYears.length - 1];

export interface DistrictFacts {
  readonly code: string;
  readonly accidents: number;
  readonly deaths: number;
  readonly injuries: number;
  /** Residents at the end of each pooled year, added up: years that people lived there. */
  readonly residentYears: number;
  /** At the end of the last pooled year. */
  readonly residents: number;
  readonly laneKm: number;
  readonly racks: number;
  readonly stations: number;
  /** Accidents by resident in each pooled year, in order. */
  readonly yearlyRates: readonly number[];
}

export type Inputs = Readonly<
  Record<string, { readonly tables: Readonly<Record<string, DataTable>> }>
>;

/** A reader of whole numbers by area (and day); throws where one is not there. */
function reader(
  inputs: Inputs,
  dataset: string,
  name: string,
  dayField: string,
): (area: string, field: string, year?: number) => number {
  const table = inputs[dataset]?.tables[name];
  if (!table) throw new Error(`The input "${dataset}" has no table "${name}".`);
  const areas = columnOf(table, 'area');
  const days = columnOf(table, dayField);
  const rows = Array.from({ length: rowCountOf(table) }, (_, row) => row);
  return (area, field, year) => {
    const column = columnOf(table, field);
    const row = rows.find(
      (at) => areas[at] === area && (year === undefined || String(days[at]).startsWith(`${year}-`)),
    );
    const cell = row === undefined ? null : (column[row] ?? null);
    if (cell === null) {
      throw new NotEnoughData(
        `"${dataset}" knows no ${field} of ${area}${year ? ` in ${year}` : ''}.`,
      );
    }
    return Number(cell);
  };
}

/** What three datasets know of each district; the city comes first. */
export function districtFacts(inputs: Inputs): DistrictFacts[] {
  const accidents = reader(inputs, 'bike-accidents', 'yearly', 'year_start');
  const lanes = reader(inputs, 'bike-lanes', 'by_district', 'taken_on');
  const stations = reader(inputs, 'bike-stations', 'by_district', 'taken_on');
  return [seoul.city, ...seoul.districts].map(({ code }) => {
    const sum = (field: string): number =>
      pooledYears.reduce((total, year) => total + accidents(code, field, year), 0);
    return {
      code,
      accidents: sum('accidents'),
      deaths: sum('deaths'),
      injuries: sum('injuries'),
      residentYears: sum('residents'),
      residents: accidents(code, 'residents', lastYear),
      laneKm: lanes(code, 'metres') / 1000,
      racks: stations(code, 'racks'),
      stations: stations(code, 'stations'),
      yearlyRates: pooledYears.map(
        (year) => accidents(code, 'accidents', year) / accidents(code, 'residents', year),
      ),
    };
  });
}
