import type { AreaFeature } from './area-map-live-topology.ts';
import { isInside, type Position } from '../../domain/layers/layer-geometry.ts';

export type LocateResult =
  | {
      readonly kind: 'found';
      readonly at: Position;
      readonly metres: number;
      readonly area: string;
    }
  | { readonly kind: 'outside' | 'refused' | 'unavailable' | 'timeout' };

/** Code of the district that holds a position; `null` outside the city. */
export function districtAt(at: Position, areas: readonly AreaFeature[]): string | null {
  const holder = areas.find(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.some((rings) =>
      isInside(
        at,
        rings.map((ring) => ring.map(([x = NaN, y = NaN]): Position => [x, y])),
      ),
    );
  });
  return holder?.properties.code ?? null;
}

const reasonOf = ({ code }: GeolocationPositionError): 'refused' | 'unavailable' | 'timeout' =>
  code === 1 ? 'refused' : code === 3 ? 'timeout' : 'unavailable';

/** Asks the device where it is. The position is handed to the caller and to nobody else. */
export function locateReader(areas: readonly AreaFeature[]): Promise<LocateResult> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve({ kind: 'unavailable' });
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const at: Position = [coords.longitude, coords.latitude];
        const area = districtAt(at, areas);
        if (area === null) resolve({ kind: 'outside' });
        else resolve({ kind: 'found', at, metres: coords.accuracy, area });
      },
      (error) => resolve({ kind: reasonOf(error) }),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  });
}
