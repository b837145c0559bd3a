import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition, Measure } from '../../domain/dataset.ts';
import { placeSummary } from './place-summary.ts';

export interface OverviewProps {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** Datasets with a topic page, in the order of the overview. */
export const topicsOf = (data: SiteData): DatasetDefinition[] =>
  data.definitions.filter((definition) => definition.topicOrder !== null);

export function cityOf(
  data: SiteData,
  definition: DatasetDefinition,
  measure: Measure,
  links: SiteLinks,
) {
  const area = definition.areas?.city.code ?? '';
  return placeSummary(definition, measure, data.months(definition.id), area, links.language);
}
