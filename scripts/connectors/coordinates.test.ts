import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { insideSeoul, pointInSeoul, toWgs84, type KoreanGrid } from './coordinates.ts';

/** Seoul City Hall in each grid, by an independent calculation. */
const cityHall: readonly (readonly [KoreanGrid, number, number])[] = [
  [5179, 953_892.2, 1_952_009.9],
  [5181, 198_047.5, 451_862.8],
  [5186, 198_047.5, 551_862.8],
  [5174, 197_988.8, 451_544.9],
  [2097, 198_244.1, 451_544.9],
];
const metre = 0.00001;

describe('points of Korean grids', () => {
  test.each(cityHall)('EPSG %i: City Hall lies where it does', (grid, x, y) => {
    const point = toWgs84(grid, x, y);
    expect(Math.abs((point?.longitude ?? 0) - 126.9779)).toBeLessThan(metre);
    expect(Math.abs((point?.latitude ?? 0) - 37.5663)).toBeLessThan(metre);
  });

  test.each([
    ['an incident in Yonsei-ro', 194_423.596_262_725_7, 450_897.958_096_114_5, 126.93689, 37.55759],
    ['the tunnel of Geumhwa', 195_489, 452_136, 126.94894, 37.56875],
  ])('5181 is the grid of the traffic services: %s', (_, x, y, longitude, latitude) => {
    const point = toWgs84(5181, x, y);
    expect(point?.longitude).toBeCloseTo(longitude, 4);
    expect(point?.latitude).toBeCloseTo(latitude, 4);
  });

  test('a point read in the wrong grid is far from its place, or nowhere', () => {
    const [right, wrong] = [toWgs84(5181, 195_489, 452_136), toWgs84(5186, 195_489, 452_136)];
    expect((right?.latitude ?? 0) - (wrong?.latitude ?? 0)).toBeGreaterThan(0.8);
    expect(toWgs84(5179, 195_489, 452_136)).toBeNull();
  });

  test('any point of the city comes back from any grid', () => {
    const definitions: Readonly<Record<number, string>> = {
      5179: '+proj=tmerc +lat_0=38 +lon_0=127.5 +k=0.9996 +x_0=1000000 +y_0=2000000 +ellps=GRS80',
      5181: '+proj=tmerc +lat_0=38 +lon_0=127 +x_0=200000 +y_0=500000 +ellps=GRS80',
      5186: '+proj=tmerc +lat_0=38 +lon_0=127 +x_0=200000 +y_0=600000 +ellps=GRS80',
    };
    const grids: readonly KoreanGrid[] = [5179, 5181, 5186];
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...grids),
        degrees(126.73, 127.2),
        degrees(37.41, 37.72),
        (grid, longitude, latitude) => {
          const [x, y] = proj4('WGS84', definitions[grid] ?? '', [longitude, latitude]);
          const point = toWgs84(grid, x, y);
          expect(Math.abs((point?.longitude ?? 0) - longitude)).toBeLessThan(1e-6);
          expect(Math.abs((point?.latitude ?? 0) - latitude)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  test('no numbers at all make it throw, or give anything but a place or nothing', () => {
    const grids: readonly KoreanGrid[] = [5174, 2097, 5179, 5181, 5186];
    fc.assert(
      fc.property(fc.constantFrom(...grids), fc.double(), fc.double(), (grid, x, y) => {
        const point = toWgs84(grid, x, y);
        if (point === null) return;
        expect(Number.isFinite(point.longitude) && Number.isFinite(point.latitude)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(toWgs84(5181, Number.NaN, 1)).toBeNull();
    expect(toWgs84(5174, 0, Number.POSITIVE_INFINITY)).toBeNull();
  });
});

describe('the frame of the city', () => {
  test.each([
    ['City Hall', 126.9779, 37.5663, true],
    ['Incheon', 126.6, 37.46, false],
    ['nowhere', 0, 0, false],
    ['no number', Number.NaN, 37.5, false],
  ])('%s', (_, longitude, latitude, isInside) => {
    expect(insideSeoul(longitude, latitude)).toBe(isInside);
  });

  test('longitude and latitude that were confused are put right, and it is told', () => {
    expect(pointInSeoul(37.5663, 126.9779)).toEqual({
      longitude: 126.9779,
      latitude: 37.5663,
      isSwapped: true,
    });
    expect(pointInSeoul(126.9779, 37.5663)?.isSwapped).toBe(false);
    expect(pointInSeoul(0, 0)).toBeNull();
  });
});
