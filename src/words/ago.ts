import type { Language } from '../domain/language.ts';

/** Months as people say them: 1년 10개월 전, 1 year and 10 months ago. */
export function agoText(months: number, language: Language): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const count = (n: number, word: string): string[] =>
    n === 0 ? [] : [language === 'ko' ? `${n}${word}` : `${n} ${word}${n === 1 ? '' : 's'}`];
  if (language === 'ko') {
    return months <= 0
      ? '이번 달'
      : `${[...count(years, '년'), ...count(rest, '개월')].join(' ')} 전`;
  }
  return months <= 0
    ? 'this month'
    : `${[...count(years, 'year'), ...count(rest, 'month')].join(' and ')} ago`;
}
