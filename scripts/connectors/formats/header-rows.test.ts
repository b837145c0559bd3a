import { expect, test } from 'vitest';
import { csvRecords } from '../csv-records.ts';
import { unpivotCrosstab } from '../unpivot-crosstab.ts';
import { fromHeader, type HeaderLayout } from './header-rows.ts';

const read = (text: string, layout: HeaderLayout) =>
  [...fromHeader(csvRecords(text), layout)].map(({ line, cells }) => [line, cells]);

test('titles above the header are passed over; lines stay those of the file', () => {
  const text = '서울시 인구,\n(단위: 명),\n\n자치구,인구\n종로구,3\n';
  expect(read(text, { line: 4 })).toEqual([
    [4, ['자치구', '인구']],
    [5, ['종로구', '3']],
  ]);
});

test('header lines become one, and the same word is said once', () => {
  const text = '시점,기온 (℃),기온 (℃)\n시점,평균,최고\n2005. 01,-2.5,7.3\n';
  expect(read(text, { rows: 2 })).toEqual([
    [2, ['시점', '기온 (℃) 평균', '기온 (℃) 최고']],
    [3, ['2005. 01', '-2.5', '7.3']],
  ]);
});

test('merged cells stand for the empty ones behind them, but not in the lowest line', () => {
  const text = '시점,기온,,비\n,평균,,소계\n2005,1,2,3\n';
  expect(read(text, { rows: 2, merged: true })[0]).toEqual([
    2,
    ['시점', '기온 평균', '기온', '비 소계'],
  ]);
});

test('the header rows of a crosstab are filled and stay as many', () => {
  const records = csvRecords('표\n구,2020,,2021,\n,건,명,건,명\n중구,1,2,3,4\n');
  const shaped = fromHeader(records, { line: 2, merged: true }, 2);
  const cells = [...unpivotCrosstab(shaped, ['구'], ['year', 'item'])].map(
    (record) => record.cells,
  );
  expect(cells).toEqual([
    ['구', 'cell', 'year', 'item', 'value'],
    ['중구', '2', '2020', '건', '1'],
    ['중구', '3', '2020', '명', '2'],
    ['중구', '4', '2021', '건', '3'],
    ['중구', '5', '2021', '명', '4'],
  ]);
});
