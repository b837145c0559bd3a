import { expect, test } from 'vitest';
import { licenceGate } from '../../src/domain/licence/licence-gate.ts';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';
import {
  extractLive,
  failedChecks,
  noSettings,
  refused,
  type RawRow,
} from '../../tests/support/live-answers.ts';
import { checks } from './checks.ts';
import { definition } from './dataset.ts';
import { live } from './source.ts';

const source = live(noSettings);

const row = (stationName: string, changes: RawRow = {}): RawRow => ({
  stationName,
  sidoName: '서울',
  mangName: '도시대기',
  dataTime: '2026-11-22 14:00',
  so2Value: '0.002',
  coValue: '0.4',
  o3Value: '0.039',
  no2Value: '0.015',
  pm10Value: '27',
  pm25Value: '19',
  pm10Value24: '30',
  pm25Value24: '-',
  khaiValue: '58',
  khaiGrade: '2',
  pm25Flag: null,
  ...changes,
});
const take = (rows: readonly RawRow[]) => extractLive(source, { stations: rows });

test('every value stands as it came: dashes, flags, zeros and trailing digits', () => {
  const extract = take([
    row('도봉구', { pm10Value: '-', pm10Flag: '점검및교정', coValue: '0.40', no2Value: '0' }),
  ]);
  expect(recordsOfTable(extract.tables['stations'])[0]).toMatchObject({
    station: '도봉구',
    network: '도시대기',
    data_time: '2026-11-22 14:00',
    measured_at: '2026-11-22T05:00:00Z',
    pm10: '-',
    pm10_flag: '점검및교정',
    pm25_24h: '-',
    co: '0.40',
    no2: '0',
    khai: '58',
    khai_grade: '2',
    pm25_flag: null,
  });
  expect(extract.rows).toEqual({ read: 1, kept: 1, missing: 0, rejected: 0 });
  const { expected, measured, blank, rejected } = extract.values;
  expect([expected, rejected]).toEqual([measured + blank, 0]);
});

test('24:00 is midnight of the next day, in the column of our own only', () => {
  const [record] = recordsOfTable(
    take([row('도봉구', { dataTime: '2026-11-21 24:00' })]).tables['stations'],
  );
  expect(record).toMatchObject({
    data_time: '2026-11-21 24:00',
    measured_at: '2026-11-21T15:00:00Z',
  });
});

test('rows without a name or a time, and doubles, are refused', () => {
  const extract = take([row('도봉구'), row('도봉구'), row(''), row('중구', { dataTime: '-' })]);
  expect(refused(extract)).toEqual([
    'row 2 | station | 도봉구 | duplicate',
    'row 3 | station | - | no-name',
    'row 4 | data_time | - | not-a-time',
  ]);
});

test('the licence gate lets it pass because nothing is changed', () => {
  expect(licenceGate(definition, []).every(({ ok }) => ok)).toBe(true);
  const { publishes: _, ...changed } = definition;
  expect(licenceGate(changed, []).every(({ ok }) => ok)).toBe(false);
});

test('the checks block a few stations, another region and the future', () => {
  const run = (rows: readonly RawRow[]) => {
    const extract = take(rows);
    return failedChecks(checks, { tables: extract.tables, extract });
  };
  const many = (changes: RawRow = {}, count = 20) =>
    Array.from({ length: count }, (_, i) => row(`측정소 ${i}`, changes));
  expect(run(many())).toEqual({ block: [], warn: [], note: [] });
  expect(run(many({}, 12)).block).toEqual(['enough-rows']);
  expect(run([...many(), row('춘천', { sidoName: '강원' })]).block).toEqual(['in-seoul']);
  expect(run(many({ dataTime: '2026-11-22 16:00' })).block).toEqual(['not-in-future']);
});
