import { parseIsoDay, type CivilDay } from '../time/civil-date.ts';
import type { LocalText } from '../language.ts';
import type { Question } from './question.ts';

export const questionStates = {
  answered: { ko: '답함', en: 'answered' },
  open: { ko: '답을 기다림', en: 'waiting' },
  closed: { ko: '답 없이 닫힘', en: 'closed without an answer' },
} as const satisfies Record<string, LocalText>;
export type QuestionState = keyof typeof questionStates;
export const questionStateIds = Object.keys(questionStates) as readonly QuestionState[];

type Dates = Pick<Question, 'askedOn' | 'answeredOn' | 'answer' | 'closedOn' | 'isClosed'>;

export const stateOf = ({
  answer,
  closedOn,
  isClosed,
}: Pick<Dates, 'answer' | 'closedOn' | 'isClosed'>): QuestionState =>
  answer !== null ? 'answered' : closedOn !== null || isClosed ? 'closed' : 'open';

/**
 * Whole days from the day it was asked to the day of the answer, of the closing, or, while it is open,
 * to the day asked for. `null` where one of the days is not known.
 */
export function daysWaited(question: Dates, today: CivilDay): number | null {
  const day = (text: string | null): CivilDay | null => (text === null ? null : parseIsoDay(text));
  const asked = day(question.askedOn);
  if (asked === null) return null;
  const ends: Readonly<Record<QuestionState, CivilDay | null>> = {
    answered: day(question.answeredOn),
    closed: day(question.closedOn),
    open: today,
  };
  const end = ends[stateOf(question)];
  return end === null ? null : end - asked;
}
