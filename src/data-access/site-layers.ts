import * as v from 'valibot';
import type { Language } from '../domain/language.ts';
import { layerIndexSchema, type LayerIndex } from '../domain/layers/layer.ts';
import { mapLayerOf, type MapLayer } from '../domain/layers/map-layer.ts';
import type { SiteData } from './site-data.ts';

export interface SiteLayer {
  readonly layer: MapLayer;
  readonly index: LayerIndex;
}

/** Layers by `dataset/layer`, as the build reads them; those that are not published are left out. */
export const siteLayers = (
  data: SiteData,
  ids: readonly string[],
  language: Language,
): SiteLayer[] =>
  ids.flatMap((id) => {
    const [dataset = '', name = ''] = id.split('/');
    const definition = data.definitions.find((entry) => entry.id === dataset);
    const layer = definition?.layers?.find((entry) => entry.id === name);
    const file = `layer-${name}.json`;
    if (!definition || !layer || !(file in data.entry(dataset).files)) return [];
    return [
      {
        layer: mapLayerOf(definition, layer, language),
        index: data.document(dataset, file, layerIndexSchema),
      },
    ];
  });

/** Every layer that is published, in the order of the datasets. */
export const allSiteLayers = (data: SiteData, language: Language): SiteLayer[] =>
  siteLayers(
    data,
    data.definitions.flatMap(({ id, layers }) =>
      (layers ?? []).map((layer) => `${id}/${layer.id}`),
    ),
    language,
  );

/** The outlines as they are; who draws them parses them. */
export const siteTopology = (data: SiteData): unknown =>
  data.document('districts', 'topology.json', v.unknown());
