import { afterEach, describe, expect, test } from 'vitest';
import {
  geoReportFaults,
  type GeoReportFault,
} from '../../../tests/support/georeport/georeport-faults.ts';
import {
  cities,
  hasRecorded,
  recordedServices,
  recordedText,
} from '../../../tests/support/georeport/service-lists.ts';
import {
  startGeoReport,
  type GeoReport,
  type GeoReportOptions,
} from '../../../tests/support/georeport/start-georeport.ts';
import { madeMessage } from '../../../tests/support/made-message.ts';
import { attributesOf, errorOf, receiptOf, requestsOf } from './answers.ts';
import { createOpen311, type Open311 } from './open311.ts';
import { Open311Error, type Open311Fault } from './open311-error.ts';
import { readAnswer } from './read-answer.ts';
import type { NewRequest } from './request-form.ts';

const started: GeoReport[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.close()));
});

interface Bench {
  readonly server: GeoReport;
  readonly open311: Open311;
}

async function bench(options: GeoReportOptions = {}, key: string | null = null): Promise<Bench> {
  const server = await startGeoReport(options);
  started.push(server);
  const channel = {
    kind: 'open311' as const,
    url: server.url,
    key,
    jurisdiction: options.jurisdiction ?? null,
    service: null,
  };
  return { server, open311: createOpen311(channel, 400) };
}

const faultNamed = (name: string): GeoReportFault => {
  const fault = geoReportFaults.find((entry) => entry.name === name);
  if (!fault) throw new Error(`There is no fault ${name}.`);
  return fault;
};

const request = (more: Partial<NewRequest> = {}): NewRequest => ({
  message: madeMessage({ id: '1a2b3c4d-0000' }),
  serviceCode: '003',
  attributes: [],
  description: '무엇을 & 왜?\n둘째 줄',
  contact: null,
  ...more,
});

