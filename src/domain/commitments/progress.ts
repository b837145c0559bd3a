import { milestoneStateIds, type MilestoneState } from './milestone-state.ts';

/** Milestones by state. Never one score: 1 of 3 done and 1 of 3 unknown is not a third. */
export type Progress = Readonly<Record<MilestoneState | 'all', number>>;

export const noProgress: Progress = { done: 0, late: 0, open: 0, unknown: 0, all: 0 };

export function progressOf(states: readonly MilestoneState[]): Progress {
  const progress = { ...noProgress, all: states.length };
  for (const state of states) progress[state] += 1;
  return progress;
}

export const addProgress = (parts: readonly Progress[]): Progress => {
  const sum = { ...noProgress };
  for (const part of parts) {
    for (const key of [...milestoneStateIds, 'all'] as const) sum[key] += part[key];
  }
  return sum;
};
