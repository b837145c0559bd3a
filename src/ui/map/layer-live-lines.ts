import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Color } from './layer-live-ground.ts';
import type { LayerLook, LineClass } from './layer-look.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';

const widthOf = (share: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  9,
  1 + 0.4 * share,
  12,
  2.6 * share,
  16,
  6 * share,
];

/** Strokes are told apart by dashes too, from where they are wide enough to show them. */
const dashZoom = 12.4;

function strokeOf(layer: MapLayer, kind: LineClass, color: Color): LayerSpecification[] {
  const field = layer.colour?.field ?? '';
  const filter = kind.value === null ? {} : { filter: ['==', ['get', field], kind.value] as never };
  const stroke = (part: string, dash: readonly number[], zooms: object): LayerSpecification => ({
    id: `${layer.id}:${part}:${kind.value ?? ''}`,
    type: 'line',
    source: layer.id,
    ...zooms,
    ...filter,
    layout: { 'line-join': 'round', 'line-cap': dash.length > 0 ? 'butt' : 'round' },
    paint: {
      'line-color': color(kind.color),
      'line-width': widthOf(kind.width),
      ...(dash.length > 0 ? { 'line-dasharray': [...dash] } : {}),
    },
  });
  return kind.dash.length === 0
    ? [stroke('line', [], {})]
    : [
        stroke('line-far', [], { maxzoom: dashZoom }),
        stroke('line', kind.dash, { minzoom: dashZoom }),
      ];
}

/** Lines or outlines, one stroke a class; the first class lies on top. */
export function strokeLayers(
  layer: MapLayer,
  look: LayerLook,
  color: Color,
  fonts: string[],
): LayerSpecification[] {
  const isArea = layer.kind === 'areas';
  const inside: LayerSpecification[] = isArea
    ? [
        {
          // Unseen, but it answers to the pointer.
          id: `${layer.id}:inside`,
          type: 'fill',
          source: layer.id,
          paint: { 'fill-color': color(look.color), 'fill-opacity': 0.02 },
        },
      ]
    : [];
  const category = layer.colour?.field;
  return [
    ...inside,
    ...look.classes.toReversed().flatMap((kind) => strokeOf(layer, kind, color)),
    {
      id: `${layer.id}:names`,
      type: 'symbol',
      source: layer.id,
      minzoom: look.labelled ? 10.5 : isArea ? 12.5 : 14,
      layout: {
        'symbol-placement': isArea ? 'point' : 'line',
        'text-field': [
          'to-string',
          ['get', look.labelled && category !== undefined ? category : layer.nameField],
        ],
        'text-font': fonts,
        'text-size': 12,
        'symbol-spacing': 220,
        'text-padding': 6,
      },
      paint: {
        'text-color': color('--text'),
        'text-halo-color': color('--map-ground'),
        'text-halo-width': 1.8,
      },
    },
  ];
}
