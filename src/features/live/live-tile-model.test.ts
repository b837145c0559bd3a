import { describe, expect, test } from 'vitest';
import type { Cell, TableFile } from '../../domain/published.ts';
import type { LiveTileFact } from './live-tile-fact.ts';
import { liveTileModel } from './live-tile-model.ts';

const at = '2026-11-22T05:00:00Z';
const before = '2026-11-22T03:00:00Z';

function table(fields: readonly string[], rows: readonly (readonly Cell[])[]): TableFile {
  return {
    schemaVersion: 1,
    dataset: 'made',
    table: 'now',
    fields: [...fields],
    columns: fields.map((_, i) => rows.map((row) => row[i] ?? null)),
  };
}

const factOf = (tile: LiveTileFact['tile'], part: Partial<LiveTileFact> = {}): LiveTileFact => ({
  id: 'made',
  title: 'Made',
  theme: 'Air',
  href: '/topics/made/',
  table: 'now',
  momentField: 'at',
  areaField: 'area',
  state: {
    id: 'made',
    subject: { timeliness: 'live', frequency: 'HOURLY' },
    isMeasured: true,
    entry: { version: '1', period: null, observedAt: at, lastRun: null, checks: {} },
  },
  tile,
  whole: '11',
  wholeName: 'Seoul',
  ofDistricts: true,
  archive: null,
  ...part,
});

const value = {
  kind: 'value',
  measure: 'pm25',
  label: 'Fine dust',
  unit: 'µg/m³',
  decimals: 0,
  hasIndex: true,
} as const;
const air = table(
  [
    'area',
    'at',
    'pm25',
    'no2',
    'cai',
    'grade',
    'decided_by',
    'worst_area',
    'pm10',
    'o3',
    'co',
    'so2',
  ],
  [
    ['11', at, 37, null, null, null, null, '11440', null, null, null, null],
    ['11440', at, 50, 0.07, 101, 'bad', 'no2', null, 40, 0.01, 0.4, 0.003],
    ['11680', before, null, null, null, null, null, null, null, null, null, null],
  ],
);

describe('a value', () => {
  test('is the city’s, with the highest index of its districts, named and explained', () => {
    const model = liveTileModel(factOf(value), air, null, 'en');
    expect(model).toMatchObject({
      about: 'Seoul, Fine dust',
      number: '37',
      unit: 'µg/m³',
      moment: at,
    });
    expect(model.index).toMatchObject({ place: 'Mapo-gu', grade: 'bad', gradeText: 'Bad' });
    expect(model.index?.text).toContain('Mapo-gu 101');
    expect(model.index?.why.join(' ')).toContain('Nitrogen dioxide');
    expect(model.said).toBe('Seoul, Fine dust 37 µg/m³, Highest index: Mapo-gu 101 Bad');
  });

  test('is the reader’s district’s, with its own index', () => {
    const model = liveTileModel(factOf(value), air, '11440', 'ko');
    expect(model).toMatchObject({ about: '마포구, Fine dust', number: '50' });
    expect(model.index?.text).toBe('통합대기환경지수 101');
  });

  test('that is not known is said, with the time of the district’s last look', () => {
    const model = liveTileModel(factOf(value), air, '11680', 'ko');
    expect(model).toMatchObject({
      number: '–',
      unit: '',
      note: '값이 없음',
      index: null,
      moment: before,
    });
  });

  test('stays the city’s where the data knows no districts', () => {
    const model = liveTileModel(factOf(value, { ofDistricts: false }), air, '11440', 'en');
    expect(model.about).toBe('Seoul, Fine dust');
  });
});

describe('a count', () => {
  const tile = { kind: 'count', noun: 'incidents', one: 'incident', none: 'No incident.' } as const;
  const rows = table(
    ['area', 'at'],
    [
      ['11440', at],
      ['11440', at],
      ['11680', at],
    ],
  );

  test('is of all rows, or of the reader’s district', () => {
    expect(liveTileModel(factOf(tile), rows, null, 'en').said).toBe('Seoul, 3 incidents');
    expect(liveTileModel(factOf(tile), rows, '11440', 'en').number).toBe('2');
  });

  test('of one is said so, and counted in Korean', () => {
    const own = liveTileModel(factOf(tile), rows, '11680', 'en');
    expect(own).toMatchObject({ number: '1', unit: '', note: 'incident' });
    const korean = factOf({ ...tile, noun: '돌발 상황' });
    expect(liveTileModel(korean, rows, null, 'ko')).toMatchObject({
      number: '3',
      unit: '건',
      said: 'Seoul, 돌발 상황 3건',
    });
  });

  test('of none is said in words', () => {
    expect(liveTileModel(factOf(tile), rows, '11110', 'en')).toMatchObject({
      number: '0',
      note: 'No incident.',
    });
  });
});

test('a share is how many of all have one of the values', () => {
  const tile = {
    kind: 'share',
    field: 'crowd',
    values: ['busy', 'crowded'],
    noun: 'crowded places',
    sentences: {
      none: 'None of {all}',
      one: '1 of {all} is crowded',
      more: '{count} of {all} are crowded',
    },
  } as const;
  const rows = table(
    ['area', 'at', 'crowd'],
    [
      ['11440', at, 'busy'],
      ['11680', at, 'relaxed'],
      ['11680', at, 'crowded'],
    ],
  );
  const model = liveTileModel(factOf(tile), rows, null, 'en');
  expect(model).toMatchObject({
    number: '2',
    unit: '/ 3',
    note: 'crowded places',
    said: 'Seoul, 2 of 3 are crowded',
  });
  expect(liveTileModel(factOf(tile), rows, '11440', 'en').said).toBe('Mapo-gu, 1 of 1 is crowded');
  expect(liveTileModel(factOf(tile), rows, '11110', 'ko')).toMatchObject({
    number: '–',
    unit: '',
    note: '값이 없음',
  });
});

describe('messages', () => {
  const tile = { kind: 'messages', textField: 'text', none: 'No message.' } as const;
  const fact = factOf(tile, { areaField: null });

  test('are the two newest, the newest first', () => {
    const rows = table(
      ['at', 'text'],
      [
        [before, 'old'],
        [at, 'new'],
        ['2026-11-01T00:00:00Z', 'older'],
      ],
    );
    expect(liveTileModel(fact, rows, '11440', 'en').texts).toEqual([
      { text: 'new', moment: at },
      { text: 'old', moment: before },
    ]);
  });

  test('that there are none is said', () => {
    const model = liveTileModel(fact, table(['at', 'text'], []), null, 'en');
    expect(model).toMatchObject({ note: 'No message.', texts: [], said: 'No message.' });
  });
});
