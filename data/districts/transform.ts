import { geoMercator, geoPath } from 'd3-geo';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { AreaShapes } from '../../src/domain/layers/geometry.ts';
import { roundTo } from '../../src/domain/grade.ts';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';

const width = 720;
const margin = 4;
/** Room below the city for the attribution. */
const footer = 30;

function featuresOf(topo: Topology, name: string): FeatureCollection<Geometry> {
  const object = topo.objects[name];
  if (!object) throw new Error(`The topology has no object "${name}".`);
  const result = feature(topo, object);
  return result.type === 'FeatureCollection'
    ? result
    : { type: 'FeatureCollection', features: [result] };
}

const largestRing = (geometry: Geometry): Position[][] => {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const size = (polygon: Position[][]): number => polygon[0]?.length ?? 0;
  return polygons.reduce((a, b) => (size(b) > size(a) ? b : a), [[]] as Position[][]);
};

/** Draws the topology once, so that the site needs no projection to show a map. */
export function derive(extract: { readonly documents: Readonly<Record<string, unknown>> }): {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
} {
  const topo = extract.documents['topology'] as Topology;
  const areas = featuresOf(topo, 'areas');
  const projection = geoMercator().fitWidth(width - 2 * margin, areas);
  const [x, y] = projection.translate();
  projection.translate([x + margin, y + margin]);
  const path = geoPath(projection).digits(1);
  const [, [, bottom]] = geoPath(projection).bounds(areas);
  const height = Math.ceil(bottom) + footer;
  const shapes: AreaShapes = {
    schemaVersion: 1,
    size: [width, height],
    areas: areas.features.map((entry) => shapeOf(entry, projection, path)),
    water: path(featuresOf(topo, 'water')) ?? '',
  };
  shapes.areas.sort((a, b) => a.code.localeCompare(b.code, 'en'));
  const centres = new Map(
    areas.features.map((entry) => [String(entry.id), geoPath().centroid(entry)]),
  );
  return {
    documents: { shapes },
    tables: {
      districts: {
        fields: ['code', 'name_ko', 'name_en', 'kostat_code', 'longitude', 'latitude'],
        columns: [
          seoulDistricts.map((district) => district.code),
          seoulDistricts.map((district) => district.name.ko),
          seoulDistricts.map((district) => district.name.en),
          seoulDistricts.map((district) => district.kostatCode),
          ...[0, 1].map((axis) =>
            seoulDistricts.map(({ code }) => roundTo(centres.get(code)?.[axis] ?? 0, 4)),
          ),
        ],
      },
    },
  };
}

function shapeOf(
  entry: Feature<Geometry>,
  projection: (point: [number, number]) => [number, number] | null,
  path: (feature: Feature<Geometry>) => string | null,
): AreaShapes['areas'][number] {
  const rings = largestRing(entry.geometry).map((ring) =>
    ring.map(([lon = 0, lat = 0]): [number, number] => projection([lon, lat]) ?? [0, 0]),
  );
  const polygon: Polygon['coordinates'] = rings;
  const label = polylabel(polygon, 0.5);
  return {
    code: String(entry.id),
    path: path(entry) ?? '',
    labelAt: [roundTo(label[0] ?? 0, 1), roundTo(label[1] ?? 0, 1)],
    labelRoom: roundTo(2 * label.distance, 1),
  };
}
