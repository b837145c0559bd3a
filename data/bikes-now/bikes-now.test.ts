import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { layerIndexSchema, layerPartSchema } from '../../src/domain/layers/layer.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { recordsOfTable, tableOfRecords } from '../../src/domain/tables/table-records.ts';
import {
  extractLive,
  failedChecks,
  noSettings,
  refused,
  settingsOf,
  type RawRow,
} from '../../tests/support/live-answers.ts';
import { squareDistricts } from '../../tests/support/square-districts.ts';
import { checks } from './checks.ts';
import { live } from './source.ts';
import { derive } from './transform.ts';

const source = live(noSettings);
const inJongno = { stationLatitude: '37.55564880', stationLongitude: '126.91062927' };
const inJung = { stationLatitude: '37.55564880', stationLongitude: '127.05' };

const row = (id: string, changes: RawRow = {}): RawRow => ({
  rackTotCnt: '15',
  stationName: '102. 망원역 1번출구 앞',
  parkingBikeTotCnt: '7',
  shared: '47',
  ...inJongno,
  stationId: id,
  ...changes,
});

const take = (bikes: readonly RawRow[], districts?: readonly RawRow[]) =>
  extractLive(source, { bikes, ...(districts ? { districts } : {}) });
const made = (bikes: readonly RawRow[], districts?: readonly RawRow[]) =>
  derive(take(bikes, districts), squareDistricts);
const stationsOf = (bikes: readonly RawRow[], districts?: readonly RawRow[]) =>
  recordsOfTable(made(bikes, districts).tables['stations']);

describe('stations', () => {
  test('keep more bikes than racks, lose the number before their name, and get the time of the look', () => {
    expect(stationsOf([row('ST-4', { parkingBikeTotCnt: '16', shared: '107' })])).toEqual([
      {
        id: 'ST-4',
        name: '망원역 1번출구 앞',
        district: '11110',
        bikes: 16,
        racks: 15,
        observed_at: '2026-11-22T05:10:00Z',
        longitude: 126.91063,
        latitude: 37.55565,
      },
    ]);
  });

  test('belong to the district that the list of stations says, else to the one that they lie in', () => {
    const stated = [
      { STA_LOC: '강남구', RENT_ID: 'ST-1' },
      { STA_LOC: '분당구', RENT_ID: 'ST-3' },
    ];
    const stations = stationsOf(
      [row('ST-1'), row('ST-2', inJung), row('ST-3'), row('ST-5', { stationLatitude: '37.43' })],
      stated,
    );
    expect(stations.map(({ id, district }) => [id, district])).toEqual([
      ['ST-1', '11680'],
      ['ST-2', '11140'],
      ['ST-3', '11110'],
      ['ST-5', null],
    ]);
  });

  test('are left out without an id, twice, without a place or in another city; odd counts are no counts', () => {
    const extract = take([
      row('ST-1'),
      row('ST-1', { parkingBikeTotCnt: '9' }),
      row(''),
      row('ST-2', { stationLatitude: '0.00000000', stationLongitude: '0.00000000' }),
      row('ST-3', { stationLatitude: '126.91', stationLongitude: '37.55' }),
      row('ST-4', { parkingBikeTotCnt: '-7', rackTotCnt: '999999999' }),
      row('ST-5', { parkingBikeTotCnt: '3.5', rackTotCnt: null }),
    ]);
    expect(refused(extract)).toEqual([
      '6 | bikes | -7 | negative',
      '6 | racks | 999999999 | implausible',
      '7 | bikes | 3.5 | not-a-number',
      'row 2 | id | ST-1 | duplicate',
      'row 3 | id | - | no-id',
      'row 4 | longitude | ST-2 0.00000000, 0.00000000 | no-place',
      'row 5 | longitude | ST-3 37.55, 126.91 | outside-city',
    ]);
    expect(extract.rows).toEqual({ read: 7, kept: 3, missing: 0, rejected: 4 });
    expect(extract.values).toEqual({ expected: 6, measured: 2, blank: 1, rejected: 3 });
  });

  test('come from GBFS where the operator says so, with the time of the feed', () => {
    const gbfs = live(settingsOf({ BIKES_GBFS_URL: 'https://bikes.example/gbfs.json' }));
    expect(Object.keys(gbfs.parts)).toEqual(['bikes']);
    const station = (id: string, last_reported: unknown) => ({
      station_id: id,
      name: '서울역',
      lat: 37.555,
      lon: 126.972,
      capacity: 20,
      num_vehicles_available: 4,
      last_reported,
    });
    const extract = extractLive(gbfs, {
      bikes: [station('a', 1_795_323_600), station('b', '2026-11-22T14:05:00+09:00')],
    });
    expect(
      recordsOfTable(extract.tables['stations']).map(({ bikes, racks, observed_at }) => [
        bikes,
        racks,
        observed_at,
      ]),
    ).toEqual([
      [4, 20, '2026-11-22T05:00:00Z'],
      [4, 20, '2026-11-22T05:05:00Z'],
    ]);
  });
});

