import { formatDay } from '../domain/text/format.ts';
import type { Freshness } from '../domain/time/freshness.ts';
import type { Language } from '../domain/language.ts';
import { durationText } from './duration.ts';

interface FreshnessWords {
  /** For a narrow place, such as a tile's corner. */
  readonly label: string;
  readonly sentence: string;
}

const seoulOffsetMs = 9 * 3_600_000;
const msPerDay = 86_400_000;

const seoulDay = (instant: string): number =>
  Math.floor((Date.parse(instant) + seoulOffsetMs) / msPerDay);

/** A moment of the city's clock: 2026년 11월 22일 14:00, 22 November 2026, 14:00. */
function momentText(instant: string, language: Language): string {
  const time = new Date(Date.parse(instant) + seoulOffsetMs).toISOString().slice(11, 16);
  const date = formatDay(seoulDay(instant), language);
  return language === 'ko' ? `${date} ${time}` : `${date}, ${time}`;
}

/** The newest observation; of a period that had ended at an instant, its last day. */
function asOfText({ basis, asOf }: Freshness, language: Language): string {
  if (asOf === null) return '';
  return basis === 'observation'
    ? momentText(asOf, language)
    : formatDay(seoulDay(asOf) - 1, language);
}

export function freshnessWords(freshness: Freshness, language: Language): FreshnessWords {
  return language === 'ko' ? korean(freshness) : english(freshness);
}

function korean(freshness: Freshness): FreshnessWords {
  const { state, basis, dueAt } = freshness;
  const overdue = freshness.overdueMinutes ?? 0;
  const late = `${durationText(overdue, 'ko')} 늦음`;
  const asOf = asOfText(freshness, 'ko');
  const since = basis === 'observation' ? `${asOf} 뒤로` : `${asOf}까지의 자료 뒤로`;
  switch (state) {
    case 'fresh':
      return {
        label: '최신',
        sentence:
          basis === 'observation'
            ? `${asOf}에 관측한 최신 값입니다.`
            : `${asOf}까지의 최신 자료이며, 다음 자료는 ${formatDay(seoulDay(dueAt ?? ''), 'ko')}까지 나올 예정입니다.`,
      };
    case 'late':
      return { label: late, sentence: `${late}: ${since} 새 값이 들어오지 않았습니다.` };
    case 'stale':
      return {
        label: '오래됨',
        sentence: `오래된 값(${late}): ${since} 새 값이 없어 지금과 다를 수 있습니다.`,
      };
    case 'archive':
      return {
        label: '보관 자료',
        sentence:
          asOf === ''
            ? '지금의 모습이 아닙니다.'
            : overdue > 0
              ? `${asOf}까지의 값이며, 발행 기관에는 더 새로운 자료가 있을 수 있습니다.`
              : `${asOf}까지의 값이며 지금의 모습이 아닙니다.`,
      };
    case 'unknown':
      return { label: '알 수 없음', sentence: '얼마나 새로운 값인지 알 수 없습니다.' };
  }
}

function english(freshness: Freshness): FreshnessWords {
  const { state, basis, dueAt } = freshness;
  const overdue = freshness.overdueMinutes ?? 0;
  const late = `${durationText(overdue, 'en')} late`;
  const asOf = asOfText(freshness, 'en');
  const since =
    basis === 'observation' ? `nothing new since ${asOf}` : `nothing newer than ${asOf}`;
  switch (state) {
    case 'fresh':
      return {
        label: 'up to date',
        sentence:
          basis === 'observation'
            ? `Up to date: observed on ${asOf}.`
            : `Up to date: figures to ${asOf}; the next are due by ${formatDay(seoulDay(dueAt ?? ''), 'en')}.`,
      };
    case 'late':
      return { label: late, sentence: `${late}: ${since}.` };
    case 'stale':
      return {
        label: 'out of date',
        sentence: `Out of date (${late}): ${since}, so it may be different now.`,
      };
    case 'archive':
      return {
        label: 'archive',
        sentence:
          asOf === ''
            ? 'Not the present.'
            : overdue > 0
              ? `Figures to ${asOf}; the publisher may have newer ones.`
              : `Figures to ${asOf}, not the present.`,
      };
    case 'unknown':
      return { label: 'not known', sentence: 'How new this is, is not known.' };
  }
}
