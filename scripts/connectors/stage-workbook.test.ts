import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { workbook } from '../../tests/support/workbook.ts';
import { SourceError } from './source-error.ts';
import { stageFiles } from './stage-file.ts';

const header = ['측정일시', '측정소명', '이산화질소농도(ppm)', '초미세먼지(㎍/㎥)'];

async function stage(content: Uint8Array, name = 'air.xlsx') {
  const folder = await tempFolder({ [name]: content });
  const [staged] = await stageFiles(path.join(folder, name), await tempFolder());
  if (!staged) throw new Error('One workbook, one table.');
  return staged;
}

const linesOf = async (content: Uint8Array): Promise<string[]> =>
  (await readFile((await stage(content)).csvPath, 'utf8')).split('\n');

describe('a workbook', () => {
  test('gives its first sheet as lines, dates as the numbers that they are', async () => {
    const staged = await stage(workbook([header, [20140101, '강남구', 0.034, 22]], [], []));
    expect(staged).toMatchObject({ name: 'air.xlsx', encoding: 'xlsx', header });
    expect(await readFile(staged.csvPath, 'utf8')).toBe(
      `line,${header.join(',')}\n2,20140101,강남구,0.034,22\n`,
    );
  });

  test('fills up a row that ends early, as where the last pollutant is blank', async () => {
    const lines = await linesOf(
      workbook([header, [20140101, '강남구', 0.034], [20140101, '강남대로']]),
    );
    expect(lines.slice(1, 3)).toEqual(['2,20140101,강남구,0.034,', '3,20140101,강남대로,,']);
  });

  test('keeps a blank cell in the middle blank, not 0', async () => {
    const lines = await linesOf(workbook([header, [20140101, '강남구', null, 22]]));
    expect(lines[1]).toBe('2,20140101,강남구,,22');
  });

  test('quotes what would break a line', async () => {
    const lines = await linesOf(workbook([header, [20140101, '강남구, "옛"', 0.034, 22]]));
    expect(lines[1]).toBe('2,20140101,"강남구, ""옛""",0.034,22');
  });

  test('keeps small numbers exact', async () => {
    const lines = await linesOf(workbook([header, [20140101, '강남구', 0.003, 7]]));
    expect(lines[1]).toBe('2,20140101,강남구,0.003,7');
  });

  test('is known by its ending, whatever its case', async () => {
    expect((await stage(workbook([header]), 'AIR.XLSX')).encoding).toBe('xlsx');
  });
});

describe('a broken workbook', () => {
  test.each([
    ['cut off half-way', workbook([header]).subarray(0, 400)],
    ['that is a web page', Buffer.from('<html>오류</html>')],
    ['of zeros', Buffer.alloc(2000)],
  ])('%s is refused in words', async (_, content) => {
    const error: unknown = await stage(content).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SourceError);
    expect(String(error)).toContain('the workbook cannot be read');
    expect(String(error)).toContain('air.xlsx');
  });
});
