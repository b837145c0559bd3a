import type { CivilDay } from '../../domain/time/civil-date.ts';

/** Where a day lies between two days, in percent. */
export const placeBetween = (day: CivilDay, from: CivilDay, to: CivilDay): number =>
  Math.round(((day - from) / (to - from)) * 10_000) / 100;

/** The day that it is for a reader in Seoul. */
export const seoulToday = (now: Date): CivilDay =>
  Math.floor((now.getTime() + 9 * 3_600_000) / 86_400_000);
