import proj4 from 'proj4';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { layerPartSchema } from '../../src/domain/layers/layer.ts';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';
import {
  extractLive,
  failedChecks,
  noSettings,
  refused,
  type RawRow,
} from '../../tests/support/live-answers.ts';
import { squareDistricts } from '../../tests/support/square-districts.ts';
import { checks } from './checks.ts';
import { live } from './source.ts';
import { derive } from './transform.ts';

const source = live(noSettings);
const grid =
  '+proj=tmerc +lat_0=38 +lon_0=127 +k=1 +x_0=200000 +y_0=500000 +ellps=GRS80 +units=m +no_defs';

const at = (longitude: number, latitude: number): RawRow => {
  const [x, y] = proj4('WGS84', grid, [longitude, latitude]);
  return { grs80tm_x: String(x), grs80tm_y: String(y) };
};

/** An incident of the afternoon of 22 November, 14:10 by the clock of the look. */
const row = (id: string, changes: RawRow = {}): RawRow => ({
  acc_id: id,
  occr_date: '20261122',
  occr_time: '1330',
  exp_clr_date: '20261122',
  exp_clr_time: '180000',
  acc_type: 'A04',
  acc_dtype: '04B01',
  link_id: '1220028800',
  ...at(126.95, 37.55),
  acc_info: '- 3차로 공사&#13;- 문의 02-2133-7777 &#13;',
  acc_road_code: '',
  ...changes,
});

const take = (rows: readonly RawRow[]) => extractLive(source, { incidents: rows });
const made = (rows: readonly RawRow[]) => derive(take(rows), squareDistricts);
const incidentsOf = (rows: readonly RawRow[]) => recordsOfTable(made(rows).tables['incidents']);

describe('an incident', () => {
  test('has its times in UTC, its place in degrees, its district, and a clean text', () => {
    expect(incidentsOf([row('593894')])).toEqual([
      {
        id: '593894',
        kind: 'A04',
        district: '11110',
        began_at: '2026-11-22T04:30:00Z',
        ends_at: '2026-11-22T09:00:00Z',
        text: '3차로 공사 · 문의 [전화번호]',
        observed_at: '2026-11-22T05:10:00Z',
        longitude: 126.95,
        latitude: 37.55,
      },
    ]);
  });

  test('may have times with seconds, without leading zeros, at 24:00, or no end', () => {
    const times = (changes: RawRow) => {
      const [incident] = incidentsOf([row('1', changes)]);
      return [incident?.['began_at'], incident?.['ends_at']];
    };
    expect(times({ occr_time: '133005', exp_clr_time: '2400' })).toEqual([
      '2026-11-22T04:30:05Z',
      '2026-11-22T15:00:00Z',
    ]);
    expect(times({ occr_time: '930' })[0]).toBe('2026-11-22T00:30:00Z');
    expect(times({ occr_time: '0', exp_clr_date: '', exp_clr_time: '' })).toEqual([
      '2026-11-21T15:00:00Z',
      null,
    ]);
  });

  test('that is over is left out and counted as such', () => {
    const extract = take([row('1', { exp_clr_time: '1410' }), row('2', { exp_clr_time: '1411' })]);
    expect(recordsOfTable(extract.tables['incidents']).map(({ id }) => id)).toEqual(['2']);
    expect(extract.rows).toEqual({ read: 2, kept: 1, missing: 1, rejected: 0 });
  });

  test('is refused without an id, twice, without a time or place, in another city', () => {
    const extract = take([
      row('1'),
      row('1'),
      row(''),
      row('2', { occr_date: '20260231' }),
      row('3', { exp_clr_date: '20261121' }),
      row('4', { grs80tm_x: '', grs80tm_y: '' }),
      row('5', at(129.0756, 35.1796)),
      row('6', { grs80tm_x: '126.95', grs80tm_y: '37.55' }),
      row('7', { acc_type: 'B99' }),
    ]);
    expect(refused(extract).map((line) => line.split(' | ').at(-1))).toEqual([
      'unknown-kind',
      'duplicate',
      'no-id',
      'not-a-time',
      'ends-before',
      'no-place',
      'outside-city',
      'outside-city',
    ]);
    const [, unknown] = recordsOfTable(extract.tables['incidents']);
    expect(unknown).toMatchObject({ id: '7', kind: null });
  });
});

test('stands on the map and in the log; a town next door has no place in either', () => {
  const { tables, documents } = made([row('1'), row('2', at(126.99, 37.43))]);
  const part = v.parse(layerPartSchema, documents['layer-incidents-11110']);
  expect(part.features.map(({ properties }) => properties)).toEqual([
    expect.objectContaining({ id: '1', kind: 'A04', district: '11110' }),
  ]);
  expect(recordsOfTable(tables['incidents']).map(({ id }) => id)).toEqual(['1']);
  expect(recordsOfTable(tables['log'])).toEqual([
    expect.objectContaining({ id: '1', last_seen_at: '2026-11-22T05:10:00Z' }),
  ]);
});

describe('the checks', () => {
  const run = (rows: readonly RawRow[]) => {
    const extract = take(rows);
    const { tables } = derive(extract, squareDistricts);
    return failedChecks(checks, { tables: { ...extract.tables, ...tables }, extract });
  };

  test('pass where nothing goes on at all', () => {
    expect(run([])).toEqual({ block: [], warn: [], note: [] });
  });

  test('block where most places are in the wrong grid', () => {
    const wrong = { grs80tm_x: '953892.2', grs80tm_y: '1952009.9' };
    expect(run([row('1'), row('2', wrong), row('3', wrong)]).block).toEqual(['readable']);
    expect(run([row('1'), row('2', wrong)])).toEqual({ block: [], warn: [], note: [] });
  });

  test('note unknown kinds, doubles and what lies in no district', () => {
    expect(
      run([row('1', { acc_type: 'A99' }), row('1'), row('2', at(126.99, 37.43))]).note,
    ).toEqual(['known-kinds', 'no-duplicates', 'in-districts']);
  });
});
