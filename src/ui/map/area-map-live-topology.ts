import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import * as v from 'valibot';

const rings = v.array(v.array(v.number()));
const polygon = v.object({ type: v.literal('Polygon'), arcs: rings });
const multiPolygon = v.object({ type: v.literal('MultiPolygon'), arcs: v.array(rings) });
const id = v.union([v.string(), v.number()]);
const pair = v.tuple([v.number(), v.number()]);

const collectionOf = <T extends v.GenericSchema>(geometry: T) =>
  v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometry) });

const topologySchema = v.object({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(v.number()))),
  transform: v.optional(v.object({ scale: pair, translate: pair })),
  objects: v.object({
    areas: collectionOf(
      v.variant('type', [
        v.object({ ...polygon.entries, id }),
        v.object({ ...multiPolygon.entries, id }),
      ]),
    ),
    water: v.optional(
      v.variant('type', [
        polygon,
        multiPolygon,
        collectionOf(v.variant('type', [polygon, multiPolygon])),
      ]),
    ),
  }),
});

export type AreaFeature = Feature<Polygon | MultiPolygon, { readonly code: string }>;

export interface LiveTopology {
  readonly areas: readonly AreaFeature[];
  readonly water: FeatureCollection;
}

/** Throws for anything that is not a topology with areas: without it there is no map to draw. */
export function parseTopology(input: unknown): LiveTopology {
  const topology = v.parse(topologySchema, input);
  const { areas, water } = topology.objects;
  const source = {
    type: topology.type,
    arcs: topology.arcs,
    objects: {},
    transform: topology.transform,
  };
  const ground =
    water === undefined ? [] : water.type === 'GeometryCollection' ? water.geometries : [water];
  // Both branches of a ternary read alike because `feature` is overloaded by the type of geometry.
  return {
    areas: areas.geometries.map((area) => ({
      ...(area.type === 'Polygon' ? feature(source, area) : feature(source, area)),
      properties: { code: String(area.id) },
    })),
    water: {
      type: 'FeatureCollection',
      features: ground.map((shape) =>
        shape.type === 'Polygon' ? feature(source, shape) : feature(source, shape),
      ),
    },
  };
}

export async function loadTopology(url: string, signal: AbortSignal): Promise<LiveTopology> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}.`);
  return parseTopology(await response.json());
}
