import type { TableRecord } from '../tables/table-records.ts';
import { changeBetween, marginOf, type Change, type Share } from './margin.ts';
import type { Survey, SurveyQuestion, SurveyRound } from './survey.ts';
import { everyone } from './survey-tables.ts';

/** Of one group in one round: how many answered, and the share of each answer; `null` is hidden. */
export interface GroupResult {
  readonly group: string;
  readonly people: number | null;
  readonly answers: readonly {
    readonly answer: string;
    readonly people: number | null;
    readonly share: Share | null;
  }[];
}

export interface RoundResult {
  readonly round: SurveyRound;
  /** Everyone first. */
  readonly groups: readonly GroupResult[];
}

/** The published counts of a question, round by round; a round that did not ask it is left out. */
export function resultsOf(
  rows: readonly TableRecord[],
  survey: Survey,
  question: SurveyQuestion,
): RoundResult[] {
  const own = rows.filter((row) => row['survey'] === survey.id && row['question'] === question.id);
  return survey.rounds.flatMap((round) => {
    const inRound = own.filter((row) => row['round'] === round.id);
    const groups = [...new Set(inRound.map((row) => String(row['group'])))].map((group) =>
      groupResult(
        inRound.filter((row) => row['group'] === group),
        group,
        round,
        question,
      ),
    );
    return groups.length === 0 ? [] : [{ round, groups }];
  });
}

function groupResult(
  rows: readonly TableRecord[],
  group: string,
  round: SurveyRound,
  question: SurveyQuestion,
): GroupResult {
  const countOf = (answer: string): number | null => {
    const cell = rows.find((row) => row['answer'] === answer)?.['respondents'];
    return typeof cell === 'number' ? cell : null;
  };
  const people = countOf(everyone);
  const margin = people === null ? null : marginOf(round, people, group !== everyone);
  return {
    group,
    people,
    answers: question.answers.map(({ id: answer }) => {
      const count = countOf(answer);
      const share =
        count === null || people === null || margin === null
          ? null
          : { share: (count / people) * 100, margin };
      return { answer, people: count, share };
    }),
  };
}

export interface AnswerChange {
  readonly answer: string;
  /** `null`: one of the two is hidden. */
  readonly change: Change | null;
}

/** What everyone's answers changed by from the round before the last to the last. */
export function lastChanges(results: readonly RoundResult[]): {
  readonly from: SurveyRound;
  readonly to: SurveyRound;
  readonly answers: AnswerChange[];
} | null {
  const [before, last] = [results.at(-2), results.at(-1)];
  const [earlier, later] = [before, last].map((result) =>
    result?.groups.find(({ group }) => group === everyone),
  );
  if (!before || !last || !earlier || !later) return null;
  const answers = later.answers.map(({ answer, share }) => {
    const old = earlier.answers.find((entry) => entry.answer === answer)?.share ?? null;
    return { answer, change: share && old ? changeBetween(old, share) : null };
  });
  return { from: before.round, to: last.round, answers };
}
