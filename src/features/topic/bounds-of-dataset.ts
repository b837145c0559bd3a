import type { SiteData } from '../../data-access/site-data.ts';
import { parseIsoDay } from '../../domain/civil-date.ts';
import type { Period } from '../../domain/period.ts';

/** Days that a dataset covers. Throws where it covers none. */
export function boundsOfDataset(data: SiteData, dataset: string): Period {
  const { period } = data.entry(dataset);
  const first = period && parseIsoDay(period.first);
  const last = period && parseIsoDay(period.last);
  if (first == null || last == null) throw new Error(`Dataset "${dataset}" covers no period.`);
  return { first, last };
}
