import { describe, expect, test } from 'vitest';
import { discoverDatasets } from '../../scripts/ingest/dataset-folder.ts';
import type { DatasetDefinition, Measure } from '../../src/domain/dataset.ts';
import { frequencies } from '../../src/domain/time/frequency.ts';
import { licenceIds } from '../../src/domain/licence/licence.ts';
import { dataRoot } from '../support/ingest.ts';

const folders = await discoverDatasets(dataRoot);
const cases = folders.map(({ id, definition }) => [id, definition] as const);

interface LocalTextAt {
  readonly at: string;
  readonly ko: string;
  readonly en: string;
}

/** Every text in two languages, with the way to it. */
function localTexts(value: unknown, at = ''): LocalTextAt[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ko' in value && 'en' in value) return [{ at, ko: String(value.ko), en: String(value.en) }];
  return Object.entries(value).flatMap(([key, part]) => localTexts(part, `${at}.${key}`));
}

function emptyTexts(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => emptyTexts(part, `${at}.${key}`));
}

const repeated = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

function tableOf(definition: DatasetDefinition, name: string) {
  const table = definition.tables.find((entry) => entry.name === name);
  if (!table) throw new Error(`Dataset "${definition.id}" has no table "${name}".`);
  return table;
}

const fieldsOf = (definition: DatasetDefinition, name: string): string[] =>
  tableOf(definition, name).fields.map((field) => field.name);

test('no two datasets share an id or a place in the navigation', () => {
  expect(repeated(folders.map(({ id }) => id))).toEqual([]);
  const places = folders.flatMap(({ definition }) => definition.topicOrder ?? []);
  expect(repeated(places.map(String))).toEqual([]);
});

/** Columns of the series table that a measure is made from. */
const columnsOf = ({ id, rate }: Measure): readonly string[] =>
  rate ? [rate.numerator, rate.denominator] : [id];

describe.each(cases)('the words of %s', (_, definition) => {
  test('are nowhere empty; only a measure without a unit has an empty one', () => {
    expect(emptyTexts(definition).filter((at) => !/\.measures\.\d+\.unit$/.test(at))).toEqual([]);
  });

  test('are Korean in Korean and not in English', () => {
    const texts = localTexts(definition);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({ ko }) => !/[가-힣]/.test(ko)).map(({ at }) => at)).toEqual([]);
    expect(texts.filter(({ en }) => /[가-힣]/.test(en)).map(({ at }) => at)).toEqual([]);
  });

  test('tell how the figures are made', () => {
    expect(definition.method.length).toBeGreaterThan(0);
  });
});

