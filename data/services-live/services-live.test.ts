import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ownWords } from '../../src/domain/services/own-words.ts';
import { projectRoot } from '../../tests/support/ingest.ts';
import {
  extractLive,
  failedChecks,
  refused,
  settingsOf,
} from '../../tests/support/live-answers.ts';
import { checks } from './checks.ts';
import { checkedOn, safeLink } from './candidate.ts';
import { needsOfCodes } from './condition-codes.ts';
import { servicePlace } from './service-place.ts';
import { serviceTopic } from './service-topic.ts';
import { live } from './source.ts';

const needsOf = (row: Record<string, string | null>): string[] =>
  needsOfCodes(row).map((need) =>
    need.kind === 'any'
      ? `${need.tags.join('|')}${need.etc ? ' etc' : ''}`
      : `${need.kind} ${need.words}`,
  );
const ticks = (...codes: readonly string[]) =>
  Object.fromEntries(codes.map((code): [string, string] => [code, 'Y']));

describe('codes of conditions', () => {
  test.for<[string, Record<string, string | null>, readonly string[]]>([
    ['both genders are none', ticks('JA0101', 'JA0102'), []],
    ['one gender is to be asked about', ticks('JA0102'), ['other 여성']],
    ['ages from the first to the last', { JA0110: '19', JA0111: '34' }, ['age 지원 연령 19~34세']],
    ['no age is none', { JA0110: '0', JA0111: '120' }, []],
    ['an open end', { JA0110: '65', JA0111: null }, ['age 지원 연령 65세부터']],
    ['an open beginning', { JA0110: '0', JA0111: '7' }, ['age 지원 연령 7세까지']],
    ['an age that is none', { JA0110: '만 19', JA0111: '-' }, []],
    ['some incomes', ticks('JA0201', 'JA0202'), ['income 중위소득 0~50%, 중위소득 51~75%']],
    ['all incomes are none', ticks('JA0201', 'JA0202', 'JA0203', 'JA0204', 'JA0205'), []],
    ['one of several people', ticks('JA0302', 'JA0303'), ['pregnant|birth']],
    ['three schools are one answer', ticks('JA0317', 'JA0318', 'JA0319'), ['pupil']],
    ['"does not apply" is no condition', ticks('JA0327', 'JA0322'), []],
    ['a household', ticks('JA0404'), ['alone']],
    ['a household that does not apply', ticks('JA0404', 'JA0410'), []],
    [
      'a person and a household: one may be enough',
      ticks('JA0328', 'JA0412'),
      ['disabled etc', 'no-home etc'],
    ],
    ['a business', ticks('JA1101', 'JA1201', 'JA2101'), ['biz-starting', 'biz-sme', 'trade-food']],
    ['all stages of a business are none', ticks('JA1101', 'JA1102', 'JA1103'), []],
    ['codes of version 1 mean nothing', ticks('JA0103', 'JA0304'), []],
    ['nothing ticked', { JA0302: null, JA0404: '' }, []],
  ])('%s', ([, row, needs]) => {
    expect(needsOf(row)).toEqual(needs);
  });
});

test.for([
  ['보건복지부', '중앙행정기관', true, null],
  ['인천국제공항공사', '공공기관', true, null],
  ['서울특별시', '광역시도', true, '11'],
  ['서울특별시교육청', '교육청', true, '11'],
  ['서울특별시 강남구', '시군구', true, '강남구'],
  ['경기도 이천시', '시군구', false, null],
  ['전남광주통합특별시', null, false, null],
  ['고용노동부', null, true, null],
] as const)('%s (%s) is of here: %s', ([agency, kind, isHere, region]) => {
  const place = servicePlace(agency, kind);
  expect(place.isHere).toBe(isHere);
  const { need } = place;
  expect(need?.kind === 'region' ? (need.code ?? need.words) : null).toBe(region);
});

