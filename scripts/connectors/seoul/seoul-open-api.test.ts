import { describe, expect, test } from 'vitest';
import { fakeHttp, settingsOf, type FakeReply } from '../../../tests/support/fake-http.ts';
import type { SeoulRequest } from '../live-source.ts';
import { SourceError } from '../source-error.ts';
import { seoulOpenApi } from './seoul-open-api.ts';

const key = 'abc/def+1%';
const air: SeoulRequest = { connector: 'seoul-open-api', service: 'Air', format: 'json' };
const ok = { CODE: 'INFO-000', MESSAGE: '정상 처리되었습니다' };

/** Envelope of a page with so many rows, numbered from the page's first. */
const page = (first: number, count: number, listed: number | string | null = null) => ({
  Air: {
    ...(listed === null ? {} : { list_total_count: listed }),
    RESULT: ok,
    row: Array.from({ length: count }, (_, index) => ({ N: String(first + index) })),
  },
});

const startOf = (url: string): number => Number(/\/Air\/(\d+)\//.exec(url)?.[1]);

function ask(
  request: SeoulRequest,
  reply: (url: string, attempt: number) => FakeReply | string,
  settings: Readonly<Record<string, string>> = { SEOUL_API_KEY: key },
) {
  const http = fakeHttp(reply);
  return { http, answer: seoulOpenApi(request, { http, settings: settingsOf(settings) }) };
}

async function refusal(reply: (url: string) => FakeReply | string, request = air) {
  const { http, answer } = ask(request, reply);
  const error: unknown = await answer.catch((caught: unknown) => caught);
  if (!(error instanceof SourceError)) throw new Error('It was not refused.', { cause: error });
  return { text: error.message, asked: http.asked.length };
}

describe('the address', () => {
  test('holds the key encoded once, and filters by their place', async () => {
    const request = { ...air, calls: [['', '강남구/1', '2024-03', '']] };
    const { http, answer } = ask(request, () => ({ body: page(1, 1) }));
    await answer;
    expect(http.asked).toEqual([
      'http://openapi.seoul.go.kr:8088/abc%2Fdef%2B1%25/json/Air/1/1000//%EA%B0%95%EB%82%A8%EA%B5%AC%2F1/2024-03',
    ]);
  });

  test('begins with the base that is set, whether or not it ends in a slash', async () => {
    const settings = { SEOUL_API_KEY: 'k', SEOUL_API_URL: 'http://127.0.0.1:1/seoul/' };
    const { http, answer } = ask(air, () => ({ body: page(1, 1) }), settings);
    await answer;
    expect(http.asked).toEqual(['http://127.0.0.1:1/seoul/k/json/Air/1/1000']);
  });

  test('without a key nothing is asked, and it is said which one and from where', async () => {
    const { http, answer } = ask(air, () => '', { SEOUL_API_KEY: ' ' });
    await expect(answer).rejects.toThrow(
      /SEOUL_API_KEY[^]*data\.seoul\.go\.kr[^]*last figures stay/,
    );
    expect(http.asked).toEqual([]);
  });
});

describe('pages', () => {
  test.each<[string, (start: number) => object, number[], number]>([
    [
      'a total that is the size of each page is no total: on to the short page',
      (start) => (start < 2000 ? page(start, 1000, 1000) : page(start, 742, 742)),
      [1, 1001, 2001],
      2742,
    ],
    ['a total as text that is reached ends', (start) => page(start, 1000, '2000'), [1, 1001], 2000],
    [
      'exactly full: the page past the end says that there is no data',
      (start) => (start === 1 ? page(1, 1000, 1000) : { RESULT: { CODE: 'INFO-200' } }),
      [1, 1001],
      1000,
    ],
    [
      'the page past the end has no envelope',
      (start) => (start === 1 ? page(1, 1000) : {}),
      [1, 1001],
      1000,
    ],
    [
      'the page past the end has an envelope without rows',
      (start) => (start === 1 ? page(1, 1000) : { Air: { list_total_count: 1000, RESULT: ok } }),
      [1, 1001],
      1000,
    ],
    [
      'a short page is not the last where the total says more',
      (start) => (start === 1 ? page(1, 999, 1500) : page(start, 500, 1500)),
      [1, 1001],
      1499,
    ],
    [
      'a total of 0 says nothing about a full page',
      (start) => (start === 1 ? page(1, 1000, 0) : page(start, 7, 0)),
      [1, 1001],
      1007,
    ],
    [
      'an empty page is the last, whatever the total says',
      (start) => (start === 1 ? page(1, 12, 9000) : page(start, 0, 9000)),
      [1, 1001],
      12,
    ],
    [
      'a short page that comes again was all, whatever the total says',
      () => page(1, 25, 9000),
      [1, 1001],
      25,
    ],
    ['one short page', (start) => page(start, 25, 25), [1], 25],
  ])('%s', async (_, reply, starts, rows) => {
    const { http, answer } = ask(air, (url) => ({ body: reply(startOf(url)) }));
    expect((await answer).rows).toHaveLength(rows);
    expect(http.asked.map(startOf)).toEqual(starts);
  });

  test('pages that list their own size list no total, also before an empty one', async () => {
    const { answer } = ask(air, (url) => ({
      body: startOf(url) < 2000 ? page(startOf(url), 1000, 1000) : {},
    }));
    const { rows, requests, listed, notices } = await answer;
    expect([rows.length, requests.length]).toEqual([2000, 3]);
    expect({ listed, notices }).toEqual({ listed: null, notices: [] });
  });

  test('no more rows are asked for than wanted', async () => {
    const request = { ...air, mostRows: 1500 };
    const { http, answer } = ask(request, (url) => ({
      body: page(startOf(url), url.endsWith('/1/1000') ? 1000 : 500, 9000),
    }));
    const { rows, notices } = await answer;
    expect(rows).toHaveLength(1500);
    expect(http.asked.map((url) => url.split('/').slice(-2).join('-'))).toEqual([
      '1-1000',
      '1001-1500',
    ]);
    expect(notices).toEqual([]);
  });

  test('a feed with the newest first is read until a row that is known', async () => {
    const request = {
      ...air,
      until: (row: Readonly<Record<string, unknown>>) => row['N'] === '1003',
    };
    const { http, answer } = ask(request, (url) => ({ body: page(startOf(url), 1000, 90_000) }));
    const { rows, notices } = await answer;
    expect(rows.map(({ cells }) => cells['N']).slice(-2)).toEqual(['1001', '1002']);
    expect(http.asked).toHaveLength(2);
    expect(notices).toEqual([]);
  });

  test('a feed with nothing new is no fault', async () => {
    const request = { ...air, until: () => true };
    const { answer } = ask(request, () => ({ body: page(1, 5, 5) }));
    expect(await answer).toMatchObject({ rows: [], notices: [] });
  });

  test('a service that gives the same page for ever is refused at its second page', async () => {
    const { text, asked } = await refusal(() => ({ body: page(1, 1000, 90_000) }));
    expect(text).toContain('the page is the same as the one before it');
    expect(asked).toBe(2);
  });

  test('a service without an end is refused after 200 pages', async () => {
    const { text, asked } = await refusal((url) => ({ body: page(startOf(url), 1000) }));
    expect(text).toContain('more than 200 pages');
    expect(asked).toBe(201);
  });

  test('a fault on a later page refuses all: half of the stations are none', async () => {
    const { text } = await refusal((url) =>
      startOf(url) === 1
        ? { body: page(1, 1000) }
        : { body: { RESULT: { CODE: 'ERROR-500', MESSAGE: '서버 오류입니다.' } } },
    );
    expect(text).toContain('ERROR-500');
  });
});

describe('the sample key', () => {
  const settings = { SEOUL_API_KEY: 'sample' };

  test('asks for five rows, and says so', async () => {
    const { http, answer } = ask(air, () => ({ body: page(1, 5, 25) }), settings);
    const { rows, notices, requests } = await answer;
    expect(rows).toHaveLength(5);
    // It is no secret.
    expect(requests.map(({ address }) => address)).toEqual(http.asked);
    expect(http.asked).toEqual(['http://openapi.seoul.go.kr:8088/sample/json/Air/1/5']);
    expect(notices.map(({ kind }) => kind)).toEqual(['sample-key']);
  });

  test('asks for every call that gives rows of its own', async () => {
    const request = { ...air, calls: [['a'], ['b']] };
    const { http, answer } = ask(request, () => ({ body: page(1, 1, 1) }), settings);
    expect((await answer).rows).toHaveLength(2);
    expect(http.asked).toHaveLength(2);
  });

  test('asks once where every place is the same one', async () => {
    const request = { ...air, document: true, calls: [['POI001'], ['POI002']] };
    const { http, answer } = ask(
      request,
      () => ({ body: { CITYDATA: { AREA_CD: 'POI009' } } }),
      settings,
    );
    expect((await answer).notices[0]?.text).toContain('one place only');
    expect(http.asked).toHaveLength(1);
  });
});

describe('rows', () => {
  test('know their request, their call and their place', async () => {
    const request = { ...air, calls: [['a'], ['b']] };
    const { answer } = ask(request, (url) => ({ body: page(url.endsWith('a') ? 1 : 7, 2, 2) }));
    const { rows, requests, listed } = await answer;
    expect(rows).toEqual([
      { request: 0, call: 0, line: 1, cells: { N: '1' } },
      { request: 0, call: 0, line: 2, cells: { N: '2' } },
      { request: 1, call: 1, line: 1, cells: { N: '7' } },
      { request: 1, call: 1, line: 2, cells: { N: '8' } },
    ]);
    expect(requests.map((request) => [request.address, request.rows])).toEqual([
      ['http://openapi.seoul.go.kr:8088/***/json/Air/1/1000/a', 2],
      ['http://openapi.seoul.go.kr:8088/***/json/Air/1/1000/b', 2],
    ]);
    expect(listed).toBe(4);
  });

  test('that are no objects keep their place, without cells', async () => {
    const { answer } = ask(air, () => ({ body: { Air: { row: [null, 'x', { N: '3' }] } } }));
    expect((await answer).rows.map(({ cells }) => cells)).toEqual([{}, {}, { N: '3' }]);
  });

  test('a count that differs is told', async () => {
    const { answer } = ask(air, (url) => ({ body: startOf(url) === 1 ? page(1, 24, 25) : {} }));
    expect((await answer).notices).toEqual([
      { kind: 'count-differs', text: 'the service lists 25 rows and gave 24' },
    ]);
  });
});

describe('a filter', () => {
  const request = { ...air, calls: [['11', '종로구']], recheck: { field: 'GU', position: 1 } };
  const rowsOf = (...names: string[]) => ({
    body: { Air: { row: names.map((name) => ({ gu: ` ${name}`, N: name })) } },
  });

  test('that the service did not heed is heeded here, and it is told', async () => {
    const { answer } = ask(request, () => rowsOf('중구', '종로구', '강남구'));
    const { rows, notices } = await answer;
    expect(rows.map(({ line, cells }) => [line, cells['N']])).toEqual([[2, '종로구']]);
    expect(notices).toEqual([
      {
        kind: 'filter-ignored',
        text: 'Air did not heed its filter: 2 rows with another GU were left out, 1 kept',
      },
    ]);
  });

  test('that left nothing, or cannot be seen on the rows, refuses the answer', async () => {
    expect((await refusal(() => rowsOf('중구'), request)).text).toContain('no data ("11/종로구")');
    const { text } = await refusal(() => ({ body: { Air: { row: [{ OTHER: '1' }] } } }), request);
    expect(text).toContain('no row has the field GU');
  });
});

describe('no data', () => {
  const empty = { body: { RESULT: { CODE: 'INFO-200', MESSAGE: '해당하는 데이터가 없습니다.' } } };

  test('is a fault where a dataset needs some, and is not asked for again', async () => {
    const { text, asked } = await refusal(() => empty);
    expect(text).toMatch(/no data \(all rows\)[^]*last figures stay/);
    expect(asked).toBe(1);
  });

  test('is told where there may be none', async () => {
    const calls = Array.from({ length: 7 }, (_, index) => [`POI00${index}`]);
    const { answer } = ask({ ...air, calls, mayBeEmpty: true }, (url) =>
      url.endsWith('POI003') ? { body: page(1, 1) } : empty,
    );
    const { rows, notices } = await answer;
    expect(rows.map(({ call }) => call)).toEqual([3]);
    expect(notices).toEqual([
      {
        kind: 'call-empty',
        text: 'no data for 6 of 7 calls: "POI000", "POI001", "POI002", "POI004", "POI005", and 1 more',
      },
    ]);
  });
});

describe('documents', () => {
  const request = { ...air, document: true, calls: [['POI009']] };

  test.each<[string, 'json' | 'xml', object | string]>([
    [
      'beside its RESULT',
      'json',
      { RESULT: { 'RESULT.CODE': 'INFO-000' }, CITYDATA: { AREA_CD: 'POI009' } },
    ],
    [
      'in an envelope',
      'json',
      { list_total_count: 5, RESULT: ok, CITYDATA: { AREA_CD: 'POI009' } },
    ],
    [
      'as a list',
      'json',
      { list_total_count: 5, 'SeoulRtd.citydata_ppltn': [{ AREA_CD: 'POI009' }], RESULT: ok },
    ],
    [
      'as XML within the service’s name',
      'xml',
      '<SeoulRtd.citydata><RESULT><resultCode>INFO-000</resultCode></RESULT><CITYDATA><AREA_CD>POI009</AREA_CD></CITYDATA></SeoulRtd.citydata>',
    ],
  ])('%s', async (_, format, body) => {
    const { answer } = ask({ ...request, format }, () => ({ body }));
    const { rows, notices } = await answer;
    expect(rows).toEqual([{ request: 0, call: 0, line: 1, cells: { AREA_CD: 'POI009' } }]);
    expect(notices).toEqual([]);
  });

  test('an answer without one is refused', async () => {
    const { text } = await refusal(() => ({ body: { RESULT: ok } }), request);
    expect(text).toContain('the answer holds no document');
  });
});

describe('the key', () => {
  test('is in no word that is told, though the service repeats it', async () => {
    const echoes = [key, encodeURIComponent(key), JSON.stringify(key).replaceAll('/', '\\/')];
    for (const echo of echoes) {
      for (const status of [200, 500]) {
        const bodies = [
          `Cannot find /${echo}/`,
          `<RESULT><CODE>INFO-100</CODE><MESSAGE>${echo}</MESSAGE></RESULT>`,
        ];
        for (const body of bodies) {
          const { text } = await refusal(() => ({ body, status }));
          expect(text).not.toContain('def');
          expect(text).toContain('***');
        }
      }
    }
  });
});

describe('many calls of which some may fail', () => {
  const calls = ['a', 'b', 'c', 'd'].map((link) => [link]);
  const broken = { RESULT: { CODE: 'ERROR-310', MESSAGE: '해당하는 서비스를 찾을 수 없습니다.' } };

  test('give the rows of the others, each with the place of its own call', async () => {
    const { answer } = ask({ ...air, calls, mayFail: 0.25 }, (url) =>
      url.endsWith('/b') ? { body: broken } : { body: page('abcd'.indexOf(url.slice(-1)), 1) },
    );
    const { rows, notices } = await answer;
    expect(rows.map(({ call, cells }) => [call, cells['N']])).toEqual([
      [0, '0'],
      [2, '2'],
      [3, '3'],
    ]);
    expect(notices.find(({ kind }) => kind === 'call-failed')?.text).toMatch(/"b".*ERROR-310/);
  });

  test('fail as one where too many do, or where none may', async () => {
    const bad = (url: string) => (/[bc]$/.test(url) ? { body: broken } : { body: page(1, 1) });
    await expect(ask({ ...air, calls, mayFail: 0.25 }, bad).answer).rejects.toThrow(/ERROR-310/);
    await expect(ask({ ...air, calls }, bad).answer).rejects.toThrow(/ERROR-310/);
  });
});
