import type { CivilDay } from '../../domain/time/civil-date.ts';
import { daysLate, type Lateness } from '../../domain/commitments/days-late.ts';
import type { MilestoneState } from '../../domain/commitments/milestone-state.ts';
import { facetIds, type FacetId, type FacetOption, type ListState } from './list-state.ts';

export interface ListedMilestone {
  readonly planned: string | null;
  readonly actual: string | null;
  readonly state: MilestoneState;
}

export interface ListedCommitment {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly promise: string | null;
  readonly plan: string;
  readonly planId: string;
  readonly areas: readonly string[];
  readonly isFull: boolean;
  readonly differs: boolean;
  readonly milestones: readonly ListedMilestone[];
  readonly facets: Readonly<Record<FacetId, readonly string[]>>;
}

export interface CommitmentListFacts {
  readonly rows: readonly ListedCommitment[];
  readonly options: Readonly<Record<FacetId, readonly FacetOption[]>>;
  /** Day of the build; the browser reckons by its own. */
  readonly today: CivilDay;
}

const fits = (row: ListedCommitment, state: ListState, except?: FacetId): boolean =>
  facetIds.every((id) => {
    const wanted = state[id];
    return id === except || wanted === null || row.facets[id].includes(wanted);
  });

export const shownRows = (
  { rows }: CommitmentListFacts,
  state: ListState,
  today: CivilDay,
): ListedCommitment[] =>
  sorted(
    rows.filter((row) => fits(row, state)),
    state,
    today,
  );

/** How many promises each choice would show, with every other filter as it is. */
export function countsOf(
  { rows, options }: CommitmentListFacts,
  state: ListState,
  id: FacetId,
): {
  readonly all: number;
  readonly options: readonly (FacetOption & { readonly count: number })[];
} {
  const others = rows.filter((row) => fits(row, state, id));
  return {
    all: others.length,
    options: options[id].map((option) => ({
      ...option,
      count: others.filter((row) => row.facets[id].includes(option.value)).length,
    })),
  };
}

/** Lateness of the milestone that is the most days past its date; `null` where no date tells. */
export function worstLateness(
  milestones: readonly ListedMilestone[],
  today: CivilDay,
): Exclude<Lateness, { kind: 'no-date' }> | null {
  const known = milestones.flatMap((milestone) => {
    const late = daysLate(milestone, today, milestone.state === 'done');
    // Of what nothing is known, no days are counted on to this one.
    const isUntold = late.kind === 'open' && milestone.state === 'unknown';
    return late.kind === 'no-date' || isUntold ? [] : [late];
  });
  return known.toSorted((a, b) => b.most - a.most)[0] ?? null;
}

function sorted(
  rows: readonly ListedCommitment[],
  { sort }: ListState,
  today: CivilDay,
): ListedCommitment[] {
  switch (sort) {
    case 'record':
      return rows.toSorted((a, b) => Number(b.isFull) - Number(a.isFull));
    case 'plan':
      return [...rows];
    case 'delay': {
      const late = new Map(
        rows.map((row) => [row.id, worstLateness(row.milestones, today)?.most ?? -Infinity]),
      );
      return rows.toSorted(
        (a, b) =>
          Number(b.isFull) - Number(a.isFull) || compare(late.get(b.id) ?? 0, late.get(a.id) ?? 0),
      );
    }
  }
}

// Infinity less infinity would be no number.
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
