import { describe, expect, test } from 'vitest';
import { formatListState, parseListState, wholeList } from './list-state.ts';

const option = (value: string) => [{ value, label: value }];
const options = {
  plan: option('kr-2018'),
  area: option('aid'),
  institution: option('ministry'),
  status: option('active'),
  value: option('technology'),
  milestones: option('late'),
};

describe('the address of the list', () => {
  test('says nothing of the whole list', () => {
    expect(formatListState(wholeList)).toBe('');
    expect(parseListState('', options)).toEqual(wholeList);
  });

  test('carries every choice and gives it back', () => {
    const state = {
      plan: 'kr-2018',
      area: 'aid',
      institution: 'ministry',
      status: 'active',
      value: 'technology',
      milestones: 'late',
      sort: 'delay',
    } as const;
    expect(parseListState(formatListState(state), options)).toEqual(state);
  });

  test('shows all where it names what is not there', () => {
    expect(parseListState('plan=kr-1999&sort=loudest&area=aid&x=1', options)).toEqual({
      ...wholeList,
      area: 'aid',
    });
  });
});
