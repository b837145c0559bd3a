import { describe, expect, test } from 'vitest';
import { fakeHttp, settingsOf, type FakeReply } from '../../../tests/support/fake-http.ts';
import type { PublicServicesRequest } from '../live-source.ts';
import { publicServices } from './public-services.ts';

const requests = {
  gov24: { connector: 'public-services', list: 'gov24', operation: 'serviceList', pageRows: 2 },
  bokjiro: {
    connector: 'public-services',
    list: 'bokjiro',
    operation: 'List',
    pageRows: 2,
    details: { operation: 'Detail', idField: 'servId', mayFail: 0.4 },
  },
  youth: { connector: 'public-services', list: 'youth', operation: 'getPlcy', pageRows: 2 },
} as const satisfies Record<string, PublicServicesRequest>;

async function ask(
  list: keyof typeof requests,
  reply: (url: URL, attempt: number) => FakeReply | string,
  key = 'abc/def+1%',
) {
  const http = fakeHttp((url, attempt) => reply(new URL(url), attempt));
  const settings = settingsOf({ DATA_GO_KR_KEY: key, YOUTH_API_KEY: key });
  const asked = await publicServices(requests[list], { http, settings }).then(
    (answer) => ({ answer, text: '' }),
    (error: unknown) => ({ answer: null, text: String(error) }),
  );
  return { ...asked, asked: http.asked };
}

const gov24 = (data: unknown, more: object = {}): FakeReply => ({
  body: { page: 1, perPage: 2, currentCount: 2, data, ...more },
});
const list = (inside: string): string =>
  `<?xml version="1.0"?><wantedList><totalCount>2</totalCount>${inside}<resultCode>0</resultCode></wantedList>`;
const servList = (id: string): string =>
  `<servList><servId>${id}</servId><servNm>이름</servNm></servList>`;
const detail = (id: string): string =>
  `<wantedDtl><servId>${id}</servId><tgtrDtlCn>대상</tgtrDtlCn><resultCode>0</resultCode></wantedDtl>`;

describe('addresses', () => {
  test('hold the key encoded once, under the name that each list uses', async () => {
    const { asked } = await ask('gov24', () => gov24([{ 서비스ID: '1' }], { totalCount: 1 }));
    expect(asked).toEqual([
      'https://api.odcloud.kr/api/gov24/v3/serviceList?serviceKey=abc%2Fdef%2B1%25&page=1&perPage=2&returnType=JSON',
    ]);
    const youth = await ask('youth', () => '{"result":{"youthPolicyList":[{"plcyNo":"1"}]}}');
    expect(youth.asked).toEqual([
      'https://www.youthcenter.go.kr/go/ythip/getPlcy?apiKeyNm=abc%2Fdef%2B1%25&pageNum=1&pageSize=2&rtnType=json',
    ]);
    const bokjiro = await ask('bokjiro', (url) =>
      url.searchParams.get('callTp') === 'D' ? detail('A') : list(servList('A') + servList('B')),
    );
    expect(bokjiro.asked.map((url) => url.replace(/^.*B554287/, ''))).toEqual([
      '/List?serviceKey=abc%2Fdef%2B1%25&callTp=L&pageNo=1&numOfRows=2&srchKeyCode=001',
      '/Detail?serviceKey=abc%2Fdef%2B1%25&callTp=D&servId=A',
      '/Detail?serviceKey=abc%2Fdef%2B1%25&callTp=D&servId=B',
    ]);
  });

  test('are never told with the key, whatever comes back', async () => {
    for (const name of ['gov24', 'bokjiro', 'youth'] as const) {
      const said = `${'x'.repeat(195)}abc/def+1% 
refused`;
      const body =
        name === 'youth' ? { errorCode: 'e009', errorMsg: said } : { code: -2, msg: said };
      const { text } = await ask(name, () => ({ body }));
      expect(text).toContain('last figures stay');
      expect(text).not.toMatch(/abc\/|def/);
    }
  });
});