describe('bikes by district', () => {
  const { tables, documents } = made([
    row('ST-1', { parkingBikeTotCnt: '7' }),
    row('ST-2', { parkingBikeTotCnt: '0' }),
    row('ST-3', { parkingBikeTotCnt: '-1' }),
    row('ST-4', { ...inJung, parkingBikeTotCnt: '20' }),
  ]);
  const now = recordsOfTable(tables['now']);

  test('count only what is known', () => {
    const of = (area: string) => now.find((record) => record['area'] === area);
    expect(of('11110')).toEqual({
      area: '11110',
      observed_at: '2026-11-22T05:10:00Z',
      observed_on: '2026-11-22',
      bikes: 7,
      racks: 45,
      stations: 3,
      empty_stations: 1,
    });
    expect(of('11')).toMatchObject({ bikes: 27, stations: 4, empty_stations: 1 });
    expect(of('11740')).toMatchObject({
      bikes: null,
      racks: null,
      stations: 0,
      empty_stations: null,
    });
  });

  test('are kept as history, a row a look and area', () => {
    expect(recordsOfTable(tables['history'])).toHaveLength(26);
    expect(tables['history']?.fields).toEqual(['observed_at', 'area', 'bikes', 'empty_stations']);
  });

  test('stand on the map station by station', () => {
    const index = v.parse(layerIndexSchema, documents['layer-stations']);
    expect(index.parts.map(({ area, count, size }) => [area, count, size])).toEqual([
      ['11110', 3, 7],
      ['11140', 1, 20],
    ]);
    const part = v.parse(layerPartSchema, documents['layer-stations-11140']);
    expect(part.features[0]?.properties).toMatchObject({ id: 'ST-4', bikes: 20, racks: 15 });
  });
});

describe('the checks', () => {
  const many = (count: number, changes: RawRow = {}) =>
    Array.from({ length: count }, (_, i) => row(`ST-${i + 1}`, changes));
  const list = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ RENT_ID: `ST-${i + 1}`, STA_LOC: '종로구' }));
  const run = (
    bikes: readonly RawRow[],
    { listed = list(bikes.length), previous }: { listed?: RawRow[]; previous?: DataTable } = {},
  ) => {
    const extract = take(bikes, listed);
    const { tables } = derive(extract, squareDistricts);
    return failedChecks(checks, {
      tables: { ...extract.tables, ...tables },
      extract,
      ...(previous ? { previous: { stations: previous } } : {}),
    });
  };
  const stationsBefore = (count: number) =>
    tableOfRecords(
      ['id'],
      list(count).map(({ RENT_ID }) => ({ id: RENT_ID })),
    );

  test('pass on a whole answer, but for districts that these squares do not have', () => {
    expect(run(many(200))).toEqual({ block: [], warn: ['every-district'], note: [] });
  });

  test('block five stations of the test key, and a city without a bike', () => {
    expect(run(many(5)).block).toEqual(['enough-rows']);
    expect(run(many(200, { parkingBikeTotCnt: '0' })).block).toEqual(['some-bikes']);
  });

  test('block when many stations do not say how many bikes they have', () => {
    const silent = many(41, { parkingBikeTotCnt: '점검중' });
    expect(run([...silent, ...many(200).slice(41)]).block).toEqual(['bikes-known']);
    expect(run([...silent.slice(0, 40), ...many(200).slice(40)]).block).toEqual([]);
  });

  test('block when half of the stations are gone, against last time or against the list', () => {
    expect(run(many(120), { previous: stationsBefore(200) }).block).toEqual(['not-shrunk']);
    expect(run(many(121), { previous: stationsBefore(200) }).block).toEqual([]);
    expect(run(many(120), { listed: list(200) }).block).toEqual(['of-the-listed']);
  });

  test('block swapped coordinates, and note a few wrong places, doubles and new stations', () => {
    const swapped = { stationLatitude: '126.91', stationLongitude: '37.55' };
    expect(
      run([...many(150), ...many(50, swapped).map((raw, i) => ({ ...raw, stationId: `X-${i}` }))])
        .block,
    ).toEqual(['inside-city']);
    const twice = run([...many(200), row('ST-1')], { previous: stationsBefore(199) });
    expect(twice.note).toEqual(['no-duplicates', 'same-set']);
  });
});
