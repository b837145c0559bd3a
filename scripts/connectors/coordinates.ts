import proj4 from 'proj4';

/** Grids that Korean data come in, by their EPSG numbers. */
const grids = {
  5174: '+proj=tmerc +lat_0=38 +lon_0=127.002890277778 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342 +units=m +no_defs',
  2097: '+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +towgs84=-145.907,505.034,685.756,-1.162,2.347,1.592,6.342 +units=m +no_defs',
  5179: '+proj=tmerc +lat_0=38 +lon_0=127.5 +k=0.9996 +x_0=1000000 +y_0=2000000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  5181: '+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=500000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
  5186: '+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=600000 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
} as const;

export type KoreanGrid = keyof typeof grids;

export interface SeoulPoint {
  readonly longitude: number;
  readonly latitude: number;
}

/** A point of a Korean grid (x to the east, y to the north, in metres) in degrees of WGS84. */
export function toWgs84(grid: KoreanGrid, x: number, y: number): SeoulPoint | null {
  // Farther out than the country the formula gives nonsense, or nothing at all.
  if (!(Math.abs(x) <= farthest && Math.abs(y) <= farthest)) return null;
  const [longitude, latitude] = projections[grid].forward([x, y]);
  return isInKorea(longitude, latitude)
    ? { longitude: rounded(longitude), latitude: rounded(latitude) }
    : null;
}

const farthest = 10_000_000;

const projections = {
  5174: proj4(grids[5174], 'WGS84'),
  2097: proj4(grids[2097], 'WGS84'),
  5179: proj4(grids[5179], 'WGS84'),
  5181: proj4(grids[5181], 'WGS84'),
  5186: proj4(grids[5186], 'WGS84'),
} as const;

const isInKorea = (longitude: number, latitude: number): boolean =>
  longitude > 123 && longitude < 133 && latitude > 32 && latitude < 44;

/** To a centimetre; what stands behind it is noise of the formula. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/** A frame around the city, some hundred metres wide of its border. */
export const insideSeoul = (longitude: number, latitude: number): boolean =>
  longitude >= 126.73 && longitude <= 127.2 && latitude >= 37.41 && latitude <= 37.72;

/**
 * A point in the city, also where longitude and latitude were confused: no place of the city can be
 * read in both ways. `null` for one outside, such as 0, 0.
 */
export function pointInSeoul(
  longitude: number,
  latitude: number,
): (SeoulPoint & { readonly isSwapped: boolean }) | null {
  if (insideSeoul(longitude, latitude)) return { longitude, latitude, isSwapped: false };
  if (!insideSeoul(latitude, longitude)) return null;
  return { longitude: latitude, latitude: longitude, isSwapped: true };
}
