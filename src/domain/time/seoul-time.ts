import { civilDay, isoDay, parseIsoDay } from './civil-date.ts';

const hoursAhead = 9;
const msPerHour = 3_600_000;

const stamp =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[ T]?(\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?|[ T]?(\d{2}))$/;

/** An instant as the project writes it: UTC, whole seconds. */
export const instantOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/**
 * Reads a time of Seoul such as `202611221400`, `20261122140000` or `2026-11-22 14:00` as an instant in
 * UTC. 24:00 is 00:00 of the next day. `null` where the text is no time.
 */
export function seoulInstant(text: string): string | null {
  const match = stamp.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second, hourAlone] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const date = civilDay(year ?? 0, month ?? 0, day ?? 0);
  const hours = (hour ?? 0) + (hourAlone ?? 0);
  const minutes = minute ?? 0;
  const seconds = second ?? 0;
  const exists = hours < 24 || (hours === 24 && minutes === 0 && seconds === 0);
  // Services fill a time that they do not have with zeros.
  if (date === null || (year ?? 0) < 1900 || !exists || minutes > 59 || seconds > 59) return null;
  const inSeoul = ((date * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
  return instantOf(inSeoul - hoursAhead * msPerHour);
}

/** The day in Seoul, `YYYY-MM-DD`, of an instant. */
export const seoulDay = (instant: string): string =>
  new Date(Date.parse(instant) + hoursAhead * msPerHour).toISOString().slice(0, 10);

/** Midnight in Seoul at which a day `YYYY-MM-DD` begins. */
export const startOfSeoulDay = (day: string): string => {
  const date = parseIsoDay(day);
  if (date === null) throw new Error(`"${day}" is not a day.`);
  return instantOf((date * 24 - hoursAhead) * msPerHour);
};

/** A day some days before or after another, both `YYYY-MM-DD`. */
export const dayShifted = (day: string, days: number): string =>
  isoDay((parseIsoDay(day) ?? Number.NaN) + days);

export const minutesBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 60_000;
