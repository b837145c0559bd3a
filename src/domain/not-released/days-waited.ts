import type { CivilDay } from '../time/civil-date.ts';
import { dateSpan } from '../commitments/partial-date.ts';
import type { NotReleasedEntry } from './not-released.ts';

/**
 * Days from the request to the answer, or to the day asked where none has come. A request of 2014 may have
 * been made on its first or its last day. `null` where no date of the request is known.
 */
export interface DaysWaited {
  readonly least: number;
  readonly most: number;
  readonly isOpen: boolean;
}

export function daysWaited(
  { asked, answered, state }: Pick<NotReleasedEntry, 'asked' | 'answered' | 'state'>,
  today: CivilDay,
): DaysWaited | null {
  const from = asked === null ? null : dateSpan(asked);
  const to = answered === null ? null : dateSpan(answered);
  if (!from) return null;
  if (to) {
    return {
      least: Math.max(to.first - from.last, 0),
      most: Math.max(to.last - from.first, 0),
      isOpen: false,
    };
  }
  // What was settled on a day that nobody wrote down did not wait until today.
  if (state === 'released' || state === 'returned') return null;
  return {
    least: Math.max(today - from.last, 0),
    most: Math.max(today - from.first, 0),
    isOpen: true,
  };
}