describe.each(cases)('the parts of %s', (_, definition) => {
  test('have ids of their own', () => {
    const { measures, tables, views } = definition;
    expect(repeated(measures.map(({ id }) => id))).toEqual([]);
    expect(repeated(tables.map(({ name }) => name))).toEqual([]);
    expect(repeated(views.map(({ id }) => id))).toEqual([]);
    for (const { fields } of tables) expect(repeated(fields.map(({ name }) => name))).toEqual([]);
  });

  test('a primary key is made of fields of its table', () => {
    for (const { name, primaryKey } of definition.tables) {
      expect(primaryKey.length).toBeGreaterThan(0);
      expect(fieldsOf(definition, name)).toEqual(expect.arrayContaining([...primaryKey]));
    }
  });

  test('the series names a table that holds its day, area and every measure', () => {
    const { series, measures } = definition;
    if (!series) {
      // Without a series there is no period to choose: only maps of things, and tables as they are.
      for (const view of definition.views) {
        expect(['layers', 'table', 'scatter', 'now', 'recent']).toContain(view.kind);
      }
      return;
    }
    expect(fieldsOf(definition, series.table)).toEqual(
      expect.arrayContaining([series.dayField, series.areaField, ...measures.flatMap(columnsOf)]),
    );
  });

  test('a view shows tables and fields that there are', () => {
    for (const view of definition.views) {
      if (view.kind === 'profile' && view.by === 'hour') {
        expect(fieldsOf(definition, 'hour_profile')).toEqual(
          expect.arrayContaining(['season', 'hour', ...definition.measures.map(({ id }) => id)]),
        );
      }
      if (view.kind === 'profile' && view.by === 'weekday') {
        expect(fieldsOf(definition, 'weekday_profile')).toEqual(
          expect.arrayContaining(['area', 'weekday', ...definition.measures.map(({ id }) => id)]),
        );
      }
      if (view.kind === 'scatter') {
        expect(fieldsOf(definition, view.table)).toEqual(
          expect.arrayContaining([view.x, view.y, view.label]),
        );
      }
      if (view.kind === 'composition') {
        expect(view.measures.length).toBeGreaterThan(1);
        for (const id of view.measures) {
          const part = definition.measures.find((measure) => measure.id === id);
          expect(['sum', 'last'], id).toContain(part?.aggregate);
        }
      }
      if (view.kind === 'layers') {
        const known = folders.flatMap(({ id, definition: { layers } }) =>
          (layers ?? []).map((layer) => `${id}/${layer.id}`),
        );
        expect(known).toEqual(expect.arrayContaining(view.layers.map(({ layer }) => layer)));
      }
      if (view.kind === 'calendar') expect(definition.series?.step).toBe('day');
      if (view.kind !== 'table' || view.table === undefined) continue;
      const fields = fieldsOf(definition, view.table);
      const { pivot } = view;
      if (!pivot) continue;
      expect(fields).toEqual(expect.arrayContaining([...pivot.rows, pivot.column]));
      for (const { id } of definition.measures) {
        expect(fields).toEqual(expect.arrayContaining([id, `${id}_days`]));
      }
    }
  });

  test('a map or a ranking has districts to show', () => {
    const districtViews = definition.views.filter(
      ({ kind }) => kind === 'choropleth' || kind === 'ranking',
    );
    const { areas } = definition;
    if (districtViews.length > 0 && !areas?.kind) expect(areas?.districts.length).toBe(25);
    // Roads and the like have no outlines to colour.
    if (areas?.kind) expect(districtViews.map(({ kind }) => kind)).not.toContain('choropleth');
  });

  test('codes that are said in words have words for a reason', () => {
    for (const { fields } of definition.tables) {
      for (const { categories } of fields) {
        if (categories) expect(Object.keys(categories).length).toBeGreaterThan(1);
      }
    }
  });
});

describe.each(cases)('the measures of %s', (_, { measures, series, theme }) => {
  test('of the air have daily grades, or say why not, and never both', () => {
    for (const { id, dayBands, ungraded } of measures) {
      if (theme === 'air' && series?.step === 'day') {
        expect(dayBands === null, id).toBe(ungraded !== undefined);
      }
      if (series?.step !== 'day') expect(dayBands, id).toBeNull();
    }
  });

  test('that are rates say what they are divided by, and no other does', () => {
    for (const { id, aggregate, rate } of measures) {
      expect(rate !== undefined, id).toBe(aggregate === 'rate');
    }
  });

  test('have grades that rise and end open', () => {
    for (const { dayBands } of measures) {
      if (!dayBands) continue;
      const ends = dayBands.map((band) => band.upTo);
      expect(ends.at(-1)).toBeNull();
      const limits = ends.slice(0, -1).map(Number);
      expect(limits).toEqual(limits.toSorted((a, b) => a - b));
      expect(repeated(limits.map(String))).toEqual([]);
    }
  });

  test('have a guideline of a year below that of a day', () => {
    for (const { guideline } of measures) {
      if (guideline) expect(guideline.year).toBeLessThan(guideline.day);
    }
  });
});

describe.each(cases)('the layers of %s', (_, definition) => {
  test('show facts that their table holds', () => {
    for (const layer of definition.layers ?? []) {
      const { nameField, factFields, sizeField, colourField } = layer;
      const fields = [nameField, ...factFields, sizeField, colourField].filter(
        (field) => field !== undefined,
      );
      expect(fieldsOf(definition, layer.table)).toEqual(expect.arrayContaining(fields));
    }
  });
});

const liveCases = folders.flatMap(({ id, definition, live }) =>
  definition.timeliness === 'live' ? [[id, definition, live] as const] : [],
);

test('what is now or recent is shown by live datasets only, and each has a service', () => {
  for (const [id, { views, live }] of cases) {
    const shows = (kind: string): boolean => views.some((view) => view.kind === kind);
    expect(shows('now') && !live, id).toBe(false);
    expect(shows('recent') && !live?.history, id).toBe(false);
  }
  for (const [id, definition, live] of liveCases) {
    expect(definition.live, id).toBeDefined();
    expect(live, id).not.toBeNull();
  }
});

