import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCp949 } from '../../tests/support/cp949.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { zip } from '../../tests/support/zip.ts';
import { SourceError } from './source-error.ts';
import { stageBytes, stageFiles } from './stage-file.ts';

const text = '측정일시,측정소명,미세먼지농도(㎍/㎥)\n20220301,종로구,31\n';

async function stage(content: string | Uint8Array, name = 'air.csv') {
  const folder = await tempFolder({ [name]: content });
  const work = await tempFolder();
  const [staged] = await stageFiles(path.join(folder, name), work);
  if (!staged) throw new Error('One file, one table.');
  return { staged, folder, work };
}

async function problemOf(content: string | Uint8Array, name?: string) {
  const error: unknown = await stage(content, name).catch((reason: unknown) => reason);
  if (error instanceof SourceError) return error.problem;
  throw new Error(`Expected a SourceError, got ${String(error)}.`);
}

const headerOf = async (header: string): Promise<readonly string[]> =>
  (await stage(`${header}\n1,2,3\n`)).staged.header;

test('a line that is no row is kept as it stands, or hidden where it may name people', async () => {
  const broken = Buffer.from(`\uFEFF${text}020-1234-5678,아무개\n`);
  const work = await tempFolder();
  const rejectsWith = async (options: { hidesRows?: boolean }) =>
    (await stageBytes('a.csv', broken, work, options)).flatMap(({ rejects }) => rejects);
  const reject = { file: 'a.csv', line: 3, field: null, reason: 'wrong-width', scope: 'row' };
  expect(await rejectsWith({})).toEqual([{ ...reject, value: '020-1234-5678,아무개' }]);
  expect(await rejectsWith({ hidesRows: true })).toEqual([{ ...reject, value: null }]);
});

describe('text files', () => {
  test('in plain UTF-8 are read where they lie', async () => {
    const { staged, folder, work } = await stage(text);
    expect(staged.csvPath).toBe(path.join(folder, 'air.csv'));
    expect(await readdir(work)).toEqual([]);
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16LE', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
    ['CP949', toCp949(text), 'cp949'],
  ])(
    'in %s are written again as plain UTF-8, with their line numbers',
    async (_, content, encoding) => {
      const { staged } = await stage(content);
      expect(staged.encoding).toBe(encoding);
      expect(staged.header).toEqual(['측정일시', '측정소명', '미세먼지농도(㎍/㎥)']);
      const [head, ...rows] = text.trimEnd().split('\n');
      const numbered = rows.map((row, i) => `${i + 2},${row}`);
      expect(await readFile(staged.csvPath, 'utf8')).toBe(
        `${[`line,${head}`, ...numbered].join('\n')}\n`,
      );
    },
  );

  test('are known by the hash of the publisher’s bytes, not of ours', async () => {
    const plain = await stage(text);
    const korean = await stage(toCp949(text));
    const sha256 = async (read: typeof plain) => (await read.staged.whole).sha256;
    expect(await sha256(plain)).toMatch(/^[0-9a-f]{64}$/);
    expect(await sha256(korean)).not.toBe(await sha256(plain));
    expect(await sha256(await stage(toCp949(text)))).toBe(await sha256(korean));
  });
});

describe('the header line', () => {
  test.each([
    ['일시,값', ['일시', '값']],
    ['일시,값\r', ['일시', '값']],
    [' 일시 , 값 ', ['일시', '값']],
    [',일시,값', ['', '일시', '값']],
    ['일시,값,', ['일시', '값', '']],
    ['일시,,값', ['일시', '', '값']],
    ['"일시","값"', ['일시', '값']],
    ['일시,"농도, 평균",값', ['일시', '농도, 평균', '값']],
    ['"이른바 ""먼지""",값', ['이른바 "먼지"', '값']],
    ['"일시","값",', ['일시', '값', '']],
    ['일시', ['일시']],
    ['일시,값'.normalize('NFD'), ['일시', '값']],
  ])('%j', async (line, cells) => {
    expect(await headerOf(line)).toEqual(cells);
  });

  test('ends at a lone carriage return, as an old Mac writes it', async () => {
    expect((await stage('일시,값\r1,2\r')).staged.header).toEqual(['일시', '값']);
  });

  test('is whole in a CP949 file that is longer than what is looked at', async () => {
    const long = toCp949(`${text}${'20220301,종로구,31\n'.repeat(5000)}`);
    expect((await stage(long)).staged.header).toEqual([
      '측정일시',
      '측정소명',
      '미세먼지농도(㎍/㎥)',
    ]);
  });
});

describe('a file in memory', () => {
  test('gives a table for each file of a zip, under its own name', async () => {
    const work = await tempFolder();
    const packed = zip({ 'a.csv': 'x\n1\n', 'b.json': '[{"y":2,"z":"a,b"}]' });
    const staged = await stageBytes('two.zip', packed, work);
    expect(staged.map(({ name, encoding, header }) => [name, encoding, header])).toEqual([
      ['two.zip/a.csv', 'utf-8', ['x']],
      ['two.zip/b.json', 'json (numbered by record)', ['y', 'z']],
    ]);
    const written = await Promise.all(staged.map(({ csvPath }) => readFile(csvPath, 'utf8')));
    expect(written).toEqual(['line,x\n2,1\n', 'line,y,z\n1,2,"a,b"\n']);
  });

  test('stays plain UTF-8 with commas for DuckDB, whatever stood between its cells', async () => {
    const { staged } = await stage('일시;값\n20220301;1,5\n20220302;2\n');
    expect(await readFile(staged.csvPath, 'utf8')).toBe(
      'line,일시,값\n2,20220301,"1,5"\n3,20220302,2\n',
    );
  });
});

describe('what is no table', () => {
  test('an empty file', async () => {
    expect(await problemOf('')).toMatchObject({ file: 'air.csv', found: 'the file is empty' });
  });

  test.each([
    ['an HTML page', '<!DOCTYPE html><html><body>로그인</body></html>'],
    ['an HTML page after blank lines', '\r\n  <html lang="ko"></html>'],
    ['an HTML page in CP949', toCp949('<html><title>오류</title></html>')],
    ['an HTML page with a byte order mark', '\uFEFF<html></html>'],
    [
      'an API’s error message',
      '<?xml version="1.0"?><RESULT><CODE>INFO-200</CODE><MESSAGE>해당하는 데이터가 없습니다.</MESSAGE></RESULT>',
    ],
  ])('%s', async (_, content) => {
    const problem = await problemOf(content);
    expect(problem.line).toBe(1);
    expect(problem.found).toMatch(/web page/);
  });
});
