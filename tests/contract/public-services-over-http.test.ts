import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createHttpClient } from '../../scripts/connectors/http/create-http-client.ts';
import { extractLive } from '../../scripts/ingest/extract-live.ts';
import type { Extract } from '../../scripts/ingest/extract.ts';
import { ingestExtract } from '../../scripts/ingest/ingest-dataset.ts';
import { silentProgress } from '../../scripts/ingest/progress.ts';
import { servicesFileSchema, type Service } from '../../src/domain/services/service.ts';
import { datasetFolder, rejectLines } from '../support/ingest.ts';
import { faultNamed } from '../support/replay/faults.ts';
import { startReplay, type Replay } from '../support/replay/start-replay.ts';

const key = 'abc/def+1%';
const now = (): Date => new Date('2026-11-20T03:05:00Z');
const folder = await datasetFolder('services-live');

let replay: Replay;
beforeAll(async () => {
  replay = await startReplay({ key, now });
});
afterEach(() => replay.setFault(null));
afterAll(() => replay.close());

async function take(changes: Readonly<Record<string, string | null>> = {}): Promise<Extract> {
  const known: Readonly<Record<string, string | null>> = { ...replay.settings, ...changes };
  const settings = (name: string): string | null => known[name] ?? null;
  if (!folder.live) throw new Error('The dataset has no live source.');
  const http = createHttpClient({ folder: null, limits: { gapMs: 0 } });
  const host = { http, settings, now, cache: null };
  return extractLive(folder.id, folder.live(settings), host, silentProgress);
}

const servicesOf = (extract: Extract): readonly Service[] =>
  v.parse(servicesFileSchema, JSON.parse(JSON.stringify(extract.documents['services']))).services;

const named = (services: readonly Service[], name: string): Service => {
  const found = services.find(({ name: { ko } }) => ko === name);
  if (!found) throw new Error(`No service "${name}" was read.`);
  return found;
};

