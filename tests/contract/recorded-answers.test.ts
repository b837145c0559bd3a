import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toWgs84 } from '../../scripts/connectors/coordinates.ts';
import { fetchPart } from '../../scripts/connectors/fetch-part.ts';
import type { LiveField, PartAnswer, SeoulRequest } from '../../scripts/connectors/live-source.ts';
import { fakeHttp, settingsOf } from '../support/fake-http.ts';
import { projectRoot } from '../support/ingest.ts';

/** Answers that others recorded are not part of the project; where they lie beside it, they are read. */
const shared = path.join(projectRoot, '../shared/data');
const isThere = existsSync(path.join(shared, 'api-responses-recorded'));
const recorded = (name: string): Buffer =>
  readFileSync(path.join(shared, 'api-responses-recorded', name));

function ask(
  bodies: Buffer | ((url: string) => Buffer),
  fields: readonly LiveField[] = [],
  more: Partial<SeoulRequest> = {},
): Promise<PartAnswer> {
  const http = fakeHttp((url) => ({ body: Buffer.isBuffer(bodies) ? bodies : bodies(url) }));
  const request: SeoulRequest = {
    connector: 'seoul-open-api',
    service: 'Recorded',
    format: 'json',
    ...more,
  };
  return fetchPart({ request, fields }, { http, settings: settingsOf({ SEOUL_API_KEY: 'key' }) });
}

const fieldsOf = (...names: (readonly string[])[]): LiveField[] =>
  names.map((headers) => ({ name: headers[0] ?? '', headers }));

describe.skipIf(!isThere)('recorded answers (skipped where ../shared/data is absent)', () => {
  test.each([
    ['RealtimeCityAir-20210511T1500.json', 25, 25],
    ['bikeList-sample-20260914.json', 1, 5],
    ['bikeList-sample-overfull-rack.json', 1, 5],
    ['ListNecessariesPricesService-20210520.json', 1, 284_756],
    ['SpotInfo-2021-first24of169.lowercased.xml', 24, 169],
    ['AccInfo-2018.xml', 1, 1],
    ['AccMainCode-2018.xml', 12, 12],
    ['TrafficInfo-1220003800.xml', 1, 1],
    ['VolInfo-A-10-2022020322.first2of8.xml', 2, 8],
    ['shape-only/VolInfo-A-01-2024010108.xml', 4, 4],
  ])('%s: %i rows of %i', async (name, rows, listed) => {
    const answer = await ask(recorded(name), [], { mostRows: 1000 });
    expect([answer.rows.length, answer.listed]).toEqual([rows, listed]);
    expect(answer.rows.every(({ cells }) => Object.keys(cells).length > 0)).toBe(true);
  });

  test('the air of 2021 is read under the names of today', async () => {
    const fields = fieldsOf(['MSRMT_DT', 'MSRDT'], ['MSRSTN_NM', 'MSRSTE_NM'], ['OZON', 'O3']);
    const { fieldRows, notices } = await ask(
      recorded('RealtimeCityAir-20210511T1500.json'),
      fields,
    );
    expect(fieldRows[0]?.values).toEqual({
      MSRMT_DT: '202105111500',
      MSRSTN_NM: '중구',
      OZON: '0.048',
    });
    expect(notices.filter(({ kind }) => kind === 'field-renamed')).toHaveLength(3);
  });

  test('an incident lies in Yonsei-ro, and its text keeps its lines', async () => {
    const fields = fieldsOf(['GRS80TM_X'], ['GRS80TM_Y'], ['ACC_INFO']);
    const { fieldRows } = await ask(recorded('AccInfo-2018.xml'), fields, { format: 'xml' });
    const { GRS80TM_X, GRS80TM_Y, ACC_INFO } = fieldRows[0]?.values ?? {};
    const point = toWgs84(5181, Number(GRS80TM_X), Number(GRS80TM_Y));
    expect(point?.latitude).toBeCloseTo(37.557_59, 4);
    expect(point?.longitude).toBeCloseTo(126.936_89, 4);
    expect(ACC_INFO?.split(/[\r\n]+/).length).toBeGreaterThan(2);
  });

  test('a place is a document', async () => {
    const bytes = recorded('citydata-excerpt-20260914.json');
    const { rows } = await ask(bytes, [], { document: true });
    expect(rows.map(({ cells }) => cells['AREA_CD'])).toEqual(['POI009']);
    const dotted = recorded('shape-only/citydata_ppltn-RESULT-dotted-keys.fragment.json');
    const people = await ask(dotted, [], { document: true });
    expect(people.rows.map(({ cells }) => cells)).toEqual([{ AREA_CD: 'POI003' }]);
  });

  test.each([
    ['errors/ERROR-336-subway-host-http200.json', 'ERROR-336'],
    ['errors/INFO-100-as-xml-though-json-asked.xml', 'INFO-100'],
    ['errors/INFO-200-top-level-RESULT.json', 'no data'],
    ['shape-only/ERROR-301-response-wrapper.xml', 'ERROR-301'],
    ['shape-only/INFO-100-subway-host.json', 'INFO-100'],
    ['shape-only/INFO-200-bare.json', 'no data'],
    ['shape-only/INFO-200-wrapped-zero-rows.xml', 'no data'],
  ])('%s is refused as %s', async (name, found) => {
    await expect(ask(recorded(name))).rejects.toThrow(found);
  });

  test('every code of the portal’s own list is known by a meaning', async () => {
    const codes = Object.keys(
      JSON.parse(recorded('errors/official-result-codes.json').toString('utf8')) as object,
    ).filter((code) => !['INFO-000', 'INFO-200'].includes(code));
    expect(codes.length).toBeGreaterThan(10);
    for (const code of codes) {
      const body = Buffer.from(`{"RESULT":{"CODE":"${code}","MESSAGE":""}}`);
      await expect(ask(body)).rejects.toThrow(/^(?![^]*in no list of the portal)/);
    }
  });

  test('four recorded pages of stations are one list of 3,156', async () => {
    const folder = path.join(shared, 'bike-stations-api-2025');
    const pages = readdirSync(folder).filter((name) => name.startsWith('chunk_'));
    const { rows, requests, notices } = await ask((url) => {
      const start = url.split('/').at(-2) ?? '';
      const name = pages.find((page) => page.startsWith(`chunk_${start}_`)) ?? '';
      return readFileSync(path.join(folder, name));
    });
    expect(requests.map((request) => request.rows)).toEqual([1000, 1000, 1000, 156]);
    expect(new Set(rows.map(({ cells }) => cells['RENT_ID'])).size).toBe(3156);
    expect(notices).toEqual([]);
  });
});
