import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import {
  countsOf,
  shownRows,
  worstLateness,
  type CommitmentListFacts,
  type ListedCommitment,
} from './list-model.ts';
import { wholeList } from './list-state.ts';

const today = parseIsoDay('2018-01-10') ?? 0;

const row = (id: string, part: Partial<ListedCommitment>): ListedCommitment => ({
  id,
  href: '',
  title: id,
  promise: null,
  plan: 'Plan',
  planId: 'one',
  areas: [],
  isFull: false,
  differs: false,
  milestones: [],
  facets: {
    plan: ['one'],
    area: ['aid'],
    institution: ['not-recorded'],
    status: ['not-recorded'],
    value: ['not-recorded'],
    milestones: ['not-recorded'],
  },
  ...part,
});

const late = { planned: '2017-07', actual: '2017-11-01', state: 'late' } as const;
const open = { planned: '2017-12', actual: null, state: 'open' } as const;
const undated = { planned: null, actual: null, state: 'unknown' } as const;

const rows = [
  row('A', {}),
  row('B', { isFull: true, milestones: [undated] }),
  row('C', { isFull: true, milestones: [open] }),
  row('D', { isFull: true, milestones: [late, open] }),
];
const facts: CommitmentListFacts = {
  rows: [
    ...rows,
    row('E', { facets: { ...rows[0]!.facets, plan: ['two'], area: ['aid', 'open-data'] } }),
  ],
  options: {
    plan: [
      { value: 'one', label: 'One' },
      { value: 'two', label: 'Two' },
    ],
    area: [
      { value: 'aid', label: 'aid' },
      { value: 'open-data', label: 'open data' },
    ],
    institution: [{ value: 'not-recorded', label: 'not recorded' }],
    status: [{ value: 'not-recorded', label: 'not recorded' }],
    value: [{ value: 'not-recorded', label: 'not recorded' }],
    milestones: [{ value: 'not-recorded', label: 'not recorded' }],
  },
  today,
};

const idsOf = (shown: readonly ListedCommitment[]): string[] => shown.map(({ id }) => id);

describe('the list of promises', () => {
  test('shows what is recorded in full first, and the latest first when asked', () => {
    expect(idsOf(shownRows(facts, wholeList, today))).toEqual(['B', 'C', 'D', 'A', 'E']);
    expect(idsOf(shownRows(facts, { ...wholeList, sort: 'delay' }, today))).toEqual([
      'D',
      'C',
      'B',
      'A',
      'E',
    ]);
  });

  test('counts of a single choice add up to all that is shown', () => {
    const plan = countsOf(facts, wholeList, 'plan');
    expect(plan.options.map(({ count }) => count)).toEqual([4, 1]);
    expect(plan.all).toBe(5);
    // The own choice does not narrow its own counts; the others do.
    const narrowed = countsOf(facts, { ...wholeList, plan: 'two', area: 'aid' }, 'plan');
    expect(narrowed.options.map(({ count }) => count)).toEqual([4, 1]);
    expect(countsOf(facts, { ...wholeList, plan: 'two' }, 'area').options).toEqual([
      { value: 'aid', label: 'aid', count: 1 },
      { value: 'open-data', label: 'open data', count: 1 },
    ]);
  });
});

describe('how late a promise is', () => {
  test('is told by the milestone that is the most days past its date', () => {
    expect(worstLateness([late, open], today)).toMatchObject({ kind: 'done', most: 93 });
    expect(worstLateness([open], today)).toMatchObject({ kind: 'open', most: 10 });
  });

  test('is not told without a date, nor of what nothing is known', () => {
    expect(worstLateness([undated], today)).toBeNull();
    expect(worstLateness([{ ...open, state: 'unknown' }], today)).toBeNull();
    expect(worstLateness([{ ...open, state: 'done' }], today)).toBeNull();
  });
});
