import { describe, expect, test } from 'vitest';
import { madeCommitment } from '../../../tests/support/made-commitment.ts';
import { disagreementsOf } from './disagreements.ts';
import { scales } from './scales.ts';

type Part = Readonly<Record<string, unknown>>;

const found = (...assessments: readonly Part[]) =>
  disagreementsOf(madeCommitment({ milestones: [{}], assessments })).map(
    ({ question, kind, assessments: parts }) => [question, kind, parts.map(({ id }) => id).join()],
  );

describe('answers disagree', () => {
  test('where one place calls the ambition high and another moderate', () => {
    expect(
      found(
        { scale: 'header-ambition', assessor: 'page', value: 'high' },
        { scale: 'potential-impact', stage: 'end-of-term', value: 'moderate' },
      ),
    ).toEqual([['ambition', 'scale', 'a1,a2']]);
  });

  test('where government and reviewer rate one thing differently at one time', () => {
    const stage = 'end-of-term';
    expect(
      found(
        { scale: 'completion', assessor: 'government', stage, value: 'complete' },
        { scale: 'completion', stage, value: 'limited' },
        { scale: 'completion', assessor: 'civil-society', stage, value: 'limited' },
      ),
    ).toEqual([['completion', 'value', 'a1,a2,a3']]);
  });

  test('where one of them does not say when', () => {
    expect(
      found(
        { scale: 'review', assessor: 'page', value: 'pending' },
        { scale: 'review', stage: 'end-of-term', value: 'assessed' },
      ),
    ).toEqual([['review', 'value', 'a1,a2']]);
  });
});

describe('answers do not disagree', () => {
  test('where they change from one stage to the next', () => {
    expect(
      found(
        { scale: 'completion', stage: 'mid-term', value: 'limited' },
        { scale: 'completion', stage: 'end-of-term', value: 'substantial' },
      ),
    ).toEqual([]);
  });

  test('where they answer different questions, dimensions or milestones', () => {
    expect(
      found(
        { scale: 'completion', value: 'complete' },
        { scale: 'completion', milestone: 'm1', value: 'limited' },
        { scale: 'early-results', dimension: 'access-to-information', value: 'major' },
        { scale: 'early-results', dimension: 'civic-participation', value: 'marginal' },
        { scale: 'potential-impact', value: 'minor' },
        { scale: 'specificity', value: 'high' },
      ),
    ).toEqual([]);
  });

  test('where one is not given or pending', () => {
    expect(
      found(
        { scale: 'potential-impact', assessor: 'page', absent: 'not-given' },
        { scale: 'potential-impact', value: 'minor' },
      ),
    ).toEqual([]);
  });
});

test('no scale takes a value of another question’s scale for its own', () => {
  const completion: readonly string[] = Object.keys(scales.completion.values);
  expect(Object.keys(scales['early-results'].values).filter((v) => completion.includes(v))).toEqual(
    [],
  );
  const impact: readonly string[] = Object.keys(scales['potential-impact'].values);
  const since2020: readonly string[] = Object.keys(scales['ambition-2020'].values);
  expect(impact.filter((value) => since2020.includes(value))).toEqual([]);
});
