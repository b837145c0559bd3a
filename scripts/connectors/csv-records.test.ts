import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords, splitRecord } from './csv-records.ts';

const read = (text: string) => [...csvRecords(text)];
const cellsOf = (text: string) => read(text).map(({ line, cells }) => [line, cells]);
const quote = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

describe('records', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('end with %s, the last one with or without', (_, end) => {
    const expected = [
      [1, ['a', 'b']],
      [2, ['1', '']],
    ];
    expect(cellsOf(`a,b${end}1,`)).toEqual(expected);
    expect(cellsOf(`a,b${end}1,${end}`)).toEqual(expected);
  });

  test('stand on the lines that they begin on, behind empty lines and line feeds in quotes', () => {
    expect(cellsOf('a,b\n\n1,"두\n줄"\n\n\n2,x\n')).toEqual([
      [1, ['a', 'b']],
      [3, ['1', '두\n줄']],
      [7, ['2', 'x']],
    ]);
  });

  test('are read back as they were written, whatever their cells hold', () => {
    const letters = fc.constantFrom('가', 'a', '"', ',', '\n', ' ', '1');
    const cell = fc.string({ unit: letters, maxLength: 4 });
    const row = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const text = rows.map((cells) => cells.map(quote).join(',')).join('\n');
        expect(read(text).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('a quote that never ends', () => {
  test('spoils its own line, and no other', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i},x`);
    rows[5] = '5,"x';
    const records = read(rows.join('\n'));
    expect(records).toHaveLength(60);
    expect(records.filter(({ cells }) => cells === null)).toEqual([
      { line: 6, text: '5,"x', cells: null },
    ]);
  });

  test('in the last line spoils it only', () => {
    expect(cellsOf('a,b\n1,2\n3,"4')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
      [3, null],
    ]);
  });

  test('twice in a few lines loses none of the lines between', () => {
    const rows = ['a,b', '1,"x', '2,y', '3,y', '4,"x', '5,y'];
    expect(read(rows.join('\n'))).toHaveLength(rows.length);
  });
});

describe('splitRecord', () => {
  test.each([
    ['a,b', ['a', 'b']],
    ['a,', ['a', '']],
    [',a', ['', 'a']],
    ['', ['']],
    ['"a,b",c', ['a,b', 'c']],
    ['"이른바 ""먼지""",1', ['이른바 "먼지"', '1']],
    ['"",x', ['', 'x']],
  ])('%j', (record, cells) => {
    expect(splitRecord(record)).toEqual(cells);
  });

  test('keeps a quote that stands within a cell', () => {
    expect(splitRecord('5"관,6"관')).toEqual(['5"관', '6"관']);
  });
});
