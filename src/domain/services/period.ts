import * as v from 'valibot';
import { civilDay, isoDay, type CivilDay } from '../time/civil-date.ts';

const day = v.pipe(v.string(), v.isoDate());

/** When one may apply: the words of the source, and what days they clearly name. */
export const periodSchema = v.strictObject({
  words: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  always: v.optional(v.boolean(), false),
  rounds: v.optional(v.array(v.strictObject({ from: day, to: day })), []),
});
export type Period = v.InferOutput<typeof periodSchema>;

type Round = Period['rounds'][number];

/** `20260101`, `2026.5.4`, `2026-01-01`, `2026년 5월 22일`, with what stands in brackets after it. */
const date = String.raw`(\d{4})(?:\s*(?:[.\-/]|년)\s*)?(\d{1,2})(?:\s*(?:[.\-/]|월)\s*)?(\d{1,2})(?:일|\.)?(?:\s*\([월화수목금토일]\))?(?:\s*\d{1,2}:\d{2})?`;
/** The end may leave out the year, and the day of a run within one month the month as well. */
const end = String.raw`(?:(\d{4})(?:\s*(?:[.\-/]|년)\s*)?)?(\d{1,2})(?:\s*(?:[.\-/]|월)\s*)(\d{1,2})|(\d{4})(\d{2})(\d{2})`;
const run = new RegExp(String.raw`${date}\s*[~∼～]\s*(?:${end})`, 'g');

const dayOf = (year: number, month: number, dayOfMonth: number): string | null => {
  const found = civilDay(year, month, dayOfMonth);
  return found === null ? null : isoDay(found);
};

/** Days that a text names as "from ~ to". Whatever it does not say in so many digits stays unsaid. */
function roundsIn(words: string): Round[] {
  return [...words.matchAll(run)].flatMap((match) => {
    const [year, month, first] = [match[1], match[2], match[3]].map(Number);
    const [toYear, toMonth, last] = [
      match[4] ?? match[7] ?? match[1],
      match[5] ?? match[8],
      match[6] ?? match[9],
    ].map(Number);
    const from = dayOf(year ?? 0, month ?? 0, first ?? 0);
    const to = dayOf(toYear ?? 0, toMonth ?? 0, last ?? 0);
    return from !== null && to !== null && from <= to ? [{ from, to }] : [];
  });
}

/** Reads what a source says of the time to apply; `null` where it says nothing. */
export function readPeriod(text: string | null): Period | null {
  const words = text?.trim() ?? '';
  if (words === '') return null;
  const always = /^(?:상시(?:\s*신청)?|연중|수시)$/.test(words);
  return { words, always, rounds: always ? [] : roundsIn(words) };
}

export type PeriodState = 'always' | 'open' | 'later' | 'over' | 'unsaid';

/** Whether one may apply on a day, as far as the source names days. */
export function periodState(period: Period | null, today: CivilDay): PeriodState {
  if (period?.always) return 'always';
  if (!period || period.rounds.length === 0) return 'unsaid';
  const on = isoDay(today);
  if (period.rounds.some(({ from, to }) => from <= on && on <= to)) return 'open';
  return period.rounds.some(({ from }) => from > on) ? 'later' : 'over';
}
