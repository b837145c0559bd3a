import { describe, expect, test } from 'vitest';
import { csvRecords } from './csv-records.ts';
import { unpivotCrosstab } from './unpivot-crosstab.ts';

const cellsOf = (text: string, keys: readonly string[], headers: readonly string[]) =>
  [...unpivotCrosstab(csvRecords(text), keys, headers)].map(
    ({ line, cells }) => [line, cells] as const,
  );

describe('a table with two header rows', () => {
  const text = [
    '"자치구별(1)",자치구별(2),2005. 01,2005. 01',
    '"자치구별(1)",자치구별(2),발생건수 (건),사망자수 (명)',
    '"합계",소계,2836,31',
    '"합계",종로구,93,-,7',
    '"합계",중구,97',
  ].join('\n');

  test('becomes one record a value; lines of another width are handed on', () => {
    expect(cellsOf(text, ['자치구별(1)', '자치구별(2)'], ['period', 'item'])).toEqual([
      [2, ['자치구별(1)', '자치구별(2)', 'cell', 'period', 'item', 'value']],
      [3, ['합계', '소계', '3', '2005. 01', '발생건수 (건)', '2836']],
      [3, ['합계', '소계', '4', '2005. 01', '사망자수 (명)', '31']],
      [4, null],
      [5, null],
    ]);
  });
});

describe('a table whose header ends in a column without a name', () => {
  const header = '"동별","구분별","2024. 4/4","2025. 1/4",""';

  test('takes lines that fill it, leave it out, or were cut behind their last figure', () => {
    const text = [
      header,
      '"강동구","계","490000","493000",""',
      '"강동구","남자","1","2"',
      '"강동구","여자","3","4',
    ];
    const found = cellsOf(text.join('\n'), ['동별', '구분별'], ['period']);
    expect(
      found.slice(1).map(([line, cells]) => [line, Array.isArray(cells) ? cells.at(-1) : null]),
    ).toEqual([
      [2, '490000'],
      [2, '493000'],
      [3, '1'],
      [3, '2'],
      [4, '3'],
      [4, '4'],
    ]);
  });

  test.each([
    ['a cell too few', '"강동구","여자","3'],
    ['a quote forgotten further in front', '"강동구","여자,"3","4"'],
    ['a figure in the nameless column', '"강동구","여자","3","4","5"'],
  ])('refuses a line with %s', (_, line) => {
    expect(cellsOf(`${header}\n${line}`, ['동별', '구분별'], ['period']).slice(1)).toEqual([
      [2, null],
    ]);
  });
});
