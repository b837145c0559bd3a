import { expect, test } from 'vitest';
import { madeCommitment } from '../../../tests/support/made-commitment.ts';
import { lastRatings, ratingsOf } from './ratings-model.ts';

const rated = (assessments: readonly Readonly<Record<string, string>>[]) =>
  madeCommitment({
    milestones: [{}],
    assessments: assessments.map((entry) => ({ scale: 'completion', ...entry })),
  });

test('ambition stands in both places, and they are said to differ', () => {
  const { subjects, silent } = ratingsOf(
    rated([
      { scale: 'header-ambition', assessor: 'page', value: 'high' },
      { scale: 'potential-impact', stage: 'end-of-term', value: 'moderate' },
    ]),
    'ambition',
  );
  expect(subjects).toHaveLength(1);
  expect(subjects[0]?.voices.map(({ by }) => by)).toEqual(['independent', 'page']);
  expect(subjects[0]?.disagreement?.kind).toBe('scale');
  expect(silent).toEqual(['government', 'civil-society']);
});

test('mid-term and end of term stand in order, without a disagreement; the last is the summary', () => {
  const question = ratingsOf(
    rated([
      { stage: 'end-of-term', value: 'substantial' },
      { stage: 'mid-term', value: 'limited' },
      { milestone: 'm1', value: 'complete' },
    ]),
    'completion',
  );
  expect(question.subjects[0]?.disagreement).toBeNull();
  expect(question.subjects[0]?.voices[0]?.ratings.map(({ value }) => value)).toEqual([
    'limited',
    'substantial',
  ]);
  expect(lastRatings(question).map(({ value }) => value)).toEqual(['substantial']);
});

test('each dimension of early results is a subject of its own', () => {
  const { subjects } = ratingsOf(
    rated([
      { scale: 'early-results', dimension: 'access-to-information', value: 'major' },
      { scale: 'early-results', dimension: 'civic-participation', value: 'marginal' },
    ]),
    'early-results',
  );
  expect(subjects.map(({ dimension }) => dimension)).toEqual([
    'access-to-information',
    'civic-participation',
  ]);
});
