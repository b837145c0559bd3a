import { servicesFileSchema, type ServicesFile } from '../domain/services/service.ts';
import { mergeServices } from '../domain/services/merge-services.ts';
import type { SiteData } from './site-data.ts';

/** What people wrote comes first: it wins over the national lists. */
export const serviceDatasets = ['services', 'services-live'] as const;

/** A site of another city may have data and no list of services. */
export const hasServices = ({ definitions }: Pick<SiteData, 'definitions'>): boolean =>
  definitions.some(({ id }) => id === serviceDatasets[0]);

export const allServices = (data: SiteData): ServicesFile =>
  mergeServices(
    serviceDatasets
      .filter((id) => data.definitions.some((definition) => definition.id === id))
      .map((id) => data.document(id, 'services.json', servicesFileSchema)),
  );
