import { afterEach, describe, expect, test } from 'vitest';
import { fakeHttp, settingsOf, type FakeReply } from '../../../tests/support/fake-http.ts';
import {
  startGeoReport,
  type GeoReport,
  type GeoReportOptions,
} from '../../../tests/support/georeport/start-georeport.ts';
import { createHttpClient } from '../http/create-http-client.ts';
import { open311 } from './open311.ts';

const now = () => new Date('2026-11-20T03:00:00Z');
const server = 'http://127.0.0.1/open311/v2/';

async function ask(reply: (url: URL) => FakeReply | string, days = 180) {
  const http = fakeHttp((url) => reply(new URL(url)));
  const context = { http, settings: settingsOf({}), now };
  const asked = await open311({ connector: 'open311', url: server, days }, context).then(
    (answer) => ({ answer, text: '' }),
    (error: unknown) => ({ answer: null, text: String(error) }),
  );
  return { ...asked, asked: http.asked.map((url) => new URL(url)) };
}

const request = (id: string) => ({ service_request_id: id, status: 'open' });

describe('requests of an Open311 server', () => {
  test('are asked for 90 days at a time, the last span only as long as is left', async () => {
    const { asked } = await ask(() => ({ body: [] }), 200);
    const spans = asked.map(({ searchParams }) =>
      ['start_date', 'end_date'].map((name) => searchParams.get(name)?.slice(0, 10)),
    );
    expect(spans).toEqual([
      ['2026-08-22', '2026-11-20'],
      ['2026-05-24', '2026-08-22'],
      ['2026-05-04', '2026-05-24'],
    ]);
    expect(asked[0]?.pathname).toBe('/open311/v2/requests.json');
  });

  test('at the end of one span and the beginning of the next are taken once, and that is told', async () => {
    const { answer } = await ask(() => ({ body: [request('7'), request('8')] }));
    expect(answer?.rows.map(({ cells }) => cells['service_request_id'])).toEqual(['7', '8']);
    expect(answer?.notices.map(({ text }) => text)).toEqual([
      '2 requests came in two spans of time and were taken once',
    ]);
  });

  test('come in XML where a server has no JSON', async () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?><service_requests>
      <request><service_request_id>001</service_request_id><status>open</status></request>
    </service_requests>`;
    const { answer, asked } = await ask(
      ({ pathname }) => (pathname.endsWith('.json') ? { body: 'no', status: 404 } : xml),
      90,
    );
    expect(answer?.rows).toHaveLength(1);
    expect(answer?.rows[0]?.cells).toEqual({ service_request_id: '001', status: 'open' });
    expect(asked.map(({ pathname }) => pathname.replace(/.*\./, ''))).toEqual(['json', 'xml']);
  });

  test('may be none', async () => {
    const empty = '<service_requests/>';
    expect((await ask(() => ({ body: [] }), 90)).answer?.rows).toEqual([]);
    expect((await ask(() => empty, 90)).answer?.rows).toEqual([]);
  });
});

describe('what is no list of requests', () => {
  const error = [{ code: 400, description: 'jurisdiction_id was not provided' }];

  test.each<[string, FakeReply, string]>([
    ['a refusal', { body: error, status: 400 }, 'refuses: "400 jurisdiction_id was not provided"'],
    ['a refusal that says it is well', { body: error }, 'refuses: "400 jurisdiction_id'],
    [
      'a refusal in XML',
      { body: '<errors><error><code>403</code></error></errors>', status: 403 },
      'refuses: "403"',
    ],
    ['a web page', { body: '<!doctype html><p>login' }, 'a web page, not data'],
    ['an object', { body: { requests: [] } }, 'JSON of another kind'],
    ['codes without quotes', { body: '[{"service_code":001}]' }, 'cannot be read'],
  ])('%s', async (_, reply, found) => {
    const { text } = await ask(() => reply);
    expect(text).toContain(found);
    expect(text).toContain('last figures stay');
  });
});

describe('over HTTP', () => {
  let running: GeoReport | null = null;
  afterEach(() => running?.close());

  async function rowsOf(options: GeoReportOptions) {
    running = await startGeoReport({ ...options, now });
    const form = new URLSearchParams({ service_code: '001', description: '시계가 멈췄어요' });
    running.book.take(form, '따릉이', false);
    const http = createHttpClient({ folder: null, limits: { gapMs: 0 } });
    const { rows } = await open311(
      { connector: 'open311', url: running.url, days: 90 },
      { http, settings: settingsOf({}), now },
    );
    return rows.map(({ cells }) => [cells['service_name'], cells['description'], cells['status']]);
  }

  test.each([['json', 'xml'], ['xml']])(
    'a server that has %s gives what it took',
    async (...formats) => {
      expect(await rowsOf({ formats })).toEqual([['따릉이', '시계가 멈췄어요', 'open']]);
    },
  );
});
