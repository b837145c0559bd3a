import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import type { DistrictPolygon } from '../../src/domain/places/district-lookup.ts';

const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  objects: v.looseObject({
    areas: v.looseObject({
      type: v.literal('GeometryCollection'),
      geometries: v.array(v.looseObject({ id: v.string() })),
    }),
  }),
});

type Polygons = DistrictPolygon['polygons'];

/** The outlines with their legal codes from the topology that the dataset of districts publishes. */
export function districtPolygons(document: unknown): DistrictPolygon[] {
  const topology = v.parse(topologySchema, document) as unknown as Topology;
  const areas = topology.objects['areas'];
  if (!areas) throw new Error('The schema above asks for this object.');
  const all = feature(topology, areas);
  const features = all.type === 'FeatureCollection' ? all.features : [all];
  return features.map(({ id, geometry }) => ({
    code: String(id),
    polygons: (geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : []) as unknown as Polygons,
  }));
}
