import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { recordFromCkanPackage } from './from-ckan-package.ts';
import { recordFromListRow, type ListRow } from './from-list-row.ts';
import { scoreWith } from './methods.ts';
import { recordSchema } from './record-schema.ts';

const row: ListRow = {
  id: '15000001',
  title: '시청_대여소',
  description: null,
  keywords: '자전거, 대여소,',
  theme: '교통물류 - 도로',
  publisher: '시청',
  office: '교통과',
  licence: '이용허락범위 제한 없음',
  format: 'CSV',
  delivery: 'portal',
  isPart: false,
  cycle: '연간',
  registered: '2019-09-10',
  modified: '2025-11-07',
  nextDue: '2026-11-07',
  spatial: null,
  temporal: null,
  isFree: true,
  url: 'https://data.example.org/15000001',
};
const points = (record: ReturnType<typeof recordFromListRow>) =>
  scoreWith('open-data-index', record, '2025-12-10');

describe('a row of the national list', () => {
  test('becomes a record as the files of the catalogue hold it', () => {
    const record = recordFromListRow(row);
    expect(v.parse(recordSchema, JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(record).toMatchObject({
      keywords: ['자전거', '대여소'],
      themes: ['교통물류', '도로'],
      cycle: 'ANNUAL',
      whole: true,
    });
  });

  test('has all points of the Open Data Index, all of them as stated and none as seen', () => {
    const score = points(recordFromListRow(row));
    expect(score.points).toBe(100);
    expect(new Set(score.criteria.map(({ basis }) => basis))).toEqual(new Set(['stated']));
  });

  test.each<[string, Partial<ListRow>, number, number]>([
    ['overdue', { nextDue: '2025-12-09' }, 90, 0],
    ['for a fee', { isFree: false }, 85, 0],
    ['a sample', { isPart: true }, 90, 0],
    ['handed out by the publisher’s page', { delivery: 'publisher' }, 90, 10],
    ['on a storage medium', { delivery: 'medium' }, 85, 10],
    ['a PDF', { format: 'PDF' }, 85, 0],
    ['without commercial use', { licence: '공공저작물_출처표시 + 상업적 이용금지' }, 70, 0],
    ['without any promise', { cycle: '수시', nextDue: null }, 90, 10],
  ])('that is %s loses points', (_, change, expected, unknown) => {
    const score = points(recordFromListRow({ ...row, ...change }));
    expect(score).toMatchObject({ points: expected, unknown });
  });
});

const ckan = {
  id: 'a-1',
  name: 'bike-stations',
  title: 'Bike stations',
  notes: '',
  author: 'Kim Somebody',
  author_email: 'kim@example.org',
  maintainer: 'Lee Somebody',
  license_id: 'cc-by',
  isopen: true,
  metadata_created: '2024-01-02T03:04:05.678',
  metadata_modified: '2026-11-01T00:00:00',
  organization: { title: 'Transport office', name: 'transport' },
  tags: [{ display_name: 'bikes', name: 'bikes' }],
  groups: [],
  extras: [
    { key: 'Frequency', value: 'R/P1M' },
    { key: 'spatial', value: null },
  ],
  resources: [
    { url: 'https://city.example/stations.csv', format: 'CSV', mimetype: 'text/csv', size: 2048 },
    { url: '', format: null, size: null },
  ],
};

describe('a package of a CKAN portal', () => {
  const record = recordFromCkanPackage(ckan, 'https://city.example/');

  test('becomes a record', () => {
    expect(record).toMatchObject({
      title: 'Bike stations',
      description: null,
      publisher: 'Transport office',
      cycle: 'MONTHLY',
      registered: '2024-01-02',
      modified: '2026-11-01',
      spatial: null,
      licence: { id: 'cc-by-4.0', open: true, identifier: 'cc-by' },
      page: { url: 'https://city.example/dataset/bike-stations' },
    });
    expect(record?.files.map(({ format, bytes }) => [format, bytes])).toEqual([
      ['csv', 2048],
      [null, null],
    ]);
    expect(v.parse(recordSchema, JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  test('names no person', () => {
    expect(JSON.stringify(record)).not.toMatch(/Somebody|kim@/);
  });

  test('with next to nothing in it is a record all the same; without an id it is none', () => {
    const bare = recordFromCkanPackage(
      { id: 'b', tags: 'odd', resources: null, isopen: 'yes' },
      'https://city.example',
    );
    expect(bare).toMatchObject({ title: 'b', files: [], licence: { open: null }, keywords: [] });
    expect(recordFromCkanPackage({ title: 'c' }, 'https://city.example')).toBeNull();
    expect(recordFromCkanPackage('text', 'https://city.example')).toBeNull();
  });
});
