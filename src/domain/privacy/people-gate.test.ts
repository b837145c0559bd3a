import { describe, expect, test } from 'vitest';
import { definition as accidents } from '../../../data/traffic-accidents/dataset.ts';
import type { DatasetDefinition, Field, PeopleRule, TableDefinition } from '../dataset.ts';
import { countsPeople } from './counts-people.ts';
import { peopleGate } from './people-gate.ts';

const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'integer',
  title: { ko: '열', en: 'Column' },
  ...more,
});
const table = (name: string, ...fields: readonly Field[]): TableDefinition => ({
  name,
  title: { ko: '표', en: 'Table' },
  primaryKey: ['area'],
  fields,
});
const gate = (...tables: readonly TableDefinition[]) => {
  const definition: DatasetDefinition = { ...accidents, measures: [], tables };
  return peopleGate(definition)[0];
};
const suppress = (below: number): PeopleRule => ({ rule: 'suppress', below });

test.for([
  ['deaths', {}, true],
  ['foreign_residents', {}, true],
  ['men', {}, true],
  ['crowd', { unit: { ko: '명', en: 'people' } }, true],
  ['crowd', { unit: { ko: '천 명', en: 'thousand people' } }, true],
  ['crowd', { unit: { ko: '명', en: 'people' }, type: 'string' }, false],
  ['deaths_per_100000', {}, false],
  ['deaths', { unit: { ko: '인구 10만 명당', en: 'per 100,000' } }, false],
  ['racks', {}, false],
  ['menu', {}, false],
  ['person_accidents', {}, false],
] as const)('%s %j counts people: %s', ([name, more, counts]) => {
  expect(countsPeople(field(name, more), { measures: [] })).toBe(counts);
});

test('a column has the unit of the measure that it holds', () => {
  const [measure] = accidents.measures;
  if (!measure) throw new Error('The dataset has no measure.');
  const measures = [{ ...measure, id: 'hurt', unit: { ko: '명', en: 'injured' } }];
  expect(countsPeople(field('hurt'), { measures })).toBe(true);
});

describe('a dataset that counts people', () => {
  test('is published only where each such column has a rule', () => {
    expect(gate(table('monthly', field('deaths'), field('racks')))).toMatchObject({
      id: 'people-rule',
      level: 'block',
      ok: false,
      found: {
        en: 'these columns count people and have no rule: monthly.deaths. Give them one as people in data/traffic-accidents',
      },
    });
    const because = { ko: '공개', en: 'public' };
    expect(
      gate(table('monthly', field('deaths', { people: { rule: 'as-published', because } }))),
    ).toMatchObject({ ok: true, found: { en: '1 column counts people' } });
  });

  test('hides at least ones and twos', () => {
    expect(gate(table('monthly', field('ill', { people: suppress(2) })))?.found.en).toContain(
      'Say 3 or more',
    );
    expect(gate(table('monthly', field('ill', { people: suppress(3) })))?.ok).toBe(true);
  });

  test('does not give hidden counts back by another table', () => {
    const ill = field('ill', { people: suppress(5) });
    expect(gate(table('monthly', ill), table('yearly', ill))?.found.en).toContain(
      'monthly.ill, yearly.ill',
    );
  });
});
