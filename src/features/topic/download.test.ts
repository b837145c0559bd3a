import { describe, expect, test } from 'vitest';
import type { ViewTable } from './models/view-table.ts';
import { csvText, jsonText, type Citation } from './download.ts';

const citation: Citation = {
  title: '대기질, 순위',
  citation: '서울특별시, 대기질, 2026',
  source: '서울특별시, "일별 평균 대기오염도"',
  licence: '공공누리 제1유형: 출처표시 (확인되지 않음)',
  version: '420fa5c79e5a',
  processedAt: '2026-11-22T05:00:00Z',
  view: 'https://example.org/air-quality/?compare=11110,11140',
};
const table: ViewTable = {
  caption: '',
  columns: [
    { key: 'district', label: '자치구', numeric: false },
    { key: 'pm25_mean', label: '평균', numeric: true, format: () => '20.5 µg/m³' },
  ],
  rows: [
    ['종로구', 20.5],
    ['중구, "옛 도심"', null],
    ['강동구', 0],
  ],
};

describe('a CSV download', () => {
  const lines = csvText(table, citation).split('\r\n');

  test('begins with a byte order mark, so that Excel reads Korean', () => {
    expect(lines[0]?.split(',').slice(0, 2)).toEqual(['\uFEFFdistrict', 'pm25_mean']);
  });

  test('holds numbers as numbers, not in the page’s words', () => {
    expect(lines[1]).toContain('종로구,20.5,');
  });

  test('leaves a missing value empty and writes a 0 as 0', () => {
    expect(lines[2]).toMatch(/^"중구, ""옛 도심""",,/);
    expect(lines[3]).toMatch(/^강동구,0,/);
  });

  test('says on every line where the numbers come from', () => {
    const about = `"서울특별시, ""일별 평균 대기오염도""",${citation.licence},420fa5c79e5a`;
    for (const line of lines.slice(1, 4)) expect(line).toContain(about);
    expect(lines[4]).toBe('');
  });

  test('says nothing false where the manifest could not be read', () => {
    const text = csvText(table, { ...citation, version: null, processedAt: null });
    expect(text).not.toContain('null');
    expect(text.split('\r\n')[1]).toContain(`${citation.licence},,,`);
  });
});

test('a JSON download names its fields and keeps a missing value as null', () => {
  const parsed: unknown = JSON.parse(jsonText(table, citation));
  expect(parsed).toEqual({
    ...citation,
    fields: [
      { name: 'district', title: '자치구' },
      { name: 'pm25_mean', title: '평균' },
    ],
    rows: [
      { district: '종로구', pm25_mean: 20.5 },
      { district: '중구, "옛 도심"', pm25_mean: null },
      { district: '강동구', pm25_mean: 0 },
    ],
  });
});
