import { describe, expect, test } from 'vitest';
import {
  fitsFilter,
  formatLedgerFilter,
  parseLedgerFilter,
  type LedgerFilterFacts,
  type MeetingMarks,
} from './ledger-filter-state.ts';

const options: LedgerFilterFacts['options'] = {
  commitment: [{ value: 'KR0018', label: 'KR0018' }],
  kind: [{ value: 'workshop', label: 'workshop' }],
  record: [
    { value: 'minutes', label: 'minutes' },
    { value: 'nothing', label: 'nothing' },
  ],
};
const all = { commitment: null, kind: null, record: null };
const meeting: MeetingMarks = {
  key: 'm',
  commitment: 'KR0018',
  kind: 'workshop',
  published: ['minutes'],
};

describe('the address of the ledger', () => {
  test('gives back what was chosen, and nothing where all is shown', () => {
    const chosen = { commitment: 'KR0018', kind: null, record: 'nothing' };
    expect(parseLedgerFilter(formatLedgerFilter(chosen), options)).toEqual(chosen);
    expect(formatLedgerFilter(all)).toBe('');
  });

  test('with a choice that the ledger does not have shows all', () => {
    expect(parseLedgerFilter('?commitment=KR0099&record=agenda&kind=', options)).toEqual(all);
  });
});

describe('a meeting fits', () => {
  test('by its promise, its kind and what is public of it', () => {
    expect(fitsFilter(all, meeting)).toBe(true);
    expect(fitsFilter({ ...all, commitment: 'KR0018', record: 'minutes' }, meeting)).toBe(true);
    expect(fitsFilter({ ...all, commitment: 'SEO0001' }, meeting)).toBe(false);
    expect(fitsFilter({ ...all, kind: 'survey' }, meeting)).toBe(false);
    expect(fitsFilter({ ...all, record: 'outcome' }, meeting)).toBe(false);
  });

  test('“nothing” only where nothing is public', () => {
    const nothing = { ...all, record: 'nothing' };
    expect(fitsFilter(nothing, meeting)).toBe(false);
    expect(fitsFilter(nothing, { ...meeting, published: [] })).toBe(true);
  });
});
