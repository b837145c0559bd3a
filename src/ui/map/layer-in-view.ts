import type { LayerFeature, LayerIndex, LayerPart } from '../../domain/layers/layer.ts';
import {
  anchorOf,
  boxOf,
  linesOf,
  metresBetween,
  type LayerBox,
  type Position,
} from '../../domain/layers/layer-geometry.ts';
import { inBounds, partsInView, type Viewport } from './layer-parts.ts';

export interface LoadedLayer {
  readonly index: LayerIndex;
  readonly parts: ReadonlyMap<string, LayerPart>;
}

export interface ThingInView {
  readonly layer: string;
  readonly area: string;
  readonly feature: LayerFeature;
  readonly metres: number;
}

/** A district with how many things of each layer it holds. */
export interface DistrictInView {
  readonly area: string;
  readonly counts: readonly (readonly [layer: string, count: number])[];
  readonly bbox: LayerBox;
}

/** What is in view: single things nearby, or districts with their counts while the map is far out. */
export type InView =
  | { readonly kind: 'things'; readonly things: readonly ThingInView[]; readonly complete: boolean }
  | { readonly kind: 'districts'; readonly districts: readonly DistrictInView[] };

interface Place {
  readonly at: Position;
  readonly box: LayerBox;
}

const places = new WeakMap<LayerFeature, Place>();

/** Where a thing is; worked out once, because panning asks for thousands. */
export function placeOf(feature: LayerFeature): Place {
  const known = places.get(feature);
  if (known) return known;
  const place = { at: anchorOf(feature.geometry), box: boxOf(linesOf(feature.geometry).flat()) };
  places.set(feature, place);
  return place;
}

/** A line counts as in view where its own place, or one of its corners, is. */
function isInView(feature: LayerFeature, bounds: LayerBox): boolean {
  const { at, box } = placeOf(feature);
  if (inBounds(at, bounds)) return true;
  if (feature.geometry.type === 'Point') return false;
  if (box[0] > bounds[2] || box[2] < bounds[0] || box[1] > bounds[3] || box[3] < bounds[1])
    return false;
  return linesOf(feature.geometry).some((line) => line.some((corner) => inBounds(corner, bounds)));
}

function districtsInView(
  layers: ReadonlyMap<string, LoadedLayer>,
  viewport: Viewport,
): DistrictInView[] {
  const districts = new Map<string, DistrictInView>();
  for (const [layer, { index }] of layers) {
    const seen = new Set(partsInView(index, viewport.bounds));
    for (const { area, count, bbox } of index.parts) {
      if (!seen.has(area)) continue;
      const before = districts.get(area);
      districts.set(area, {
        area,
        counts: [...(before?.counts ?? []), [layer, count]],
        bbox: before ? boxOf([...cornersOf(before.bbox), ...cornersOf(bbox)]) : bbox,
      });
    }
  }
  const most = ({ counts }: DistrictInView): number => counts[0]?.[1] ?? 0;
  return [...districts.values()].toSorted((a, b) => most(b) - most(a));
}

const cornersOf = ([west, south, east, north]: LayerBox): Position[] => [
  [west, south],
  [east, north],
];

export function inView(layers: ReadonlyMap<string, LoadedLayer>, viewport: Viewport): InView {
  if (!viewport.near) {
    return { kind: 'districts', districts: districtsInView(layers, viewport) };
  }
  const [west, south, east, north] = viewport.bounds;
  const centre: Position = [(west + east) / 2, (south + north) / 2];
  let complete = true;
  const things: ThingInView[] = [];
  for (const [layer, { index, parts }] of layers) {
    for (const area of partsInView(index, viewport.bounds)) {
      const part = parts.get(area);
      if (!part) complete = false;
      for (const feature of part?.features ?? []) {
        if (!isInView(feature, viewport.bounds)) continue;
        things.push({ layer, area, feature, metres: metresBetween(placeOf(feature).at, centre) });
      }
    }
  }
  return { kind: 'things', things: things.toSorted((a, b) => a.metres - b.metres), complete };
}
