import { boxOf, type LayerBox, type Position } from '../../domain/layers/layer-geometry.ts';
import type { AreaFeature } from './area-map-live-topology.ts';
import type { MapDistrict } from './layer-map-model.ts';
import type { FoundPlace } from './place-search.ts';

export function boxOfArea({ geometry }: AreaFeature): LayerBox {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return boxOf(polygons.flat(2).map(([x = NaN, y = NaN]): Position => [x, y]));
}

export const around = ([x, y]: Position): LayerBox => [x - 0.006, y - 0.005, x + 0.006, y + 0.005];

export const districtPlaces = (
  districts: readonly MapDistrict[],
  areas: readonly AreaFeature[],
): FoundPlace[] =>
  districts.flatMap(({ code, name }) => {
    const area = areas.find(({ properties }) => properties.code === code);
    if (!area) return [];
    const [west, south, east, north] = boxOfArea(area);
    return [
      {
        layer: null,
        id: code,
        name,
        area: code,
        longitude: (west + east) / 2,
        latitude: (south + north) / 2,
      },
    ];
  });
