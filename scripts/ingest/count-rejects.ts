import type { Reject } from '../../src/domain/published.ts';
import type { Extract } from './extract.ts';

/** Rejects that the report lists one by one; the counts always cover all of them. */
export const listedRejects = 1000;

/** How many rows and values were refused for each reason, the commonest first. */
export function countRejects(rejects: readonly Reject[]): Extract['report']['rejectCounts'] {
  const counts = new Map<string, { reason: string; scope: Reject['scope']; count: number }>();
  for (const { reason, scope } of rejects) {
    const entry = counts.get(`${scope} ${reason}`) ?? { reason, scope, count: 0 };
    counts.set(`${scope} ${reason}`, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].toSorted(
    (a, b) => b.count - a.count || a.reason.localeCompare(b.reason),
  );
}