describe.each(liveCases)('the live figures of %s', (_, definition) => {
  const { live } = definition;

  test('stand in tables and fields that there are', () => {
    if (!live) throw new Error('A live dataset says how it is live.');
    const { momentField, areaField, nameField, factFields, range, tile, history, archive } = live;
    const named = [momentField, areaField, nameField, ...factFields].filter(
      (field) => field !== null,
    );
    expect(fieldsOf(definition, live.table)).toEqual(expect.arrayContaining(named));
    const shown =
      tile?.kind === 'share' ? tile.field : tile?.kind === 'messages' ? tile.textField : null;
    if (shown !== null) expect(fieldsOf(definition, live.table)).toContain(shown);
    const ids = definition.measures.map(({ id }) => id);
    if (range) expect(factFields).toEqual(expect.arrayContaining([...range]));
    if (tile?.kind === 'share') {
      for (const said of Object.values(tile.sentences.more)) {
        expect(said).toMatch(/\{count\}/);
        expect(said).toMatch(/\{all\}/);
      }
    }
    if (tile?.kind === 'value') {
      expect(ids).toContain(tile.measure);
      expect(fieldsOf(definition, live.table)).toContain(tile.measure);
    }
    if (history) {
      expect(ids).toEqual(expect.arrayContaining([...history.measures]));
      expect(fieldsOf(definition, history.table)).toEqual(
        expect.arrayContaining([history.momentField, history.areaField, ...history.measures]),
      );
    }
    if (archive !== null) expect(folders.map(({ id }) => id)).toContain(archive);
  });

  test('are late before they are stale, and never before the next look', () => {
    if (!live) throw new Error('A live dataset says how it is live.');
    expect(live.lateAfterMinutes).toBeGreaterThan(live.everyMinutes);
    expect(live.staleAfterMinutes).toBeGreaterThan(live.lateAfterMinutes);
  });

  test('keep rows by a field of the table, in the values that are published', () => {
    for (const { name, keeps, fields } of definition.tables) {
      if (!keeps) continue;
      expect(fieldsOf(definition, name)).toContain(keeps.field);
      expect(fields.filter((field) => field.scaled)).toEqual([]);
    }
  });
});

const analyses = folders.flatMap(({ id, definition, analysis }) =>
  analysis ? [[id, definition, analysis] as const] : [],
);

test('what the theme calls an analysis has the words of one', () => {
  const named = folders.filter(({ definition }) => definition.theme === 'analysis');
  expect(analyses.map(([id]) => id)).toEqual(named.map(({ id }) => id));
});

describe.each(analyses)('the analysis in %s', (_, definition, analysis) => {
  test('derives from datasets and has words for more than one verdict', () => {
    expect(definition.inputs?.length).toBeGreaterThan(0);
    expect(Object.keys(analysis.verdicts).length).toBeGreaterThan(1);
    expect(fieldsOf(definition, 'results')).toEqual(['key', 'value', 'decimals', 'unit']);
    expect(analysis.limits.length).toBeGreaterThan(0);
  });

  test('has all its words in both languages', () => {
    expect(emptyTexts(analysis)).toEqual([]);
    const texts = localTexts(analysis);
    expect(texts.filter(({ ko }) => !/[가-힣]/.test(ko)).map(({ at }) => at)).toEqual([]);
    expect(texts.filter(({ en }) => /[가-힣]/.test(en)).map(({ at }) => at)).toEqual([]);
  });
});

describe.each(cases)('the sources of %s', (_, definition) => {
  test('are known by publisher, address and licence', () => {
    expect(definition.sources.length).toBeGreaterThan(0);
    for (const source of definition.sources) {
      expect(source.url).toMatch(/^https:\/\/[^/]+\.[a-z]+\//);
      expect(licenceIds).toContain(source.licence);
      if (source.licence === 'unknown') expect(source.licenceConfirmed).toBe(false);
    }
  });

  test('promise an update that has a name', () => {
    expect(Object.keys(frequencies)).toContain(definition.frequency);
    expect(Object.keys(frequencies)).toContain(definition.agreement.frequency);
    expect(definition.agreement.shownAs.length).toBeGreaterThan(0);
  });
});
