import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCityMap, parseCityMap, type CityMapBounds } from './city-map-state.ts';

const bounds: CityMapBounds = {
  layers: ['bike-stations/stations', 'bike-lanes/lanes', 'dong/dong'],
  grounds: ['air-quality/pm25'],
  initial: ['bike-stations/stations'],
};
const parse = (search: string) => parseCityMap(search, bounds);

describe('the address of the city map', () => {
  test('a bare address is the first view, and the first view is a bare address', () => {
    const state = parse('');
    expect(state).toEqual({ on: bounds.initial, camera: null, chosen: null, ground: null });
    expect(formatCityMap(state, bounds)).toBe('');
  });

  test('carries layers, place, thing and ground, and is easy to read', () => {
    const search =
      'layers=bike-stations/stations,dong/dong&at=37.5500,126.9800,12.3&thing=bike-stations/stations:ST-10&ground=air-quality/pm25';
    const state = parse(search);
    expect(state).toEqual({
      on: ['bike-stations/stations', 'dong/dong'],
      camera: { latitude: 37.55, longitude: 126.98, zoom: 12.3 },
      chosen: { layer: 'bike-stations/stations', id: 'ST-10' },
      ground: 'air-quality/pm25',
    });
    expect(formatCityMap(state, bounds)).toBe(search);
  });

  test('no layer at all is a view of its own', () => {
    expect(parse('layers=').on).toEqual([]);
    expect(formatCityMap({ ...parse(''), on: [] }, bounds)).toBe('layers=');
  });

  test('a thing switches its layer on', () => {
    expect(parse('thing=bike-lanes/lanes:20D-4182').on).toContain('bike-lanes/lanes');
  });

  test.each([
    'at=37.5',
    'at=0,0,12',
    'at=a,b,c',
    'thing=elsewhere/things:1',
    'thing=nothing',
    'ground=air-quality/none',
  ])('"%s" falls back to the first view', (search) => {
    expect(parse(search)).toEqual(parse(''));
  });

  test('never breaks, whatever an address holds', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const state = parse(search);
        expect(parse(formatCityMap(state, bounds))).toEqual(state);
      }),
    );
  });
});
