import type { FeatureCollection, Point } from 'geojson';
import type { AreaMapModel } from './area-map-model.ts';
import type { MapFrame } from './area-map-live-frame.ts';

export const labelPixels = 13;

/** Width in ems: Hangul and other wide letters fill a square, the rest two thirds of it when semi-bold. */
export function widthInEms(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/.test(letter) ? 1 : 0.66;
  return ems;
}

export function labelPoints(model: AreaMapModel, frame: MapFrame): FeatureCollection<Point> {
  const shapes = new Map(model.shapes.areas.map((shape) => [shape.code, shape]));
  return {
    type: 'FeatureCollection',
    features: model.areas.flatMap(({ code, shortName }) => {
      const shape = shapes.get(code);
      if (!shape) return [];
      const geometry: Point = { type: 'Point', coordinates: frame.toLngLat(shape.labelAt) };
      return [
        {
          type: 'Feature' as const,
          properties: { code, label: shortName, room: shape.labelRoom },
          geometry,
        },
      ];
    }),
  };
}

/** `labelRoom` is the width of a circle; a name is flat and may be wider. */
const flatness = 1.25;

/** A name that runs over its neighbour stands on the wrong colour, so it waits until it fits. */
export function fittingLabels(model: AreaMapModel, pixelsPerUnit: number): string[] {
  const room = new Map(model.shapes.areas.map(({ code, labelRoom }) => [code, labelRoom]));
  return model.areas
    .filter(
      ({ code, shortName }) =>
        widthInEms(shortName) * labelPixels <= flatness * (room.get(code) ?? 0) * pixelsPerUnit,
    )
    .map(({ code }) => code);
}

/**
 * MapLibre draws these with the reader's own fonts because the style names no `glyphs`. It takes the
 * weight from the first name, and puts names into a canvas `font` unquoted, where one odd name spoils all.
 */
export function labelFonts(cssFontFamily: string): string[] {
  const names = cssFontFamily
    .split(',')
    .map((name) => name.trim().replace(/^["']|["']$/g, ''))
    .filter((name) => /^-?[a-z_][\w-]*( [a-z_][\w-]*)*$/i.test(name));
  return [`${names[0] ?? 'system-ui'} SemiBold`, ...names];
}
