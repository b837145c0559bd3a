import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCp949 } from '../../../tests/support/cp949.ts';
import { dataRoot, recordsOf, tableOf } from '../../../tests/support/ingest.ts';
import { made } from '../../../tests/support/made-proposal.ts';
import { proposalRoot } from '../../../tests/support/proposal-root.ts';
import { tempFolder } from '../../../tests/support/temp-folder.ts';
import { workbook, type SheetCell } from '../../../tests/support/workbook.ts';
import { seoulDistricts } from '../../../src/domain/places/seoul.ts';
import { SourceError } from '../../connectors/source-error.ts';
import { proposeDataset } from './propose-dataset.ts';
import { readSamples } from './read-samples.ts';
import type { Told } from './told.ts';
import { tryDataset } from './try-dataset.ts';
import { writeFolder } from './write-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function propose(files: Files, told: Partial<Told> = {}) {
  const folder = await tempFolder(files);
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  const all = { ...made, ...told };
  const { samples, neighbours } = await readSamples(paths, all);
  const proposal = proposeDataset({ id: 'made', samples, neighbours, told: all, topicOrder: 1 });
  const said = (kind: 'found' | 'open'): string => proposal.notes[kind].join('\n');
  const guessed = proposal.notes.guessed.map(({ text }) => text).join('\n');
  return { ...proposal, folder, found: said('found'), open: said('open'), guessed };
}

/** Proposes, writes the folder, and reads the same files through it. */
async function run(files: Files, told: Partial<Told> = {}) {
  const proposal = await propose(files, told);
  const root = await proposalRoot();
  await writeFolder(path.join(root, 'made'), proposal.files);
  const trial = await tryDataset(
    [dataRoot, root],
    'made',
    [proposal.folder],
    '2026-11-22T00:00:00Z',
  );
  const rows = (table: string) => recordsOf(tableOf(trial.extract, table));
  return { ...proposal, ...trial, rows, report: trial.extract.report };
}

const districts = seoulDistricts.map(({ name }) => name.ko);
const lines = (...rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.join(',')).join('\n');
const each = (row: (name: string, at: number) => readonly (string | number)[]) =>
  districts.map(row);

test('numbers that only tell rows apart are no figures', async () => {
  const { rows, guessed } = await run({
    'a.csv': lines(
      ['P_SEQ', '일련번호', '시군구', '기준년월', '발생건수(건)'],
      ...each((name, at) => [1000 + 7 * at, 31 * at + 5, name, '2023-01', at + 1]),
    ),
  });
  expect(guessed).not.toMatch(/P_SEQ|일련/);
  expect(Object.keys(rows('monthly')[0] ?? {})).not.toContain('p_seq');
});

