import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AreaFeature } from './area-map-live-topology.ts';
import { locateReader } from './locate-reader.ts';

const seoul: AreaFeature = {
  type: 'Feature',
  properties: { code: '11110' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [126.9, 37.5],
        [127.1, 37.5],
        [127.1, 37.6],
        [126.9, 37.6],
        [126.9, 37.5],
      ],
    ],
  },
};

const device = (
  answer: (
    found: (position: { coords: object }) => void,
    failed: (error: { code: number }) => void,
  ) => void,
) => vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: answer } });

describe('asking the device where it is', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('finds the district and how sure it is', async () => {
    device((found) => found({ coords: { longitude: 127, latitude: 37.55, accuracy: 30 } }));
    const result = await locateReader([seoul]);
    expect(result).toEqual({ kind: 'found', at: [127, 37.55], metres: 30, area: '11110' });
  });

  test('outside the city it says so and keeps the position to itself', async () => {
    device((found) => found({ coords: { longitude: 129, latitude: 35.1, accuracy: 30 } }));
    expect(await locateReader([seoul])).toEqual({ kind: 'outside' });
  });

  test.each([
    [1, 'refused'],
    [2, 'unavailable'],
    [3, 'timeout'],
  ])('error %i is "%s"', async (code, kind) => {
    device((_, failed) => failed({ code }));
    expect(await locateReader([seoul])).toEqual({ kind });
  });

  test('a device without the means is told apart from a refusal', async () => {
    vi.stubGlobal('navigator', {});
    expect(await locateReader([seoul])).toEqual({ kind: 'unavailable' });
  });
});
