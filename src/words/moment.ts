import { civilParts, parseIsoDay } from '../domain/time/civil-date.ts';
import { formatDay, monthName } from '../domain/text/format.ts';
import { seoulDay } from '../domain/time/seoul-time.ts';
import type { Language } from '../domain/language.ts';
import { durationText } from './duration.ts';

const seoulAheadMs = 9 * 3_600_000;
const msPerMinute = 60_000;

const dayOf = (instant: string): number => parseIsoDay(seoulDay(instant)) ?? 0;

/** The city's clock at an instant: 15:00. */
export const clockText = (instant: string): string =>
  new Date(Date.parse(instant) + seoulAheadMs).toISOString().slice(11, 16);

/** The city's day at an instant: 2026년 11월 22일, 22 November 2026. */
export const dayText = (instant: string, language: Language): string =>
  formatDay(dayOf(instant), language);

/** Day and time in the city: 2026년 11월 22일 15:00, 22 November 2026, 15:00. */
export function momentText(instant: string, language: Language): string {
  const day = dayText(instant, language);
  return language === 'ko' ? `${day} ${clockText(instant)}` : `${day}, ${clockText(instant)}`;
}

/** The same as short as a column has room for: 11.22. 15:00, 22 Nov 15:00. */
export function dayAndClockText(instant: string, language: Language): string {
  const { month, day } = civilParts(dayOf(instant));
  const date = language === 'ko' ? `${month}.${day}.` : `${day} ${monthName(month, language)}`;
  return `${date} ${clockText(instant)}`;
}

/** How long ago an instant is: 방금, 12분 전, 12 minutes ago. A clock that runs behind says 방금. */
export function sinceText(instant: string, now: number, language: Language): string {
  const minutes = Math.floor((now - Date.parse(instant)) / msPerMinute);
  if (minutes < 1) return language === 'ko' ? '방금' : 'just now';
  const duration = durationText(minutes, language);
  return language === 'ko' ? `${duration} 전` : `${duration} ago`;
}

/** The same for a narrow column that says "ago" at its head: 12분, 12 min. */
export function shortSinceText(instant: string, now: number, language: Language): string {
  const text = sinceText(instant, now, language);
  return language === 'ko'
    ? text
    : text
        .replace(/ ago$/, '')
        .replace(/ minutes?$/, ' min')
        .replace('just now', 'now');
}
