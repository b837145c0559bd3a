export type Counts = Readonly<Record<string, number>>;

export interface CountedGroup {
  readonly id: string;
  readonly counts: Counts;
}

export const sumOf = (counts: Counts): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/**
 * Groups in which an answer was given by so few that one of them might be found. Everyone's answers stay,
 * so a single hidden group could be told from the others: then the next smallest is hidden with it.
 */
export function smallGroups(groups: readonly CountedGroup[], below: number): ReadonlySet<string> {
  const isSmall = ({ counts }: CountedGroup): boolean =>
    Object.values(counts).some((count) => count > 0 && count < below);
  const small = groups.filter(isSmall);
  const [next] = groups
    .filter((group) => !small.includes(group))
    .toSorted((one, other) => sumOf(one.counts) - sumOf(other.counts));
  const hidden = small.length === 1 && next ? [...small, next] : small;
  return new Set(hidden.map(({ id }) => id));
}
