import { describe, expect, test } from 'vitest';
import { extractFrom, recordsOf, rejectLines, tableOf } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { workbook, type SheetCell } from '../../tests/support/workbook.ts';
import { checks } from './checks.ts';
import { source } from './source.ts';

/** The workbook's header, in its order; some columns that are not used stand between the others. */
const header =
  '광역 기초 지점명 사업용 비사업용 봄 여름 건수 사망(건) 중상(건) 경상(건) 부상(건) ' +
  '대형사고 사망(명) 중상(명) 경상(명) 부상(명) 치사율(%) 위도 경도 주요사고유형 다발도';
const columns = header.split(' ');

/** A made-up row in the form of the workbook: the publisher's own rows are not ours to keep. */
const row = (changes: Readonly<Record<string, SheetCell>> = {}): SheetCell[] => {
  const made: Readonly<Record<string, SheetCell>> = {
    광역: '서울',
    기초: '종로구',
    지점명: '지어낸 사거리',
    건수: 3,
    '중상(건)': 1,
    '경상(건)': 2,
    '중상(명)': 1,
    '경상(명)': 2,
    위도: 37.57123456,
    경도: 126.98123456,
    주요사고유형: '측면직각충돌',
    ...changes,
  };
  return columns.map((name) => (name in made ? (made[name] ?? null) : 0));
};

const ingest = async (...rows: readonly SheetCell[][]) =>
  extractFrom(
    'bike-hotspots',
    await tempFolder({ '지어낸_사고지표.xlsx': workbook([columns, ...rows]) }),
  );

describe('a workbook of the whole country', () => {
  const rows = [
    row(),
    row({ 광역: '강원', 기초: '강릉시' }),
    row({ 기초: '강릉시' }),
    row({ 위도: 0, 경도: 0 }),
    row({ 위도: null }),
    row({ 위도: 126.98, 경도: 37.57 }),
    row({ 지점명: null, 건수: '셋', '사망(명)': 1 }),
    row({ 기초: '중구', '경상(건)': 1 }),
  ];

  test('keeps Seoul’s rows and accounts for all others', async () => {
    const { report } = await ingest(...rows);
    expect(report.rows).toEqual({ read: 8, kept: 3, missing: 0, rejected: 5 });
    expect(report.values).toEqual({ expected: 15, measured: 14, blank: 0, rejected: 1 });
    expect(rejectLines(report.rejects)).toEqual([
      '3 | 광역 | 강원 강릉시 지어낸 사거리 | other-province | row',
      '4 | 기초 | 서울 강릉시 지어낸 사거리 | unknown-district | row',
      '5 | 경도 | 서울 종로구 지어낸 사거리 | no-place | row',
      '6 | 경도 | 서울 종로구 지어낸 사거리 | no-place | row',
      '7 | 경도 | 서울 종로구 지어낸 사거리 | outside-city | row',
      '8 | 건수 | 셋 | not-a-count | value',
    ]);
  });

  test('names a spot by its row where two share a name or have none', async () => {
    const spots = recordsOf(tableOf(await ingest(...rows), 'hotspots'));
    expect(spots).toMatchObject([
      {
        id: '11110-2',
        name: '지어낸 사거리',
        accidents: 3,
        longitude: 126.98123,
        latitude: 37.57123,
      },
      { id: '11110-8', name: '11110-8', accidents: null, deaths: 1 },
      { id: '11140-9', name: '지어낸 사거리', district: '11140' },
    ]);
  });

  test('is summed by district; a district without a spot has 0', async () => {
    const areas = recordsOf(tableOf(await ingest(...rows), 'by_district'));
    const of = (area: string) => areas.find((entry) => entry['area'] === area);
    expect(areas).toHaveLength(26);
    expect(of('11')).toMatchObject({ spots: 3, accidents: 6, deaths: 1, serious: 3 });
    expect(of('11110')).toMatchObject({ spots: 2, accidents: 3 });
    expect(of('11740')).toMatchObject({ spots: 0, accidents: 0 });
  });

  test('is noted where its kinds of accident do not add up', async () => {
    const { tables, report } = await ingest(...rows);
    const check = checks.find(({ id }) => id === 'kinds-make-accidents');
    // One row says 3 of which only 2 have a kind; another has no count at all.
    expect(check?.run({ tables, report })).toMatchObject({ ok: false });
    expect(check?.run({ tables, report }).found.en).toContain('1 of 3');
  });

  test('has no column that would be reported as unknown', async () => {
    const { report } = await ingest(row());
    expect(report.files[0]?.ignoredColumns).toEqual([]);
    expect(source.ignoredHeaders).toContain('치사율(%)');
  });
});
