import { describe, expect, test } from 'vitest';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { recordsOf, rejectLines } from '../../tests/support/ingest.ts';
import { source } from './source.ts';

type Row = Record<string, string | number | null>;

/** A row as the service gives it: every number is text. */
const row = (id: string, changes: Row = {}): Row => ({
  STA_LOC: '마포구',
  RENT_ID: id,
  RENT_NO: '00108',
  RENT_NM: '서교동 사거리',
  RENT_ID_NM: '108. 서교동 사거리',
  HOLD_NUM: '12',
  STA_ADD1: '서울특별시 마포구 양화로 93',
  STA_ADD2: '427',
  STA_LAT: '37.55274582',
  STA_LONG: '126.91861725',
  START_INDEX: 0,
  END_INDEX: 0,
  RNUM: '1',
  ...changes,
});

const page = (rows: readonly Row[], total: string | number = String(rows.length)) => ({
  stationInfo: {
    list_total_count: total,
    RESULT: { CODE: 'INFO-000', MESSAGE: '정상 처리되었습니다.' },
    row: rows,
  },
});

const extract = (...contents: readonly unknown[]) =>
  source.extract({ pages: contents.map((content, i) => ({ file: `chunk_${i}.json`, content })) });

const stationsOf = (result: ReturnType<typeof extract>) => {
  const table = result.tables['stations'];
  if (!table) throw new Error('The table is there.');
  return recordsOf(table);
};

/** A row without the column, which the service leaves out where it knows no racks. */
const withoutRacks = (id: string): Row => {
  const { HOLD_NUM: _, ...rest } = row(id);
  return rest;
};

describe('a station', () => {
  test('is read from text, with its place to five decimals', () => {
    expect(stationsOf(extract(page([row('ST-10')])))).toEqual([
      {
        id: 'ST-10',
        name: '서교동 사거리',
        district: '11440',
        racks: 12,
        address: '서울특별시 마포구 양화로 93',
        longitude: 126.91862,
        latitude: 37.55275,
      },
    ]);
  });

  test('has unknown racks where the column is absent or empty, and 0 where it says 0', () => {
    const result = extract(
      page([
        withoutRacks('ST-1057'),
        row('ST-166', { HOLD_NUM: '' }),
        row('ST-2060', { HOLD_NUM: '0' }),
      ]),
    );
    expect(stationsOf(result).map(({ racks }) => racks)).toEqual([null, null, 0]);
    expect(result.values).toEqual({ expected: 3, measured: 1, blank: 2, rejected: 0 });
  });

  test('loses blanks around and inside its name and address', () => {
    const [station] = stationsOf(
      extract(
        page([
          row('ST-997', {
            RENT_NM: '대청역 1번출구  뒤',
            STA_ADD1: '서울특별시 양천구 목동중앙로 49 ',
          }),
        ]),
      ),
    );
    expect(station).toMatchObject({
      name: '대청역 1번출구 뒤',
      address: '서울특별시 양천구 목동중앙로 49',
    });
  });
});

describe('a row that is no station on the map is rejected with its number', () => {
  test.each<[string, Row, string]>([
    [
      'a place at 0, 0',
      { STA_LAT: '0.00000000', STA_LONG: '0.00000000' },
      '91 | STA_LONG | ST-1 0.00000000, 0.00000000 | no-place | row',
    ],
    ['an empty place', { STA_LONG: '' }, '91 | STA_LONG | ST-1 , 37.55274582 | no-place | row'],
    [
      'longitude and latitude exchanged',
      { STA_LAT: '126.91861725', STA_LONG: '37.55274582' },
      '91 | STA_LONG | ST-1 37.55274582, 126.91861725 | outside-city | row',
    ],
    [
      'a place that is text',
      { STA_LONG: '미정' },
      '91 | STA_LONG | ST-1 미정, 37.55274582 | outside-city | row',
    ],
    [
      'a town next door',
      { STA_LOC: '하남시' },
      '91 | STA_LOC | ST-1 하남시 | unknown-district | row',
    ],
    ['no id', { RENT_ID: '' }, '91 | RENT_ID | - | no-id | row'],
  ])('%s', (_, changes, line) => {
    const result = extract(page([row('ST-1', { RNUM: '91', ...changes })]));
    expect(rejectLines(result.rejects).map((text) => text.replace('|  |', '| - |'))).toEqual([
      line,
    ]);
    expect(result.rows).toEqual({ read: 1, kept: 0, missing: 0, rejected: 1 });
  });

  test('the first of two with one id counts', () => {
    const result = extract(
      page([row('ST-1')], '2'),
      page([row('ST-1', { HOLD_NUM: '99', RNUM: '2' })], '2'),
    );
    expect(stationsOf(result)).toMatchObject([{ racks: 12 }]);
    expect(rejectLines(result.rejects)).toEqual(['2 | RENT_ID | ST-1 | duplicate | row']);
  });

  test('racks that are no number lose only their value', () => {
    const result = extract(page([row('ST-1', { HOLD_NUM: '-3' })]));
    expect(rejectLines(result.rejects)).toEqual(['1 | HOLD_NUM | -3 | not-a-count | value']);
    expect(stationsOf(result)).toMatchObject([{ racks: null }]);
    expect(result.values).toEqual({ expected: 1, measured: 0, blank: 0, rejected: 1 });
  });
});

describe('an answer that is not the list', () => {
  test('a message of the service is passed on in words', () => {
    const answer = page([]);
    answer.stationInfo.RESULT = { CODE: 'INFO-200', MESSAGE: '해당하는 데이터가 없습니다.' };
    expect(() => extract(answer)).toThrow(/chunk_0\.json.*INFO-200.*해당하는 데이터가 없습니다/);
  });

  test('another service is refused by name', () => {
    expect(() => extract({ rentData: { row: [] } })).toThrow(SourceError);
  });

  test('the count is read whether it is text or a number', () => {
    const { tables } = extract(page([row('ST-1')], 3156), page([row('ST-2')], '3156'));
    const pages = tables['pages'];
    expect(pages && recordsOf(pages).map(({ listed, rows }) => [listed, rows])).toEqual([
      [3156, 1],
      [3156, 1],
    ]);
  });
});
