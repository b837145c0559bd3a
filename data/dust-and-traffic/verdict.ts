import type { Interval } from '../../src/domain/statistics/event-rates.ts';

/** What an interval of "per cent of dust for 10 % more traffic" allows to say. */
export type Finding = 'more' | 'less' | 'small' | 'unclear';

/** Less than half a microgram on a mean day of 24, the step in which dust is reported. */
const smallPercent = 2;

export function findingOf({ low, high }: Interval): Finding {
  if (low > -smallPercent && high < smallPercent) return 'small';
  if (low > 0) return 'more';
  if (high < 0) return 'less';
  return 'unclear';
}

export type Verdict =
  | 'together'
  | 'together-unexplained'
  | 'not-together'
  | 'opposite'
  | 'cannot-tell';

export interface Findings {
  /** Days against days of the same weekday. */
  readonly sameWeekday: Finding;
  /** Sundays and days off against working days. */
  readonly sundays: Finding;
  /** The same for nitrogen dioxide, which is known to come from engines: can this method see at all? */
  readonly control: Finding;
}

/** The verdict follows from the intervals alone. */
export function verdictOf({ sameWeekday, sundays, control }: Findings): Verdict {
  if (control !== 'more') return 'cannot-tell';
  if (sameWeekday === 'less' || sundays === 'less') return 'opposite';
  if (sameWeekday === 'more') return sundays === 'more' ? 'together' : 'together-unexplained';
  if (sameWeekday === 'small' && sundays === 'small') return 'not-together';
  return 'cannot-tell';
}
