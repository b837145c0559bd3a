import type { LayerFeature, LayerIndex, LayerPart } from '../../domain/layers/layer.ts';
import type { LayerBox, Position } from '../../domain/layers/layer-geometry.ts';

/** What of the globe the map shows. */
export interface Viewport {
  readonly bounds: LayerBox;
  /** Near enough for single things; further out, points stand for their district. */
  readonly near: boolean;
}

/** On a desk a district fills the map at this zoom; on a phone, whose map is smaller, before it. */
export const nearZoomOf = (wholeCityZoom: number): number => Math.min(11.5, wholeCityZoom + 1.1);

const overlaps = (a: readonly number[], b: readonly number[]): boolean =>
  (a[0] ?? 0) <= (b[2] ?? 0) &&
  (a[2] ?? 0) >= (b[0] ?? 0) &&
  (a[1] ?? 0) <= (b[3] ?? 0) &&
  (a[3] ?? 0) >= (b[1] ?? 0);

export const inBounds = ([x, y]: Position, [west, south, east, north]: LayerBox): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** Codes of the parts that have anything in view. */
export const partsInView = (index: LayerIndex, bounds: LayerBox): string[] =>
  index.parts.filter(({ bbox }) => overlaps(bbox, bounds)).map(({ area }) => area);

/** Parts to load now: none while the map is far out. */
export const wantedParts = (index: LayerIndex, viewport: Viewport): string[] =>
  viewport.near ? partsInView(index, viewport.bounds) : [];

/** Everything known of a layer's lines: the loaded parts, and coarse strokes for the rest. */
export function knownFeatures(
  index: LayerIndex,
  parts: ReadonlyMap<string, LayerPart>,
): LayerFeature[] {
  const fine = [...parts.values()].flatMap(({ features }) => features);
  const loaded = new Set(fine.map(({ properties }) => properties['id']));
  const coarse = index.overview?.features ?? [];
  return [...coarse.filter(({ properties }) => !loaded.has(properties['id'] ?? null)), ...fine];
}
