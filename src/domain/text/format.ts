import { civilParts, type CivilDay } from '../time/civil-date.ts';
import type { Language } from '../language.ts';
import { wholeYear, type Period } from '../time/period.ts';
import { roundTo } from '../grade.ts';

const thinSpace = '\u202F';

/** A number with a fixed count of digits after the point: 22.7, 1,234 or in Korean 12만 3,456. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const rounded = roundTo(value, decimals);
  if (language === 'ko' && decimals === 0 && Math.abs(rounded) >= 10_000) {
    const sign = rounded < 0 ? '−' : '';
    const size = Math.abs(rounded);
    const rest = size % 10_000;
    const tens = `${sign}${group(String(Math.floor(size / 10_000)))}만`;
    return rest === 0 ? tens : `${tens} ${group(String(rest))}`;
  }
  const [whole = '0', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const sign = rounded < 0 ? '−' : '';
  return `${sign}${group(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
}

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * A value with its unit, kept on one line: 22.7 µg/m³. Korean counters and % follow without a space:
 * 1,234건.
 */
export function formatQuantity(
  value: number,
  decimals: number,
  unit: string,
  language: Language,
): string {
  const number = formatNumber(value, decimals, language);
  const space = language === 'ko' && /^[가-힣%]/.test(unit) ? '' : thinSpace;
  return unit === '' ? number : `${number}${space}${unit}`;
}

/** A share as a whole percentage: 12% in Korean, 12 % elsewhere. */
export function formatPercent(share: number, language: Language): string {
  const percent = formatNumber(share * 100, 0, language);
  return language === 'ko' ? `${percent}%` : `${percent}${thinSpace}%`;
}

const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const monthName = (month: number, language: Language): string =>
  language === 'ko' ? `${month}월` : (englishMonths[month - 1] ?? '').slice(0, 3);

export function formatDay(day: CivilDay, language: Language): string {
  const { year, month, day: dayOfMonth } = civilParts(day);
  return language === 'ko'
    ? `${year}년 ${month}월 ${dayOfMonth}일`
    : `${dayOfMonth} ${englishMonths[month - 1]} ${year}`;
}

export function formatMonth(year: number, month: number, language: Language): string {
  return language === 'ko' ? `${year}년 ${month}월` : `${englishMonths[month - 1]} ${year}`;
}

export const formatYear = (year: number, language: Language): string =>
  language === 'ko' ? `${year}년` : String(year);

const isQuarter = (firstMonth: number, lastMonth: number): boolean =>
  lastMonth % 3 === 0 && lastMonth - firstMonth === 2;

/** A period in words, as short as it can be said. */
export function formatPeriodWords(period: Period, language: Language): string {
  const year = wholeYear(period);
  if (year !== null) return formatYear(year, language);
  const first = civilParts(period.first);
  const last = civilParts(period.last);
  const wholeMonths = first.day === 1 && civilParts(period.last + 1).day === 1;
  if (wholeMonths && first.month === 1 && last.month === 12) {
    return language === 'ko' ? `${first.year}~${last.year}년` : `${first.year} to ${last.year}`;
  }
  if (wholeMonths && first.year === last.year && first.month === last.month) {
    return formatMonth(first.year, first.month, language);
  }
  if (wholeMonths && first.year === last.year && isQuarter(first.month, last.month)) {
    const quarter = last.month / 3;
    return language === 'ko' ? `${first.year}년 ${quarter}분기` : `Q${quarter} ${first.year}`;
  }
  const [from, to] = wholeMonths
    ? [formatMonth(first.year, first.month, language), formatMonth(last.year, last.month, language)]
    : [formatDay(period.first, language), formatDay(period.last, language)];
  if (from === to) return from;
  return language === 'ko' ? `${from}~${to}` : `${from} to ${to}`;
}

/** A name as it stands inside an English sentence: "Fine dust" becomes "fine dust", "NO₂" stays. */
export const insideSentence = (name: string, language: Language): string =>
  language === 'en' && /^[A-Z][a-z]/.test(name)
    ? `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;

/** A file size: 246 KB, 3.9 MB. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes}${thinSpace}B`;
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000, 0, language)}${thinSpace}KB`;
  return `${formatNumber(bytes / 1_000_000, 1, language)}${thinSpace}MB`;
}