describe('figures by district', () => {
  const months = lines(
    ['시군구', '기준년월', '발생건수(건)', '미세먼지농도(㎍/㎥)', '비고'],
    ...each((name, at) => [`서울특별시 ${name}`, '2023년 1월', `"1,${100 + at}"`, `${at}.5`, '-']),
    ['서울시', '2023년 1월', '"2,800"', '-', ''],
    ['인천시', '2023년 1월', 1, 1, ''],
  );

  test('become a series with units, thousands, and the city as the file has it', async () => {
    const { rows, report, found, guessed, facts } = await run({
      'a.csv': toCp949(months.replaceAll('㎍/㎥', 'ppm')),
    });
    expect(found).toContain(
      '25 of the 25 districts by name in "시군구", with rows for the whole city',
    );
    expect(found).toContain('months in "기준년월", written YYYY-MM');
    expect(found).toContain('"인천시"');
    expect(guessed).toContain('"-" stands for "no value"');
    expect(rows('monthly')[0]).toEqual({
      month_start: '2023-01-01',
      area: '11',
      occurrences: 2800,
      pm10_concentration: null,
    });
    expect(rows('monthly')[1]).toEqual({
      month_start: '2023-01-01',
      area: '11110',
      occurrences: 1100,
      pm10_concentration: 5,
    });
    expect(report.rows).toEqual({ read: 27, kept: 26, missing: 0, rejected: 1 });
    expect(facts.shape).toMatchObject({
      measures: [
        { unit: { ko: '건', en: 'cases' }, aggregate: 'sum', words: { en: 'Occurrences' } },
        { unit: 'ppm', aggregate: 'mean', decimals: 1 },
      ],
    });
  });

  test('without rows for the city get sums of all districts, and plain means', async () => {
    const text = lines(
      ['자치구', '연도', '사고 건수', '평균 기온(℃)'],
      ...each((name) => [name, 2022, 2, 10]),
    );
    const { rows, guessed } = await run({ 'a.csv': text });
    expect(rows('yearly')[0]).toMatchObject({
      area: '11',
      accidents_cases: 50,
      mean_temperature: 10,
    });
    expect(guessed).toContain('사고 건수: are added up');
  });

  test.each([
    ['legal codes', (at: number) => seoulDistricts[at]?.code ?? '', 'legal code'],
    ['codes of ten digits', (at: number) => `${seoulDistricts[at]?.code}00000`, 'legal code'],
    ['codes of KOSTAT', (at: number) => seoulDistricts[at]?.kostatCode ?? '', 'KOSTAT code'],
  ])('are told by %s', async (_, codeOf, by) => {
    const text = lines(
      ['지역코드', '연도', '인구(명)'],
      ...each((_name, at) => [codeOf(at), 2022, 1000 + at]),
    );
    const { rows, found } = await run({ 'a.csv': text });
    expect(found).toContain(`by ${by}`);
    expect(rows('yearly').slice(1, 3)).toMatchObject([
      { area: '11110', population: 1000 },
      { area: '11140', population: 1001 },
    ]);
  });

  test('of several kinds of rows become one figure a kind', async () => {
    const text = lines(
      ['자치구', '연도', '성별', '인구'],
      ...['남자', '여자'].flatMap((sex, add) =>
        each((name, at) => [name, 2022, sex, at + 10 * add]),
      ),
    );
    const { rows } = await run({ 'a.csv': text });
    expect(rows('yearly').at(1)).toMatchObject({ area: '11110', men: 0, women: 10 });
  });

  test('without a date ask for it, and are a table until it is given', async () => {
    const text = lines(['자치구', '카메라 대수'], ...each((name, at) => [name, at]));
    const asked = await run({ 'a.csv': text });
    expect(asked.open).toContain('--date YYYY-MM-DD gives a map and a ranking');
    expect(asked.facts.shape.kind).toBe('table');
    const told = await run({ 'a.csv': text }, { date: '2016-12-31' });
    expect(told.rows('by_district')[1]).toMatchObject({ taken_on: '2016-12-31', area: '11110' });
    const named = await run({ '카메라_20161231.csv': text });
    expect(named.guessed).toContain('of 2016-12-31, as the file is named');
  });

  test('by the hour are shown as they are written: 24:00 included', async () => {
    const text = lines(
      ['일시', '자치구', '오존(ppm)'],
      ...each((name) => ['2022-03-01 24:00', name, 0.01]),
      ['2022-03-01 23:00', '중구', 0.02],
    );
    const { facts, found, rows } = await run({ 'a.csv': text });
    expect(facts.shape.kind).toBe('table');
    expect(found).toContain('holds times of day');
    expect(rows('list')[0]).toMatchObject({ c_time: '2022-03-01 24:00', o3: 0.01 });
  });
});

