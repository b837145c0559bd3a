import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ingestExtract, takeExtract } from '../../scripts/ingest/ingest-dataset.ts';
import { parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { servicesFileSchema, type Service } from '../../src/domain/services/service.ts';
import { noAnswers, type Answers } from '../../src/domain/services/answers.ts';
import { fitsOf, type FitLevel } from '../../src/domain/services/fit.ts';
import { serviceGroupIds } from '../../src/domain/services/tags.ts';
import { datasetFolder, projectRoot, recordsOf, tableOf } from '../../tests/support/ingest.ts';
import { readFiles } from './read-files.ts';

const folder = await datasetFolder('services');
const extract = await takeExtract(folder, null);
// As a browser reads it.
const { services, sources, agencies } = v.parse(
  servicesFileSchema,
  JSON.parse(JSON.stringify(extract.documents['services'])),
);

test('at least sixty services, each with an agency, a link, a date, a source and a group', () => {
  expect(services.length).toBeGreaterThanOrEqual(60);
  for (const { agency, link, checked, source, place } of services) {
    for (const said of [agency, link, checked.on, source, place]) expect(said).not.toBe('');
  }
  for (const group of serviceGroupIds) {
    expect(services.filter(({ groups }) => groups.includes(group)).length, group).toBeGreaterThan(
      2,
    );
  }
  const named = new Set(
    services.flatMap(({ agency, also }) => [agency, ...also.map((a) => a.agency)]),
  );
  expect([...named].filter((name) => agencies[name] === undefined)).toEqual([]);
  expect(sources.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(services.map(({ source }) => source))].toSorted(),
  );
});

test('all checks let it be published, and the document is small enough for a phone', () => {
  const { checks, entry } = ingestExtract(folder, extract, '2026-11-22T00:00:00Z');
  expect(checks.filter(({ ok, level }) => !ok && level !== 'note')).toEqual([]);
  expect(entry.files['services.json']?.bytes).toBeLessThan(80_000);
});

test('the tables tell the same as the document', () => {
  const rows = recordsOf(tableOf(extract, 'service_list'));
  expect(rows.map((row) => [row['id'], row['what'], row['period']])).toEqual(
    services.map(({ id, what, period }) => [id, what, period?.words ?? null]),
  );
  const conditions = recordsOf(tableOf(extract, 'conditions'));
  expect(conditions).toHaveLength(services.flatMap(({ needs }) => needs).length);
});

describe('three people', () => {
  const today = parseIsoDay('2026-11-22') ?? Number.NaN;
  const found = (answers: Partial<Answers>, level: FitLevel): string[] =>
    fitsOf(services, { ...noAnswers, ...answers }, today)
      .filter((fit) => fit.level === level)
      .map(({ service }) => service.name.ko);

  test('an expecting mother who works', () => {
    const answers = { who: 'person', age: 31, tags: ['pregnant', 'employee'] } as const;
    expect(found(answers, 'fits')).toEqual(
      expect.arrayContaining(['육아휴직급여', '건강보험 임신·출산 진료비 지원']),
    );
    expect(found(answers, 'maybe')).toContain('출산전후(유산ㆍ사산)휴가 급여');
    expect(found(answers, 'not')).toContain('기초연금');
    expect(found(answers, 'elsewhere')).toContain('소상공인지원(융자)');
  });

  test('a 24-year-old who looks for work, living alone without a home', () => {
    const tags = ['jobseeker', 'alone', 'no-home'] as const;
    const answers = { who: 'person', age: 24, children: 'none', tags } as const;
    expect(found(answers, 'fits')).toEqual(
      expect.arrayContaining(['K-뉴딜아카데미', '서울시 청년 월세 지원']),
    );
    expect(found(answers, 'maybe')).toEqual(
      expect.arrayContaining(['국민취업지원제도', '청년월세 지원']),
    );
    expect(found(answers, 'not')).toEqual(expect.arrayContaining(['아동수당', '중장년내일센터']));
  });

  test('a small restaurant owner, and an older person living alone', () => {
    const owner = { who: 'business', tags: ['biz-open', 'biz-merchant', 'trade-food'] } as const;
    expect(found(owner, 'fits')).toContain('소상공인지원(융자)');
    expect(found(owner, 'elsewhere')).toContain('기초연금');
    const older = { age: 72, children: 'none', tags: ['alone', 'low-income'] } as const;
    expect(found(older, 'maybe')).toEqual(
      expect.arrayContaining(['기초연금', '주거급여 (맞춤형 급여)']),
    );
    expect(found(older, 'not')).toContain('K-뉴딜아카데미');
  });
});

