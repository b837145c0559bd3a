import { describe, expect, test } from 'vitest';
import { definition as hourly } from '../../../../data/air-hourly/dataset.ts';
import { definition } from '../../../../data/air-quality/dataset.ts';
import {
  asKind,
  madeTopic,
  plainAir,
  type MadeValue,
} from '../../../../tests/support/made-topic.ts';
import type { Language } from '../../../domain/language.ts';
import type { TableFile } from '../../../domain/published.ts';
import type { TopicState } from '../topic-state.ts';
import type { TableModel } from './table-model.ts';
import { viewModel } from './view-model.ts';

function years(
  value: MadeValue,
  state: Partial<TopicState> = {},
  language: Language = 'en',
  span = '2019..2022',
): TableModel {
  const topic = madeTopic(span, value);
  return asKind(viewModel(topic.input(topic.view('table'), state, language)), 'table');
}

const keys = (model: TableModel) => model.table.columns.map((column) => column.key);
const texts = (model: TableModel, row: number) =>
  model.table.rows[row]?.map(
    (cell, i) => model.table.columns[i]?.format?.(cell, row) ?? String(cell),
  );

describe('figures by year', () => {
  test('have a row for every year, with coverage', () => {
    const model = years(plainAir, { area: '11110' });
    expect(model.table.rows.map((row) => row[0])).toEqual(['2019', '2020', '2021', '2022']);
    expect(model.table.rows[1]?.slice(-3)).toEqual([335, 366, 'sufficient']);
  });

  test('hold a year without values as null and say that it is not known', () => {
    const model = years((_, __, isoDay) => (isoDay < '2020' ? null : 20));
    expect(model.table.rows[0]).toEqual(['2019', null, null, null, 0, 365, 'incomplete']);
    expect(texts(model, 0)?.slice(1, 4)).toEqual(['not known', 'not known', 'not known']);
  });

  test('a year without a bad day has 0 of them, which is known', () => {
    expect(
      texts(
        years(() => 10),
        0,
      )?.[2],
    ).toBe('0');
  });

  test('count days by grade and by guideline for dust, by neither for a gas', () => {
    expect(keys(years(plainAir))).toContain('days_bad');
    expect(keys(years(plainAir))).toContain('days_above_who');
    expect(keys(years(plainAir, { measure: 'no2' }))).toEqual([
      'year',
      'no2_mean',
      'days_measured',
      'days_in_year',
      'complete',
    ]);
  });

  test('speak the reader’s language', () => {
    const model = years(plainAir, {}, 'ko');
    expect(model.table.rows[0]?.[0]).toBe('2019년');
    expect(model.table.rows[0]?.at(-1)).toBe('충분');
  });

  test('end with a part of a year where the data does', () => {
    const model = years(plainAir, {}, 'en', '2019..2022-03-10');
    expect(model.table.rows.at(-1)?.slice(-2)).toEqual([69, 'sufficient']);
  });
});

describe('a published table for one measure', () => {
  const stations: TableFile = {
    schemaVersion: 1,
    dataset: 'air-quality',
    table: 'stations',
    fields: ['station', 'kind', 'year', 'days', 'pm25', 'pm25_days'],
    columns: [
      ['종로', '종로', '남산', '남산'],
      ['roadside', 'roadside', 'background', 'background'],
      [2021, 2022, 2020, 2022],
      [365, 365, 366, 365],
      [21.5, 20, 18.5, null],
      [274, 273, 366, 0],
    ],
  };
  const topic = madeTopic('2021..2022', plainAir, definition, [stations]);
  const view = definition.views.find(
    (entry) => entry.kind === 'table' && entry.table === 'stations',
  );
  const model = (language: Language) => {
    if (!view) throw new Error('The dataset shows its stations.');
    return asKind(viewModel(topic.input(view, {}, language)), 'table');
  };

  test('has a row for each station and a column for each year, in order', () => {
    expect(keys(model('en')).slice(-3)).toEqual(['2020', '2021', '2022']);
    expect(model('en').table.rows).toHaveLength(2);
  });

  test('says codes in words', () => {
    expect(texts(model('en'), 0)).toContain('Roadside');
    expect(texts(model('ko'), 1)).toContain('산과 외곽');
  });

  test('leaves a year without a value open, and stars one with too few days', () => {
    expect(texts(model('en'), 0)?.slice(-3)).toEqual(['–', '21.5', '20.0*']);
    expect(texts(model('en'), 1)?.slice(-3)).toEqual(['18.5', '–', '–']);
  });

  test('holds its numbers as numbers', () => {
    expect(model('en').table.rows[0]?.slice(-3)).toEqual([null, 21.5, 20]);
  });
});

describe('a published table as it is', () => {
  const worst: TableFile = {
    schemaVersion: 1,
    dataset: 'air-hourly',
    table: 'worst_hours',
    fields: ['measured_at', 'cai', 'decided_by', 'value', 'sub_index', 'surcharge'],
    columns: [
      ['2021-05-08T00:00:00+09:00', '2018-01-02T13:00:00+09:00'],
      [500, 251],
      ['pm10', null],
      [612.5, null],
      [500, null],
      [0, null],
    ],
  };
  const topic = madeTopic('2021..2022', () => 50, hourly, [worst]);
  const view = hourly.views.find(
    (entry) => entry.kind === 'table' && entry.table === 'worst_hours',
  );
  const model = (language: Language) => {
    if (!view) throw new Error('The dataset shows its worst hours.');
    return asKind(viewModel(topic.input(view, {}, language)), 'table');
  };

  test('says times without a zone and codes in words', () => {
    expect(texts(model('en'), 0)?.slice(0, 3)).toEqual(['2021-05-08 00:00', '500', 'PM10']);
    expect(texts(model('ko'), 0)?.[2]).toBe('미세먼지');
  });

  test('says "not known" for a missing value, and 0 for 0', () => {
    expect(texts(model('en'), 0)?.at(-1)).toBe('0');
    expect(texts(model('en'), 1)?.slice(2)).toEqual(Array<string>(4).fill('not known'));
  });

  test('keeps its rows in their order', () => {
    expect(model('en').table.rows.map((row) => row[1])).toEqual([500, 251]);
  });

  test('says that it has no row yet', () => {
    if (!view) throw new Error('The dataset shows its worst hours.');
    const none = { ...worst, columns: worst.columns.map(() => []) };
    const empty = madeTopic('2021..2022', () => 50, hourly, [none]);
    const { finding } = asKind(viewModel(empty.input(view, {}, 'en')), 'table');
    expect(finding).toContain('no figures yet');
    expect(model('en').finding).not.toContain('no figures yet');
  });
});
