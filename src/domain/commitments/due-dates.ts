import type { Commitment } from './commitment.ts';
import type { LocalText } from '../language.ts';
import { leafMilestones } from './milestone-state.ts';
import { dateSpan, type DateSpan, type PartialDate } from './partial-date.ts';

/** A day by which something was promised; a month is due on its last day. */
export interface DueDate {
  /** Stable within its commitment: a calendar knows an event again by it. */
  readonly id: string;
  /** `null`: the end of the commitment itself. */
  readonly title: LocalText | null;
  readonly planned: PartialDate;
  readonly span: DateSpan;
  readonly actual: PartialDate | null;
}

/** Everything of a commitment that has a date in a calendar; milestones without a date have none. */
export function dueDates(commitment: Commitment): DueDate[] {
  const milestones = leafMilestones(commitment).map(({ id, title, planned, actual }) => ({
    id,
    title,
    planned,
    actual,
  }));
  const ends = commitment.dates
    .filter(({ kind }) => kind === 'end')
    .map(({ date }) => ({ id: 'end', title: null, planned: date, actual: null }));
  return [...milestones, ...ends].flatMap(({ planned, ...due }) => {
    const span = planned === null ? null : dateSpan(planned);
    return planned === null || span === null ? [] : [{ ...due, planned, span }];
  });
}