describe('crosstabs', () => {
  const merged: SheetCell[][] = [
    ['서울시 교통사고 현황'],
    ['(단위: 건, 명)'],
    ['자치구', '2021', null, '2022', null],
    [null, '발생건수', '사망자수', '발생건수', '사망자수'],
    ['합계', 250, 25, 500, 50],
    ...districts.map((name): SheetCell[] => [name, 10, 1, 20, '-']),
    ['자료: 경찰청'],
  ];

  test('with titles above, merged headers and notes below are read from a workbook', async () => {
    const { found, rows, report } = await run({ 'a.xlsx': workbook(merged) });
    expect(found).toContain('above the header: "서울시 교통사고 현황", "(단위: 건, 명)"');
    expect(found).toContain('2 header rows, with merged cells');
    expect(found).toContain('below the table: "자료: 경찰청"');
    expect(rows('yearly')).toContainEqual({
      year_start: '2022-01-01',
      area: '11',
      occurrences: 500,
      deaths: 50,
    });
    expect(rows('yearly')).toContainEqual({
      year_start: '2021-01-01',
      area: '11110',
      occurrences: 10,
      deaths: 1,
    });
    expect(rows('yearly')).toContainEqual({
      year_start: '2022-01-01',
      area: '11110',
      occurrences: 20,
      deaths: null,
    });
    expect(report.rejects).toMatchObject([
      { line: 31, reason: 'unknown-area', value: '자료: 경찰청' },
    ]);
    expect(report.rows).toEqual({ read: 27, kept: 26, missing: 0, rejected: 1 });
  });

  test('hold the publisher’s sums against the districts', async () => {
    const { ingested } = await run({ 'a.xlsx': workbook(merged) });
    const check = ingested.checks.find(({ id }) => id === 'districts-make-city');
    expect(check).toMatchObject({ ok: true, found: { en: '3 of 3 figures agree' } });
  });

  test('of one header row, quarters in its columns and kinds in its rows', async () => {
    const text = lines(
      ['구별', '항목', '단위', '2024. 3/4', '2024. 4/4'],
      ...['세대', '계'].flatMap((item) =>
        each((name) => [name, item, item === '계' ? '명' : '세대', 5, 6]),
      ),
    );
    const { rows, facts } = await run({ 'a.csv': text });
    expect(rows('quarterly').at(-1)).toMatchObject({
      quarter_start: '2024-10-01',
      households: 6,
      c_all: 6,
    });
    expect(facts.shape).toMatchObject({
      measures: [{ unit: { ko: '세대' } }, { unit: { ko: '명' } }],
    });
  });
});

describe('places', () => {
  const at = (x: string, y: string, ...points: readonly (readonly (string | number)[])[]) =>
    lines(
      ['관리번호', '시설명', x, y],
      ...points.map((point, i) => [`0${i}`, `곳 ${i}`, ...point]),
    );

  test('in degrees are put on the map, others are refused', async () => {
    const { facts, report, ingested } = await run(
      { 'a.csv': at('경도', '위도', [126.97, 37.57], [129.1, 35.2], ['', '']) },
      { date: '2020-01-01' },
    );
    expect(facts.shape).toMatchObject({ kind: 'places', grid: null, nameField: 'facility' });
    expect(report.rejectCounts).toEqual([
      { reason: 'no-place', scope: 'row', count: 1 },
      { reason: 'outside-city', scope: 'row', count: 1 },
    ]);
    expect(recordsOf(ingested.made.tables['places'] ?? { fields: [], columns: [] })).toMatchObject([
      { facility: '곳 0', district: '11110', longitude: 126.97, latitude: 37.57 },
    ]);
  });

  test('whose columns are named the wrong way round are put right, and it is said', async () => {
    const { guessed, ingested } = await run({
      'a.csv': at('위도', '경도', [126.97, 37.57], [126.98, 37.56]),
    });
    expect(guessed).toContain('though their names say the opposite');
    expect(ingested.made.tables['places']).toBeDefined();
    expect(
      recordsOf(ingested.made.tables['by_district'] ?? { fields: [], columns: [] })[0],
    ).toMatchObject({ area: '11', places: 2 });
  });

  test.each([
    [5186, [198_000, 551_000]],
    [5174, [198_000, 451_000]],
    [5179, [953_900, 1_952_000]],
  ])('in metres of EPSG:%i are told by their range', async (grid, point) => {
    const { facts, guessed, ingested } = await run({
      'a.csv': at(
        'X좌표',
        'Y좌표',
        point,
        point.map((metres) => metres + 100),
      ),
    });
    expect(facts.shape).toMatchObject({ kind: 'places', grid });
    expect(guessed).toContain(`EPSG:${grid}`);
    const [place] = recordsOf(ingested.made.tables['places'] ?? { fields: [], columns: [] });
    expect(place?.['longitude']).toBeCloseTo(126.97, 1);
    expect(place?.['latitude']).toBeCloseTo(37.56, 1);
  });
});

