import * as v from 'valibot';
import { notReleasedFileSchema } from '../../src/domain/not-released/not-released.ts';
import { servicesFileSchema } from '../../src/domain/services/service.ts';
import { describe, expect, test } from 'vitest';
import { areaShapesSchema } from '../../src/domain/layers/geometry.ts';
import {
  datasetEntrySchema,
  daysFileSchema,
  monthsFileSchema,
  reportFileSchema,
  tableFileSchema,
} from '../../src/domain/published.ts';
import {
  catalogueDetailsSchema,
  catalogueRowsSchema,
} from '../../src/domain/openness/catalogue-files.ts';
import { searchFileSchema } from '../../src/domain/search/search-file.ts';
import { answersFileSchema } from '../../src/domain/answers/question.ts';
import { forumsFileSchema } from '../../src/domain/forums/forum.ts';
import { surveysFileSchema } from '../../src/domain/surveys/survey.ts';
import { proposalsFileSchema } from '../../src/domain/proposals/proposals-file.ts';
import { commitmentFileSchema } from '../../src/domain/commitments/commitment.ts';
import { registerFileSchema } from '../../src/domain/commitments/register.ts';
import {
  layerIndexSchema,
  layerNamesSchema,
  layerPartSchema,
} from '../../src/domain/layers/layer.ts';
import { ingestSnapshots } from '../support/ingest-snapshots.ts';

const results = await ingestSnapshots();
const cases = results.map(({ folder, result: { files, entry } }) => {
  const texts = new Map(files.map((file) => [file.key, file.bytes.toString('utf8')]));
  return [folder.id, { definition: folder.definition, texts, entry, files }] as const;
});

/** What people write as it comes; nothing is invented to fill them. */
const mayBeEmpty: ReadonlySet<string> = new Set(['answers', 'surveys']);

const packageSchema = v.object({
  name: v.string(),
  licenses: v.pipe(v.array(v.object({ name: v.string(), title: v.string() })), v.minLength(1)),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      bytes: v.number(),
      encoding: v.literal('utf-8'),
      schema: v.object({
        fields: v.array(v.object({ name: v.string(), type: v.string(), title: v.string() })),
        primaryKey: v.array(v.string()),
      }),
    }),
  ),
});
const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  objects: v.object({ areas: v.looseObject({}), water: v.looseObject({}) }),
});

const namedSchemas: Readonly<Record<string, v.GenericSchema>> = {
  'months.json': monthsFileSchema,
  'register.json': registerFileSchema,
  'not-released/register.json': notReleasedFileSchema,
  'services.json': servicesFileSchema,
  'report.json': reportFileSchema,
  'answers.json': answersFileSchema,
  'forums.json': forumsFileSchema,
  'call.json': proposalsFileSchema,
  'surveys.json': surveysFileSchema,
  'shapes.json': areaShapesSchema,
  'rows.json': catalogueRowsSchema,
  'search.json': searchFileSchema,
  'search-text.json': searchFileSchema,
  'topology.json': topologySchema,
  'datapackage.json': packageSchema,
};
const shapes: readonly (readonly [name: RegExp, schema: v.GenericSchema])[] = [
  [/^days-/, daysFileSchema],
  [/^details-\d+\.json$/, catalogueDetailsSchema],
  [/^names-/, layerNamesSchema],
  [/^layer-.+-\d{5}\.json$/, layerPartSchema],
  [/^layer-/, layerIndexSchema],
  [/^commitment-[A-Z]{2,3}\d{4}\.json$/, commitmentFileSchema],
];
const schemaOf = (dataset: string, key: string): v.GenericSchema =>
  namedSchemas[`${dataset}/${key}`] ??
  namedSchemas[key] ??
  shapes.find(([name]) => name.test(key))?.[1] ??
  tableFileSchema;

/** Cells of a CSV line; quotes around a cell may hold commas. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

describe.each(cases)('%s publishes', (id, { definition, texts, entry, files }) => {
  const json = [...texts].filter(([key]) => key.endsWith('.json'));
  const packageOf = () => v.parse(packageSchema, JSON.parse(texts.get('datapackage.json') ?? ''));
  const csvLines = (table: string) => (texts.get(`${table}.csv`) ?? '').split('\r\n');

  test('an entry for the manifest that readers can parse', () => {
    expect(v.parse(datasetEntrySchema, entry)).toEqual(entry);
    expect(Object.keys(entry.files).toSorted()).toEqual([...texts.keys()].toSorted());
  });

  test.each(json)('%s in the form that its schema says', (key, text) => {
    expect(v.safeParse(schemaOf(id, key), JSON.parse(text)).issues).toBeUndefined();
  });

  test('no file under a name that says nothing of its content', () => {
    for (const file of files)
      expect(file.entry.path).toMatch(/^[\w-]+\/[\w-]+\.[0-9a-f]{12}\.\w+$/);
  });

  test('a CSV for every table, with a byte order mark and the schema’s fields as header', () => {
    const { resources } = packageOf();
    expect(resources.map((resource) => resource.name)).toEqual(
      definition.tables.map((table) => table.name),
    );
    for (const { name, path, schema } of resources) {
      const [header = ''] = csvLines(name);
      expect(header.startsWith('\uFEFF')).toBe(true);
      expect(cellsOf(header.slice(1))).toEqual(schema.fields.map((field) => field.name));
      expect(entry.files[`${name}.csv`]?.path).toBe(`${id}/${path}`);
    }
  });

  test('CSV cells of the type that the schema says', () => {
    const forms: Readonly<Record<string, RegExp>> = {
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+09:00$/,
      string: /./,
    };
    for (const table of definition.tables) {
      const rows = csvLines(table.name).slice(1, -1).map(cellsOf);
      if (!mayBeEmpty.has(id)) expect(rows.length, table.name).toBeGreaterThan(0);
      table.fields.forEach(({ name, type }, i) => {
        const wrong = rows.find((row) => row[i] !== '' && !forms[type]?.test(row[i] ?? '?'));
        expect(wrong, `${table.name}.${name}`).toBeUndefined();
      });
      expect(rows.find((row) => row.length !== table.fields.length)).toBeUndefined();
    }
  });

  test('tables whose primary key is there in every row, and there once', () => {
    for (const table of definition.tables) {
      const at = table.primaryKey.map((key) => table.fields.findIndex(({ name }) => name === key));
      const keys = csvLines(table.name)
        .slice(1, -1)
        .map((line) => {
          const cells = cellsOf(line);
          return at.map((i) => cells[i]);
        });
      expect(keys.find((key) => key.includes(''))).toBeUndefined();
      expect(new Set(keys.map((key) => key.join('|'))).size).toBe(keys.length);
    }
  });

  test('a file of days for every measure, and nothing for a measure that it does not have', () => {
    const dayFiles = [...texts.keys()].filter((key) => key.startsWith('days-'));
    const measures = definition.series?.step === 'day' ? definition.measures : [];
    expect(dayFiles.toSorted()).toEqual(measures.map(({ id: m }) => `days-${m}.json`).toSorted());
  });
});
