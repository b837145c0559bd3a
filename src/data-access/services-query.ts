import { queryOptions } from '@tanstack/react-query';
import { servicesFileSchema } from '../domain/services/service.ts';
import { mergeServices } from '../domain/services/merge-services.ts';
import { mayPass } from './data-error.ts';
import { fetchJson } from './fetch-json.ts';
import { filePath, manifestQuery } from './queries.ts';
import { serviceDatasets } from './services.ts';

/**
 * Every service, read once when the page opens and never again while it stands: whoever watches the
 * network learns nothing of the answers.
 */
export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: async ({ signal, client }) => {
    const manifest = await client.fetchQuery(manifestQuery);
    const there = serviceDatasets.filter(
      (id) => id === serviceDatasets[0] || manifest.datasets.some((entry) => entry.id === id),
    );
    const paths = await Promise.all(there.map((id) => filePath(client, id, 'services.json')));
    return mergeServices(
      await Promise.all(paths.map((path) => fetchJson(path, servicesFileSchema, signal))),
    );
  },
  staleTime: Infinity,
  gcTime: Infinity,
  refetchOnReconnect: false,
  refetchOnWindowFocus: false,
  retry: (count, error) => count < 1 && mayPass(error),
});
