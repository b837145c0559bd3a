import { describe, expect, test } from 'vitest';
import type { FileSource } from './file-source.ts';
import { matchColumns } from './match-columns.ts';
import { SourceError } from './source-error.ts';

const source: FileSource = {
  kind: 'files',
  files: /csv$/,
  columns: [
    { name: 'measured_on', headers: ['측정일시'] },
    { name: 'station', headers: ['측정소명'] },
    { name: 'co', headers: ['일산화탄소농도(ppm)', '이산화탄소농도(ppm)'] },
  ],
  ignoredHeaders: [''],
};
const match = (...header: string[]) => matchColumns(header, source, 'air.csv');

function problemOf(...header: string[]): SourceError['problem'] {
  try {
    match(...header);
  } catch (error) {
    if (error instanceof SourceError) return error.problem;
  }
  throw new Error('Expected a SourceError.');
}

describe('headers', () => {
  test('are found in any order, and the dataset’s names stand at their places', () => {
    const { names, renamed, ignored } = match('일산화탄소농도(ppm)', '측정소명', '측정일시');
    expect(names).toEqual(['co', 'station', 'measured_on']);
    expect(renamed).toEqual([]);
    expect(ignored).toEqual([]);
  });

  test('under an older name are used, and the report says so', () => {
    const { names, renamed } = match('측정일시', '측정소명', '이산화탄소농도(ppm)');
    expect(names).toEqual(['measured_on', 'station', 'co']);
    expect(renamed).toEqual([{ from: '이산화탄소농도(ppm)', to: '일산화탄소농도(ppm)' }]);
  });

  test('that nobody knows are reported; those known as useless are not', () => {
    const { names, ignored } = match('', '측정일시', '측정소명', '일산화탄소농도(ppm)', '비고');
    expect(names).toEqual([null, 'measured_on', 'station', 'co', null]);
    expect(ignored).toEqual(['비고']);
  });

  test('that occur twice are taken once, and the second is reported', () => {
    const { names, ignored } = match('측정일시', '측정소명', '측정소명', '일산화탄소농도(ppm)');
    expect(names).toEqual(['measured_on', 'station', null, 'co']);
    expect(ignored).toEqual(['측정소명']);
  });

  test('under their current name win over an older name in the same file', () => {
    const { names } = match('측정일시', '측정소명', '이산화탄소농도(ppm)', '일산화탄소농도(ppm)');
    expect(names).toEqual(['measured_on', 'station', null, 'co']);
  });
});

describe('a missing column', () => {
  test('is named, with what the file has instead and what was looked for', () => {
    const problem = problemOf('측정일시', '측정소명', '오존농도(ppm)');
    expect(problem).toMatchObject({ file: 'air.csv', line: 1, column: '일산화탄소농도(ppm)' });
    expect(problem.found).toContain('"측정일시", "측정소명", "오존농도(ppm)"');
    expect(problem.expected).toBe('"일산화탄소농도(ppm)" or "이산화탄소농도(ppm)"');
    expect(problem.todo).toContain('"co"');
  });

  test('the message holds all of it', () => {
    expect(() => match('측정일시')).toThrow(/air\.csv, line 1, column "측정소명"/);
  });
});
