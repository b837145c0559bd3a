import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { zip } from '../../../tests/support/zip.ts';
import { csvRecords } from '../csv-records.ts';
import { decodeText, detectEncoding, type Encoding } from '../decode-text.ts';
import { delimiters } from './delimiter.ts';
import { readTables } from './read-tables.ts';

/** Letters that CP949 has, too. The last one is no UTF-8 in CP949, so that the text is told from it. */
const letter = fc.constantFrom(...'가나다힣뷁똠①㎍ 0,"\n\tabAB-―');
const text = fc.string({ unit: letter, minLength: 1, maxLength: 60 }).map((body) => `${body}가`);

const encoders: readonly (readonly [name: string, Encoding, (text: string) => Buffer])[] = [
  ['UTF-8', 'utf-8', (body) => Buffer.from(body)],
  ['UTF-8 with a mark', 'utf-8', (body) => Buffer.from(`\uFEFF${body}`)],
  ['UTF-16LE with a mark', 'utf-16le', (body) => Buffer.from(`\uFEFF${body}`, 'utf16le')],
  ['UTF-16BE with a mark', 'utf-16be', (body) => Buffer.from(`\uFEFF${body}`, 'utf16le').swap16()],
  ['CP949', 'cp949', (body) => iconv.encode(body, 'cp949')],
];

test.each(encoders)('any text in %s is told and read as it was written', (_, encoding, encode) => {
  fc.assert(
    fc.property(text, (body) => {
      const bytes = encode(body);
      expect(detectEncoding(bytes, 'a.csv')).toBe(encoding);
      expect(decodeText(bytes, encoding)).toBe(body);
    }),
  );
});

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const cell = fc.string({ unit: fc.constantFrom(...'가a", ;|\t\n-1'), maxLength: 6 });
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  }),
);

test.each(delimiters.map((delimiter) => [delimiter]))(
  'any cells with %j between them are read as they were written',
  (delimiter) => {
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows.map((cells) => cells.map(quoted).join(delimiter)).join('\r\n');
        const read = [...csvRecords(written, delimiter)].map(({ cells }) => cells);
        expect(read).toEqual(rows);
      }),
    );
  },
);

async function cellsOf(name: string, bytes: Uint8Array) {
  const tables = await readTables(name, bytes);
  return tables.map((entry) => [entry.name, [...entry.records].map(({ cells }) => cells)]);
}

describe('packed and described', () => {
  test('any table is read out of gzip and zip as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const csv = Buffer.from(rows.map((cells) => cells.map(quoted).join(',')).join('\n'));
        expect(await cellsOf('a.csv.gz', gzipSync(csv))).toEqual([['a.csv', rows]]);
        expect(await cellsOf('z.zip', zip({ 'x/b.csv': csv, 'a.csv': csv }))).toEqual([
          ['z.zip/x/b.csv', rows],
          ['z.zip/a.csv', rows],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  const names = ['이름', 'b', 'c_1'] as const;
  const record = fc.record({ 이름: cell, b: cell, c_1: cell });
  const records = fc.array(record, { minLength: 1, maxLength: 6 });

  test('any records are read out of JSON, under a list of any depth', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 0, max: 5 }), async (rows, depth) => {
        let document: unknown = rows;
        for (let level = 0; level < depth; level += 1) document = { count: level, inner: document };
        const expected = [names, ...rows.map((row) => names.map((name) => row[name]))];
        expect(await cellsOf('a.json', Buffer.from(JSON.stringify(document)))).toEqual([
          ['a.json', expected],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('any records are read out of XML, with what its letters mean', async () => {
    const escaped = (value: string): string =>
      value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const word = fc.string({ unit: fc.constantFrom(...'가a"<>&;b'), minLength: 1, maxLength: 8 });
    const rows = fc.array(fc.tuple(word, word), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const body = values.map(([x, y]) => `<row id="${escaped(x)}"><y>${escaped(y)}</y></row>`);
        const document = Buffer.from(`<list>${body.join('\n')}</list>`);
        expect(await cellsOf('a.xml', document)).toEqual([
          ['a.xml', [['y', 'id'], ...values.map(([x, y]) => [y, x])]],
        ]);
      }),
      { numRuns: 100 },
    );
  });
});
