import type { SiteData } from '../../data-access/site-data.ts';
import { boundsOfEntry } from '../../domain/entry-bounds.ts';
import type { Period } from '../../domain/time/period.ts';

/** Days that a dataset covers. Throws where it covers none. */
export function boundsOfDataset(data: SiteData, dataset: string): Period {
  const bounds = boundsOfEntry(data.entry(dataset));
  if (!bounds) throw new Error(`Dataset "${dataset}" covers no period.`);
  return bounds;
}
