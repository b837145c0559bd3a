import { topology } from 'topojson-server';
import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { layerIndexSchema, layerPartSchema } from '../../src/domain/layers/layer.ts';
import { recordsOf, rejectLines } from '../../tests/support/ingest.ts';
import { checks } from './checks.ts';
import { source } from './source.ts';
import { derive } from './transform.ts';

const collection = (features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const line = (name: string, parts: readonly (readonly number[])[][]) => ({
  type: 'Feature',
  properties: { line: name, color: '#0052A4' },
  geometry: { type: 'MultiLineString', coordinates: parts },
});
const station = (no: string | null, ko: string, en: string, at: readonly number[]) => ({
  type: 'Feature',
  properties: { field_1: 0, line: '01호선', name_kr: ko, name_en: en, no, lat: at[1], lng: at[0] },
  geometry: { type: 'Point', coordinates: at },
});

const soyosan = [127.061034, 37.9481];
const dobongsan = [127.046222, 37.689313];
const dobong = [127.045595, 37.679563];
const gwangmyeong = [126.86, 37.425];
const lines = [
  line('1', [[soyosan, dobongsan, dobong, gwangmyeong]]),
  line('7', [[dobongsan, [127.06, 37.6]]]),
  line('U1', [
    [
      [127.1, 37.75],
      [127.11, 37.74],
    ],
  ]),
  line('1001', [[dobongsan, dobong]]),
];
const stations = [
  station('100', '소요산', 'Soyosan', soyosan),
  station('113', '도봉산', 'Dobongsan', dobongsan),
  station('114', '도봉 ', 'Dobong', dobong),
  station('P140', '광명', 'Gwangmyeong', gwangmyeong),
  station('113', '도봉산', 'Dobongsan', dobongsan),
  station(null, '이름뿐', 'Nameless', dobong),
  station('I2-9', '서부여성회관', 'Seobu', [126.9, 37.6]),
];
const read = (
  lineFeatures: readonly unknown[] = lines,
  stationFeatures: readonly unknown[] = stations,
) =>
  source.extract({
    lines: [{ file: 'lines.geojson', content: collection(lineFeatures) }],
    stations: [{ file: 'stations.geojson', content: collection(stationFeatures) }],
  });
const rowsOf = (result: ReturnType<typeof read>, name: string) =>
  recordsOf(result.tables[name] ?? { fields: [], columns: [] });

describe('lines and stations', () => {
  test('keep what lies in and near Seoul, with a place for everything else', () => {
    const result = read();
    expect(result.rows).toEqual({ read: 11, kept: 6, missing: 0, rejected: 5 });
    expect(rejectLines(result.rejects)).toEqual([
      '3 | geometry | 의정부경전철 | far-from-city | row',
      '4 | line | 1001 | unknown-line | row',
      '1 | geometry | 100 소요산 | far-from-city | row',
      '5 | no | 113 | duplicate | row',
      '6 | no |  이름뿐 | no-name | row',
    ]);
  });

  test('a line is cut where it leaves the surroundings', () => {
    const [first] = rowsOf(read(), 'lines');
    expect(JSON.parse(String(first?.['stretches']))).toEqual([
      [
        [127.04622, 37.68931],
        [127.0456, 37.67956],
        [126.86, 37.425],
      ],
    ]);
  });

  test('a station knows every line through its point, in both languages', () => {
    const read1 = rowsOf(read(), 'stations');
    expect(read1.find((row) => row['id'] === '113')).toMatchObject({
      name: '도봉산',
      lines: '1호선, 7호선',
      lines_en: 'Line 1, Line 7',
    });
    expect(read1.find((row) => row['id'] === '114')).toMatchObject({ name: '도봉' });
    expect(read1.find((row) => row['id'] === 'I2-9')?.['lines']).toBeNull();
  });

  test('points of lines without a station are counted', () => {
    expect(rowsOf(read(), 'unmatched')).toEqual([{ stops: 1, stations: 1 }]);
  });

  test('a file of another kind is refused by name', () => {
    expect(() => read([station('1', '가', 'A', dobong)])).toThrow(SourceError);
    expect(() => read([station('1', '가', 'A', dobong)])).toThrow('lines.geojson');
  });
});

const areas: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: '11320',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [126.88, 37.58],
            [126.88, 37.7],
            [127.1, 37.7],
            [127.1, 37.58],
            [126.88, 37.58],
          ],
        ],
      },
    },
  ],
};
const made = derive(read(), {
  districts: { tables: {}, documents: { topology: topology({ areas }) } },
});

describe('the layers', () => {
  test('hold stations just outside Seoul, without a district of their own', () => {
    const part = v.parse(layerPartSchema, made.documents['layer-stations-11320']);
    expect(
      part.features.map(({ properties }) => [properties['id'], properties['district']]),
    ).toEqual([
      ['113', '11320'],
      ['114', '11320'],
      ['P140', 'outside'],
      ['I2-9', '11320'],
    ]);
  });

  test('hold each line once, coloured by its name and with its stations', () => {
    const index = v.parse(layerIndexSchema, made.documents['layer-lines']);
    expect(index.overview?.features.map(({ properties }) => properties['line'])).toEqual([
      '1',
      '7',
    ]);
    expect(recordsOf(made.tables['lines'] ?? { fields: [], columns: [] })).toMatchObject([
      { id: '1', name: '1호선', stations: 3 },
      { id: '7', name: '7호선', stations: 1 },
    ]);
  });

  test('block where something of the tables is on no map', () => {
    const report = {
      files: [],
      rows: { read: 0, kept: 0, missing: 0, rejected: 0 },
      values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
      rejectCounts: [],
    };
    const nine = { fields: ['id'], columns: [[1, 2, 3, 4, 5, 6, 7, 8, 9]] };
    const ok = (outside: readonly string[]) =>
      checks
        .find(({ id }) => id === 'all-on-the-map')
        ?.run({
          report,
          tables: { lines: nine, stations: nine, outside: { fields: ['id'], columns: [outside] } },
        }).ok;
    expect(ok([])).toBe(true);
    expect(ok(['I2'])).toBe(false);
  });
});
