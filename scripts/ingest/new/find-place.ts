import type { KoreanGrid } from '../../connectors/coordinates.ts';
import { placeColumns } from '../../connectors/formats/json-records.ts';
import type { Column } from './profile-columns.ts';

export interface FoundPlace {
  readonly longitude: Column;
  readonly latitude: Column;
  /** The headers say the opposite of what the figures are. */
  readonly isSwapped: boolean;
}

/** The country in degrees; wide enough for files that go beyond the city. */
const country = { west: 124, east: 132, south: 33, north: 39 } as const;

/** Grids in metres, by the range that Seoul has in each; 5174 and 5181 cannot be told apart. */
const planes: readonly { readonly grid: KoreanGrid; readonly x: Range; readonly y: Range }[] = [
  { grid: 5186, x: [170_000, 230_000], y: [530_000, 575_000] },
  { grid: 5174, x: [170_000, 230_000], y: [430_000, 475_000] },
  { grid: 5179, x: [930_000, 975_000], y: [1_930_000, 1_975_000] },
];
type Range = readonly [least: number, most: number];

const within = (column: Column, least: number, most: number): boolean =>
  (column.kind === 'number' || column.kind === 'integer') &&
  column.filled > 0 &&
  inside(column, least, most) >= 0.8;

/** Share of the values within a range: some places are 0, or have a digit too many. */
function inside(column: Column, least: number, most: number): number {
  let [count, all] = [0, 0];
  for (const text of column.values) {
    const value = Number(text.replaceAll(',', ''));
    if (!Number.isFinite(value)) continue;
    all += 1;
    if (value >= least && value <= most) count += 1;
  }
  return all === 0 ? 0 : count / all;
}

/** Two columns of degrees; where several fit, those whose headers say so. */
export function findPlace(columns: readonly Column[]): FoundPlace | null {
  const eastings = columns.filter((column) => within(column, country.west, country.east));
  const northings = columns.filter((column) => within(column, country.south, country.north));
  const named = (list: readonly Column[], words: RegExp): Column | undefined =>
    list.find(({ header, decimals }) => words.test(header) && decimals > 0);
  const east = /(경도|longitude|xpos|x좌표|(^|[\W_])(lng|long?|x)([\W_]|$))/i;
  const north = /(위도|latitude|ypos|y좌표|(^|[\W_])(lat|y)([\W_]|$))/i;
  // A geometry knows better than the properties beside it.
  const own = (list: readonly Column[], name: string) => list.find(({ header }) => header === name);
  const longitude =
    own(eastings, placeColumns.longitude) ?? named(eastings, east) ?? named(eastings, north);
  const latitude =
    own(northings, placeColumns.latitude) ?? named(northings, north) ?? named(northings, east);
  if (!longitude || !latitude || longitude === latitude) return null;
  return { longitude, latitude, isSwapped: !east.test(longitude.header) };
}

export interface FoundPlane extends Omit<FoundPlace, 'isSwapped'> {
  readonly grid: KoreanGrid;
}

/** Two columns of metres in a grid of the country; X may be the way north, as surveyors have it. */
export function findPlane(columns: readonly Column[]): FoundPlane | null {
  const x = columns.find(({ header }) => /(x좌표|^x$|_x\b|\(x\)|xcrd|좌표\(x)/i.test(header));
  const y = columns.find(({ header }) => /(y좌표|^y$|_y\b|\(y\)|ycrd|좌표\(y)/i.test(header));
  if (!x || !y) return null;
  for (const { grid, x: eastings, y: northings } of planes) {
    const fits = (a: Column, b: Column) => within(a, ...eastings) && within(b, ...northings);
    if (fits(x, y)) return { grid, longitude: x, latitude: y };
    if (fits(y, x)) return { grid, longitude: y, latitude: x };
  }
  return null;
}