test('texts lose line ends, numbers of telephones and what a phone has no room for', () => {
  expect(ownWords('방문신청||기타 온라인신청')).toBe('방문신청, 기타 온라인신청');
  expect(ownWords('가\r\n - 나\r\n')).toBe('가 · 나');
  expect(ownWords('문의: 02-2133-1234')).toBe('문의: [전화번호]');
  expect([ownWords('해당없음'), ownWords(' '), ownWords(null), ownWords('-')]).toEqual(
    Array.from({ length: 4 }, () => null),
  );
  const long = ownWords('가나다 '.repeat(100)) ?? '';
  expect([long.length <= 240, long.at(-1)]).toEqual([true, '…']);
});

test('days, links and topics as the lists write them', () => {
  expect(checkedOn('20260901101112', '2026-11-20')).toEqual({ on: '2026-09-01', as: 'changed' });
  expect(checkedOn('2026-07-20 09:29:41', '2026-11-20').on).toBe('2026-07-20');
  for (const none of ['', '20261341000000', null]) {
    expect(checkedOn(none, '2026-11-20')).toEqual({ on: '2026-11-20', as: 'listed' });
  }
  const link = (given: string | null) => safeLink([given], ['.go.kr'], 'https://otherwise.go.kr/');
  expect(link('http://www.seoul.go.kr/a')).toBe('https://www.seoul.go.kr/a');
  for (const bad of [
    'https://go.kr.example.com/',
    'javascript:alert(1)',
    'www.seoul.go.kr',
    null,
  ]) {
    expect(link(bad)).toBe('https://otherwise.go.kr/');
  }
  expect(
    ['임신·출산', '보호·돌봄', '교육･직업훈련', '금융･복지･문화', '?', null].map(
      (field) => serviceTopic(field).id,
    ),
  ).toEqual(['family', 'care', 'learning', 'living', 'safety', 'safety']);
});

const source = live(settingsOf({ DATA_GO_KR_KEY: 'key' }));
const listed = (agency: string, number: number) => ({
  서비스ID: String(number),
  서비스명: `서비스 ${number}`,
  소관기관명: agency,
  소관기관유형: '시군구',
});

test('a list that shrinks to half, or has nothing of here, is not published', () => {
  const many = extractLive(source, { gov24: [1, 2, 3, 4].map((n) => listed('서울특별시', n)) });
  const two = extractLive(source, { gov24: [1, 2].map((n) => listed('서울특별시', n)) });
  const previous = many.tables;
  expect(failedChecks(checks, { tables: many.tables, extract: many }).block).toEqual([]);
  expect(failedChecks(checks, { tables: two.tables, extract: two, previous }).block).toEqual([
    'not-shrunk',
  ]);
  const none = extractLive(source, { gov24: [listed('경기도 이천시', 1)] });
  expect(failedChecks(checks, { tables: none.tables, extract: none }).block).toEqual([
    'ids-unique',
    'not-shrunk',
  ]);
});

const gyeonggi = path.join(
  projectRoot,
  '../shared/data/public-services/gov24-public-services-2020.raw-697.json',
);

test.skipIf(!existsSync(gyeonggi))(
  'of the 697 services of Gyeonggi of 2020 none is of here (skipped where ../shared/data is absent)',
  () => {
    const rows = v.parse(
      v.array(
        v.looseObject({
          PUBL_SERVC_ID: v.string(),
          PUBL_SERVC_TITLE: v.string(),
          PUBL_SERVC_JURSDCTN_INST_NM: v.string(),
        }),
      ),
      JSON.parse(readFileSync(gyeonggi, 'utf8')),
    );
    const extract = extractLive(source, {
      gov24: rows.map((row) => ({
        서비스ID: row.PUBL_SERVC_ID,
        서비스명: row.PUBL_SERVC_TITLE,
        소관기관명: row.PUBL_SERVC_JURSDCTN_INST_NM,
        소관기관유형: '시군구',
      })),
    });
    expect(extract.rows).toEqual({ read: 697, kept: 0, missing: 0, rejected: 697 });
    expect(new Set(refused(extract).map((line) => line.split(' | ').at(-1)))).toEqual(
      new Set(['other-region']),
    );
  },
);
