/** What a group of datasets, such as those of one publisher, is held against. */
export interface Standing {
  readonly name: string;
  readonly datasets: number;
  readonly open: number;
  /** Datasets with a due day, and those of them that are past it. */
  readonly dated: number;
  readonly overdue: number;
  /** Mean points of the datasets, unknown as no. */
  readonly openDataIndex: number;
  readonly metadataQuality: number;
  readonly stars: number;
}

export interface LeagueRow extends Standing {
  /** `null` below the minimum: three datasets say nothing about a publisher. */
  readonly rank: number | null;
  readonly openInterval: Interval | null;
  readonly overdueInterval: Interval | null;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Fewer datasets than this get no rank. */
export const leagueMinimum = 5;

const z = 1.96;
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

/** Wilson's 95 % interval of a share: what the same publisher's next datasets might look like. */
export function shareInterval(count: number, of: number): Interval | null {
  if (of === 0) return null;
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return {
    low: rounded(Math.max(0, (middle - half) / whole)),
    high: rounded(Math.min(1, (middle + half) / whole)),
  };
}

/**
 * Groups by their mean points in the Open Data Index, the best first; equal ones share a rank. Groups
 * that are too small follow, the largest first, without a rank.
 */
export function leagueTable(
  standings: readonly Standing[],
  minimum: number = leagueMinimum,
): LeagueRow[] {
  const large = standings
    .filter(({ datasets }) => datasets >= minimum)
    .toSorted(
      (a, b) => b.openDataIndex - a.openDataIndex || b.datasets - a.datasets || compare(a, b),
    );
  const small = standings
    .filter(({ datasets }) => datasets < minimum)
    .toSorted((a, b) => b.datasets - a.datasets || compare(a, b));
  const rankOf = (row: Standing): number =>
    large.findIndex(({ openDataIndex }) => openDataIndex === row.openDataIndex) + 1;
  const withIntervals = (row: Standing, rank: number | null): LeagueRow => ({
    ...row,
    rank,
    openInterval: shareInterval(row.open, row.datasets),
    overdueInterval: shareInterval(row.overdue, row.dated),
  });
  return [
    ...large.map((row) => withIntervals(row, rankOf(row))),
    ...small.map((row) => withIntervals(row, null)),
  ];
}

const compare = (a: Standing, b: Standing): number => a.name.localeCompare(b.name, 'ko');