describe('what must not be published', () => {
  test('personal columns are left out of the proposal, by name and by look', async () => {
    const text = lines(
      ['연번', '신청인', '비고', '담당자 연락처', '금액'],
      [1, '가', '900101-1234568', '02-120', 5],
      [2, '나', '', '02-121', 6],
      [3, '다', '', '02-122', 7],
    );
    const { found, facts, files } = await propose({ 'a.csv': text });
    expect(found).toMatch(/"신청인" is left out/);
    expect(found).toMatch(/"비고" is left out: a value looks like a resident number/);
    expect(found).toMatch(/"담당자 연락처" is left out/);
    expect(facts.shape).toMatchObject({ fields: [{ column: { headers: ['금액'] } }] });
    expect(Object.values(files).join('\n')).not.toMatch(/900101/);
  });

  test('counts of people hide small ones until somebody decides otherwise', async () => {
    const text = lines(['자치구', '연도', '사망자수(명)'], ...each((name, at) => [name, 2022, at]));
    const { ingested } = await run({ 'a.csv': text });
    expect(ingested.blocked).toBe(false);
    const published = recordsOf(ingested.made.tables['yearly'] ?? { fields: [], columns: [] });
    expect(
      published.filter(({ deaths }) => deaths !== null && Number(deaths) < 5 && Number(deaths) > 0),
    ).toEqual([]);
    expect(published.some(({ deaths }) => Number(deaths) > 5)).toBe(true);
  });

  test('the licence is what was said, or a decision that was made', async () => {
    const files = { 'a.csv': 'a,b\n1,2\n' };
    const decided = (await propose(files)).files['dataset.ts'];
    expect(decided).toContain('"licence":"unknown"');
    expect(decided).toContain('"by":{"ko":"데이터 담당"');
    const said = (await propose(files, { licence: 'kogl-1' })).files['dataset.ts'];
    expect(said).toContain('"licence":"kogl-1"');
    expect(said).not.toContain('licenceDecision');
  });
});

test('a cell of several lines becomes one line', async () => {
  const { rows } = await run({
    'a.csv': '이름,설명\n가,"쉬는 날: 월\r\n\r\n주차: 가능\r\n"\n나,없다\n',
  });
  expect(rows('list')).toMatchObject([
    { seolmyeong: '쉬는 날: 월 / 주차: 가능' },
    { seolmyeong: '없다' },
  ]);
});

describe('several files', () => {
  test('of one layout are one dataset, though a column has changed its name', async () => {
    const { files, guessed, report } = await run({
      'traffic_2021.csv': '일자,교통량\n20210101,5\n20210102,6\n',
      'traffic_2022.csv': '일자,교통량합계\n20220101,7\n20220102,8\n',
    });
    expect(files['source.ts']).toContain('files: /^traffic_\\d+\\.csv$/');
    expect(files['source.ts']).toContain('"headers":["교통량합계","교통량"]');
    expect(guessed).toContain('교통량');
    expect(report.rows.kept).toBe(4);
  });

  test('of another layout are refused with what differs', async () => {
    const error: unknown = await propose({ 'a.csv': 'a,b\n1,2\n', 'b.csv': 'c,d\n1,2\n' }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SourceError);
    expect(String(error)).toContain('a.csv: its columns are not those of b.csv');
  });

  test('of the same kind that were not given are not taken in', async () => {
    const folder = await tempFolder({ 'a_2021.csv': 'x,y\n1,2\n', 'a_2022.csv': 'x,z\n1,2\n' });
    const { samples, neighbours } = await readSamples([path.join(folder, 'a_2022.csv')], made);
    const { files } = proposeDataset({
      id: 'made',
      samples,
      neighbours,
      told: made,
      topicOrder: 1,
    });
    expect(files['source.ts']).toContain('files: /^a_2022\\.csv$/');
  });
});
