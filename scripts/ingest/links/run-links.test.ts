import { createServer, type RequestListener } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLinkProbe } from '../../connectors/http/link-probe.ts';
import { linkChecksSchema, type LinkResult } from '../../../src/domain/link-check.ts';
import { tempFolder } from '../../../tests/support/temp-folder.ts';
import { checkLinks } from './check-links.ts';
import { addLinkChecks, readLinkChecks } from './link-file.ts';
import { runLinks, type LinksHost } from './run-links.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };

/** A portal with the faults that portals have. */
const portal =
  (asked: string[], robots: string | number): RequestListener =>
  (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = (status: number, headers: Record<string, string>, body = ''): void =>
      void response.writeHead(status, headers).end(request.method === 'HEAD' ? '' : body);
    switch (request.url) {
      case '/robots.txt':
        if (typeof robots === 'number') return answer(robots, {});
        return answer(200, { 'content-type': 'text/plain' }, robots);
      case '/file.csv':
        return answer(200, { 'content-type': 'text/csv', 'content-length': '123456' });
      case '/page':
        return answer(200, html, '<title>자전거 도로 오류신고 현황 | 포털</title>');
      case '/soft404':
        return answer(200, html, `<title>오류</title><p>${'x'.repeat(9000)}`);
      case '/no-head':
        if (request.method === 'HEAD') return answer(405, {});
        return answer(200, html, '<title>데이터</title>');
      case '/forbidden':
        return answer(403, html, 'no');
      case '/loop':
        return answer(302, { location: '/loop2' });
      case '/loop2':
        return answer(302, { location: '/loop' });
      case '/moved':
        return answer(301, { location: '/file.csv' });
      case '/inside':
        return answer(302, { location: 'http://192.168.0.1/secret' });
      case '/slow':
        return;
      case '/busy':
        return answer(429, { 'retry-after': '3600' });
      default:
        return answer(404, html, 'not there');
    }
  };

async function start(robots: string | number = 404) {
  const asked: string[] = [];
  const server = createServer(portal(asked, robots));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on a port.');
  const { port } = address;
  const mayAsk = ({ port: wanted }: URL): boolean => wanted === String(port);
  const look = createLinkProbe({
    signal: undefined,
    mayAsk,
    limits: { gapMs: 0, idleMs: 300, totalMs: 600, attempts: 1 },
  });
  const check = async (...names: readonly string[]) =>
    checkLinks(
      names.map((name) => `http://127.0.0.1:${port}${name}`),
      { look, now: () => '2026-11-22T05:00:00Z', isStopped: () => false, onResult: () => {} },
    );
  return { asked, port, look, mayAsk, check };
}

const short = ({ url, status, fault, content, bytes }: LinkResult) => [
  new URL(url).pathname,
  status ?? fault,
  content,
  bytes,
];

describe('addresses of a portal with faults', () => {
  test.each([
    ['/file.csv', 200, 'file', 123_456],
    ['/page', 200, 'web-page', null],
    ['/soft404', 200, 'error-page', null],
    ['/no-head', 200, 'web-page', null],
    ['/gone', 404, 'web-page', null],
    ['/forbidden', 403, 'web-page', null],
    ['/loop', 'redirects', null, null],
    ['/inside', 'redirects', null, null],
    ['/slow', 'timeout', null, null],
  ] as const)('%s: %s, %s', async (name, answer, content, bytes) => {
    const { check } = await start();
    const { results } = await check(name);
    expect(results.map(short)).toEqual([[name, answer, content, bytes]]);
  });

  test('are told with where redirects led, and with their type', async () => {
    const { check, port } = await start();
    const { results } = await check('/moved');
    expect(results[0]).toMatchObject({
      status: 200,
      finalUrl: `http://127.0.0.1:${port}/file.csv`,
      contentType: 'text/csv',
      checkedAt: '2026-11-22T05:00:00Z',
    });
  });

  test('that nobody serves are unreachable', async () => {
    const { look } = await start();
    const closed = { look, now: () => '2026-11-22T05:00:00Z', isStopped: () => false };
    const { results } = await checkLinks(['http://127.0.0.1:1/'], {
      ...closed,
      onResult: () => {},
    });
    expect(results.map(({ status, fault }) => [status, fault])).toEqual([[null, 'redirects']]);
    const anyone = createLinkProbe({
      signal: undefined,
      mayAsk: () => true,
      limits: { attempts: 1 },
    });
    const free = { ...closed, look: anyone, onResult: () => {} };
    expect((await checkLinks(['http://127.0.0.1:1/'], free)).results[0]?.fault).toBe('unreachable');
  });

  test('are asked for their head, and for a kilobyte only where that says too little', async () => {
    const { check, asked } = await start();
    await check('/file.csv', '/page');
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /file.csv', 'HEAD /page', 'GET /page']);
  });

  test('are left alone where robots.txt says so, or cannot be had', async () => {
    const rules = 'User-agent: *\nDisallow: /gone\nAllow: /\n';
    const { check, asked } = await start(rules);
    const { results, forbidden } = await check('/gone', '/file.csv');
    expect(results.map(({ url }) => new URL(url).pathname)).toEqual(['/file.csv']);
    expect(forbidden.map((url) => new URL(url).pathname)).toEqual(['/gone']);
    expect(asked.filter((line) => line.includes('/gone'))).toEqual([]);
    const broken = await start(500);
    expect((await broken.check('/file.csv')).forbidden).toHaveLength(1);
  });

  test('are left for another run where the host asks for patience', async () => {
    const { check, asked } = await start();
    const { results, left } = await check('/busy', '/file.csv', '/page');
    expect(results.map(({ status }) => status)).toEqual([429]);
    expect(left).toHaveLength(2);
    expect(asked.filter((line) => line.includes('file.csv'))).toEqual([]);
  });
});