const faultOf = async (promise: Promise<unknown>): Promise<[Open311Fault, string | null]> => {
  const error: unknown = await promise.then(
    () => new Error('It was no fault.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Open311Error)) throw error;
  return [error.fault, error.said];
};

describe.each([[['json', 'xml']], [['xml']]])('a server that speaks %s', (formats) => {
  test('lists its services, and the questions of one', async () => {
    const { open311 } = await bench({ formats });
    const services = await open311.services();
    expect(services.map(({ code, metadata }) => [code, metadata])).toEqual([
      ['001', false],
      ['002', true],
      ['003', false],
      ['004', false],
    ]);
    const attributes = await open311.attributes('002');
    expect(attributes.map(({ datatype }) => datatype)).toEqual([
      'string',
      'singlevaluelist',
      'multivaluelist',
      'number',
      'datetime',
      'string',
      'text',
    ]);
    expect(attributes.map(({ variable }) => variable).indexOf(false)).toBe(0);
    expect(attributes.filter(({ required }) => required).map(({ code }) => code)).toEqual([
      'WRONG',
    ]);
    expect(attributes[1]?.values).toEqual([
      { key: 'VALUE', name: '수치' },
      { key: 'PLACE', name: '자리' },
    ]);
    expect(attributes[3]?.hint).toBe('숫자만');
    expect(await open311.attributes('001')).toEqual([]);
  });

  test('takes a request with all its fields, and tells what became of it', async () => {
    const { open311, server } = await bench({ formats, key: 'K1', answerMs: 0 }, 'K1');
    await open311.services();
    const attributes = await open311.attributes('002');
    const receipt = await open311.submit(
      request({
        serviceCode: '002',
        attributes,
        contact: { name: '홍 길동', email: 'hong@example.org' },
        message: madeMessage({
          place: { kind: 'point', name: '강남구', latitude: 37.5, longitude: 127.05 },
          answers: {
            WRONG: ['VALUE'],
            USED: ['SCHOOL', 'HOME'],
            SEEN: ['2026-11-20T15:00+09:00'],
            NOTICE: ['never sent'],
          },
        }),
      }),
    );
    expect(receipt).toEqual({ requestId: '638344', token: null, notice: '7일 안에 답합니다.' });
    expect(server.book.taken[0]?.fields).toEqual({
      api_key: ['K1'],
      service_code: ['002'],
      lat: ['37.5'],
      long: ['127.05'],
      address_string: ['강남구'],
      description: ['무엇을 & 왜?\n둘째 줄'],
      email: ['hong@example.org'],
      first_name: ['홍 길동'],
      'attribute[WRONG]': ['VALUE'],
      'attribute[USED][]': ['SCHOOL', 'HOME'],
      'attribute[SEEN]': ['2026-11-20T06:00:00.000Z'],
    });
    const found = await open311.request('638344');
    expect(found?.progress).toMatchObject({ status: 'closed', agency: '열린행정과' });
    expect(found?.progress.notes).toContain('측정소');
    expect(found?.progress.updatedAt).toMatch(/Z$/);
    // Nothing of the message or its writer stands in an address.
    expect(decodeURIComponent(server.requests.join())).not.toMatch(/hong|홍|K1|왜/);
  });

  test('gives a token, which becomes a number later', async () => {
    let now = Date.parse('2026-11-20T03:00:00Z');
    const { open311 } = await bench({ formats, tokenMs: 5000, now: () => new Date(now) });
    await open311.services();
    const receipt = await open311.submit(request({ serviceCode: '001' }));
    expect(receipt).toEqual({ requestId: null, token: 'T638344', notice: null });
    expect(await open311.numberOf('T638344')).toBe(null);
    expect(await open311.find('001', '2026-11-20T03:00:00.500Z', 'OMO')).toBe(null);
    now += 5000;
    expect(await open311.numberOf('T638344')).toBe('638344');
    expect((await open311.find('001', '2026-11-20T03:00:00.500Z', '둘째 줄'))?.requestId).toBe(
      '638344',
    );
    expect(await open311.find('002', '2026-11-20T03:00:00.500Z', '둘째 줄')).toBe(null);
  });

  test('may be a black box that gives no number', async () => {
    const { open311 } = await bench({ formats });
    await open311.services();
    const receipt = await open311.submit(request({ serviceCode: '004' }));
    expect(receipt).toEqual({
      requestId: null,
      token: null,
      notice: '읽어 보고 누리집에 답합니다.',
    });
  });

  test('says what it refuses', async () => {
    const { open311 } = await bench({ formats, key: 'right' }, 'wrong');
    await open311.services();
    expect(await faultOf(open311.submit(request()))).toEqual([
      'forbidden',
      'Missing or invalid api_key.',
    ]);
    expect(await faultOf(open311.attributes('none'))).toEqual([
      'not-found',
      'service_code was not found.',
    ]);
    expect(await faultOf(open311.request('none'))).toEqual([
      'not-found',
      'Service request not found with id or token none',
    ]);
  });
});

test('a client that begins with a status finds out that a server speaks XML only', async () => {
  const { open311, server } = await bench({ formats: ['xml'] });
  const other = createOpen311({
    kind: 'open311',
    url: server.url,
    key: null,
    jurisdiction: null,
    service: null,
  });
  await open311.services();
  await open311.submit(request());
  expect((await other.request('638344'))?.progress.status).toBe('open');
  expect((await faultOf(other.request('none')))[0]).toBe('not-found');
});

test('a server of many jurisdictions is told which', async () => {
  const { open311, server } = await bench({ jurisdiction: 'city.example' });
  await open311.services();
  await open311.submit(request());
  expect(server.requests).toEqual([
    'GET /open311/v2/services.json?jurisdiction_id=city.example',
    'POST /open311/v2/requests.json',
  ]);
  expect(server.book.taken[0]?.fields['jurisdiction_id']).toEqual(['city.example']);
});

describe('a server that breaks', () => {
  const posts: readonly [string, Open311Fault, string | null][] = [
    ['bad-request', 'refused', 'lat/long or address_string or address_id is required.'],
    ['forbidden', 'forbidden', 'Invalid api_key received -- can’t proceed with create_request.'],
    ['not-found', 'not-found', 'service_code was not found.'],
    ['other-code', 'refused', 'Missing api_key.'],
    ['error-as-well', 'refused', 'jurisdiction_id was not provided.'],
    ['duplicate', 'refused', 'Invalid service request: base is a duplicate.'],
    ['status-line', 'forbidden', 'Invalid api_key received'],
    ['server-error', 'server', null],
    ['busy', 'busy', 'Too many requests.'],
    ['web-page', 'unreadable', null],
    ['web-page-after', 'unreadable', null],
    ['slow', 'too-slow', null],
    ['lost-answer', 'offline', null],
    ['cut', 'unreadable', null],
  ];
  test.each(posts)('%s: posting is %s', async (name, fault, said) => {
    const { open311, server } = await bench();
    server.setFault(faultNamed(name));
    expect(await faultOf(open311.submit(request()))).toEqual([fault, said]);
    const taken = ['web-page-after', 'slow', 'lost-answer', 'cut'].includes(name) ? 1 : 0;
    expect(server.book.taken.length).toBe(taken);
  });

  const lists: readonly [string, Open311Fault][] = [
    ['down', 'server'],
    ['web-page', 'unreadable'],
    ['cut', 'unreadable'],
    ['slow', 'too-slow'],
  ];
  test.each(lists)('%s: its list is %s', async (name, fault) => {
    const { open311, server } = await bench();
    server.setFault(faultNamed(name));
    expect((await faultOf(open311.services()))[0]).toBe(fault);
  });

  test.each(['wrong-type', 'unquoted', 'byte-order-mark', 'bare-object'])(
    '%s is understood all the same',
    async (name) => {
      const { open311, server } = await bench();
      server.setFault(faultNamed(name));
      expect((await open311.services()).map(({ code }) => code)).toContain('001');
      const receipt = await open311.submit(request());
      expect(receipt.requestId).toBe('638344');
      expect((await open311.request('638344'))?.requestId).toBe('638344');
    },
  );

  test('of number and token together the number is kept', async () => {
    const { open311, server } = await bench();
    server.setFault(faultNamed('both'));
    expect(await open311.submit(request())).toMatchObject({ requestId: '77', token: null });
  });

  test('every fault of the bench is tried here', () => {
    const tried = [...posts.map(([name]) => name), ...lists.map(([name]) => name)];
    const others = ['wrong-type', 'unquoted', 'byte-order-mark', 'bare-object', 'both'];
    expect(geoReportFaults.map(({ name }) => name).toSorted()).toEqual(
      [...new Set([...tried, ...others])].toSorted(),
    );
  });

  test('nobody at the address is offline', async () => {
    const { open311, server } = await bench();
    await server.close();
    expect(await faultOf(open311.services())).toEqual(['offline', null]);
  });
});

test('numbers of many digits lose none', async () => {
  const body = await readAnswer('[{"service_request_id":123456789012345678901,"x":"007 12345"}]');
  expect(body).toEqual([{ service_request_id: '123456789012345678901', x: '007 12345' }]);
});

test('a list of requests is no receipt', async () => {
  const list = [{ service_request_id: '1', status: 'open' }];
  expect(() => receiptOf(list)).toThrow(Open311Error);
  expect(() => receiptOf([])).toThrow(Open311Error);
  expect(() => receiptOf([{ service_request_id: '1' }, { token: '2' }])).toThrow(Open311Error);
});

test('a time without a zone is not told', () => {
  const [found] = requestsOf([
    { service_request_id: 1, status: 'OPEN', updated_datetime: '2026-11-20T03:00:00' },
  ]);
  expect(found?.progress).toMatchObject({ status: 'open', updatedAt: null });
});

describe.skipIf(!hasRecorded)('recorded answers (skipped where ../shared/data is absent)', () => {
  const read = async (file: string): Promise<unknown> => readAnswer(recordedText(file));

  test.each(cities)('the services of %s, in both formats', async (city) => {
    const services = recordedServices(city);
    for (const formats of [['json'], ['xml']]) {
      const { open311 } = await bench({ services, formats });
      const codes = (await open311.services()).map(({ code }) => code);
      expect(codes).toEqual(services.map(({ service_code }) => service_code));
      expect(codes.length).toBeGreaterThan(30);
    }
  });

  test('HTML in descriptions becomes text', async () => {
    const { open311 } = await bench({ services: recordedServices('washington') });
    const texts = (await open311.services()).map(({ description }) => description ?? '');
    expect(recordedText('dc-services.xml')).toContain('&lt;br');
    expect(texts.filter((text) => /<br|&lt;/.test(text))).toEqual([]);
  });

  test('definitions: a list of attributes, and one without its frame', async () => {
    const washington = attributesOf(await read('dc-services-S0301.xml'));
    expect(washington.map(({ order }) => order)).toEqual(
      washington.map(({ order }) => order).toSorted((one, other) => one - other),
    );
    expect(washington.find(({ code }) => code === 'ISITHAZA')?.values.length).toBe(3);
    expect(washington.filter(({ variable }) => !variable).length).toBeGreaterThan(0);
    const [city] = attributesOf(await read('sf-service_definition.xml'));
    expect(city?.values.map(({ key }) => key)).toEqual(['123', '124']);
  });

  test('receipts, requests and errors', async () => {
    expect(receiptOf(await read('sf-post_service_request.xml'))).toMatchObject({
      requestId: '293944',
      token: null,
    });
    expect(receiptOf(await read('boston-submitrequest-token.xml')).token).toBe(
      '503fc045901932078800163c',
    );
    const [request] = requestsOf(await read('sf-get_service_request.xml'));
    expect(request?.progress).toEqual({
      status: 'closed',
      notes: 'Duplicate request.',
      agency: null,
      requestedAt: '2010-04-14T14:37:38.000Z',
      updatedAt: '2010-04-14T14:37:38.000Z',
      expectedAt: '2010-04-15T14:37:38.000Z',
    });
    expect(requestsOf(await read('sf-service_requests.xml')).length).toBe(2);
    expect(requestsOf(await read('sf-service_requests_empty.xml'))).toEqual([]);
    expect(errorOf(await read('sf-403.xml'))).toMatch(/^Invalid api_key/);
    expect(errorOf(await read('boston-err-submitrequest-base_is_duplicate.xml'))).toMatch(
      /duplicate/,
    );
    expect(errorOf(await read('sf-get_service_request_not_found.xml'))).toMatch(/not-an-id/);
  });
});
