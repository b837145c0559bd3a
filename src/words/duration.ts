import type { Language } from '../domain/language.ts';

const hour = 60;
const day = 24 * hour;
/** A month and a year on average; who is late by months does not count days. */
const month = 30.44 * day;
const year = 365.25 * day;

/** A stretch of time in its largest unit: 5분, 3 hours, 20일, 7개월, 2 years. */
export function durationText(minutes: number, language: Language): string {
  const [size, ko, en]: readonly [number, string, string] =
    minutes < hour
      ? [1, '분', 'minute']
      : minutes < day
        ? [hour, '시간', 'hour']
        : minutes < 2 * month
          ? [day, '일', 'day']
          : minutes < 2 * year
            ? [month, '개월', 'month']
            : [year, '년', 'year'];
  const count = Math.max(1, Math.floor(minutes / size));
  return language === 'ko' ? `${count}${ko}` : `${count} ${en}${count === 1 ? '' : 's'}`;
}
