import * as v from 'valibot';

/**
 * Things on the map, split so that a phone loads what it sees: a small index for the whole city and
 * one GeoJSON file a district.
 */
const position = v.pipe(v.array(v.number()), v.minLength(2));
const point = v.object({ type: v.literal('Point'), coordinates: position });
const lines = v.object({
  type: v.literal('MultiLineString'),
  coordinates: v.array(v.array(position)),
});
const areas = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(v.array(v.array(position))),
});
const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const cell = v.nullable(v.union([v.string(), v.number()]));

/** GeoJSON of one district. Properties are `id` and the fields of the layer's facts, in their units. */
export const layerPartSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.optional(v.union([v.string(), v.number()])),
      properties: v.record(v.string(), cell),
      geometry: v.variant('type', [point, lines, areas]),
    }),
  ),
});
export type LayerPart = v.InferOutput<typeof layerPartSchema>;
export type LayerFeature = LayerPart['features'][number];

/** What the map draws of a layer before any part is loaded. */
export const layerIndexSchema = v.object({
  schemaVersion: v.literal(1),
  dataset: v.string(),
  layer: v.string(),
  count: v.pipe(v.number(), v.integer()),
  parts: v.array(
    v.object({
      /** Code of the area; the file is `layer-<layer>-<area>.json`. */
      area: v.string(),
      /** West, south, east, north. */
      bbox: box,
      count: v.pipe(v.number(), v.integer()),
      /** Sum of the size field; `null` where the layer has none. */
      size: v.nullable(v.number()),
      /** Where the part's cluster stands while the map is far out: longitude, latitude. */
      centre: v.tuple([v.number(), v.number()]),
    }),
  ),
  /** Everything in coarse strokes, for the drawn map and the far view; points have none. */
  overview: v.nullable(layerPartSchema),
});
export type LayerIndex = v.InferOutput<typeof layerIndexSchema>;

/** Names to search a layer by. Column by column: the n-th entry of each belongs to the n-th thing. */
export const layerNamesSchema = v.object({
  schemaVersion: v.literal(1),
  ids: v.array(v.string()),
  names: v.array(v.string()),
  areas: v.array(v.string()),
  longitudes: v.array(v.number()),
  latitudes: v.array(v.number()),
});
export type LayerNames = v.InferOutput<typeof layerNamesSchema>;
