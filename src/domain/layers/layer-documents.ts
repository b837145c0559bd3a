import type { LayerDefinition } from '../dataset.ts';
import { districtLookup, type DistrictPolygon } from '../places/district-lookup.ts';
import type { LayerFeature, LayerIndex, LayerNames, LayerPart } from './layer.ts';
import {
  anchorOf,
  boxOf,
  linesOf,
  roundLine,
  simplifyLine,
  type LayerGeometry,
  type Position,
} from './layer-geometry.ts';
import type { Cell } from '../published.ts';

/** A thing as a dataset has it: `properties` hold its `id` and the fields of its row in the table. */
export interface LayerInput {
  readonly properties: Readonly<Record<string, Cell>>;
  readonly geometry:
    | LayerGeometry
    | { readonly type: 'LineString'; readonly coordinates: number[][] }
    | { readonly type: 'Polygon'; readonly coordinates: number[][][] };
  /** Legal code of its district; without one, the district that contains it is found. */
  readonly area?: string | null;
  /** Its shape for the far view, where the dataset knows better than to thin out its lines. */
  readonly overview?: LayerGeometry;
}

interface Options {
  readonly dataset: string;
  readonly layer: LayerDefinition;
  readonly features: readonly LayerInput[];
  readonly districts: readonly DistrictPolygon[];
  /** Field of the facts that gets the legal code of the district, where a thing comes without it. */
  readonly areaField?: string;
  /** Metres that a line of the parts may be off. */
  readonly tolerance?: number;
  /** Metres that a line of the far view may be off. */
  readonly overviewTolerance?: number;
}

export interface LayerDocuments {
  /** `layer-<id>`, `layer-<id>-<area>` for each district, `names-<id>`. */
  readonly documents: Readonly<Record<string, unknown>>;
  /** Ids of things that lie in no district. They are in none of the documents: reject them. */
  readonly outside: readonly string[];
  /** District of each thing by its id, for the table's own column. */
  readonly areas: ReadonlyMap<string, string>;
}

interface Placed {
  readonly id: string;
  readonly area: string;
  readonly at: Position;
  readonly input: LayerInput;
  readonly geometry: LayerGeometry;
}

function multi(geometry: LayerInput['geometry']): LayerGeometry {
  switch (geometry.type) {
    case 'LineString':
      return { type: 'MultiLineString', coordinates: [geometry.coordinates] };
    case 'Polygon':
      return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
    default:
      return geometry;
  }
}

/** Areas are only rounded: thinned out one by one, neighbours would no longer touch. */
function drawn(geometry: LayerGeometry, metres: number, decimals: number): LayerGeometry {
  const lines = linesOf(geometry).map((line) =>
    roundLine(geometry.type === 'MultiLineString' ? simplifyLine(line, metres) : line, decimals),
  );
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: lines[0]?.[0] ?? [] };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: lines.filter((line) => line.length > 1) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates
          .map((rings) => rings.flatMap(() => lines.splice(0, 1)).filter((r) => r.length > 3))
          .filter((rings) => rings.length > 0),
      };
  }
}

/** Five digits are about a metre. */
const degrees = (value: number): number => Number(value.toFixed(5));

const sum = (numbers: readonly number[]): number =>
  Number(numbers.reduce((total, value) => total + value, 0).toFixed(6));

/** Makes the documents of a layer from its things: see `domain/layer.ts` for what they hold. */
export function layerDocuments(options: Options): LayerDocuments {
  const { dataset, layer, features, tolerance = 2, overviewTolerance = 25 } = options;
  const find = districtLookup(options.districts);
  const codes = new Set(options.districts.map(({ code }) => code));
  const { areaField } = options;
  const named = (input: LayerInput, area: string): LayerInput =>
    areaField === undefined || input.properties[areaField] != null
      ? input
      : { ...input, properties: { ...input.properties, [areaField]: area } };
  const outside: string[] = [];
  const placed = new Map<string, Placed>();
  for (const input of features) {
    const id = String(input.properties['id'] ?? '');
    if (id === '' || placed.has(id))
      throw new Error(`Layer "${layer.id}": the id "${id}" is missing or there twice.`);
    const geometry = multi(input.geometry);
    const known = input.area != null && codes.has(input.area) ? input.area : null;
    const area = known ?? find(geometry);
    if (area === null) outside.push(id);
    else placed.set(id, { id, area, at: anchorOf(geometry), input: named(input, area), geometry });
  }
  const things = [...placed.values()];
  const byArea = [...codes].toSorted().flatMap((area) => {
    const inside = things.filter((thing) => thing.area === area);
    return inside.length > 0 ? [[area, inside] as const] : [];
  });
  const shown = [layer.nameField, ...layer.factFields, layer.sizeField, layer.colourField];
  const coarse = (thing: Placed): LayerFeature[] => {
    const geometry = drawn(thing.input.overview ?? thing.geometry, overviewTolerance, 4);
    if (geometry.coordinates.length === 0) return [];
    return [{ type: 'Feature', properties: pick(thing, [layer.colourField]), geometry }];
  };
  const index: LayerIndex = {
    schemaVersion: 1,
    dataset,
    layer: layer.id,
    count: things.length,
    parts: byArea.map(([area, inside]) => partOf(area, inside, layer.sizeField)),
    overview: layer.kind === 'points' ? null : collection(things.flatMap(coarse)),
  };
  const parts = byArea.map(([area, inside]) => {
    const near = inside.map(
      (thing): LayerFeature => ({
        type: 'Feature',
        properties: pick(thing, shown),
        geometry: drawn(thing.geometry, tolerance, 5),
      }),
    );
    return [`layer-${layer.id}-${area}`, collection(near)] as const;
  });
  return {
    documents: {
      [`layer-${layer.id}`]: index,
      ...Object.fromEntries(parts),
      [`names-${layer.id}`]: namesOf(things, layer.nameField),
    },
    outside,
    areas: new Map(things.map(({ id, area }) => [id, area])),
  };
}

const collection = (features: LayerFeature[]): LayerPart => ({
  type: 'FeatureCollection',
  features,
});

const pick = ({ id, input }: Placed, fields: readonly (string | undefined)[]) => {
  const known = fields.filter((field): field is string => field !== undefined);
  return { id, ...Object.fromEntries(known.map((name) => [name, input.properties[name] ?? null])) };
};

function partOf(
  area: string,
  inside: readonly Placed[],
  sizeField: string | undefined,
): LayerIndex['parts'][number] {
  const box = boxOf(inside.flatMap(({ geometry }) => linesOf(geometry).flat()));
  const mean = (axis: 0 | 1): number => sum(inside.map(({ at }) => at[axis])) / inside.length;
  const sizes = inside.map(({ input }) => Number(input.properties[sizeField ?? ''] ?? 0));
  return {
    area,
    bbox: [degrees(box[0]), degrees(box[1]), degrees(box[2]), degrees(box[3])],
    count: inside.length,
    size: sizeField === undefined ? null : sum(sizes),
    centre: [degrees(mean(0)), degrees(mean(1))],
  };
}

const namesOf = (things: readonly Placed[], nameField: string): LayerNames => ({
  schemaVersion: 1,
  ids: things.map(({ id }) => id),
  names: things.map(({ input }) => String(input.properties[nameField] ?? '')),
  areas: things.map(({ area }) => area),
  longitudes: things.map(({ at }) => degrees(at[0])),
  latitudes: things.map(({ at }) => degrees(at[1])),
});
