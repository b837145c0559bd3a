import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { checks } from './checks.ts';
import { derive } from './transform.ts';

const header = [
  '목록키,목록유형,목록명,파일데이터명,분류체계,제공기관코드,제공기관,관리 부서명,관리부서 전화번호,보유근거',
  '수집방법,업데이트 주기,차기 등록 예정일,매체유형,전체행,확장자(데이터포맷),키워드,다운로드_활용신청건수',
  '등록일,수정일,데이터 한계,제공형태,설명,기타 유의사항,공간범위,시간범위,비용부과유무,비용부과기준 및 단위',
  '이용허락범위,API 유형,신청가능 트래픽,심의 유형,조회수,목록 URL,국가중점여부,표준데이터여부',
].join(',');

const plain = {
  id: '15000001',
  title: '어느 시_자전거 대여소',
  phone: '`0212345678',
  cycle: '연간',
  due: '2026-05-30',
  rows: '22',
  format: 'csv',
  keywords: '"자전거,대여소"',
  downloads: '17',
  modified: '2025-05-30',
  delivery: '공공데이터포털에서 다운로드(원문파일등록)',
  description: '대여소의 위치입니다.',
  notes: '-',
  licence: '이용허락범위 제한 없음',
};

const line = (change: Partial<typeof plain>): string => {
  const cell = { ...plain, ...change };
  return [
    `${cell.id},FILE,${cell.title},파일_20250530,교통물류 - 도로,6110000,어느 시,교통과,${cell.phone},-`,
    `-,${cell.cycle},${cell.due},텍스트,${cell.rows},${cell.format},${cell.keywords},${cell.downloads}`,
    `2019-09-10,${cell.modified},업무담당자(교통과 아무개),${cell.delivery},${cell.description},${cell.notes},-,2025년,무료,건 `,
    `${cell.licence},-,-,-,300,https://data.example.org/${cell.id}/fileData.do,N,N`,
  ].join(',');
};

const lines = [
  line({}),
  line({ id: '15000002', format: 'CSV', rows: '-1', due: '-', cycle: '수시' }),
  line({
    id: '15000003',
    description:
      '"첫 줄<br/>둘째 줄은\n""따옴표"" &amp; 줄바꿈. 문의는 교통과(02-123-4567)로. 끝."',
    licence: '공공저작물_출처표시 + 상업적 이용금지 + 변경금지',
    notes: '해당 데이터는 대용량 또는 유료 데이터의 샘플입니다. 02-123-4567',
  }),
  line({ id: '15000001', title: '또 나온 번호' }),
  line({ id: '목록키' }),
  line({ id: '15000005', title: '-' }),
  line({ id: '15000006', modified: '2999-01-01', downloads: '"1,000"', due: '2025-02-30' }),
  '15000007,FILE,칸이 모자란 행,`0212345678,아무개',
  line({ id: '15000008', due: '2025-05-29', licence: '협의 후 이용', modified: '2025-06-01' }),
];

const ingest = async (...given: readonly string[]) =>
  extractFrom(
    'open-datasets',
    await tempFolder({
      'data-go-kr-catalogue-part01.csv': `\uFEFF${[header, ...given].join('\n')}\n`,
    }),
  );
const made = async (...given: readonly string[]) => {
  const extract = await ingest(...given);
  const derived = derive(extract);
  return { ...derived, extract, tables: { ...extract.tables, ...derived.tables } };
};

