import type { ExpressionSpecification, Map as LibreMap } from 'maplibre-gl';
import type { AreaMapModel } from './area-map-model.ts';

export const code: ExpressionSpecification = ['get', 'code'];

export const colorNames = (model: AreaMapModel): Set<string> =>
  new Set([
    '--map-ground',
    '--map-water',
    '--map-line',
    '--map-unknown',
    '--text-strong',
    ...model.areas.flatMap(({ fill, ink }) => (fill === null ? [ink] : [fill, ink])),
  ]);

export interface MapPaint {
  readonly ground: string;
  readonly water: string;
  readonly line: string;
  readonly strong: string;
  readonly fill: ExpressionSpecification;
  readonly ink: ExpressionSpecification;
}

/** A colour for each area by its code; a lookup, unlike `match`, may be empty. */
const byCode = (
  colors: Iterable<readonly [string, string]>,
  otherwise: string,
): ExpressionSpecification => [
  'to-color',
  ['get', code, ['literal', Object.fromEntries(colors)]],
  otherwise,
];

export function paintOf(model: AreaMapModel, colors: ReadonlyMap<string, string>): MapPaint {
  const color = (name: string) => colors.get(name) ?? 'transparent';
  const fills = model.areas.map(
    (area) => [area.code, color(area.fill ?? '--map-unknown')] as const,
  );
  const inks = model.areas.map((area) => [area.code, color(area.ink)] as const);
  return {
    ground: color('--map-ground'),
    water: color('--map-water'),
    line: color('--map-line'),
    strong: color('--text-strong'),
    fill: byCode(fills, color('--map-unknown')),
    ink: byCode(inks, color('--text-strong')),
  };
}

/** Recolours a map that is already drawn. */
export function applyPaint(map: LibreMap, paint: MapPaint): void {
  map.setPaintProperty('ground', 'background-color', paint.ground);
  map.setPaintProperty('areas', 'fill-color', paint.fill);
  map.setPaintProperty('water', 'fill-color', paint.water);
  map.setPaintProperty('lines', 'line-color', paint.line);
  map.setPaintProperty('hover', 'line-color', paint.strong);
  map.setPaintProperty('selected-ground', 'line-color', paint.ground);
  map.setPaintProperty('selected', 'line-color', paint.strong);
  map.setPaintProperty('labels', 'text-color', paint.ink);
}