describe('the three national lists over HTTP', () => {
  test('give the services that people in Seoul may get, and say what became of the rest', async () => {
    const extract = await take();
    expect(
      servicesOf(extract)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([
      'bokjiro-WLF90000001',
      'bokjiro-WLF90000002',
      'gov24-900000000001',
      'gov24-900000000002',
      'gov24-900000000003',
      'gov24-900000000004',
      'youth-20990101000000000001',
      'youth-20990101000000000002',
    ]);
    expect(extract.report.rows).toEqual({ read: 12, kept: 8, missing: 0, rejected: 4 });
    expect(rejectLines(extract.report.rejects)).toEqual([
      '5 | 소관기관명 | 경기도 이천시 | other-region | row',
      '6 | id | gov24-900000000002 | duplicate | row',
      '7 | 서비스ID | - | not-a-service | row',
      '3 | sprvsnInstCdNm | 전남광주통합특별시 | other-region | row',
    ]);
    const { checks } = ingestExtract(folder, extract, '2026-11-20T03:05:00Z');
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(JSON.stringify(extract)).not.toMatch(/2133|1577|abc/);
  });

  test('Government24: joined values, lines, times to the second and codes are read', async () => {
    const services = servicesOf(await take());
    expect(named(services, '시험용 청년 교통비')).toMatchObject({
      groups: ['life'],
      topic: { id: 'living', words: '생활안정' },
      who: '○ 만 19세 이상 24세 이하 청년 · 주민등록이 되어 있는 사람 · ※ 문의 [전화번호]',
      how: '기타 온라인신청, 방문신청',
      papers: '신분증 · 신청서',
      period: { rounds: [{ from: '2026-03-01', to: '2026-11-30' }] },
      office: '교통정책과',
      checked: { on: '2026-09-01', as: 'changed' },
      needs: [
        { kind: 'age', from: 19, to: 24, words: '지원 연령 19~24세' },
        { kind: 'region', code: '11', words: '서울특별시' },
      ],
    });
    expect(named(services, '시험용 임신부 지원')).toMatchObject({
      users: '개인, 가구',
      period: { always: true },
      papers: null,
      link: 'https://www.gov.kr/portal/rcvfvrSvc/dtlEx/900000000002',
      needs: [
        { kind: 'other', words: '여성' },
        { kind: 'any', tags: ['pregnant'], words: '임산부' },
      ],
    });
    expect(named(services, '시험용 소상공인 대출')).toMatchObject({
      groups: ['business'],
      checked: { on: '2026-11-20', as: 'listed' },
      needs: [
        { kind: 'any', tags: ['biz-starting', 'biz-open'] },
        { kind: 'any', tags: ['trade-food'] },
      ],
    });
    expect(named(services, '시험용 강남구 서비스').needs).toEqual([
      { kind: 'age', from: 65, to: null, words: '지원 연령 65세부터' },
      { kind: 'income', words: '중위소득 0~50%, 중위소득 51~75%' },
      { kind: 'any', tags: ['alone'], etc: false, words: '1인가구' },
      { kind: 'region', code: null, words: '강남구' },
    ]);
  });

  test('Bokjiro: each service’s own page adds who and how; a time of life is no exact age', async () => {
    const services = servicesOf(await take());
    expect(named(services, '시험용 한부모 지원')).toMatchObject({
      groups: ['life', 'vulnerable'],
      who: '만 18세 미만 자녀를 키우는 · 저소득 한부모',
      how: '주민센터 방문, 복지로',
      needs: [{ kind: 'stage', stage: 'child', words: '영유아, 아동' }],
      about: [
        { tags: ['single-parent'], words: '한부모·조손' },
        { tags: ['low-income'], words: '저소득' },
      ],
    });
    // A single way to apply comes without a list around it.
    expect(named(services, '시험용 어르신 일자리')).toMatchObject({
      how: '노인복지관 방문',
      topic: { id: 'work' },
      needs: [{ kind: 'stage', stage: 'older' }],
    });
  });

  test('Ontong Youth: numbers in texts, blanks, and links that leave the state’s hosts', async () => {
    const services = servicesOf(await take());
    expect(named(services, '시험용 청년 훈련')).toMatchObject({
      what: '청년에게 훈련을 제공 · 훈련비 지원',
      period: { rounds: [{ from: '2026-01-01', to: '2026-12-31' }] },
      link: 'https://www.work24.go.kr',
      checked: { on: '2026-07-20', as: 'changed' },
      needs: [{ kind: 'age', from: 15, to: 34 }],
    });
    expect(named(services, '시험용 서울 청년 이자 지원')).toMatchObject({
      what: '전세 이자를 지원',
      period: null,
      link: 'https://www.youthcenter.go.kr/',
      needs: [
        { kind: 'income', words: '소득 4000만원 이하' },
        { kind: 'region', code: '11' },
      ],
    });
  });
});

describe('keys', () => {
  test('only the lists whose key is set are asked; SERVICE_LISTS chooses among them', async () => {
    const listsOf = async (changes: Record<string, string | null>): Promise<string[]> => {
      const services = servicesOf(await take(changes));
      return [...new Set(services.map(({ source }) => source))].toSorted();
    };
    expect(await listsOf({ YOUTH_API_KEY: null })).toEqual(['bokjiro-live', 'gov24-live']);
    expect(await listsOf({ DATA_GO_KR_KEY: null })).toEqual(['youth-live']);
    expect(await listsOf({ SERVICE_LISTS: 'gov24, youth' })).toEqual(['gov24-live', 'youth-live']);
    await expect(take({ SERVICE_LISTS: 'gov42' })).rejects.toThrow('there is no list "gov42"');
  });

  test('without any, it says which is missing and where to get it', async () => {
    await expect(take({ DATA_GO_KR_KEY: null, YOUTH_API_KEY: null })).rejects.toThrow(
      /DATA_GO_KR_KEY[^]*www\.data\.go\.kr/,
    );
  });

  test.for([
    ['gov24', 'DATA_GO_KR_KEY', /code -401: the key is not valid/],
    ['bokjiro', 'DATA_GO_KR_KEY', /code 30: the key is not registered/],
    ['youth', 'YOUTH_API_KEY', /code e001: the key is not valid/],
  ] as const)('a wrong one is told by %s, and never repeated', async ([list, setting, says]) => {
    const failed = take({ SERVICE_LISTS: list, [setting]: 'wr0ng/key' });
    await expect(failed).rejects.toThrow(says);
    await expect(failed).rejects.toThrow(/^(?![^]*wr0ng)/);
  });
});

describe('faults', { timeout: 30_000 }, () => {
  test.for([
    ['html-page', /a web page, not data/],
    ['empty-body', /the answer is empty/],
    ['json-object', /the answer is JSON of another kind/],
    ['plain-words', /the key is not registered/],
    ['reset-before', /broke before the answer/],
  ] as const)('%s is told in words, for every list', async ([name, says]) => {
    replay.setFault(faultNamed(name));
    for (const list of ['gov24', 'bokjiro', 'youth']) {
      await expect(take({ SERVICE_LISTS: list }), list).rejects.toThrow(says);
    }
  });

  test('a list without its papers goes on without them', async () => {
    const extract = await take({ SERVICE_LISTS: 'gov24', GOV24_URL: `${replay.url}/gov24` });
    expect(named(servicesOf(extract), '시험용 청년 교통비').papers).not.toBeNull();
    replay.setFault({
      ...faultNamed('html-page'),
      only: ({ url }) => url.pathname.endsWith('serviceDetail'),
    });
    const without = await take({ SERVICE_LISTS: 'gov24' });
    expect(named(servicesOf(without), '시험용 청년 교통비').papers).toBeNull();
    expect(without.report.notices?.join()).toContain('gov24Details: the answer is a web page');
  });
});
