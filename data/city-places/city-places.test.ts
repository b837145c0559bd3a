import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { layerIndexSchema, layerPartSchema } from '../../src/domain/layers/layer.ts';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';
import {
  extractLive,
  failedChecks,
  refused,
  settingsOf,
  type RawRow,
} from '../../tests/support/live-answers.ts';
import { squareDistricts } from '../../tests/support/square-districts.ts';
import { checks } from './checks.ts';
import { live } from './source.ts';
import { derive } from './transform.ts';

const source = live(settingsOf({ CITYDATA_PLACES: '9, 10' }));

const road = (link: string, changes: RawRow = {}): RawRow => ({
  LINK_ID: link,
  ROAD_NM: '세종대로',
  START_ND_NM: '광화문',
  END_ND_NM: '시청역',
  DIST: '46.0',
  SPD: 13.0,
  IDX: '정체',
  XYLIST: '126.9760_37.5660|126.9780_37.5680',
  ...changes,
});

const people = (changes: RawRow = {}): RawRow => ({
  AREA_CONGEST_LVL: '약간 붐빔',
  AREA_PPLTN_MIN: '44000',
  AREA_PPLTN_MAX: '46000',
  REPLACE_YN: 'N',
  PPLTN_TIME: '2026-11-22 13:55',
  FCST_PPLTN: [{ FCST_CONGEST_LVL: '여유', FCST_PPLTN_MIN: '1' }],
  ...changes,
});

const place = (code: string, changes: RawRow = {}): RawRow => ({
  AREA_NM: '광화문·덕수궁',
  AREA_CD: code,
  LIVE_PPLTN_STTS: [people()],
  ROAD_TRAFFIC_STTS: {
    AVG_ROAD_DATA: {
      ROAD_TRAFFIC_IDX: '서행',
      ROAD_TRAFFIC_SPD: 19,
      ROAD_TRAFFIC_TIME: '2026-11-22 13:50',
    },
    ROAD_TRAFFIC_STTS: [road(`${code}1`)],
  },
  WEATHER_STTS: [{ TEMP: '7.5', FCST24HOURS: [{ TEMP: '99' }] }],
  SUB_STTS: '',
  PRK_STTS: [],
  LIVE_YNA_NEWS: [{ TTL: '기사' }],
  ...changes,
});

const take = (...documents: readonly (RawRow | null)[]) =>
  extractLive(source, { places: documents.map((document) => (document ? [document] : [])) });
const made = (...documents: readonly (RawRow | null)[]) =>
  derive(take(...documents), squareDistricts);

describe('the places that are asked for', () => {
  const asked = (text: string) => {
    const { request } = live(settingsOf({ CITYDATA_PLACES: text })).parts['places'] ?? {};
    return request?.connector === 'seoul-open-api' ? request.calls : null;
  };

  test('are those of the setting, each by its code and once', () => {
    expect(asked('9,1-3, 2')).toEqual([['POI009'], ['POI001'], ['POI002'], ['POI003']]);
    expect(asked('120')).toEqual([['POI120']]);
  });

  test.each(['', 'all', '5-1', '0', '1-12,'])('"%s" is refused in words', (text) => {
    expect(() => asked(text)).toThrow(/CITYDATA_PLACES/);
  });
});

