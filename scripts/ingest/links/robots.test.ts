import { describe, expect, test } from 'vitest';
import { looksLikeError } from './error-page.ts';
import { isPublicAddress } from './public-host.ts';
import { robotsAllow } from './robots.ts';

const allows = (text: string, path: string): boolean =>
  robotsAllow(text, new URL(path, 'https://data.example.org'));

describe('robots.txt', () => {
  test.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /\nAllow: /data/', '/data/1', true],
    ['User-agent: *\nDisallow: /data/\nAllow: /data/', '/data/1', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Open-Mayors-Office\nDisallow: /x', '/a', true],
    ['User-agent: *\nUser-agent: other\nDisallow: /a # not here', '/a', false],
    ['User-agent: *\r\nDisallow: /*.csv$', '/a/b.csv', false],
    ['User-agent: *\nDisallow: /*.csv$', '/a/b.csv?x', true],
    ['User-agent: *\nDisallow: /*/file*do', '/data/1/fileData.do', false],
    ['Disallow: /', '/a', true],
    ['<html>not found</html>', '/a', true],
  ])('%j on %s: %s', (text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed);
  });
});

describe('addresses that ingestion may look at', () => {
  test.each([
    ['https://www.data.go.kr/data/1', true],
    ['http://203.0.113.9/x', true],
    ['http://localhost/x', false],
    ['http://intranet/x', false],
    ['http://127.0.0.1:8080/', false],
    ['http://169.254.169.254/latest', false],
    ['http://192.168.0.1/', false],
    ['http://0x7f.1/', false],
    ['http://[::1]/', false],
    ['http://[::ffff:10.0.0.1]/', false],
    ['http://printer.local/', false],
    ['https://user:secret@data.example.org/', false],
    ['ftp://data.example.org/a.csv', false],
  ])('%s: %s', (url, isPublic) => {
    expect(isPublicAddress(new URL(url))).toBe(isPublic);
  });
});

describe('a page that calls itself an error', () => {
  test.each([
    ['<title>404 Not Found</title>', true],
    ['<title>오류 안내 | 포털</title>', true],
    ['<h1 class="a">요청하신 페이지를 찾을 수 없습니다</h1>', true],
    ["<script>alert('존재하지 않는 데이터입니다.');", true],
    ['<title>도로명주소 오류신고 현황 | 공공데이터포털</title>', false],
    ['<title>Error statistics of lifts</title>', false],
    ['<p>404 bikes</p>', false],
    ['', false],
  ])('%s: %s', (html, isError) => {
    expect(looksLikeError(html)).toBe(isError);
  });
});