describe('pages', () => {
  test('are read until the total is reached, which a filter makes smaller', async () => {
    const { answer, asked } = await ask('gov24', (url) =>
      gov24(url.searchParams.get('page') === '1' ? [{ a: 1 }, { a: 2 }] : [{ a: 3 }], {
        matchCount: 3,
        totalCount: 11_032,
      }),
    );
    expect(answer?.rows.map(({ request, line, cells }) => [request, line, cells['a']])).toEqual([
      [0, 1, 1],
      [0, 2, 2],
      [1, 1, 3],
    ]);
    expect(asked).toHaveLength(2);
    expect(answer).toMatchObject({ listed: 3, notices: [] });
  });

  test('fewer than listed are told; those that never end are refused', async () => {
    const few = await ask('gov24', (url) =>
      gov24(url.searchParams.get('page') === '1' ? [{}, {}] : [], { totalCount: 9 }),
    );
    expect(few.answer?.notices.map(({ text }) => text)).toEqual([
      'the service lists 9 rows and gave 2',
    ]);
    const endless = await ask('gov24', () => gov24([{}, {}], { totalCount: 900 }));
    expect(endless.text).toContain('the pages do not end');
    expect(endless.asked).toHaveLength(2);
  });

  test.for([
    ['gov24', '{"page":1,"totalCount":0,"matchCount":0,"data":[]}'],
    ['bokjiro', '<wantedList><totalCount>0</totalCount><resultCode>0</resultCode></wantedList>'],
    ['youth', '{"resultCode":200,"result":{"pagging":{"totCount":0},"youthPolicyList":[]}}'],
  ] as const)('an empty list of %s is a fault, so that nothing vanishes', async ([name, body]) => {
    expect((await ask(name, () => body)).text).toContain('the list has no rows');
  });

  test.for([
    ['gov24', '{"data":{"서비스ID":"1"},"totalCount":1}'],
    [
      'youth',
      '{"resultCode":"200","result":{"pagging":{"totCount":"1"},"youthPolicyList":{"plcyNo":"1"}}}',
    ],
  ] as const)('a single row of %s may come without a list', async ([name, body]) => {
    const { answer } = await ask(name, () => body);
    expect(answer?.rows).toHaveLength(1);
    expect(answer?.listed).toBe(1);
  });

  test('a row that is no object keeps its place', async () => {
    const { answer } = await ask('gov24', () => gov24([{ a: 1 }, 'x'], { totalCount: 2 }));
    expect(answer?.rows.map(({ cells }) => cells)).toEqual([{ a: 1 }, {}]);
  });
});

describe('details', () => {
  const ids = ['A', 'B', 'C'];
  const three = list(ids.map(servList).join('')).replace('>2<', '>3<');

  test('are added to their rows; the list’s own values stay', async () => {
    const { answer } = await ask('bokjiro', (url) => {
      const id = url.searchParams.get('servId');
      return id === null
        ? three
        : detail(id).replace('<tgtrDtlCn>', '<servNm>다른</servNm><tgtrDtlCn>');
    });
    expect(
      answer?.rows.map(({ cells }) => [cells['servId'], cells['servNm'], cells['tgtrDtlCn']]),
    ).toEqual(ids.map((id) => [id, '이름', '대상']));
    expect(answer?.requests).toHaveLength(4);
  });

  test('of a few may fail, of many not', async () => {
    const failing = (bad: readonly string[]) => (url: URL) => {
      const id = url.searchParams.get('servId');
      if (id === null) return three;
      return bad.includes(id) ? { status: 500, body: 'no' } : detail(id);
    };
    const one = await ask('bokjiro', failing(['B']));
    expect(one.answer?.rows).toHaveLength(3);
    expect(one.answer?.notices.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^1 of 3 services came without details: .*status 500/),
    ]);
    const two = await ask('bokjiro', failing(['A', 'B']));
    expect(two.text).toContain('status 500');
  });
});

describe('what is no answer', () => {
  test.for<[keyof typeof requests, FakeReply | string, RegExp]>([
    [
      'gov24',
      { body: { code: -401, msg: '유효하지 않은 인증키' }, status: 401 },
      /code -401: the key is not valid/,
    ],
    ['gov24', { body: { code: -10, msg: '초과' } }, /code -10: the calls of the day are used up/],
    ['gov24', { body: { code: -77, msg: '?' } }, /code -77: a code that is not known/],
    ['gov24', '{"page":1,"data":[{"서', /cut off/],
    ['gov24', '<html>점검</html>', /a web page, not data/],
    ['gov24', '[]', /JSON of another kind/],
    [
      'bokjiro',
      '<wantedList><resultCode>30</resultCode></wantedList>',
      /code 30: the key is not registered/,
    ],
    [
      'bokjiro',
      '<OpenAPI_ServiceResponse><cmmMsgHeader><returnReasonCode>22</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>',
      /code 22: the calls of the day are used up/,
    ],
    ['bokjiro', '<wantedList><servList><servId>A</servId>', /cut off/],
    ['bokjiro', '{"data":[]}', /JSON of another kind/],
    [
      'youth',
      { body: { errorCode: 'e001', errorMsg: 'invalid api key' } },
      /code e001: the key is not valid/,
    ],
    [
      'youth',
      { body: { resultCode: 400, resultMessage: '잘못된 요청' } },
      /code 400: the service refuses/,
    ],
    ['youth', '', /the answer is empty/],
  ])('%s: %j', async ([name, reply, says]) => {
    const { text } = await ask(name, () => reply);
    expect(text).toMatch(says);
    expect(text).toContain('last figures stay');
  });

  test('what may pass is asked again', async () => {
    const { answer, asked } = await ask('gov24', (_, attempt) =>
      attempt < 3 ? { body: { code: -1, msg: '오류' } } : gov24([{ a: 1 }], { totalCount: 1 }),
    );
    expect(answer?.rows).toHaveLength(1);
    expect(asked).toHaveLength(3);
    const { asked: once } = await ask('gov24', () => ({
      body: { code: -4, msg: '등록되지 않은 키' },
    }));
    expect(once).toHaveLength(1);
  });
});
