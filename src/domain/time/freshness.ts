import { civilDay, civilParts, firstDayOfMonth, parseIsoDay, type CivilDay } from './civil-date.ts';
import type { DatasetDefinition, LiveDefinition } from '../dataset.ts';
import type { Frequency } from './frequency.ts';
import type { LedgerLine } from '../ledger/ledger.ts';
import type { DatasetEntry } from '../published.ts';

const msPerMinute = 60_000;
const minutesPerDay = 1440;
/** Seoul has had no summer time since 1988. */
const seoulOffsetMs = 9 * 60 * msPerMinute;

/** How far apart a frequency's figures are, and how long a publisher needs to bring them out. */
interface Promised {
  readonly interval: { readonly minutes: number } | { readonly months: number };
  readonly graceMinutes: number;
}

const everyMinutes = (minutes: number, graceMinutes: number): Promised => ({
  interval: { minutes },
  graceMinutes,
});
const everyMonths = (months: number, graceDays: number): Promised => ({
  interval: { months },
  graceMinutes: graceDays * minutesPerDay,
});

/** `null`: the frequency promises nothing. Yearly statistics come out in the half year after the year. */
const promises: Readonly<Record<Frequency, Promised | null>> = {
  '5MIN': everyMinutes(5, 10),
  '15MIN': everyMinutes(15, 15),
  '30MIN': everyMinutes(30, 30),
  HOURLY: everyMinutes(60, 60),
  DAILY: everyMinutes(minutesPerDay, minutesPerDay),
  WEEKLY: everyMinutes(7 * minutesPerDay, 3 * minutesPerDay),
  MONTHLY: everyMonths(1, 15),
  QUARTERLY: everyMonths(3, 45),
  ANNUAL: everyMonths(12, 180),
  IRREG: null,
  NEVER: null,
  UNKNOWN: null,
};

/** `archive`: the figures belong to their period and say nothing about now. */
export type FreshnessState = 'fresh' | 'late' | 'stale' | 'archive' | 'unknown';

export interface Freshness {
  readonly state: FreshnessState;
  /** What the promise is held against: the newest observation, or the end of the newest period. */
  readonly basis: 'observation' | 'period' | 'nothing';
  /** That observation, or the instant at which the period had ended. */
  readonly asOf: string | null;
  /** When something newer is promised by; `null` where nothing is promised. */
  readonly dueAt: string | null;
  /** Minutes begun since then; 0 or less: not yet due. */
  readonly overdueMinutes: number | null;
}

type LiveTimes = Pick<LiveDefinition, 'everyMinutes' | 'lateAfterMinutes' | 'staleAfterMinutes'>;

/** What freshness needs of a definition, so that a page need not carry all of it. */
export type FreshnessSubject = Pick<DatasetDefinition, 'timeliness' | 'frequency'> & {
  readonly live?: LiveTimes;
};
type Figures = Pick<DatasetEntry, 'period' | 'observedAt'>;

const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

function msOf(text: string | null | undefined): number | null {
  const ms = text == null ? Number.NaN : Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

const startOfSeoulDay = (day: CivilDay): number =>
  day * minutesPerDay * msPerMinute - seoulOffsetMs;

/** The day so many months later; the last of its month where that is shorter. */
function monthsLater(day: CivilDay, months: number): CivilDay {
  const { year, month, day: dayOfMonth } = civilParts(day);
  const first = firstDayOfMonth(year, month + months);
  const target = civilParts(first);
  return (
    civilDay(target.year, target.month, dayOfMonth) ?? firstDayOfMonth(year, month + months + 1) - 1
  );
}

const intervalsAfter = (end: CivilDay, { interval }: Promised, count: number): number =>
  'months' in interval
    ? startOfSeoulDay(monthsLater(end, interval.months * count))
    : startOfSeoulDay(end) + interval.minutes * count * msPerMinute;

interface Limits {
  readonly basis: 'observation' | 'period';
  readonly asOf: number;
  /** Absent where nothing is promised. */
  readonly late?: number;
  readonly stale?: number;
}

function limitsOf(
  { frequency, live }: FreshnessSubject,
  { observedAt, period }: Figures,
): Limits | null {
  const observed = msOf(observedAt);
  if (live && observed !== null) {
    return {
      basis: 'observation',
      asOf: observed,
      late: observed + live.lateAfterMinutes * msPerMinute,
      stale: observed + live.staleAfterMinutes * msPerMinute,
    };
  }
  const last = period && parseIsoDay(period.last);
  if (last == null) return null;
  const known = { basis: 'period', asOf: startOfSeoulDay(last + 1) } as const;
  const promised = promises[frequency];
  if (!promised) return known;
  const grace = promised.graceMinutes * msPerMinute;
  return {
    ...known,
    late: intervalsAfter(last + 1, promised, 1) + grace,
    stale: intervalsAfter(last + 1, promised, 2) + grace,
  };
}

/** The one rule for how new figures are, against what is promised. `now` is an instant. */
export function freshnessOf(definition: FreshnessSubject, entry: Figures, now: string): Freshness {
  const limits = limitsOf(definition, entry);
  const isArchive = definition.timeliness === 'archive';
  const at = msOf(now);
  if (!limits || at === null) {
    const state = isArchive ? 'archive' : 'unknown';
    return { state, basis: 'nothing', asOf: null, dueAt: null, overdueMinutes: null };
  }
  const { basis, asOf, late, stale } = limits;
  const known = { basis, asOf: instant(asOf) };
  if (late === undefined || stale === undefined) {
    return {
      state: isArchive ? 'archive' : 'unknown',
      ...known,
      dueAt: null,
      overdueMinutes: null,
    };
  }
  const state = isArchive ? 'archive' : at > stale ? 'stale' : at > late ? 'late' : 'fresh';
  return {
    state,
    ...known,
    dueAt: instant(late),
    // Adding 0 turns -0 into 0.
    overdueMinutes: Math.ceil((at - late) / msPerMinute) + 0,
  };
}

/**
 * What a run's line in the ledger says. An archive promises nothing newer, and figures made from other
 * datasets follow those: neither is on time or late.
 */
export const lateMinutes = (
  definition: FreshnessSubject,
  entry: Figures,
  now: string,
  source: LedgerLine['source'],
): number | null =>
  definition.timeliness !== 'archive' && (source === 'live' || source === 'files')
    ? freshnessOf(definition, entry, now).overdueMinutes
    : null;

/** Minutes between two looks at a source that is not live; `null`: none is worth it. */
function lookMinutes(frequency: Frequency): number | null {
  if (frequency === 'NEVER') return null;
  const promised = promises[frequency];
  if (!promised || 'months' in promised.interval) return minutesPerDay;
  return Math.min(promised.interval.minutes, minutesPerDay);
}

const soonestRetryMinutes = 5;

/** Whether it is time to look at the source again. A failed look is repeated sooner. */
export function dueNow(
  { frequency, live }: FreshnessSubject,
  entry: Pick<DatasetEntry, 'ingestedAt' | 'lastRun'> | null,
  now: string,
): boolean {
  const minutes = live?.everyMinutes ?? lookMinutes(frequency);
  if (minutes === null) return false;
  const looked = msOf(entry?.lastRun?.at ?? entry?.ingestedAt);
  const at = msOf(now);
  if (looked === null || at === null) return true;
  const wait =
    entry?.lastRun?.outcome === 'failed'
      ? Math.min(minutes, Math.max(soonestRetryMinutes, minutes / 4))
      : minutes;
  return at - looked >= wait * msPerMinute;
}
