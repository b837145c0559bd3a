import { parseIsoDay } from '../time/civil-date.ts';
import type { ChartEvent, DatasetDefinition } from '../dataset.ts';
import type { Period } from '../time/period.ts';

/**
 * The day from which a measure means something else, where that lies between two periods or inside the
 * later one: nothing can be said of a change over it. The last such day; `null` where there is none.
 */
export function breakBetween(
  { events = [] }: Pick<DatasetDefinition, 'events'>,
  measure: string,
  before: Period,
  after: Period,
): ChartEvent | null {
  const breaks = events.filter((event) => {
    // With an end, values are only missing for a while.
    if (event.kind !== 'data' || event.to !== undefined) return false;
    if (event.measures && !event.measures.includes(measure)) return false;
    const day = parseIsoDay(event.from);
    return day !== null && day > before.first && day <= after.last;
  });
  return breaks.at(-1) ?? null;
}
