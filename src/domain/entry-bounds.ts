import { parseIsoDay } from './civil-date.ts';
import type { Period } from './period.ts';
import type { DatasetEntry } from './published.ts';

/** Seoul has had no summer time since 1988. */
const seoulAheadMs = 9 * 3_600_000;
const msPerDay = 86_400_000;

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
  if (observedAt == null) return null;
  const day = Math.floor((Date.parse(observedAt) + seoulAheadMs) / msPerDay);
  return { first: day, last: day };
}