describe('a list with odd rows', () => {
  test('accounts for each row and value, with quoted line feeds', async () => {
    const { report } = await ingest(...lines);
    expect(report.rows).toEqual({ read: 9, kept: 5, missing: 0, rejected: 4 });
    expect(report.values).toEqual({ expected: 30, measured: 25, blank: 1, rejected: 4 });
  });

  test('says where each fault stands', async () => {
    const { report } = await ingest(...lines);
    expect(rejectLines(report.rejects).toSorted()).toEqual(
      [
        '3 | 전체행 | -1 | not-a-count | value',
        '6 | - | 15000001 | duplicate | row',
        '7 | 목록키 | 목록키 | not-an-id | row',
        '8 | 목록명 | 15000005 | no-title | row',
        '9 | 수정일 | 2999-01-01 | not-a-day | value',
        '9 | 다운로드_활용신청건수 | 1,000 | not-a-count | value',
        '9 | 차기 등록 예정일 | 2025-02-30 | not-a-day | value',
        '10 | - | - | wrong-width | row',
      ].toSorted(),
    );
  });

  test('keeps no telephone number and no name, and texts as plain text', async () => {
    const extract = await ingest(...lines);
    // Not in the rows that were refused, either.
    expect(JSON.stringify(extract)).not.toMatch(/12345678|123-4567|아무개/);
    const rows = recordsOf(tableOf(extract, 'list'));
    expect(rows.find(({ id }) => id === '15000003')).toMatchObject({
      description: '첫 줄 둘째 줄은 "따옴표" & 줄바꿈. 끝.',
      is_part: 1,
    });
  });
});

describe('what is published of it', () => {
  test('has descriptions where the list itself was read', async () => {
    const { tables, documents } = await made(...lines);
    expect(documents['rows']).toMatchObject({ described: 5 });
    expect(recordsOf(tables['datasets'] ?? { fields: [], columns: [] })[0]).toMatchObject({
      description: '대여소의 위치입니다.',
    });
  });

  test('has formats and licences as given and as we call them', async () => {
    const { tables } = await made(...lines);
    const rows = recordsOf(tables['datasets'] ?? { fields: [], columns: [] });
    expect(rows.map(({ format, format_given }) => [format, format_given]).slice(0, 2)).toEqual([
      ['csv', 'csv'],
      ['csv', 'CSV'],
    ]);
    expect(rows.map(({ licence }) => licence)).toEqual([
      'kogl-0',
      'kogl-0',
      'kogl-4',
      'kogl-0',
      'unknown',
    ]);
  });

  test('counts overdue on the newest change of the list', async () => {
    const { tables, documents } = await made(...lines);
    expect(documents['rows']).toMatchObject({ catalogue: { kind: 'list', day: '2025-06-01' } });
    expect(recordsOf(tables['overdue'] ?? { fields: [], columns: [] })).toMatchObject([
      { id: '15000008', due: '2025-05-29', overdue_days: 3 },
    ]);
  });

  const failing = async (
    change: (tables: Awaited<ReturnType<typeof made>>['tables']) => typeof tables,
    ...given: readonly string[]
  ) => {
    const { tables, extract } = await made(...given);
    const context = { tables: change(tables), report: extract.report };
    const blocking = checks.filter(({ level }) => level !== 'note');
    return blocking.filter((check) => !check.run(context).ok).map(({ id }) => id);
  };

  test('passes its checks; a wording that nobody knows is told', async () => {
    const known = lines.slice(0, 3);
    expect(await failing((tables) => tables, ...known)).toEqual([]);
    expect(await failing((tables) => tables, ...lines)).toEqual(['licences-known']);
  });

  test('a table that lost rows, or text with a telephone number, is not published', async () => {
    const [only = ''] = lines;
    const lost = {
      fields: ['wording', 'licence', 'datasets'],
      columns: [['이용허락범위 제한 없음'], ['kogl-0'], [7]],
    };
    expect(await failing((tables) => ({ ...tables, licence_words: lost }), only)).toEqual([
      'licences-counted',
    ]);
    expect(
      await failing(
        (tables) => ({ ...tables, overdue: { fields: ['id'], columns: [['1']] } }),
        only,
      ),
    ).toEqual(['overdue-counted']);
    const phone = line({ title: '교통과 02-123-4567' });
    expect(await failing((tables) => tables, phone)).toEqual(['no-contacts']);
  });
});
