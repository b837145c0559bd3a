import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '../domain/published.ts';

/** Key of the manifest; here, so that who only looks at what is known loads none of the schemas. */
export const manifestKey = ['manifest'] as const;

/** Version of a dataset by the manifest that the page has; `null` while it has none. */
export const knownVersion = (client: QueryClient, dataset: string): string | null =>
  client.getQueryData<Manifest>(manifestKey)?.datasets.find(({ id }) => id === dataset)?.version ??
  null;
