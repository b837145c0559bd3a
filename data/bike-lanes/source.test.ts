import { describe, expect, test } from 'vitest';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { recordsOf, rejectLines } from '../../tests/support/ingest.ts';
import { decodeLines, encodeLines } from './line-text.ts';
import { source } from './source.ts';

const line = [
  [
    [126.95344, 37.49787],
    [126.95349, 37.498207],
    [126.95342, 37.49837],
  ],
];

/** A feature in the publisher's form: attributes as pairs of names and values. */
const lane = (
  id: string,
  values: Record<string, string | null> = {},
  geometry: unknown = { type: 'MultiLineString', coordinates: line },
) => ({
  type: 'Feature',
  properties: {
    CONTS_ID: id,
    CONTS_NAME: '상도로53길',
    COORD_DATA: '[[126.95344,37.49787],[126.95349,37.498207],[126.95342,37.4983',
    TEL_NO: null,
    NAME_01: '기점',
    VALUE_01: '상도로247(상도1동주민센터)',
    NAME_02: '종점',
    VALUE_02: '흑석로84(상도패리스아파트)',
    NAME_03: '자전거도로의 종류',
    VALUE_03: '자전거보행자겸용도로(비분리형)',
    NAME_04: '총 연장(km)',
    VALUE_04: '0.9',
    NAME_05: '관리부서',
    VALUE_05: '동작구 교통행정과',
    NAME_06: null,
    VALUE_06: null,
    SUB_NAME: '(A)비분리형 겸용도로',
    ...values,
  },
  geometry,
});

const extract = (...features: readonly unknown[]) =>
  source.extract({
    lanes: [
      {
        file: 'seoul_bike_lane.geojson',
        content: { type: 'FeatureCollection', name: 'seoul_bike_lane', features },
      },
    ],
  });
const lanesOf = (...features: readonly unknown[]) => {
  const table = extract(...features).tables['lanes'];
  if (!table) throw new Error('The table is there.');
  return recordsOf(table);
};

describe('a lane', () => {
  test('is read by the names of its attributes, without the copy of its coordinates', () => {
    const [read] = lanesOf(lane('20D-4182'));
    expect(read).toMatchObject({
      id: '20D-4182',
      name: '상도로53길',
      kind: 'shared',
      form: 'shared',
      start: '상도로247(상도1동주민센터)',
      end: '흑석로84(상도패리스아파트)',
      km: 0.9,
      office: '동작구 교통행정과',
    });
    expect(Number(read?.['drawn_km'])).toBeCloseTo(0.057, 3);
    expect(Object.keys(read ?? {})).not.toContain('COORD_DATA');
  });

  test('is read where its attributes are numbered otherwise', () => {
    const moved = { NAME_03: '총 연장(km)', VALUE_03: '3.171' };
    const [read] = lanesOf(
      lane('D-5066', { ...moved, NAME_04: '자전거도로의 종류', VALUE_04: '자전거우선도로' }),
    );
    expect(read).toMatchObject({ kind: 'priority', km: 3.171 });
  });

  test.each([
    ['자전거보행자겸용도로(비분리형)', 'shared', 'shared'],
    ['자전거보행자겸용도로 (비분리형)', 'shared', 'shared'],
    ['자전거보행자겸용도로(분리형)', 'shared', 'shared-divided'],
    ['자전거전용도로(보도높이형)', 'path', 'path-raised'],
    ['자전거전용도로', 'path', 'path'],
    ['자전거전용차로', 'onroad', 'onroad'],
  ])('of %s is of kind %s', (text, kind, form) => {
    expect(lanesOf(lane('1', { VALUE_03: text }))).toMatchObject([{ kind, form }]);
  });

  test('of which the kind is what it names, whatever its group says', () => {
    expect(lanesOf(lane('20D-4171', { SUB_NAME: '(A)분리형 겸용도로' }))).toMatchObject([
      { form: 'shared' },
    ]);
  });
});

describe('what cannot be a lane is rejected with the number of its feature', () => {
  test.each<[string, unknown, string]>([
    [
      'an unknown kind',
      lane('a', { VALUE_03: '자동차전용도로' }),
      '2 | 자전거도로의 종류 | a 자동차전용도로 | unknown-kind | row',
    ],
    ['no id', lane(' '), '2 | CONTS_ID |  | no-id | row'],
    ['the id of another', lane('first'), '2 | CONTS_ID | first | duplicate | row'],
    ['no geometry', lane('a', {}, null), '2 | geometry | a | no-line | row'],
    [
      'a line of one point',
      lane('a', {}, { type: 'MultiLineString', coordinates: [[[126.95, 37.49]]] }),
      '2 | geometry | a | no-line | row',
    ],
    [
      'a line at 0, 0',
      lane(
        'a',
        {},
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [0, 0.1],
          ],
        },
      ),
      '2 | geometry | a | outside-city | row',
    ],
  ])('%s', (_, feature, expected) => {
    const result = extract(lane('first'), feature);
    expect(rejectLines(result.rejects)).toEqual([expected]);
    expect(result.rows).toEqual({ read: 2, kept: 1, missing: 0, rejected: 1 });
  });

  test('a length that is none costs only the length, and an empty one is blank', () => {
    const result = extract(
      lane('a', { VALUE_04: '0' }),
      lane('b', { VALUE_04: '1,2' }),
      lane('c', { VALUE_04: null }),
    );
    expect(rejectLines(result.rejects)).toEqual([
      '1 | 총 연장(km) | 0 | not-a-length | value',
      '2 | 총 연장(km) | 1,2 | not-a-length | value',
    ]);
    expect(result.rows.kept).toBe(3);
    expect(result.values).toEqual({ expected: 3, measured: 0, blank: 1, rejected: 2 });
  });

  test('a file of another kind is refused by name', () => {
    const read = () =>
      source.extract({ lanes: [{ file: 'x.geojson', content: { type: 'Topology' } }] });
    expect(read).toThrow(SourceError);
    expect(read).toThrow('x.geojson');
  });
});

test('lines survive as text to about a metre', () => {
  const lines = [
    [[126.95344, 37.49787] as const, [126.95349, 37.49821] as const],
    [[126.8, 37.5] as const, [126.7, 37.6] as const],
  ];
  expect(decodeLines(encodeLines(lines))).toEqual(lines);
});
