import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { recordsOfTable } from '../tables/table-records.ts';
import { changeBetween, marginOf, reckonedMargin } from './margin.ts';
import { smallGroups } from './small-groups.ts';
import { lastChanges, resultsOf } from './survey-results.ts';
import { surveyRules } from './survey-rules.ts';
import { describedSurvey, resultsAsTable } from './survey-tables.ts';
import { authoredSurveySchema, type AuthoredSurvey } from './survey.ts';

const words = (text: string) => ({ ko: text, en: text });
const round = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  mode: 'phone',
  source: { title: words('source') },
  ...more,
});

const made = (...results: readonly Readonly<Record<string, unknown>>[]): AuthoredSurvey =>
  v.parse(authoredSurveySchema, {
    id: 's',
    title: words('survey'),
    organiser: words('city'),
    questions: [
      {
        id: 'q',
        wording: words('useful?'),
        answers: ['yes', 'no'].map((id) => ({ id, label: words(id) })),
      },
    ],
    rounds: [round('r1'), round('r2', { margin: { points: 3, confidence: 95 } })],
    results,
  });

const published = (survey: AuthoredSurvey) => {
  const described = describedSurvey(survey);
  const [question] = described.questions;
  if (!question) throw new Error('The survey asks nothing.');
  return resultsOf(recordsOfTable(resultsAsTable([survey])), described, question);
};

const groups = (young: [number, number], old: [number, number], oldest: [number, number]) =>
  Object.entries({ young, old, oldest }).map(([id, [yes, no]]) => ({
    id,
    name: words(id),
    counts: { yes, no },
  }));

describe('the margin', () => {
  test('of 1,000 answers is 3.1 points at 95 %, and of none there is none', () => {
    expect(reckonedMargin(1000)?.points).toBeCloseTo(3.099, 3);
    expect(reckonedMargin(0)).toBeNull();
  });

  test('that is stated counts for everyone; a group has its own', () => {
    const { rounds } = made();
    const [first, second] = rounds;
    if (!first || !second) throw new Error('Two rounds are made.');
    expect(marginOf(second, 1000, false)).toEqual({ points: 3, confidence: 95, isReckoned: false });
    expect(marginOf(second, 100, true)).toMatchObject({ isReckoned: true });
    expect(marginOf(first, 1000, false)).toMatchObject({ isReckoned: true, confidence: 95 });
  });
});

describe('a change', () => {
  const share = (percent: number, points: number) => ({
    share: percent,
    margin: { points, confidence: 95, isReckoned: true },
  });

  test('within the margin of both rounds is none', () => {
    expect(changeBetween(share(50, 3), share(54, 4))).toEqual({
      points: 4,
      margin: 5,
      kind: 'within',
    });
    expect(changeBetween(share(50, 3), share(55, 4)).kind).toBe('within');
    expect(changeBetween(share(50, 3), share(55.1, 4)).kind).toBe('more');
    expect(changeBetween(share(50, 3), share(44, 4)).kind).toBe('less');
  });

  test('from round to round is that of everyone', () => {
    const survey = made(
      { round: 'r1', question: 'q', counts: { yes: 500, no: 500 } },
      { round: 'r2', question: 'q', counts: { yes: 580, no: 420 } },
    );
    const changes = lastChanges(published(survey));
    expect([changes?.from.id, changes?.to.id]).toEqual(['r1', 'r2']);
    expect(changes?.answers[0]?.change).toMatchObject({ kind: 'more' });
    expect(changes?.answers[0]?.change?.points).toBeCloseTo(8, 6);
    expect(changes?.answers[0]?.change?.margin).toBeCloseTo(Math.hypot(3.099, 3), 2);
  });

  test('needs two rounds', () => {
    const survey = made({ round: 'r1', question: 'q', counts: { yes: 500, no: 500 } });
    expect(lastChanges(published(survey))).toBeNull();
  });
});

describe('small groups', () => {
  test('are hidden whole, and a single one not alone; everyone stays', () => {
    const survey = made({
      round: 'r2',
      question: 'q',
      counts: { yes: 500, no: 300 },
      groups: groups([20, 4], [200, 100], [280, 196]),
    });
    const [result] = published(survey);
    const shown = result?.groups.map(({ group, people }) => [group, people]);
    expect(shown).toEqual([
      ['all', 800],
      ['young', null],
      ['old', null],
      ['oldest', 476],
    ]);
    expect(result?.groups[1]?.answers.every(({ share }) => share === null)).toBe(true);
  });

  test('are also those who are in no group that is named', () => {
    const survey = made({
      round: 'r2',
      question: 'q',
      counts: { yes: 503, no: 300 },
      groups: groups([20, 40], [200, 100], [280, 160]),
    });
    const names = published(survey)[0]?.groups.filter(({ people }) => people === null);
    expect(names?.map(({ group }) => group)).toEqual(['young', 'not-named']);
  });

  test('are never one alone, and an answer that nobody gave tells of nobody', () => {
    const counts = fc.record({ yes: fc.nat(40), no: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 6 }), (all) => {
        const named = all.map((own, i) => ({ id: String(i), counts: own }));
        const hidden = smallGroups(named, 5);
        const small = named.filter(({ counts: own }) =>
          Object.values(own).some((count) => count > 0 && count < 5),
        );
        expect(small.every(({ id }) => hidden.has(id))).toBe(true);
        expect(hidden.size).not.toBe(1);
        if (small.length === 0) expect(hidden.size).toBe(0);
      }),
    );
  });
});

describe('a survey that does not fit is told', () => {
  const counts = { yes: 10, no: 10 };
  const problems = (...results: readonly Readonly<Record<string, unknown>>[]) =>
    surveyRules(made(...results)).map(({ allowed }) => allowed);

  test.each([
    ['a round', { round: 'r9', question: 'q', counts }, 'a round of this survey'],
    ['a question', { round: 'r1', question: 'p', counts }, 'a question of this survey'],
    [
      'an answer',
      { round: 'r1', question: 'q', counts: { ...counts, perhaps: 1 } },
      'one of: yes, no',
    ],
    ['a missing count', { round: 'r1', question: 'q', counts: { yes: 10 } }, 'a count for "no"'],
    [
      'groups of more than all',
      { round: 'r1', question: 'q', counts, groups: groups([9, 5], [9, 5], [0, 0]) },
      'at most 10',
    ],
  ])('%s', (_, result, allowed) => {
    expect(problems(result).join('; ')).toContain(allowed);
  });

  test('and one result a round and question', () => {
    const result = { round: 'r1', question: 'q', counts };
    expect(problems(result)).toEqual([]);
    expect(problems(result, result)).toEqual(['one result a round']);
  });
});
