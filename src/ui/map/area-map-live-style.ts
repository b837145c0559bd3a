import type { ExpressionSpecification, FilterSpecification, StyleSpecification } from 'maplibre-gl';
import type { AreaMapModel } from './area-map-model.ts';
import type { MapFrame } from './area-map-live-frame.ts';
import { labelPixels, labelPoints } from './area-map-live-labels.ts';
import { code, type MapPaint } from './area-map-live-paint.ts';
import type { LiveTopology } from './area-map-live-topology.ts';

export const onlyArea = (wanted: string | null): FilterSpecification => ['==', code, wanted ?? ''];
export const onlyAreas = (wanted: readonly string[]): FilterSpecification => [
  'in',
  code,
  ['literal', [...wanted]],
];

export interface StyleInput {
  readonly topology: LiveTopology;
  readonly model: AreaMapModel;
  readonly frame: MapFrame;
  readonly paint: MapPaint;
  readonly fonts: string[];
}

/** The whole style: no tiles, glyphs or sprites, so nothing is asked of any server. */
export function styleOf({ topology, model, frame, paint, fonts }: StyleInput): StyleSpecification {
  const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
  const round = { 'line-join': 'round' } as const;
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      areas: {
        type: 'geojson',
        promoteId: 'code',
        data: { type: 'FeatureCollection', features: [...topology.areas] },
      },
      water: { type: 'geojson', data: topology.water },
      labels: { type: 'geojson', data: labelPoints(model, frame) },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': paint.ground } },
      { id: 'areas', type: 'fill', source: 'areas', paint: { 'fill-color': paint.fill } },
      {
        id: 'lines',
        type: 'line',
        source: 'areas',
        layout: round,
        paint: { 'line-color': paint.line, 'line-width': 1 },
      },
      { id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': paint.water } },
      {
        id: 'hover',
        type: 'line',
        source: 'areas',
        layout: round,
        paint: {
          'line-color': paint.strong,
          'line-width': 2,
          'line-opacity': ['case', hovered, 1, 0],
        },
      },
      {
        // The ground under the outline keeps it visible on the darkest fill.
        id: 'selected-ground',
        type: 'line',
        source: 'areas',
        filter: onlyArea(model.selected),
        layout: round,
        paint: { 'line-color': paint.ground, 'line-width': 6 },
      },
      {
        id: 'selected',
        type: 'line',
        source: 'areas',
        filter: onlyArea(model.selected),
        layout: round,
        paint: { 'line-color': paint.strong, 'line-width': 3 },
      },
      {
        id: 'labels',
        type: 'symbol',
        source: 'labels',
        filter: onlyAreas([]),
        layout: {
          'text-field': ['get', 'label'],
          'text-font': fonts,
          'text-size': labelPixels,
          'text-max-width': 99,
          'text-padding': 0,
          'symbol-sort-key': ['-', 0, ['get', 'room']],
        },
        paint: { 'text-color': paint.ink },
      },
    ],
  };
}
