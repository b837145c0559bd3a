import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPart } from '../../scripts/connectors/fetch-part.ts';
import { createHttpClient } from '../../scripts/connectors/http/create-http-client.ts';
import type {
  ConnectorRequest,
  LiveField,
  SeoulRequest,
} from '../../scripts/connectors/live-source.ts';
import { startReplay, type Replay } from '../support/replay/start-replay.ts';

const key = 'abc/def+1%';
let replay: Replay;
beforeAll(async () => {
  replay = await startReplay({ key, now: () => new Date('2026-11-20T03:05:00Z') });
});
afterAll(() => replay.close());

function ask(request: ConnectorRequest, fields: readonly LiveField[] = [], settings = {}) {
  const known: Readonly<Record<string, string>> = { ...replay.settings, ...settings };
  const http = createHttpClient({ folder: null, limits: { gapMs: 0 } });
  return fetchPart({ request, fields }, { http, settings: (name) => known[name] ?? null });
}

const seoul = (service: string, more: Partial<SeoulRequest> = {}): SeoulRequest => ({
  connector: 'seoul-open-api',
  format: 'json',
  service,
  ...more,
});

describe('the Seoul Open Data Plaza', () => {
  test('25 districts measure the air', async () => {
    const fields = [{ name: 'station', headers: ['MSRSTN_NM', 'MSRSTE_NM'] }];
    const { fieldRows, requests } = await ask(seoul('RealtimeCityAir'), fields);
    expect(new Set(fieldRows.map(({ values }) => values['station']))).toHaveProperty('size', 25);
    expect(requests.map(({ address }) => address)).toEqual([
      `${replay.url}/***/json/RealtimeCityAir/1/1000`,
    ]);
  });

  test('stations come in three pages, though each page lists its own size', async () => {
    const { rows, requests, listed } = await ask(seoul('bikeList'));
    expect(requests.map((request) => request.rows)).toEqual([1000, 1000, 759]);
    expect(new Set(rows.map(({ cells }) => cells['stationId'])).size).toBe(2759);
    expect(listed).toBeNull();
  });

  test('a place is a document, and a road an answer in XML', async () => {
    const places = await ask(seoul('citydata', { document: true, calls: [['POI009']] }));
    expect(places.rows.map(({ cells }) => cells['AREA_CD'])).toEqual(['POI009']);
    const calls = [['1220003800'], ['1000001600']];
    const recheck = { field: 'link_id', position: 0 };
    const roads = await ask(seoul('TrafficInfo', { format: 'xml', calls, recheck }));
    expect(roads.rows.map(({ call, cells }) => [call, cells['link_id']])).toEqual([
      [0, '1220003800'],
      [1, '1000001600'],
    ]);
    expect(Number(roads.rows[0]?.cells['prcs_spd'])).toBeGreaterThan(0);
  });

  test('the sample key gives five rows, a wrong one a word about it', async () => {
    const sample = await ask(seoul('bikeList'), [], { SEOUL_API_KEY: 'sample' });
    expect(sample.rows).toHaveLength(5);
    expect(sample.notices.map(({ kind }) => kind)).toEqual(['sample-key']);
    await expect(ask(seoul('bikeList'), [], { SEOUL_API_KEY: 'wr0ng/key' })).rejects.toThrow(
      /^(?![^]*wr0ng)[^]*INFO-100: the key is not valid/,
    );
  });

  test('a service that is gone is told', async () => {
    await expect(ask(seoul('GoneInfo'))).rejects.toThrow('ERROR-310: there is no such service');
  });
});

test('Air Korea gives its stations, also where the key is set in its encoded form', async () => {
  const request: ConnectorRequest = {
    connector: 'airkorea',
    operation: 'getCtprvnRltmMesureDnsty',
    parameters: { sidoName: '서울', ver: '1.3' },
  };
  for (const form of [key, encodeURIComponent(key)]) {
    const { rows, requests } = await ask(request, [], { DATA_GO_KR_KEY: form });
    expect(rows).toHaveLength(40);
    expect(requests[0]?.address).not.toContain('def');
  }
  await expect(ask(request, [], { DATA_GO_KR_KEY: 'other' })).rejects.toThrow('code 30');
});

test('CKAN gives its whole catalogue in pages', async () => {
  const { rows, listed, notices } = await ask({ connector: 'ckan', url: replay.url });
  expect(new Set(rows.map(({ cells }) => cells['id'])).size).toBe(137);
  expect({ listed, notices }).toEqual({ listed: 137, notices: [] });
});

test('GBFS 2.3 and 3.0 give the same stations under the same names', async () => {
  const fields: readonly LiveField[] = [
    'station_id',
    'name',
    'num_vehicles_available',
    'last_reported',
  ].map((name) => ({ name, headers: [name] }));
  const rowsOf = async (version: '2.3' | '3.0') => {
    const answer = await ask({ connector: 'gbfs', url: replay.gbfsUrl(version) }, fields);
    expect(answer.notices).toEqual([]);
    return answer.fieldRows.map(({ values }) => values);
  };
  const rows = await rowsOf('2.3');
  expect(rows).toHaveLength(3153);
  expect(rows[0]).toMatchObject({ last_reported: '2026-11-20T03:05:00Z' });
  expect(await rowsOf('3.0')).toEqual(rows);
});

test('a file of the web gives its rows', async () => {
  const fields = [{ name: 'station', headers: ['MSRSTN_NM'] }];
  const url = `${replay.url}/files/air.csv?token=s3cret`;
  const { fieldRows, requests } = await ask({ connector: 'download', url }, fields);
  expect(fieldRows).toHaveLength(25);
  expect(fieldRows[0]).toMatchObject({ line: 2, file: `${replay.url}/files/air.csv?token=***` });
  expect(requests[0]).toMatchObject({ rows: 25, encoding: 'utf-8' });
  await expect(ask({ connector: 'download', url: `${replay.url}/files/gone.csv` })).rejects.toThrow(
    'status 404',
  );
});