const result = (url: string, status: number, on: string): LinkResult => ({
  url,
  checkedAt: `${on}T05:00:00Z`,
  status,
  fault: null,
  finalUrl: null,
  contentType: null,
  content: 'file',
  bytes: null,
  earlier: [],
});

describe('the record of checks', () => {
  test('keeps what was not asked again, and remembers the looks before', async () => {
    const out = await tempFolder();
    expect(await readLinkChecks(out)).toBeNull();
    const a = 'https://a.example/';
    const b = 'https://b.example/';
    await addLinkChecks(
      out,
      [result(a, 200, '2026-01-01'), result(b, 200, '2026-01-01')],
      () => {},
    );
    await addLinkChecks(out, [result(b, 404, '2026-02-01')], () => {});
    const text = await readFile(path.join(out, 'links/links.json'), 'utf8');
    const { checks } = v.parse(linkChecksSchema, JSON.parse(text));
    expect(
      checks.map(({ url, status, checkedAt, earlier }) => [url, status, checkedAt, earlier]),
    ).toEqual([
      [a, 200, '2026-01-01T05:00:00Z', []],
      [b, 404, '2026-02-01T05:00:00Z', [{ checkedOn: '2026-01-01', status: 200 }]],
    ]);
  });
});

describe('the command', () => {
  const host = async (
    robots?: string,
  ): Promise<LinksHost & { readonly asked: string[]; port: number }> => ({
    ...(await start(robots)),
    now: () => new Date('2026-11-22T05:00:00Z'),
    isStopped: () => false,
    say: () => {},
  });

  async function dataWith(...urls: readonly string[]): Promise<string> {
    const files = urls.map((url, at) => {
      const definition = `export const definition = { id: 'd${at}', sources: [{ url: '${url}' }] };`;
      return [
        [`d${at}/dataset.ts`, definition],
        [`d${at}/source.ts`, "export const source = { kind: 'derived' };"],
        [`d${at}/checks.ts`, 'export const checks = [];'],
      ] as const;
    });
    return tempFolder(Object.fromEntries(files.flat()));
  }

  test('asks what is longest unasked first, and no address of an inner network', async () => {
    const world = await host();
    const at = (name: string): string => `http://127.0.0.1:${world.port}${name}`;
    const data = await dataWith(at('/file.csv'), at('/page'), 'http://10.0.0.1/inner');
    const out = await tempFolder();
    const run = () => runLinks(['--data', data, '--out', out, '--limit', '1'], world);
    expect(await run()).toBe(0);
    expect(await run()).toBe(0);
    const checks = (await readLinkChecks(out))?.checks ?? [];
    expect(checks.map(({ url, status }) => [url, status])).toEqual([
      [at('/file.csv'), 200],
      [at('/page'), 200],
    ]);
    expect(world.asked.filter((line) => line.startsWith('HEAD'))).toHaveLength(2);
  });

  test('says what a limit must be', async () => {
    const world = await host();
    await expect(runLinks(['--limit', 'many'], world)).rejects.toThrow(
      'this is no number of addresses',
    );
  });
});
