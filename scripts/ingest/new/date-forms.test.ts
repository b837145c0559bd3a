import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openDuck, readColumns, sqlText } from '../../engine/duck.ts';
import { civilDay, isoDay } from '../../../src/domain/time/civil-date.ts';
import { dateForms, withoutSuffix, type DateForm } from './date-forms.ts';
import { numberOf, numberSql } from './number-form.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'mayor-dates-'));
const { connection, close } = await openDuck(folder);
afterAll(async () => {
  close();
  await rm(folder, { recursive: true, force: true });
});

/** What DuckDB makes of cells by an expression, each as text. */
async function byDuck(cells: readonly string[], expression: string): Promise<unknown[]> {
  const rows = cells.map((cell, at) => `(${at}, ${sqlText(cell)})`).join(', ');
  const { columns } = await readColumns(
    connection,
    `SELECT CAST(${expression} AS VARCHAR) FROM (VALUES ${rows}) AS t(place, cell) ORDER BY place`,
  );
  return [...(columns[0] ?? [])];
}

function form(id: string): DateForm {
  const found = dateForms.find((entry) => entry.id === id);
  if (!found) throw new Error(`No form "${id}".`);
  return found;
}

const idOf = (text: string): string | null =>
  dateForms.find(({ pattern }) => pattern.test(text))?.id ?? null;

const pad = (number: number): string => String(number).padStart(2, '0');
const writers: readonly (readonly [id: string, (y: number, m: number, d: number) => string])[] = [
  ['YYYYMMDD', (y, m, d) => `${y}${pad(m)}${pad(d)}`],
  ['YYYY-MM-DD', (y, m, d) => `${y}-${pad(m)}-${pad(d)}`],
  ['YYYY-MM-DD', (y, m, d) => `${y}. ${m}. ${d}.`],
  ['YYYY-MM-DD', (y, m, d) => `${y}.${pad(m)}.${pad(d)}`],
  ['YYYY-MM-DD', (y, m, d) => `${y}/${m}/${d}`],
  ['YYYY-MM-DD', (y, m, d) => `${y}년 ${m}월 ${d}일`],
];

describe('days', () => {
  test.each(writers)('%s: what is written is read, here and by DuckDB', async (id, write) => {
    const days = fc.sample(
      fc.integer({ min: civilDay(1950, 1, 1) ?? 0, max: civilDay(2049, 12, 31) ?? 0 }),
      { numRuns: 200, seed: 7 },
    );
    const iso = days.map(isoDay);
    const cells = iso.map((day) => {
      const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
      return write(y, m, d);
    });
    expect([...new Set(cells.map(idOf))]).toEqual([id]);
    expect(await byDuck(cells, form(id).sql('cell'))).toEqual(iso);
  });

  test('that are in no calendar are none to DuckDB', async () => {
    expect(await byDuck(['20230229', '20221131'], form('YYYYMMDD').sql('cell'))).toEqual([
      null,
      null,
    ]);
    expect(await byDuck(['2023-2-30'], form('YYYY-MM-DD').sql('cell'))).toEqual([null]);
  });

  test('may have the day first, or the month', async () => {
    expect(idOf('31/12/2017')).toBe('DD/MM/YYYY');
    expect(idOf('12/31/2017')).toBe('MM/DD/YYYY');
    expect(await byDuck(['1/12/2017'], form('DD/MM/YYYY').sql('cell'))).toEqual(['2017-12-01']);
    expect(await byDuck(['1/12/2017'], form('MM/DD/YYYY').sql('cell'))).toEqual(['2017-01-12']);
  });
});

describe('longer periods', () => {
  test.each([
    ['202301', 'YYYYMM', '2023-01-01'],
    ['2005. 01', 'YYYY-MM', '2005-01-01'],
    ['2023.12', 'YYYY-MM', '2023-12-01'],
    ['2023년 1월', 'YYYY-MM', '2023-01-01'],
    ['2019-09', 'YYYY-MM', '2019-09-01'],
    ['2008. 1/4', 'YYYY Q', '2008-01-01'],
    ['2008 4/4분기', 'YYYY Q', '2008-10-01'],
    ['2024년 3분기', 'YYYY Q', '2024-07-01'],
    ['2024 Q2', 'YYYY Q', '2024-04-01'],
    ['2023', 'YYYY', '2023-01-01'],
    ['1960년', 'YYYY', '1960-01-01'],
    ['2023년도', 'YYYY', '2023-01-01'],
  ])('%s is of the form %s and begins on %s', async (cell, id, day) => {
    expect(idOf(cell)).toBe(id);
    expect(await byDuck([cell], form(id).sql('cell'))).toEqual([day]);
  });

  test.each(['202313', '2023.13', '2008. 5/4', '1823', '12345', '2023-1-1-1'])(
    '%s is none',
    (cell) => {
      expect(idOf(cell)).toBeNull();
    },
  );

  test('a year that a program told apart is the year; a month stays a month', () => {
    expect(['2005', '2005.1', '2005.12', '2005. 1', '2005.01'].map(withoutSuffix)).toEqual([
      '2005',
      '2005',
      '2005',
      '2005. 1',
      '2005.01',
    ]);
  });
});

describe('moments', () => {
  test.each([
    ['2022-03-01 24:00', '2022-03-02 00:00:00'],
    ['2022-03-01 01:00', '2022-03-01 01:00:00'],
    ['2022.03.01 9:30:00', '2022-03-01 09:30:00'],
    ['2022-12-31T24:00:00', '2023-01-01 00:00:00'],
    ['202203012400', '2022-03-02 00:00:00'],
    ['2022030124', '2022-03-02 00:00:00'],
    ['2022030101', '2022-03-01 01:00:00'],
  ])('%s is %s', async (cell, moment) => {
    const id = idOf(cell) ?? '';
    expect(form(id).step).toBe('time');
    expect(await byDuck([cell], form(id).sql('cell'))).toEqual([moment]);
  });
});

describe('numbers', () => {
  const cells = [
    '1,395',
    '-2.5',
    '.5',
    '+7',
    '1e3',
    '12%',
    '1,200원',
    '35 명',
    '1,23',
    '',
    '-',
    '1.2.3',
    '７',
    '1,2345',
    '종로',
    '5.',
    '0x10',
  ];

  test('are told alike here and by DuckDB', async () => {
    await connection.run(numberSql(['%', '원', '명']));
    const found = await byDuck(cells, 'number_of(cell)');
    expect(found.map((text) => (text === null ? null : Number(text)))).toEqual(
      cells.map((cell) => numberOf(cell)?.value ?? null),
    );
    await connection.run('DROP MACRO number_of');
  });

  test('with commas are what they are without them, however long', async () => {
    const numbers = fc.sample(fc.integer({ min: -1e12, max: 1e12 }), { numRuns: 200, seed: 3 });
    const written = numbers.map((number) => number.toLocaleString('en'));
    expect(written.map((text) => numberOf(text)?.value)).toEqual(numbers);
    await connection.run(numberSql([]));
    expect((await byDuck(written, 'number_of(cell)')).map(Number)).toEqual(numbers);
    await connection.run('DROP MACRO number_of');
  });

  test('tell their digits and unit', () => {
    expect(numberOf('1,395.50 명')).toEqual({ value: 1395.5, decimals: 2, unit: '명' });
    expect(numberOf('12%')).toEqual({ value: 12, decimals: 0, unit: '%' });
  });
});
