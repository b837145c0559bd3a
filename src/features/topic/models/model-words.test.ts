import { describe, expect, test } from 'vitest';
import { definition as hourlyDefinition } from '../../../../data/air-hourly/dataset.ts';
import { definition as airDefinition } from '../../../../data/air-quality/dataset.ts';
import {
  madeTopic,
  period,
  plainAir,
  type MadeTopic,
  type MadeValue,
} from '../../../../tests/support/made-topic.ts';
import type { DatasetDefinition, Field } from '../../../domain/dataset.ts';
import { languages, type Language } from '../../../domain/language.ts';
import { grains } from '../../../domain/time/period.ts';
import type { Cell, TableFile } from '../../../domain/published.ts';
import type { View } from '../../../domain/view.ts';
import { standards, type TopicState } from '../topic-state.ts';
import { viewModel } from './view-model.ts';
import type { ViewTable } from './view-table.ts';

const hangul = /[가-힣]/;
const slip = /undefined|NaN|Infinity|\[object|null/;

/** Every text of a model, with the way to it; what its functions say is tried in the test. */
function textsIn(value: unknown, at = ''): readonly (readonly [at: string, text: string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${at}.${key}`));
}

const isTable = (value: unknown): value is ViewTable =>
  typeof value === 'object' && value !== null && 'columns' in value && 'rows' in value;

const cellTexts = (table: ViewTable): string[] =>
  table.rows.flatMap((row, at) =>
    row.map(
      (cell, i) => table.columns[i]?.format?.(cell, at) ?? (cell === null ? '' : String(cell)),
    ),
  );

function wordsOf(topic: MadeTopic, view: View, state: Partial<TopicState>, language: Language) {
  const model = viewModel(topic.input(view, state, language));
  const texts = textsIn(model)
    // Cells, paths and style names are not read as words.
    .filter(([at]) => !/\.rows\.|\.shapes\.|\.(fill|ink|colour|mark|key|kind|id)$/.test(at))
    .map(([at, text]) => `${at}: ${text}`);
  return [...texts, ...(isTable(model.table) ? cellTexts(model.table) : [])];
}

const keysOf = (field: Field): Cell[] =>
  field.categories ? Object.keys(field.categories).slice(0, 2) : [1, 2];

/** A published table of the definition with two rows, the second without values. */
function madeTable(definition: DatasetDefinition, name: string): TableFile {
  const table = definition.tables.find((entry) => entry.name === name);
  if (!table) throw new Error(`No table "${name}".`);
  return {
    schemaVersion: 1,
    dataset: definition.id,
    table: name,
    fields: table.fields.map((field) => field.name),
    columns: table.fields.map((field) => {
      if (field.name === 'year') return [2021, 2022];
      if (table.primaryKey.includes(field.name)) return keysOf(field);
      const [category = 'A'] = Object.keys(field.categories ?? {});
      return [field.type === 'number' || field.type === 'integer' ? 3 : category, null];
    }),
  };
}

const nothing: MadeValue = () => null;
const zero: MadeValue = () => 0;

describe.each([airDefinition, hourlyDefinition])('every view of $id', (definition) => {
  const names = definition.tables.map((table) => table.name);
  const tables = names.map((name) => madeTable(definition, name));
  const topics = [plainAir, nothing, zero].map((value) =>
    madeTopic('2021..2022', value, definition, tables),
  );
  const periods = ['2022', '2021..2022', '2022-03', '2022-03-05..2022-04-09', '2022-03-01'];

  const states = periods.flatMap((text): Partial<TopicState>[] =>
    definition.measures.flatMap(({ id }) =>
      standards.map((standard) => ({ period: period(text), measure: id, standard })),
    ),
  );

  /** Texts of all views in these states that match, with the state that they occur in. */
  const find = (pattern: RegExp, of: readonly Partial<TopicState>[], language: Language) =>
    topics.flatMap((topic) =>
      definition.views.flatMap((view) =>
        of.flatMap((state) =>
          wordsOf(topic, view, state, language)
            .filter((text) => pattern.test(text))
            .map((text) => `${view.id}, ${JSON.stringify(state)}: ${text}`),
        ),
      ),
    );

  test.each(languages)('says nothing broken in any state (%s)', (language) => {
    expect(find(slip, states, language)).toEqual([]);
  });

  test.each(grains)('says nothing broken by %s', (grain) => {
    const compare = definition.areas?.districts.slice(0, 4).map((area) => area.code) ?? [];
    const state = { grain, compare, period: period('2022-03-05..2022-04-09') };
    for (const language of languages) expect(find(slip, [state], language)).toEqual([]);
  });

  test('uses no Korean word in English', () => {
    expect(find(hangul, [{}], 'en')).toEqual([]);
  });

  test('gives the same model for the same input', () => {
    for (const view of definition.views) {
      const [topic] = topics;
      if (!topic) throw new Error('There is a topic.');
      const once = JSON.stringify(viewModel(topic.input(view, {})));
      expect(JSON.stringify(viewModel(topic.input(view, {})))).toBe(once);
    }
  });
});
