import { describe, expect, test } from 'vitest';
import { fakeHttp, settingsOf, type FakeReply } from '../../../tests/support/fake-http.ts';
import type { AirKoreaRequest } from '../live-source.ts';
import { airKorea } from './airkorea.ts';

const request: AirKoreaRequest = {
  connector: 'airkorea',
  operation: 'getAir',
  parameters: { sidoName: '서울', ver: '1.3' },
};
const header = { resultCode: '00', resultMsg: 'NORMAL_CODE' };
const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ stationName: `역${from + index}` }));
const answerWith = (items: unknown, totalCount: unknown) => ({
  body: { response: { header, body: { totalCount, items, pageNo: 1, numOfRows: 100 } } },
});

async function ask(reply: (url: URL, attempt: number) => FakeReply | string, key = 'abc/def+1%') {
  const http = fakeHttp((url, attempt) => reply(new URL(url), attempt));
  const asked = await airKorea(request, {
    http,
    settings: settingsOf({ DATA_GO_KR_KEY: key, AIRKOREA_URL: 'http://127.0.0.1/air/' }),
  }).then(
    (answer) => ({ answer, text: '' }),
    (error: unknown) => ({ answer: null, text: String(error) }),
  );
  return { ...asked, asked: http.asked };
}

describe('the key', () => {
  test.each([
    ['as it is', 'abc/def+1=='],
    ['encoded already', 'abc%2Fdef%2B1%3D%3D'],
  ])('given %s stands in the address encoded once', async (_, key) => {
    const { asked } = await ask(() => answerWith(rows(1), 1), key);
    expect(asked).toEqual([
      'http://127.0.0.1/air/getAir?serviceKey=abc%2Fdef%2B1%3D%3D&returnType=json&numOfRows=100&sidoName=%EC%84%9C%EC%9A%B8&ver=1.3&pageNo=1',
    ]);
  });

  test('that is missing is asked for, with the place to get one', async () => {
    const { text, asked } = await ask(() => '', '');
    expect(text).toMatch(/DATA_GO_KR_KEY[^]*www\.data\.go\.kr[^]*last figures stay/);
    expect(asked).toEqual([]);
  });

  test.each([
    [200, 'Unauthorized: abc/def+1%'],
    [403, 'refused abc%2Fdef%2B1%25'],
    [200, '<x>abc&#47;def+1%'],
  ])('is in no word that is told: %i %s', async (status, body) => {
    const { text } = await ask(() => ({ status, body }));
    expect(text).toContain('***');
    expect(text).not.toContain('def');
  });
});

describe('rows', () => {
  test.each([
    ['a list', rows(2), 2],
    ['a list within item', { item: rows(2) }, '2'],
  ])('%s', async (_, items, total) => {
    const { answer } = await ask(() => answerWith(items, total));
    expect(answer?.rows.map(({ line, cells }) => [line, cells['stationName']])).toEqual([
      [1, '역0'],
      [2, '역1'],
    ]);
    expect(answer).toMatchObject({ listed: 2, notices: [] });
  });

  test.each([
    ['a single object within item', { item: { stationName: '역0' } }],
    ['a single object', { stationName: '역0' }],
  ])('%s', async (_, items) => {
    const { answer } = await ask(() => answerWith(items, 1));
    expect(answer?.rows.map(({ cells }) => cells)).toEqual([{ stationName: '역0' }]);
  });

  test('as XML though JSON was asked for, which is told', async () => {
    const { answer } = await ask(
      () =>
        '<response><header><resultCode>00</resultCode></header><body><items><item><stationName>역0</stationName><pm10Value>-</pm10Value></item></items><totalCount>1</totalCount></body></response>',
    );
    expect(answer?.rows.map(({ cells }) => cells)).toEqual([
      { stationName: '역0', pm10Value: '-' },
    ]);
    expect(answer?.notices.map(({ kind }) => kind)).toEqual(['xml-instead-of-json']);
  });

  test('at the top, without a response around them', async () => {
    const { answer } = await ask(() => ({
      body: { resultCode: '00', totalCount: 1, items: { item: [{ stationName: '역0' }] } },
    }));
    expect(answer?.rows).toHaveLength(1);
  });

  test('of all pages, until the total is reached', async () => {
    const { answer, asked } = await ask((url) => {
      const page = Number(url.searchParams.get('pageNo'));
      return answerWith(rows(page < 3 ? 100 : 30, page * 1000), 230);
    });
    expect(answer?.rows).toHaveLength(230);
    expect(answer?.rows.at(-1)).toMatchObject({ request: 2, line: 30 });
    expect(asked).toHaveLength(3);
  });

  test('of a full page are all, where the total says so, and not where there is none', async () => {
    const whole = await ask(() => answerWith(rows(100), 100));
    expect(whole.asked).toHaveLength(1);
    const uncounted = await ask((url) =>
      answerWith(url.searchParams.get('pageNo') === '1' ? rows(100) : rows(7, 100), undefined),
    );
    expect(uncounted.answer).toMatchObject({ listed: null, notices: [] });
    expect(uncounted.answer?.rows).toHaveLength(107);
    expect(uncounted.asked).toHaveLength(2);
  });

  test('fewer than listed are told', async () => {
    const { answer } = await ask((url) =>
      answerWith(url.searchParams.get('pageNo') === '1' ? rows(100) : [], 130),
    );
    expect(answer?.notices).toEqual([
      { kind: 'count-differs', text: 'the service lists 130 rows and gave 100' },
    ]);
  });

  test('none at all are a fault', async () => {
    for (const items of [[], '', null, { item: [] }]) {
      const { text } = await ask(() => answerWith(items, 0));
      expect(text).toContain('the service has no data');
    }
  });

  test('of a page that comes for ever are refused', async () => {
    const { text, asked } = await ask(() => answerWith(rows(100), 9000));
    expect(text).toContain('the pages do not end');
    expect(asked).toHaveLength(2);
  });
});