describe('a file with a mistake stops all of them, in words', () => {
  const good = {
    id: 'gov24-1',
    name: { ko: '지원', en: null },
    groups: ['life'],
    topic: { id: 'work', words: '고용·창업' },
    what: '대학생에게 지원',
    agency: '교육부',
    link: 'https://www.gov.kr/1',
    checked: { on: '2026-09-23', as: 'listed' },
    source: 'list',
    place: '서비스ID 1',
  };
  const source = {
    id: 'list',
    title: { ko: '목록', en: 'List' },
    publisher: { ko: '기관', en: 'Body' },
    address: 'https://www.data.go.kr/',
    date: '2026-09-23',
    hosts: ['www.gov.kr', '.go.kr'],
    note: { ko: '시험', en: 'Test' },
  };
  const read = (changes: object, file = 'gov24-1.json') => {
    const document = (name: string, content: unknown) => [{ file: name, content }];
    return () =>
      readFiles({
        sources: document('sources.json', [source]),
        agencies: document('agencies.json', { 교육부: 'Ministry of Education' }),
        entries: document(file, { ...good, ...changes }),
      });
  };
  const college = (words: string) => ({ needs: [{ kind: 'any', tags: ['college'], words }] });

  test('a good one is read', () => {
    expect(read(college('대학생'))().services).toHaveLength(1);
    expect(read({ link: 'https://edu.go.kr/x' })().services).toHaveLength(1);
  });

  test.for<[string, object, RegExp]>([
    [
      'a condition in words that the source does not use',
      college('청년'),
      /“청년” stands in no text/,
    ],
    [
      'a subject in such words',
      { about: [{ tags: ['college'], words: '청년' }] },
      /“청년” stands in no text/,
    ],
    [
      'a link to another host',
      { link: 'https://gov.kr.example.com/1' },
      /leads to gov\.kr\.example/,
    ],
    ['a link without https', { link: 'http://www.gov.kr/1' }, /https address/],
    ['a source that nobody named', { source: 'hearsay' }, /no source "hearsay"/],
    ['a phone number', { how: '전화 02-2133-1234' }, /phone number/],
    [
      'an unknown situation',
      { needs: [{ kind: 'any', tags: ['martian'], words: '지원' }] },
      /tags/,
    ],
    ['a field that is none', { phone: 'x' }, /no such field/],
    ['no agency', { agency: '' }, /words/],
  ])('%s', ([, changes, message]) => {
    expect(read(changes)).toThrow(message);
  });

  test('a file called otherwise', () => {
    expect(read({}, 'gov24-2.json')).toThrow(/the id is “gov24-1”/);
  });
});

const shared = path.join(projectRoot, '../shared/data/public-services');
const rowsOf = (file: string): Record<string, string>[] =>
  v.parse(
    v.array(v.record(v.string(), v.pipe(v.union([v.string(), v.number()]), v.transform(String)))),
    JSON.parse(readFileSync(path.join(shared, file), 'utf8')),
  );
const byId = (id: string): Service | undefined => services.find((service) => service.id === id);

describe.skipIf(!existsSync(shared))(
  'the lists themselves (skipped where ../shared/data is absent)',
  () => {
    test('say every word of the 42 services of Government24', () => {
      const rows = rowsOf('gov24-services-2026-09.json');
      expect(rows).toHaveLength(42);
      for (const row of rows) {
        const id = `gov24-${row['서비스ID'] ?? ''}`;
        const service = byId(id);
        expect(
          [service?.name.ko, service?.what ?? '상동', service?.agency, service?.topic.words],
          id,
        ).toEqual([row['서비스명'], row['서비스목적요약'], row['소관기관명'], row['서비스분야']]);
        expect([service?.users, service?.period?.words, service?.link], id).toEqual([
          row['사용자구분'],
          row['신청기한'],
          row['상세조회URL'],
        ]);
        const { who = null, name, what } = service ?? {};
        if (who !== null) expect(`${name?.ko ?? ''} ${what ?? ''}`, id).toContain(who);
      }
    });

    test('say every word of the 36 services of Bokjiro, one entry for what both list', () => {
      const rows = rowsOf('bokjiro-services-20250722.json');
      expect(rows).toHaveLength(36);
      const also = services.flatMap((service) => service.also);
      for (const row of rows) {
        const number = row['서비스아이디'] ?? '';
        const entry = byId(`bokjiro-${number}`);
        const other = also.find(({ place }) => place.endsWith(number));
        const told = entry
          ? { name: entry.name.ko, agency: entry.agency, link: entry.link, on: entry.checked.on }
          : { name: other?.name, agency: other?.agency, link: other?.link, on: other?.checked.on };
        expect(told, number).toEqual({
          name: row['서비스명'],
          agency: row['소관부처명'],
          link: row['서비스URL'],
          on: row['최종수정일'],
        });
      }
      expect(also).toHaveLength(3);
    });
  },
);
