import { queryOptions } from '@tanstack/react-query';
import type * as v from 'valibot';
import { catalogueDetailsSchema, catalogueRowsSchema } from '../domain/openness/catalogue-files.ts';
import { searchFileSchema } from '../domain/search/search-file.ts';
import { mayPass } from './data-error.ts';
import { fetchJson } from './fetch-json.ts';
import { filePath, manifestQuery } from './queries.ts';

const dataset = 'open-datasets';

const fileQuery = <Schema extends v.GenericSchema>(name: string, schema: Schema) =>
  queryOptions({
    queryKey: ['catalogue', name],
    queryFn: async ({ signal, client }) =>
      fetchJson(await filePath(client, dataset, name), schema, signal),
    staleTime: Infinity,
    // The list is kept while the page is open: results of one search are those of the next.
    gcTime: Infinity,
    retry: (count, error) => count < 1 && mayPass(error),
  });

export const catalogueRowsQuery = fileQuery('rows.json', catalogueRowsSchema);

/** Titles, keywords and publishers as they are searched. */
export const catalogueHeadsQuery = fileQuery('search.json', searchFileSchema);

/** Descriptions as they are searched: twice as large as everything else. */
export const catalogueTailsQuery = fileQuery('search-text.json', searchFileSchema);

export const catalogueDetailsQuery = (part: number) =>
  fileQuery(`details-${part}.json`, catalogueDetailsSchema);

/** Version of the catalogue that is current. */
export const catalogueVersionQuery = queryOptions({
  ...manifestQuery,
  select: ({ datasets }) => datasets.find(({ id }) => id === dataset)?.version ?? null,
});