const gatewayXml = (code: number | string, name: string): string =>
  `<OpenAPI_ServiceResponse>\n<cmmMsgHeader><errMsg>SERVICE ERROR</errMsg><returnAuthMsg>${name}</returnAuthMsg><returnReasonCode>${code}</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>`;

describe('codes of the gateway', () => {
  const codes: [number, string, string, number][] = [
    [1, 'APPLICATION_ERROR', 'the service failed', 3],
    [2, 'DB_ERROR', 'the service could not reach its database', 3],
    [4, 'HTTP_ERROR', 'the gateway could not reach the service', 3],
    [5, 'SERVICETIMEOUT_ERROR', 'the service took too long', 3],
    [10, 'INVALID_REQUEST_PARAMETER_ERROR', 'a parameter is not valid', 1],
    [
      11,
      'NO_MANDATORY_REQUEST_PARAMETERS_ERROR',
      'a parameter that the service needs is missing',
      1,
    ],
    [12, 'NO_OPENAPI_SERVICE_ERROR', 'there is no such service', 1],
    [20, 'SERVICE_ACCESS_DENIED_ERROR', 'the key may not use this service', 1],
    [21, 'TEMPORARILY_DISABLE_THE_SERVICEKEY_ERROR', 'the key is disabled for a while', 1],
    [22, 'LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR', 'the calls of the day are used up', 1],
    [30, 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR', 'the key is not registered', 1],
    [31, 'DEADLINE_HAS_EXPIRED_ERROR', 'the key has expired', 1],
    [32, 'UNREGISTERED_IP_ERROR', 'the address of this machine is not registered', 1],
    [33, 'UNSIGNED_CALL_ERROR', 'the call is not signed', 1],
    [99, 'UNKNOWN_ERROR', 'a fault that the gateway has no name for', 2],
    [77, 'NEW_ERROR', 'a code that is in no list of the gateway', 1],
  ];

  test.each(codes)('%i %s: %s; asked %i times', async (code, name, meaning, attempts) => {
    const bodies = [
      gatewayXml(code, name),
      {
        OpenAPI_ServiceResponse: {
          cmmMsgHeader: { returnAuthMsg: name, returnReasonCode: String(code) },
        },
      },
      { response: { header: { resultCode: String(code).padStart(2, '0'), resultMsg: name } } },
    ];
    for (const body of bodies) {
      const { text, asked } = await ask(() => ({ body }));
      expect(text).toContain(`code ${code}: ${meaning}`);
      expect(text).toContain(`the gateway says "${name}"`);
      expect(text).toContain('last figures stay');
      expect(asked).toHaveLength(attempts);
    }
  });

  test('come with status 403 too, and cut off', async () => {
    const whole = gatewayXml(30, 'SERVICE_KEY_IS_NOT_REGISTERED_ERROR');
    for (const body of [whole, whole.slice(0, -30)]) {
      const { text } = await ask(() => ({ body, status: 403 }));
      expect(text).toContain('code 30: the key is not registered');
    }
  });

  test.each([
    ['Unauthorized', 'the key is not registered'],
    ['Forbidden', 'the key is not registered'],
    ['Unexpected errors', 'a fault that the gateway has no name for'],
    ['API rate limit exceeded', 'the calls of the day are used up'],
    ['<html><body>점검</body></html>', 'a web page, not data'],
    ['{"response":{"bo', 'it begins with'],
    ['{"x":1}', 'JSON of another kind'],
    ['', 'the answer is empty'],
  ])('stand behind the words %s', async (body, meaning) => {
    expect((await ask(() => body)).text).toContain(meaning);
  });
});
