const everyMs = 60_000;
const longestMs = 15 * 60_000;

/**
 * How long to wait before looking again: a minute, twice as long after each failure up to a quarter of
 * an hour, and a tenth more or less by `chance` (0 to 1), so that not all readers ask at once.
 */
export function nextLookMs(failures: number, chance: number): number {
  const wait = Math.min(everyMs * 2 ** Math.min(failures, 10), longestMs);
  return Math.round(wait * (0.9 + 0.2 * chance));
}
