import { civilDay, isoDay, type CivilDay } from '../../src/domain/civil-date.ts';

/** Seoul keeps one time all year; it has had no summer time since 1988. */
const offsetMs = 9 * 3_600_000;
const msPerDay = 86_400_000;

const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(?:(\d{2})(\d{2})?)?)?$/;
const spelled =
  /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/**
 * Instant of a time in Seoul as services write it: `yyyyMMdd`, with `HH`, `HHmm` or `HHmmss` behind it,
 * or `YYYY-MM-DD HH:mm`. Hour 24 is the next day's 0. `null` where it is no time.
 */
export function seoulInstant(text: string | null): string | null {
  const [, ...parts] = compact.exec(text?.trim() ?? '') ?? spelled.exec(text?.trim() ?? '') ?? [];
  if (parts.length === 0) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  return instantOf(civilDay(year, month, day), hour, minute, second);
}

/** Instant of a day (`yyyyMMdd` or `YYYY-MM-DD`) and a time (`HH`, `HHmm`, `HHmmss`, `HH:mm`) beside it. */
export function seoulInstantOf(day: string | null, time: string | null): string | null {
  const digits = day?.trim().replaceAll(/[-./]/g, '') ?? '';
  const clock = time?.trim().replaceAll(':', '') ?? '';
  if (!/^\d{8}$/.test(digits) || !/^(?:\d{2}){1,3}$/.test(clock)) return null;
  return seoulInstant(digits + clock);
}

function instantOf(
  day: CivilDay | null,
  hour: number,
  minute: number,
  second: number,
): string | null {
  if (day === null || hour > 24 || minute > 59 || second > 59) return null;
  if (hour === 24 && (minute > 0 || second > 0)) return null;
  const seconds = hour * 3600 + minute * 60 + second;
  return withoutMs(new Date(day * msPerDay + seconds * 1000 - offsetMs));
}

/** Day in Seoul (`YYYY-MM-DD`) of an instant; `null` where the text is none. */
export function seoulDay(instant: string): string | null {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? null : isoDay(Math.floor((ms + offsetMs) / msPerDay));
}

const withoutMs = (date: Date): string => date.toISOString().replace('.000Z', 'Z');
