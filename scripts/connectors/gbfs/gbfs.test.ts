import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fakeHttp, settingsOf, type FakeReply } from '../../../tests/support/fake-http.ts';
import { gbfs } from './gbfs.ts';
import { gbfsInstant } from './gbfs-values.ts';

const base = 'http://127.0.0.1/gbfs';
const feedsOf = (...names: string[]) =>
  names.map((name) => ({ name, url: `${base}/${name}.json` }));
const all = ['system_information', 'station_information', 'station_status'];

type Feeds = Readonly<Record<string, FakeReply | string>>;

const version2: Feeds = {
  'gbfs.json': {
    body: {
      version: '2.3',
      last_updated: 1_763_600_400,
      ttl: 0,
      data: {
        en: { feeds: [{ name: 'station_information', url: `${base}/english.json` }] },
        'ko-KR': { feeds: feedsOf(...all) },
      },
    },
  },
  'system_information.json': {
    body: { version: '2.3', data: { system_id: 'seoul', name: '따릉이', license_id: 'CC-BY-4.0' } },
  },
  'station_information.json': {
    body: {
      version: '2.3',
      data: {
        stations: [
          { station_id: 'ST-4', name: '망원역', lat: 37.55, lon: 126.91, capacity: 15 },
          { station_id: 5, name: '서교동', lat: 37.56, lon: 126.92, rental_methods: ['key'] },
        ],
      },
    },
  },
  'station_status.json': {
    body: {
      version: '2.3',
      last_updated: 1_763_600_460,
      ttl: 60,
      data: {
        stations: [
          {
            station_id: 'ST-4',
            num_bikes_available: 7,
            num_bikes_disabled: 1,
            num_docks_available: 8,
            is_renting: true,
            last_reported: 1_763_600_400,
          },
          { station_id: 'ST-9', num_bikes_available: 3 },
        ],
      },
    },
  },
};

const version3: Feeds = {
  'gbfs.json': { body: { version: '3.0', data: { feeds: feedsOf(...all) } } },
  'system_information.json': {
    body: {
      version: '3.0',
      data: {
        system_id: 'seoul',
        name: [
          { text: 'Ttareungyi', language: 'en' },
          { text: '따릉이', language: 'ko' },
        ],
        license_url: 'https://example.org/licence',
      },
    },
  },
  'station_information.json': {
    body: {
      version: '3.0',
      data: {
        stations: [
          {
            station_id: 'ST-4',
            name: [
              { text: 'Mangwon', language: 'en' },
              { text: '망원역', language: 'ko' },
            ],
            lat: 37.55,
            lon: 126.91,
          },
        ],
      },
    },
  },
  'station_status.json': {
    body: {
      version: '3.0',
      last_updated: '2025-11-20T10:01:00+09:00',
      ttl: 60,
      data: {
        stations: [
          {
            station_id: 'ST-4',
            num_vehicles_available: 7,
            last_reported: '2025-11-20T10:00:00.5+09:00',
          },
        ],
      },
    },
  },
};

async function ask(feeds: Feeds, language?: string) {
  const http = fakeHttp((url) => feeds[url.slice(base.length + 1)] ?? { body: 'no', status: 404 });
  const asked = await gbfs(
    {
      connector: 'gbfs',
      url: `${base}/gbfs.json`,
      ...(language === undefined ? {} : { language }),
    },
    { http, settings: settingsOf({}) },
  ).then(
    (answer) => ({ answer, text: '' }),
    (error: unknown) => ({ answer: null, text: String(error) }),
  );
  return { ...asked, asked: http.asked.map((url) => url.slice(base.length + 1)) };
}

const joined = {
  station_id: 'ST-4',
  name: '망원역',
  lat: 37.55,
  lon: 126.91,
  num_vehicles_available: 7,
  last_reported: '2025-11-20T01:00:00Z',
  last_updated: '2025-11-20T01:01:00Z',
  ttl: 60,
  system_id: 'seoul',
  system_name: '따릉이',
};

