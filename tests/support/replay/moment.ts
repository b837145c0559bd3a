const seoulOffsetMs = 9 * 3_600_000;
const minuteMs = 60_000;

const digits = (value: number, length = 2): string => String(value).padStart(length, '0');

/** A moment by the clock of Seoul, in the parts that services write. */
export interface SeoulMoment {
  readonly instant: Date;
  /** `2026-08-13` */
  readonly day: string;
  /** `13:35` */
  readonly time: string;
  /** `20260813` */
  readonly compactDay: string;
  /** `202608131335` */
  readonly compact: string;
}

export function seoulMoment(instant: Date): SeoulMoment {
  const shifted = new Date(instant.getTime() + seoulOffsetMs);
  const day = shifted.toISOString().slice(0, 10);
  const [hour, minute] = [digits(shifted.getUTCHours()), digits(shifted.getUTCMinutes())];
  const compactDay = day.replaceAll('-', '');
  return {
    instant,
    day,
    time: `${hour}:${minute}`,
    compactDay,
    compact: compactDay + hour + minute,
  };
}

/** The last whole step of so many minutes, such as the hour of a measurement. */
export const lastStep = (now: Date, minutes: number): SeoulMoment =>
  seoulMoment(new Date(Math.floor(now.getTime() / (minutes * minuteMs)) * minutes * minuteMs));

export const minutesBefore = (now: Date, minutes: number): SeoulMoment =>
  seoulMoment(new Date(now.getTime() - minutes * minuteMs));

/** A number from 0 to 1 that is always the same for the same words. */
export function noise(...words: readonly (string | number)[]): number {
  let hash = 2_166_136_261;
  for (const letter of words.join('|')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_295;
}

/** A whole number between two, always the same for the same words. */
export const wholeNoise = (
  from: number,
  to: number,
  ...words: readonly (string | number)[]
): number => from + Math.floor(noise(...words) * (to - from + 0.999));
