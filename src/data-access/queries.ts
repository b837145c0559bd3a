import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type * as v from 'valibot';
import { areaShapesSchema } from '../domain/layers/geometry.ts';
import {
  daysFileSchema,
  manifestSchema,
  monthsFileSchema,
  tableFileSchema,
} from '../domain/published.ts';
import { manifestKey } from './known-version.ts';
import { DataError, mayPass } from './data-error.ts';
import { fetchJson } from './fetch-json.ts';

const root = `${import.meta.env.BASE_URL}data/`;
export const manifestUrl = `${root}manifest.json`;

export const manifestQuery = queryOptions({
  queryKey: manifestKey,
  queryFn: ({ signal }) => fetchJson(manifestUrl, manifestSchema, signal),
  staleTime: 5 * 60_000,
  retry: (count, error) => count < 1 && mayPass(error),
});

/**
 * A dataset's current file of this name, such as `months.json`. Its content never changes: who shows
 * data that is renewed while the page is open names the version, and asks again with the next.
 */
const fileQuery = <Schema extends v.GenericSchema>(
  dataset: string,
  name: string,
  schema: Schema,
  version: string | null = null,
) =>
  queryOptions({
    queryKey: ['file', dataset, name, version],
    queryFn: async ({ signal, client }) => {
      const path = await filePath(client, dataset, name);
      return fetchJson(path, schema, signal);
    },
    staleTime: Infinity,
    retry: (count, error) => count < 1 && mayPass(error),
  });

/** Address of a dataset's current file. Throws a DataError where the manifest names none. */
export async function filePath(
  client: QueryClient,
  dataset: string,
  name: string,
): Promise<string> {
  const manifest = await client.fetchQuery(manifestQuery);
  const file = manifest.datasets.find((entry) => entry.id === dataset)?.files[name];
  if (!file) throw new DataError('not-found', manifestUrl, `no ${dataset}/${name}`);
  return `${root}${file.path}`;
}

export const monthsQuery = (dataset: string, version?: string | null) =>
  fileQuery(dataset, 'months.json', monthsFileSchema, version);

export const daysQuery = (dataset: string, measure: string, version?: string | null) =>
  fileQuery(dataset, `days-${measure}.json`, daysFileSchema, version);

export const tableQuery = (dataset: string, table: string, version?: string | null) =>
  fileQuery(dataset, `${table}.json`, tableFileSchema, version);

export const shapesQuery = fileQuery('districts', 'shapes.json', areaShapesSchema);

export const topologyPath = (client: QueryClient): Promise<string> =>
  filePath(client, 'districts', 'topology.json');
