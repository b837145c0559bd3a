import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { fakeHttp, settingsOf, type FakeReply } from '../../tests/support/fake-http.ts';
import { download } from './download.ts';

function ask(body: FakeReply['body'], url = 'http://127.0.0.1/files/air.csv', status = 200) {
  const http = fakeHttp(() => ({ body, status }));
  return download({ connector: 'download', url }, { http, settings: settingsOf({}) });
}

const csv = '구,값\n중구,1\n"종로구,2\n강남구,3\n';
const cells = [{ 구: '중구', 값: '1' }, {}, { 구: '강남구', 값: '3' }];

describe('a file of the web', () => {
  test.each<[string, string | Buffer, string]>([
    ['UTF-8', csv, 'utf-8'],
    ['CP949', iconv.encode(csv, 'cp949'), 'cp949'],
    ['packed', gzipSync(csv), 'utf-8'],
  ])(
    '%s: rows by the names of its header; a broken one keeps its place',
    async (_, body, encoding) => {
      const { rows, requests } = await ask(body);
      expect(rows.map((row) => row.cells)).toEqual(cells);
      expect(rows.map(({ line }) => line)).toEqual([2, 3, 4]);
      expect(requests.map((request) => [request.encoding, request.rows])).toEqual([[encoding, 3]]);
    },
  );

  test('more cells than the header has names for are kept under their number', async () => {
    const { rows } = await ask('a,b\n1,2,3\n');
    expect(rows.map((row) => row.cells)).toEqual([{ a: '1', b: '2', '#3': '3' }]);
  });

  test('JSON, by the list that is in it', async () => {
    const { rows } = await ask('{"items":[{"a":1},{"a":2}]}', 'http://127.0.0.1/air%20now.json');
    expect(rows.map((row) => row.cells['a'])).toEqual(['1', '2']);
  });

  test.each(['<!DOCTYPE html><p>Log in', '\n <HTML><body>', '\uFEFF<html>'])(
    'a web page instead of it is refused: %j',
    async (body) => {
      await expect(ask(body)).rejects.toThrow(/a web page, not a file[^]*last figures stay/);
    },
  );

  test('a key in its address is not told', async () => {
    const url = 'http://127.0.0.1/x.csv?apiKey=s3cr%2Ft&year=2026';
    const { requests } = await ask('a\n1\n', url);
    expect(requests[0]?.address).toBe('http://127.0.0.1/x.csv?apiKey=***&year=2026');
    const error: unknown = await ask('no s3cr/t here', url, 403).catch((caught: unknown) => caught);
    expect(String(error)).toContain('year=2026: the service answers with status 403');
    expect(String(error)).not.toContain('s3cr');
  });

  test('an empty file is told', async () => {
    await expect(ask('')).rejects.toThrow('the file is empty');
  });
});
