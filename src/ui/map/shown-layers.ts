import type { LayerFeature, LayerIndex } from '../../domain/layers/layer.ts';
import { circleShift } from './layer-circles.ts';
import type { LoadedLayer } from './layer-in-view.ts';
import type { ShownLayer } from './layer-live-draw.ts';
import type { LayerLook } from './layer-look.ts';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import type { MapDistrict } from './layer-map-model.ts';
import { knownFeatures } from './layer-parts.ts';

interface Input {
  readonly on: readonly MapLayer[];
  readonly loaded: ReadonlyMap<string, LoadedLayer>;
  readonly looks: ReadonlyMap<string, LayerLook>;
  readonly districts: readonly MapDistrict[];
}

interface Known {
  readonly parts: LoadedLayer['parts'];
  readonly features: readonly LayerFeature[];
}

const known = new WeakMap<LayerIndex, Known>();

/** The same list as long as the same parts are loaded, so that the map need not draw again. */
function featuresOf({ index, parts }: LoadedLayer): readonly LayerFeature[] {
  const before = known.get(index);
  if (before?.parts === parts) return before.features;
  const features = knownFeatures(index, parts);
  known.set(index, { parts, features });
  return features;
}

/** What the live map draws of the layers that are on and known. */
export function shownLayers({ on, loaded, looks, districts }: Input): ShownLayer[] {
  const ready = on.filter(({ id }) => loaded.has(id));
  const points = ready.filter(({ kind }) => kind === 'points');
  const names = new Map(districts.map(({ code, shortName }) => [code, shortName]));
  return ready.flatMap((layer): ShownLayer[] => {
    const [data, look] = [loaded.get(layer.id), looks.get(layer.id)];
    if (!data || !look) return [];
    const place = points.indexOf(layer);
    return [
      {
        layer,
        look,
        features: featuresOf(data),
        points:
          place < 0
            ? null
            : {
                layer,
                look,
                index: data.index,
                loaded: [...data.parts.keys()],
                shift: circleShift(place, points.length),
                districtNames: place === 0 ? names : new Map(),
              },
      },
    ];
  });
}
