import { queryOptions, type QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import {
  layerIndexSchema,
  layerNamesSchema,
  layerPartSchema,
  type LayerIndex,
  type LayerNames,
  type LayerPart,
} from '../domain/layers/layer.ts';
import { mayPass } from './data-error.ts';
import { fetchJson } from './fetch-json.ts';
import { filePath } from './queries.ts';

/** A document of a layer; its content never changes, and a fault may be asked again. */
const documentQuery = <Schema extends v.GenericSchema>(
  dataset: string,
  name: string,
  schema: Schema,
  version: string | null = null,
) =>
  queryOptions({
    queryKey: ['layer-document', dataset, name, version],
    queryFn: async ({ signal, client }) =>
      fetchJson(await filePath(client, dataset, name), schema, signal),
    staleTime: Infinity,
    // Parts of the whole city are a quarter of a megabyte: keep them while the page is open.
    gcTime: Infinity,
    retry: (count, error) => count < 1 && mayPass(error),
  });

/** `version` as in `tableQuery`: with the next version the layer is asked for again. */
export const layerIndexQuery = (dataset: string, layer: string, version?: string | null) =>
  documentQuery(dataset, `layer-${layer}.json`, layerIndexSchema, version);

export const layerPartQuery = (
  dataset: string,
  layer: string,
  area: string,
  version?: string | null,
) => documentQuery(dataset, `layer-${layer}-${area}.json`, layerPartSchema, version);

export const layerNamesQuery = (dataset: string, layer: string, version?: string | null) =>
  documentQuery(dataset, `names-${layer}.json`, layerNamesSchema, version);

/** The outlines as they are; who draws them parses them. */
export const topologyQuery = documentQuery('districts', 'topology.json', v.unknown());

interface LayerAddress {
  readonly dataset: string;
  readonly layer: string;
}

/** Versions by dataset, for maps whose layers are renewed while they are open. */
export type LayerVersions = Readonly<Record<string, string>>;

/** Loads what a map of layers asks for, each document once; another source asks for newer versions. */
export const layerSource = (client: QueryClient, versions: LayerVersions = {}) => ({
  index: ({ dataset, layer }: LayerAddress): Promise<LayerIndex> =>
    client.fetchQuery(layerIndexQuery(dataset, layer, versions[dataset])),
  part: ({ dataset, layer }: LayerAddress, area: string): Promise<LayerPart> =>
    client.fetchQuery(layerPartQuery(dataset, layer, area, versions[dataset])),
  names: ({ dataset, layer }: LayerAddress): Promise<LayerNames> =>
    client.fetchQuery(layerNamesQuery(dataset, layer, versions[dataset])),
});
