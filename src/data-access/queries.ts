import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type * as v from 'valibot';
import { areaShapesSchema } from '../domain/geometry.ts';
import {
  daysFileSchema,
  manifestSchema,
  monthsFileSchema,
  tableFileSchema,
} from '../domain/published.ts';
import { DataError, mayPass } from './data-error.ts';
import { fetchJson } from './fetch-json.ts';

const root = `${import.meta.env.BASE_URL}data/`;

export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: ({ signal }) => fetchJson(`${root}manifest.json`, manifestSchema, signal),
  staleTime: 5 * 60_000,
  retry: (count, error) => count < 1 && mayPass(error),
});

/** A dataset's current file of this name, such as `months.json`. Its content never changes. */
const fileQuery = <Schema extends v.GenericSchema>(dataset: string, name: string, schema: Schema) =>
  queryOptions({
    queryKey: ['file', dataset, name],
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
  if (!file) throw new DataError('not-found', `${root}manifest.json`, `no ${dataset}/${name}`);
  return `${root}${file.path}`;
}

export const monthsQuery = (dataset: string) => fileQuery(dataset, 'months.json', monthsFileSchema);

export const daysQuery = (dataset: string, measure: string) =>
  fileQuery(dataset, `days-${measure}.json`, daysFileSchema);

export const tableQuery = (dataset: string, table: string) =>
  fileQuery(dataset, `${table}.json`, tableFileSchema);

export const shapesQuery = fileQuery('districts', 'shapes.json', areaShapesSchema);

export const topologyPath = (client: QueryClient): Promise<string> =>
  filePath(client, 'districts', 'topology.json');
