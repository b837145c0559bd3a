import { describe, expect, test } from 'vitest';
import type { Field, Source, TableDefinition } from '../dataset.ts';
import type { DataTable } from '../tables/table.ts';
import { foreignKeysOf } from './foreign-keys.ts';
import { packageLicences } from './package-licence.ts';
import { tableSchema } from './table-schema.ts';

const text = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  title: { ko: name, en: name },
  ...more,
});
const made = (
  name: string,
  primaryKey: readonly string[],
  fields: readonly Field[],
): TableDefinition => ({ name, title: { ko: name, en: name }, primaryKey, fields });

const shops = made('shops', ['shop'], [text('shop'), text('name')]);
const prices = made('prices', ['shop', 'number'], [text('shop'), text('number')]);
const events = made('events', ['id'], [text('id')]);
const answers = made('answers', ['event', 'number'], [text('event'), text('number')]);

const named = (table: TableDefinition, ...columns: DataTable['columns']): DataTable => ({
  fields: table.fields.map(({ name }) => name),
  columns,
});

describe('a reference to another table', () => {
  const tables = [shops, prices];
  const known = named(shops, ['a', 'b'], ['A', 'B']);

  test('is one where every row bears it out; a row that names nothing refers to nothing', () => {
    const of = named(prices, ['a', 'a', null, 'b'], ['1', '2', '1', '1']);
    expect(foreignKeysOf(prices, tables, { shops: known, prices: of })).toEqual([
      { fields: ['shop'], table: 'shops', references: ['shop'] },
    ]);
  });

  test('is none where one row names what is not there, or where nothing is named', () => {
    const stray = named(prices, ['a', 'c'], ['1', '1']);
    expect(foreignKeysOf(prices, tables, { shops: known, prices: stray })).toEqual([]);
    const empty = named(prices, [null], ['1']);
    expect(foreignKeysOf(prices, tables, { shops: known, prices: empty })).toEqual([]);
  });

  test('may go by the name of the table in the singular', () => {
    const keys = foreignKeysOf(answers, [events, answers], {
      events: named(events, ['x']),
      answers: named(answers, ['x'], ['1']),
    });
    expect(keys).toEqual([{ fields: ['event'], table: 'events', references: ['id'] }]);
  });

  test('of tables of the same things goes to the first, never in a circle', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((name) =>
      made(name, ['area'], [text('area')]),
    );
    if (!one || !two || !three) throw new Error('Three tables were made.');
    const all = [one, two, three];
    const same = Object.fromEntries(all.map((table) => [table.name, named(table, ['11110'])]));
    const reference = { fields: ['area'], table: 'one', references: ['area'] };
    expect(all.map((table) => foreignKeysOf(table, all, same))).toEqual([
      [],
      [reference],
      [reference],
    ]);
  });

  test('never goes by a day or a year', () => {
    const day: Field = { name: 'day', type: 'date', title: { ko: '날', en: 'Day' } };
    const city = made('city', ['day'], [day]);
    const daily = made('daily', ['day', 'area'], [day, text('area')]);
    const days = { city: named(city, ['2022-03-01']), daily: named(daily, ['2022-03-01'], ['11']) };
    expect(foreignKeysOf(daily, [city, daily], days)).toEqual([]);
  });
});

describe('a table schema', () => {
  const kinds = { bus: { ko: '버스', en: 'Bus' }, car: { ko: '승용차', en: 'Car' } };
  const table = made(
    'kinds',
    ['area'],
    [
      text('area'),
      text('kind', { categories: kinds }),
      { name: 'at', type: 'datetime', title: { ko: '시각', en: 'Moment' } },
    ],
  );
  const at = '2019-12-01T01:00:00+09:00';
  const fieldsOf = (kind: string | null) =>
    tableSchema(table, named(table, ['11'], [kind], [at]), []).fields;

  test('says what its rows keep: keys that are always there, codes from a list', () => {
    expect(fieldsOf('bus').map(({ constraints }) => constraints)).toEqual([
      { required: true },
      { enum: ['bus', 'car'] },
      undefined,
    ]);
    expect(fieldsOf(null)[1]?.constraints).toEqual({ enum: ['bus', 'car'] });
  });

  test('says nothing that its rows do not keep', () => {
    expect(fieldsOf('tram')[1]).not.toHaveProperty('constraints');
  });

  test('gives moments the format that knows offsets', () => {
    expect(fieldsOf('bus').map(({ format }) => format)).toEqual([undefined, undefined, 'any']);
  });
});

describe('licences of a package', () => {
  const source = (licence: Source['licence'], licenceConfirmed: boolean): Source => ({
    title: { ko: '자료', en: 'Data' },
    identifier: null,
    url: 'https://example.org/',
    publisher: { ko: '기관', en: 'Body' },
    licence,
    licenceConfirmed,
    licenceNote: { ko: '', en: '' },
  });

  test('have the ids of the Open Definition where it has one, and are named once', () => {
    expect(packageLicences([source('cc-by-4.0', true), source('cc-by-4.0', true)])).toEqual([
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ]);
  });

  test('that nobody confirmed say so; an unknown one has no address', () => {
    const [kogl, unknown] = packageLicences([source('kogl-1', false), source('unknown', false)]);
    expect(kogl?.title).toBe('KOGL type 1: attribution (not confirmed)');
    expect(unknown).toEqual({ name: 'unknown', title: 'Licence not known' });
  });
});
