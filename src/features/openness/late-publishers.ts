import type { MeasuredEntry } from '../../domain/openness/catalogue-rows.ts';

export interface LatePublisher {
  readonly name: string;
  readonly overdue: number;
  readonly dated: number;
}

/** Publishers with the most datasets past their day; of equal ones, those with the larger share first. */
export function latePublishers(entries: readonly MeasuredEntry[], most: number): LatePublisher[] {
  const dated = entries.filter(({ due }) => due !== null);
  return [...Map.groupBy(dated, ({ record }) => record.publisher ?? '')]
    .map(([name, members]) => ({
      name,
      dated: members.length,
      overdue: members.filter(({ state }) => state === 'overdue').length,
    }))
    .filter(({ name, overdue }) => name !== '' && overdue > 0)
    .toSorted(
      (a, b) => b.overdue - a.overdue || a.dated - b.dated || a.name.localeCompare(b.name, 'ko'),
    )
    .slice(0, most);
}
