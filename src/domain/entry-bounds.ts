import { parseIsoDay } from './time/civil-date.ts';
import type { Period } from './time/period.ts';
import { seoulDay } from './time/seoul-time.ts';
import type { DatasetEntry } from './published.ts';

/**
 * Days that a dataset covers; of live rows without a series, the day of the newest. `null` where it
 * covers none.
 */
export function boundsOfEntry({
  period,
  observedAt,
}: Pick<DatasetEntry, 'period' | 'observedAt'>): Period | null {
  const first = period && parseIsoDay(period.first);
  const last = period && parseIsoDay(period.last);
  if (first != null && last != null) return { first, last };
  const day = observedAt == null ? null : parseIsoDay(seoulDay(observedAt));
  return day === null ? null : { first: day, last: day };
}
