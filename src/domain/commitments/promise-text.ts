import type { Commitment } from './commitment.ts';
import { civilParts } from '../time/civil-date.ts';
import { formatDay, formatMonth, formatYear } from '../text/format.ts';
import type { Language } from '../language.ts';
import { lintPromise, type PromiseFindings } from '../promises/promise-linter.ts';
import { roles } from './model-words.ts';
import { dateSpan, type PartialDate } from './partial-date.ts';

/**
 * What a commitment says it will do, as one text: who, the promise, its period, and each milestone
 * with the date that was planned. Activities and deliverables stay out: the sources tell there what
 * was planned and what was done, and the check is of the promise alone.
 */
export function promiseText(commitment: Commitment, language: Language): string {
  const { institutions, statements, milestones, dates } = commitment;
  const named = institutions
    // A partner is not who promised.
    .filter(({ role }) => role !== 'partner')
    .map(({ role, name }) => `${roles[role][language]}: ${name[language]}.`);
  const promised = statements
    .filter(({ kind }) => kind === 'promise' || kind === 'aim')
    .map(({ text }) => text[language]);
  const period = dates.map(({ kind, date }) =>
    kind === 'start' ? words[language].from(date) : words[language].by(date),
  );
  const steps = milestones.map(({ title, planned }) =>
    planned === null
      ? `${title[language]}.`
      : `${title[language]} (${words[language].by(planned)}).`,
  );
  return [...named, ...promised, period.join(' '), ...steps]
    .filter((line) => line !== '')
    .join('\n');
}

/** The checklist of a commitment's own text. */
export const checklistOf = (commitment: Commitment, language: Language): PromiseFindings =>
  lintPromise(promiseText(commitment, language));

function dateText(date: PartialDate, language: Language): string {
  const span = dateSpan(date);
  if (!span) return date;
  const { year, month } = civilParts(span.first);
  if (span.precision === 'day') return formatDay(span.first, language);
  return span.precision === 'month'
    ? formatMonth(year, month, language)
    : formatYear(year, language);
}

const words: Readonly<
  Record<Language, { from: (date: PartialDate) => string; by: (date: PartialDate) => string }>
> = {
  ko: {
    from: (date) => `${dateText(date, 'ko')}부터`,
    by: (date) => `${dateText(date, 'ko')}까지`,
  },
  en: {
    from: (date) => `from ${dateText(date, 'en')}`,
    by: (date) => `by ${dateText(date, 'en')}`,
  },
};
