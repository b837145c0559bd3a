import type { CivilDay } from '../time/civil-date.ts';
import { dateSpan, type PartialDate } from './partial-date.ts';

/**
 * How late something was done, or is by the day asked; negative is early, or days left. A promise of
 * July is kept until 31 July; an act in November may have been on its first or its last day.
 */
export type Lateness =
  | {
      readonly kind: 'done' | 'open';
      readonly least: number;
      readonly most: number;
      /** Both are the same: the source gives the day. */
      readonly exact: boolean;
    }
  /** It cannot be told, because no date is given. That is a finding of its own. */
  | { readonly kind: 'no-date'; readonly missing: 'planned' | 'actual' };

interface Dates {
  readonly planned: PartialDate | null;
  readonly actual: PartialDate | null;
}

/** `isDone`: known to be done, though the source may not say when. */
export function daysLate({ planned, actual }: Dates, today: CivilDay, isDone = false): Lateness {
  const due = planned === null ? null : dateSpan(planned);
  if (!due) return { kind: 'no-date', missing: 'planned' };
  const act = actual === null ? null : dateSpan(actual);
  if (act) {
    const [least, most] = [act.first - due.last, act.last - due.last];
    return { kind: 'done', least, most, exact: least === most };
  }
  if (isDone) return { kind: 'no-date', missing: 'actual' };
  const days = today - due.last;
  return { kind: 'open', least: days, most: days, exact: true };
}

/** Most days that it may be late, for sorting; what has no date comes last. */
export const lateOrder = (lateness: Lateness): number =>
  lateness.kind === 'no-date' ? -Infinity : lateness.most;
