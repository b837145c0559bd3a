import type { CivilDay } from '../time/civil-date.ts';
import type { Assessment, Commitment, Milestone } from './commitment.ts';
import type { LocalText } from '../language.ts';
import { daysLate, type Lateness } from './days-late.ts';
import { dateSpan } from './partial-date.ts';

/**
 * Where a milestone stands by what the sources say; it does not depend on the day asked. Nothing
 * said, a pending review and missing evidence are all unknown: none of them is a "no".
 */
export const milestoneStates = {
  done: { ko: '이행', en: 'done' },
  late: { ko: '늦게 이행', en: 'done late' },
  open: { ko: '이행 중', en: 'open' },
  unknown: { ko: '알 수 없음', en: 'unknown' },
} as const satisfies Record<string, LocalText>;
export type MilestoneState = keyof typeof milestoneStates;
export const milestoneStateIds = Object.keys(milestoneStates) as readonly MilestoneState[];

const stageOrder = ['design', 'mid-term', 'end-of-term'];
const stageRank = ({ stage }: Assessment): number =>
  stage === null ? -1 : stageOrder.indexOf(stage);

/** Ratings of how far a milestone was carried out, the latest stage first. */
function completionsOf({ assessments }: Commitment, milestone: string): string[] {
  const rated = assessments.filter(
    (entry) =>
      entry.scale === 'completion' && entry.milestone === milestone && entry.value !== null,
  );
  const latest = Math.max(...rated.map(stageRank));
  return rated.filter((entry) => stageRank(entry) === latest).flatMap(({ value }) => value ?? []);
}

function wasLate({ planned, actual }: Milestone): boolean {
  const due = planned === null ? null : dateSpan(planned);
  const act = actual === null ? null : dateSpan(actual);
  return due !== null && act !== null && act.first > due.last;
}

const carriedOut: Readonly<Record<string, MilestoneState>> = {
  complete: 'done',
  substantial: 'open',
  limited: 'open',
  'not-started': 'open',
  done: 'done',
  'under-way': 'open',
};

export function milestoneState(commitment: Commitment, milestone: Milestone): MilestoneState {
  if (milestone.actual !== null) return wasLate(milestone) ? 'late' : 'done';
  const rated = completionsOf(commitment, milestone.id);
  const states = new Set(rated.map((value) => carriedOut[value] ?? 'unknown'));
  // Raters who contradict each other leave it unknown; the page shows what each of them says.
  if (states.size > 1) return 'unknown';
  const [state] = states;
  return state ?? carriedOut[milestone.reported ?? ''] ?? 'unknown';
}

/** Milestones without steps of their own: a step and what it is a step of are not counted twice. */
export const leafMilestones = ({ milestones }: Pick<Commitment, 'milestones'>): Milestone[] =>
  milestones.filter(({ id }) => !milestones.some(({ parent }) => parent === id));

/** Days late by the day asked; what is not said to be done runs on, also where nothing is known. */
export function milestoneLateness(
  commitment: Commitment,
  milestone: Milestone,
  today: CivilDay,
): Lateness {
  return daysLate(milestone, today, milestoneState(commitment, milestone) === 'done');
}
