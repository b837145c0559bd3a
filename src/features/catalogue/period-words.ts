import type { SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetEntry } from '../../domain/published.ts';
import { formatPeriodWords } from '../../domain/text/format.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import { pageWords } from '../../words/pages.ts';

export function periodWords(entry: DatasetEntry, links: SiteLinks): string {
  const first = entry.period && parseIsoDay(entry.period.first);
  const last = entry.period && parseIsoDay(entry.period.last);
  return first == null || last == null
    ? pageWords(links.language).noPeriod
    : formatPeriodWords({ first, last }, links.language);
}
