import * as v from 'valibot';
import type { Position } from '../../src/domain/layers/layer-geometry.ts';

const position = v.pipe(v.array(v.number()), v.minLength(2));

export const linesSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      properties: v.looseObject({ line: v.string() }),
      geometry: v.variant('type', [
        v.looseObject({ type: v.literal('LineString'), coordinates: v.array(position) }),
        v.looseObject({
          type: v.literal('MultiLineString'),
          coordinates: v.array(v.array(position)),
        }),
      ]),
    }),
  ),
});

export const stationsSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      properties: v.looseObject({
        no: v.nullable(v.string()),
        name_kr: v.nullable(v.string()),
        name_en: v.nullable(v.string()),
      }),
      geometry: v.looseObject({ type: v.literal('Point'), coordinates: position }),
    }),
  ),
});

type LineGeometry = v.InferOutput<typeof linesSchema>['features'][number]['geometry'];

const pair = ([x = NaN, y = NaN]: readonly number[]): Position => [x, y];
export const pointOf = (geometry: { readonly coordinates: readonly number[] }): Position =>
  pair(geometry.coordinates);
export const partsOf = (geometry: LineGeometry): Position[][] =>
  (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates).map((part) =>
    part.map(pair),
  );

/** Seoul and about a kilometre around it; the networks reach as far as Cheonan and Chuncheon. */
const surroundings = { west: 126.757, east: 127.195, south: 37.42, north: 37.71 };

export const isNear = ([x, y]: Position): boolean =>
  x >= surroundings.west &&
  x <= surroundings.east &&
  y >= surroundings.south &&
  y <= surroundings.north;

/** The stretches of a line in and near Seoul; a single stop makes no stretch. */
export function nearStretches(parts: readonly (readonly Position[])[]): Position[][] {
  const stretches: Position[][] = [];
  for (const part of parts) {
    let stretch: Position[] = [];
    for (const stop of part) {
      if (isNear(stop)) stretch.push(stop);
      else {
        stretches.push(stretch);
        stretch = [];
      }
    }
    stretches.push(stretch);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}
