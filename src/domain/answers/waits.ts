import type { CivilDay } from '../time/civil-date.ts';
import { daysWaited, questionStateIds, stateOf, type QuestionState } from './question-state.ts';
import type { Question } from './question.ts';

/** How long questions waited. Those without a known day are counted and in no median. */
export interface Waits {
  readonly count: number;
  /** Of how many the days are known. */
  readonly known: number;
  /** `null` where of none the days are known. */
  readonly median: number | null;
  readonly worst: number | null;
}

/** The middle of the numbers; of an even count, the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export function waitsOf(questions: readonly Question[], today: CivilDay): Waits {
  const days = questions.flatMap((question) => daysWaited(question, today) ?? []);
  return {
    count: questions.length,
    known: days.length,
    median: medianOf(days),
    worst: days.length === 0 ? null : Math.max(...days),
  };
}

export interface RegisterSummary {
  /** Open ones have waited at least so long: their wait goes on, so that all together are a lower bound. */
  readonly all: Waits;
  readonly byState: Readonly<Record<QuestionState, Waits>>;
  /** Open, or closed without an answer. */
  readonly unanswered: number;
}

export function registerSummary(questions: readonly Question[], today: CivilDay): RegisterSummary {
  const waitsIn = (state: QuestionState): Waits =>
    waitsOf(
      questions.filter((question) => stateOf(question) === state),
      today,
    );
  const [answered, open, closed] = questionStateIds.map(waitsIn);
  if (!answered || !open || !closed) throw new Error('Every state has its waits.');
  return {
    all: waitsOf(questions, today),
    byState: { answered, open, closed },
    unanswered: open.count + closed.count,
  };
}

/** The longest wait first; what nobody can tell comes last. */
export const longestFirst =
  (today: CivilDay) =>
  (one: Question, other: Question): number =>
    (daysWaited(other, today) ?? -1) - (daysWaited(one, today) ?? -1);
