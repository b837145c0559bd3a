import { describe, expect, test } from 'vitest';
import { madeCommitment } from '../../../tests/support/made-commitment.ts';
import { leafMilestones, milestoneLateness, milestoneState } from './milestone-state.ts';
import { addProgress, progressOf } from './progress.ts';

type Part = Readonly<Record<string, unknown>>;

function stateOf(milestone: Part, ...ratings: readonly Part[]): string {
  const commitment = madeCommitment({
    milestones: [milestone],
    assessments: ratings.map((rating) => ({ scale: 'completion', milestone: 'm1', ...rating })),
  });
  const [only] = commitment.milestones;
  if (!only) throw new Error('The test makes one milestone.');
  return milestoneState(commitment, only);
}

describe('a milestone', () => {
  test('with a date in time is done, after its time done late', () => {
    expect(stateOf({ planned: '2017-04', actual: '2017-03-22' })).toBe('done');
    expect(stateOf({ planned: '2017-07', actual: '2017-11-01' })).toBe('late');
    expect(stateOf({ actual: '2017-11-01' })).toBe('done');
  });

  test('that may have been done in time is not called late', () => {
    expect(stateOf({ planned: '2017-07-15', actual: '2017-07' })).toBe('done');
  });

  test('stands where the last rating has it', () => {
    const mid = { stage: 'mid-term', value: 'limited' };
    expect(stateOf({}, mid)).toBe('open');
    expect(stateOf({}, mid, { stage: 'end-of-term', value: 'complete' })).toBe('done');
    expect(stateOf({}, { stage: 'end-of-term', value: 'substantial' }, mid)).toBe('open');
  });

  test('that raters of the same time see differently is unknown', () => {
    const stage = 'end-of-term';
    expect(
      stateOf(
        {},
        { stage, value: 'complete', assessor: 'government' },
        { stage, value: 'limited' },
      ),
    ).toBe('unknown');
  });

  test('stays unknown where nothing is said, the review is pending, or evidence is missing', () => {
    expect(stateOf({ planned: '2017-12' })).toBe('unknown');
    expect(stateOf({}, { absent: 'pending' })).toBe('unknown');
    expect(stateOf({}, { value: 'no-evidence' })).toBe('unknown');
    expect(stateOf({ reported: 'no-evidence' })).toBe('unknown');
  });

  test('without a rating stands where words have it, and a rating goes before words', () => {
    expect(stateOf({ reported: 'done' })).toBe('done');
    expect(stateOf({ reported: 'under-way' })).toBe('open');
    expect(stateOf({ reported: 'done' }, { value: 'limited' })).toBe('open');
  });
});

describe('a milestone with steps', () => {
  const commitment = madeCommitment({
    milestones: [{}, { parent: 'm1', reported: 'done' }, { parent: 'm1' }, { actual: '2018' }],
  });

  test('is not counted beside them', () => {
    expect(leafMilestones(commitment).map(({ id }) => id)).toEqual(['m2', 'm3', 'm4']);
  });

  test('gives counts that add up', () => {
    const states = leafMilestones(commitment).map((entry) => milestoneState(commitment, entry));
    const progress = progressOf(states);
    expect(progress).toEqual({ done: 2, late: 0, open: 0, unknown: 1, all: 3 });
    expect(addProgress([progress, progress, progressOf(['late'])])).toEqual({
      done: 4,
      late: 1,
      open: 0,
      unknown: 2,
      all: 7,
    });
  });
});

test('what a rating calls complete is not late day after day', () => {
  const commitment = madeCommitment({
    milestones: [{ planned: '2014' }],
    assessments: [{ scale: 'completion', milestone: 'm1', value: 'complete' }],
  });
  const [only] = commitment.milestones;
  expect(only && milestoneLateness(commitment, only, 20_000)).toEqual({
    kind: 'no-date',
    missing: 'actual',
  });
});
