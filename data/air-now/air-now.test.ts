import { describe, expect, test } from 'vitest';
import {
  extractLive,
  failedChecks,
  noSettings,
  refused,
  type RawRow,
} from '../../tests/support/live-answers.ts';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';
import { checks } from './checks.ts';
import { live } from './source.ts';
import { derive } from './transform.ts';

const source = live(noSettings);

/** A row under the names of 2026; numbers come as text or as numbers. */
const row = (station: string, changes: RawRow = {}): RawRow => ({
  MSRMT_DT: '202611221400',
  SAREA_NM: '서북권',
  MSRSTN_NM: station,
  PM: '41',
  FPM: 23,
  OZON: '0.021',
  NTDX: '0.031',
  CBMX: '0.5',
  SPDX: '0.003',
  CAI_GRD: '보통',
  CAI_IDX: '67',
  CRST_SBSTN: 'PM-2.5',
  ...changes,
});

const everyDistrict = (changes: (name: string) => RawRow = () => ({})): RawRow[] =>
  seoulDistricts.map(({ name }) => row(name.ko, changes(name.ko)));

const take = (rows: readonly RawRow[]) => extractLive(source, { regions: rows });
const nowOf = (extract: Parameters<typeof derive>[0], area: string) =>
  recordsOfTable(derive(extract).tables['now']).find((record) => record['area'] === area);

describe('rows of the service', () => {
  test('are read under the names of 2026 and of 2021 alike', () => {
    const old = {
      MSRDT: '202611221400',
      MSRRGN_NM: '서북권',
      MSRSTE_NM: '마포구',
      PM10: 41.0,
      PM25: 23.0,
      O3: 0.021,
      NO2: 0.031,
      CO: 0.5,
      SO2: 0.003,
      IDEX_NM: '보통',
      IDEX_MVL: 67.0,
      ARPLT_MAIN: 'PM25',
    };
    const expected = {
      measured_at: '2026-11-22T05:00:00Z',
      area: '11440',
      pm25: 23,
      pm10: 41,
      o3: 0.021,
      no2: 0.031,
      co: 0.5,
      so2: 0.003,
      cai: 67,
      grade: 'moderate',
      decided_by: 'pm25',
    };
    expect(recordsOfTable(take([row('마포구')]).tables['hours'])).toEqual([expected]);
    expect(recordsOfTable(take([old]).tables['hours'])).toEqual([expected]);
  });

  test('come from the service by district where the one by zone has failed', () => {
    const byDistrict = {
      MSRMT_YMD: '202611222400',
      MSRSTN_PBADMS_CD: '111201',
      MSRSTN_NM: '마포구',
      CAI: '95',
      CAI_GRD: '보통',
      CRST_SBSTN: 'PM-2.5',
      NTDX: '0.008',
      OZON: '0.046',
      CBMX: '0.4',
      SPDX: '0.003',
      PM: '56',
      FPM: '37',
    };
    const [hour] = recordsOfTable(extractLive(source, { districts: [byDistrict] }).tables['hours']);
    // 24:00 is midnight of the next day, in Seoul.
    expect(hour).toMatchObject({ measured_at: '2026-11-22T15:00:00Z', cai: 95, pm25: 37 });
  });

  test('keep a row whose values are missing, broken or under repair, and say which were refused', () => {
    const extract = take([
      row('마포구', {
        PM: '점검중',
        FPM: '-',
        OZON: '',
        NTDX: '0.000',
        CBMX: '-0.4',
        SPDX: '999',
        CAI_GRD: '점검중',
        CAI_IDX: '-',
        CRST_SBSTN: null,
      }),
    ]);
    const [hour] = recordsOfTable(extract.tables['hours']);
    for (const id of ['pm10', 'pm25', 'o3', 'no2', 'co', 'so2', 'cai', 'grade', 'decided_by']) {
      expect(hour?.[id], id).toBeNull();
    }
    expect(refused(extract)).toEqual([
      '1 | co | -0.4 | negative',
      '1 | no2 | 0.000 | zero',
      '1 | so2 | 999 | implausible',
    ]);
    expect(extract.rows).toEqual({ read: 1, kept: 1, missing: 0, rejected: 0 });
    expect(extract.values).toEqual({ expected: 9, measured: 0, blank: 6, rejected: 3 });
  });

  test('are left out where place or time cannot be true; of two the newer counts', () => {
    const extract = take([
      row('마포구', { MSRMT_DT: '202611221300', FPM: 99 }),
      row('마포구'),
      row('한강대로'),
      row('중구', { MSRMT_DT: '202613221400' }),
      row('종로구', { CAI_GRD: '아주 좋음', CAI_IDX: '66.5', CRST_SBSTN: 'H2S' }),
    ]);
    const hours = recordsOfTable(extract.tables['hours']);
    expect(hours.map(({ area, pm25 }) => `${area} ${pm25}`).toSorted()).toEqual([
      '11110 23',
      '11440 23',
    ]);
    expect(extract.rows).toEqual({ read: 5, kept: 2, missing: 0, rejected: 3 });
    expect(refused(extract)).toEqual([
      '5 | cai | 66.5 | not-a-number',
      '5 | decided_by | H2S | unknown-pollutant',
      '5 | grade | 아주 좋음 | unknown-grade',
      'row 1 | station | 마포구 | duplicate',
      'row 3 | station | 한강대로 | unknown-district',
      'row 4 | measured_at | 202613221400 | not-a-time',
    ]);
  });
});