describe('stations with their status, in the names of 3.0', () => {
  test('from 2.3', async () => {
    const { answer, asked } = await ask(version2);
    const [first, second] = answer?.rows ?? [];
    expect(first?.cells).toMatchObject({
      ...joined,
      capacity: 15,
      num_vehicles_disabled: 1,
      num_docks_available: 8,
      is_renting: true,
      license_id: 'CC-BY-4.0',
    });
    expect(first?.cells).not.toHaveProperty('num_bikes_available');
    expect(second).toMatchObject({
      line: 2,
      cells: { station_id: 5, last_reported: null, rental_methods: ['key'] },
    });
    expect(second?.cells).not.toHaveProperty('num_vehicles_available');
    expect(answer?.notices.map(({ text }) => text)).toEqual([
      '1 stations have no status',
      '1 statuses belong to no station that is listed',
    ]);
    expect(asked).toEqual([
      'gbfs.json',
      'station_information.json',
      'station_status.json',
      'system_information.json',
    ]);
    // Rows stand in the list of stations.
    expect(answer?.requests[first?.request ?? 0]?.address).toBe(`${base}/station_information.json`);
  });

  test('from 3.0', async () => {
    const { answer } = await ask(version3);
    expect(answer?.rows.map(({ cells }) => cells)).toEqual([
      { ...joined, license_id: null, license_url: 'https://example.org/licence' },
    ]);
    expect(answer?.notices).toEqual([]);
  });

  test('in the language asked for, the city’s, or whatever there is', async () => {
    const nameIn = async (language?: string) =>
      (await ask(version3, language)).answer?.rows[0]?.cells['name'];
    expect(await nameIn('en')).toBe('Mangwon');
    expect(await nameIn('fr')).toBe('망원역');
    const { asked } = await ask(version2, 'en');
    expect(asked).toEqual(['gbfs.json']);
  });

  test('without the system’s own words, and with addresses that are relative', async () => {
    const feeds = {
      feeds: [
        { name: 'station_information', url: 'station_information.json' },
        { name: 'station_status', url: './station_status.json' },
      ],
    };
    const { answer } = await ask({
      ...version3,
      'gbfs.json': { body: { version: '3.0', data: feeds } },
    });
    expect(answer?.rows).toHaveLength(1);
    expect(answer?.rows[0]?.cells).not.toHaveProperty('system_name');
  });

  test('that report twice count once', async () => {
    const stations = [
      { station_id: 'ST-4', num_bikes_available: 1 },
      { station_id: 'ST-4', num_bikes_available: 2 },
    ];
    const { answer } = await ask({
      ...version2,
      'station_status.json': { body: { version: '2.3', data: { stations } } },
    });
    expect(answer?.rows[0]?.cells['num_vehicles_available']).toBe(2);
    expect(answer?.notices.map(({ text }) => text)).toContain(
      '1 statuses came twice; the last one counts',
    );
  });
});

describe('what cannot be read', () => {
  const discovery = (body: object) => ({ 'gbfs.json': { body } });

  test.each<[string, Feeds, string]>([
    ['version 4', discovery({ version: '4.0', data: { feeds: [] } }), 'of version "4.0"'],
    ['a strange version', discovery({ version: 'next', data: {} }), 'of version "next"'],
    [
      'no stations',
      discovery({ version: '3.0', data: { feeds: feedsOf('vehicle_status') } }),
      'no station_information and no station_status',
    ],
    ['no languages', discovery({ version: '2.3', data: {} }), 'lists no station_information'],
    ['no data', discovery({ version: '2.3' }), 'has no "data"'],
    ['a web page', { 'gbfs.json': '<html></html>' }, 'a web page'],
    ['a list', discovery([]), 'JSON of another kind'],
    [
      'a feed without its list',
      { ...version3, 'station_status.json': { body: { version: '3.0', data: {} } } },
      'the feed has no list of stations',
    ],
    ['a status', {}, 'status 404'],
  ])('%s', async (_, feeds, found) => {
    const { text } = await ask(feeds);
    expect(text).toContain(found);
    expect(text).toContain('last figures stay');
  });
});

describe('times', () => {
  test.each([
    [1_763_600_400, '2025-11-20T01:00:00Z'],
    ['1763600400', '2025-11-20T01:00:00Z'],
    [1_763_600_400.9, '2025-11-20T01:00:00Z'],
    ['2025-11-20T10:00:00+09:00', '2025-11-20T01:00:00Z'],
    ['2025-11-20T01:00:00.999Z', '2025-11-20T01:00:00Z'],
    [0, null],
    [-1, null],
    [1_763_600_400_000, null],
    ['2025-11-20', null],
    ['2025-13-41T01:00:00Z', null],
    ['soon', null],
    [null, null],
    [{}, null],
  ])('%j is %s', (value, instant) => {
    expect(gbfsInstant(value)).toBe(instant);
  });

  test('are instants or nothing, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.double(), fc.date().map(String)), (value) => {
        const instant = gbfsInstant(value);
        if (instant !== null) expect(instant).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      }),
      { numRuns: 1_000 },
    );
  });
});