describe('a place', () => {
  test('keeps its range of people, its words in codes, and the values of its own depth', () => {
    expect(recordsOfTable(made(place('POI009')).tables['places'])).toEqual([
      {
        place: 'POI009',
        name: '광화문·덕수궁',
        district: '11110',
        observed_at: '2026-11-22T04:55:00Z',
        crowd: 'busy',
        people_min: 44_000,
        people_max: 46_000,
        substituted: 'no',
        road_state: 'slow',
        road_speed: 19,
        temperature: 7.5,
        longitude: 126.977,
        latitude: 37.567,
      },
    ]);
  });

  test('takes nothing of the news', () => {
    expect(JSON.stringify([take(place('POI009')), made(place('POI009'))])).not.toContain('기사');
  });

  test('has no range where it is half or upside down, and no point without roads', () => {
    const half = place('POI009', { LIVE_PPLTN_STTS: people({ AREA_PPLTN_MAX: '' }) });
    const turned = place('POI010', {
      LIVE_PPLTN_STTS: [people({ AREA_PPLTN_MIN: '50000', REPLACE_YN: 'Y' })],
      ROAD_TRAFFIC_STTS: '',
      WEATHER_STTS: {},
    });
    const [first, second] = recordsOfTable(made(half, turned).tables['places']);
    expect(first).toMatchObject({ people_min: null, people_max: null, crowd: 'busy' });
    expect(second).toMatchObject({
      people_min: null,
      substituted: 'yes',
      road_state: null,
      temperature: null,
      longitude: null,
      district: null,
    });
  });

  test('is refused where it is another, counted as empty where it says nothing', () => {
    const extract = take(place('POI009'), place('POI009'));
    expect(refused(extract)).toEqual(['row 1 | place | POI009 | other-place']);
    expect(recordsOfTable(extract.tables['places'])).toHaveLength(1);
    const empty = { AREA_CD: 'POI010', LIVE_PPLTN_STTS: [], ROAD_TRAFFIC_STTS: null };
    expect(take(null, empty).rows).toEqual({ read: 1, kept: 0, missing: 1, rejected: 0 });
    const odd = place('POI009', { LIVE_PPLTN_STTS: [people({ PPLTN_TIME: '점검중' })] });
    // The roads' time stands in.
    expect(recordsOfTable(take(odd).tables['places'])[0]?.['observed_at']).toBe(
      '2026-11-22T04:50:00Z',
    );
  });

  test('loses words that nobody knows, and tells them', () => {
    const extract = take(
      place('POI009', {
        LIVE_PPLTN_STTS: [people({ AREA_CONGEST_LVL: '매우 붐빔', AREA_PPLTN_MIN: '-3' })],
      }),
    );
    expect(refused(extract)).toEqual([
      '1 | crowd | 매우 붐빔 | unknown-crowd',
      '1 | people_min | -3 | negative',
    ]);
  });
});

describe('roads', () => {
  test('become lines, each once; a state that nobody knows has no colour', () => {
    const roads = [
      road('A'),
      road('A'),
      road('B', { IDX: '알 수 없음', SPD: '0', XYLIST: '127.05_37.55|127.06_37.55' }),
      road('C', { XYLIST: '' }),
      road('D', { XYLIST: '129.07_35.17|129.08_35.17' }),
      road(''),
    ];
    const document = place('POI009', { ROAD_TRAFFIC_STTS: { ROAD_TRAFFIC_STTS: roads } });
    const extract = take(document);
    expect(refused(extract)).toEqual([
      '3 | speed | 0 | zero',
      '3 | state | 알 수 없음 | unknown-state',
      'row 4 | line | - | no-place',
      'row 5 | line | 129.07_35.17|129.08_35.17 | outside-city',
      'row 6 | link | - | no-id',
    ]);
    const { documents } = derive(extract, squareDistricts);
    const index = v.parse(layerIndexSchema, documents['layer-roads']);
    expect(index.count).toBe(2);
    const part = v.parse(layerPartSchema, documents['layer-roads-11140']);
    expect(part.features[0]?.properties).toMatchObject({ id: 'B', speed: null, state: null });
    const places = v.parse(layerPartSchema, documents['layer-places-11110']);
    expect(places.features[0]?.properties).toMatchObject({ id: 'POI009', crowd: 'busy' });
  });

  test('near two places belong to the first', () => {
    const shared = { ROAD_TRAFFIC_STTS: { ROAD_TRAFFIC_STTS: [road('A')] } };
    const extract = take(place('POI009', shared), place('POI010', shared));
    expect(recordsOfTable(extract.tables['roads']).map((record) => record['place'])).toEqual([
      'POI009',
    ]);
    expect(recordsOfTable(extract.tables['places'])[1]).toMatchObject({ longitude: 126.977 });
  });
});

test('the checks block when half of the places are silent, and mark unknown words', () => {
  const run = (...documents: readonly (RawRow | null)[]) => {
    const extract = take(...documents);
    const { tables } = derive(extract, squareDistricts);
    return failedChecks(checks, { tables: { ...extract.tables, ...tables }, extract });
  };
  expect(run(place('POI009'), place('POI010'))).toEqual({ block: [], warn: [], note: [] });
  expect(run(place('POI009'), null).block).toEqual(['half-answered']);
  const unknown = [people({ AREA_CONGEST_LVL: '매우 붐빔' })];
  expect(run(place('POI009', { LIVE_PPLTN_STTS: unknown }), place('POI010')).warn).toEqual([
    'known-words',
  ]);
  const future = [people({ PPLTN_TIME: '2026-11-22 15:00' })];
  expect(run(place('POI009', { LIVE_PPLTN_STTS: future }), place('POI010')).block).toEqual([
    'not-in-future',
  ]);
});