describe('the newest hour', () => {
  test('is scaled for the series, and the city is a mean without an index of its own', () => {
    const extract = take(
      everyDistrict((name) =>
        name === '강남구' ? { FPM: 73, CAI_IDX: 142, CAI_GRD: '나쁨' } : {},
      ),
    );
    expect(nowOf(extract, '11440')).toMatchObject({ pm25: 23, o3: 21, co: 5, cai: 67 });
    expect(nowOf(extract, '11')).toMatchObject({
      pm25: 25,
      o3: 21,
      cai: null,
      grade: null,
      decided_by: null,
      districts: 25,
      worst_area: '11680',
      worst_cai: 142,
      measured_on: '2026-11-22',
    });
  });

  test('has no mean of the city with fewer than 19 districts', () => {
    const some = (count: number) => take(everyDistrict().slice(0, count));
    expect(nowOf(some(19), '11')).toMatchObject({ pm25: 23, districts: 19 });
    expect(nowOf(some(18), '11')).toMatchObject({ pm25: null, districts: 18 });
  });

  test('keeps a district that fell behind for three hours, with its own time', () => {
    const late = (hour: string) =>
      nowOf(
        take(everyDistrict((name) => (name === '마포구' ? { MSRMT_DT: `20261122${hour}00` } : {}))),
        '11440',
      );
    expect(late('11')).toMatchObject({
      pm25: 23,
      measured_at: '2026-11-22T02:00:00Z',
      measured_on: '2026-11-22',
    });
    expect(late('10')).toMatchObject({ pm25: null, measured_at: '2026-11-22T05:00:00Z' });
  });
});

describe('daily means', () => {
  /** Hours of one district, the last of them at 24:00. */
  const hours = (from: number, to: number) => {
    const rows = Array.from({ length: to - from + 1 }, (_, i) => ({
      ...row('마포구', { FPM: from + i }),
      MSRMT_DT: `20261121${String(from + i).padStart(2, '0')}00`,
    }));
    const tables = rows.flatMap((raw) => recordsOfTable(take([raw]).tables['hours']));
    const fields = Object.keys(tables[0] ?? {});
    return {
      tables: {
        hours: {
          fields,
          columns: fields.map((field) => tables.map((record) => record[field] ?? null)),
        },
      },
    };
  };
  const days = (from: number, to: number) =>
    recordsOfTable(derive(hours(from, to)).tables['days']).filter(({ area }) => area === '11440');

  test('need 18 hours; midnight ends its own day', () => {
    expect(days(7, 24)).toEqual([
      expect.objectContaining({ measured_on: '2026-11-21', pm25: 15.5, hours: 18 }),
    ]);
    expect(days(8, 24)).toEqual([]);
  });

  test('are not made again of a day that has begun to fall out of the hours kept', () => {
    const extract = hours(7, 24);
    const later = take([row('마포구', { MSRMT_DT: '202611241000' })]).tables['hours'];
    const both = {
      fields: extract.tables.hours.fields,
      columns: extract.tables.hours.fields.map((field, at) => [
        ...(extract.tables.hours.columns[at] ?? []),
        ...(later?.columns[later.fields.indexOf(field)] ?? []),
      ]),
    };
    expect(recordsOfTable(derive({ tables: { hours: both } }).tables['days'])).toEqual([]);
  });
});

describe('the checks', () => {
  const run = (rows: readonly RawRow[], now?: string) => {
    const extract = take(rows);
    return failedChecks(checks, {
      tables: derive(extract).tables,
      extract,
      ...(now ? { now } : {}),
    });
  };
  const none = { block: [], warn: [], note: [] };

  test('pass on a whole hour', () => {
    expect(run(everyDistrict())).toEqual(none);
  });

  test('block a time in the future, and mark an old one', () => {
    expect(run(everyDistrict(() => ({ MSRMT_DT: '202611221430' }))).block).toEqual([
      'not-in-future',
    ]);
    expect(run(everyDistrict(), '2026-11-22T10:00:00Z')).toEqual({
      ...none,
      warn: ['recent-enough'],
    });
  });

  test('block half a city, mark a fifth missing, note a single district', () => {
    expect(run(everyDistrict().slice(0, 12)).block).toEqual(['enough-rows', 'half-measured']);
    expect(run(everyDistrict().slice(0, 15)).block).toEqual(['enough-rows']);
    expect(run(everyDistrict().slice(0, 18))).toMatchObject({ block: [], warn: ['most-measured'] });
    expect(run(everyDistrict().slice(1))).toEqual({ ...none, note: ['all-measured'] });
  });

  test('block values that are mostly impossible, and note a grade that is not the index’s', () => {
    const negative = { PM: '-1', FPM: '-1', OZON: '-1', NTDX: '-1', CBMX: '-1' };
    expect(run(everyDistrict(() => negative)).block).toContain('values-plausible');
    const odd = everyDistrict((name) => (name === '중구' ? { CAI_GRD: '좋음' } : {}));
    expect(run(odd)).toEqual({ ...none, note: ['grade-of-index'] });
  });
});
