import { civilParts } from '../domain/time/civil-date.ts';
import { dateSpan, type PartialDate } from '../domain/commitments/partial-date.ts';
import { formatDay, formatMonth, formatYear } from '../domain/text/format.ts';
import type { Language } from '../domain/language.ts';

/** A date in words, as exactly as it is known and not more. */
export function partialDateWords(date: PartialDate, language: Language): string {
  const span = dateSpan(date);
  if (!span) return date;
  const { year, month } = civilParts(span.first);
  switch (span.precision) {
    case 'year':
      return formatYear(year, language);
    case 'month':
      return formatMonth(year, month, language);
    case 'day':
      return formatDay(span.first, language);
  }
}
