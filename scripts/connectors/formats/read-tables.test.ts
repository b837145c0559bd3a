import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toCp949 } from '../../../tests/support/cp949.ts';
import { workbook } from '../../../tests/support/workbook.ts';
import { zip } from '../../../tests/support/zip.ts';
import { SourceError, type SourceProblem } from '../source-error.ts';
import { fileLimits, type FileLimits } from './file-limits.ts';
import { readTables, type FileLayout } from './read-tables.ts';

const csv = '자치구,값\n종로구,3\n중구,4\n';
const rows = [
  [1, ['자치구', '값']],
  [2, ['종로구', '3']],
  [3, ['중구', '4']],
];
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : content;

async function read(
  name: string,
  content: string | Uint8Array,
  layout?: FileLayout,
  limits?: FileLimits,
) {
  const tables = await readTables(name, bytesOf(content), layout, limits);
  return tables.map((table) => ({
    ...table,
    records: [...table.records].map(({ line, cells }) => [line, cells]),
  }));
}
const recordsOf = async (name: string, content: string | Uint8Array, layout?: FileLayout) =>
  (await read(name, content, layout))[0]?.records;

async function problemOf(
  name: string,
  content: string | Uint8Array,
  limits?: Partial<FileLimits>,
  layout?: FileLayout,
): Promise<SourceProblem> {
  const error: unknown = await read(name, content, layout, { ...fileLimits, ...limits }).catch(
    (reason: unknown) => reason,
  );
  if (error instanceof SourceError) return error.problem;
  throw new Error(`Expected a SourceError, got ${JSON.stringify(error)}.`);
}

describe('a text', () => {
  test.each([
    ['commas', csv],
    ['tabs', csv.replaceAll(',', '\t')],
    ['semicolons', csv.replaceAll(',', ';')],
    ['bars', csv.replaceAll(',', '|')],
  ])('with %s between its cells is split by them', async (_, text) => {
    expect(await recordsOf('a.csv', text)).toEqual(rows);
  });

  test('with commas within cells of semicolons is split by what all lines have', async () => {
    const text = '자치구;값\n종로구;1,3\n중구;4\n용산구;5\n';
    expect(await recordsOf('a.csv', text)).toEqual([
      [1, ['자치구', '값']],
      [2, ['종로구', '1,3']],
      [3, ['중구', '4']],
      [4, ['용산구', '5']],
    ]);
  });

  test('is split as the dataset says, whatever it looks like', async () => {
    expect(await recordsOf('a.csv', 'a,b;c\n1,2;3\n', { delimiter: ';' })).toEqual([
      [1, ['a,b', 'c']],
      [2, ['1,2', '3']],
    ]);
  });

  test.each([
    ['utf-8', Buffer.from(`\uFEFF${csv}`)],
    ['utf-16le', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${csv}`, 'utf16le').swap16()],
    ['utf-16le', Buffer.from(csv, 'utf16le')],
    ['utf-16be', Buffer.from(csv, 'utf16le').swap16()],
    ['cp949', toCp949(csv)],
  ])('in %s is read, with or without a mark', async (encoding, bytes) => {
    expect(await read('a.csv', bytes)).toEqual([
      { name: 'a.csv', encoding, numbers: 'lines', records: rows },
    ]);
  });
});

describe('JSON', () => {
  test('gives its longest list, nested fields under dotted names, records by number', async () => {
    const document = {
      total: '2',
      fields: [{ id: 'name' }],
      body: {
        items: [
          { name: '종로구', place: { x: 1.5, tags: ['a', 'b'] } },
          { name: '중구', note: null, open: true },
        ],
      },
    };
    const tables = await read('a.json', JSON.stringify(document));
    expect(tables).toEqual([
      {
        name: 'a.json',
        encoding: 'json',
        numbers: 'records',
        records: [
          [0, ['name', 'place.x', 'place.tags', 'note', 'open']],
          [1, ['종로구', '1.5', '["a","b"]', '', '']],
          [2, ['중구', '', '', '', 'true']],
        ],
      },
    ]);
  });

  test('gives the list that the dataset names, even of a single object', async () => {
    const text = '{"a":[{"x":1},{"x":2}],"b":{"rows":[{"y":3}]},"c":{"z":4}}';
    expect(await recordsOf('a.json', text, { records: 'b.rows' })).toEqual([
      [0, ['y']],
      [1, ['3']],
    ]);
    expect(await recordsOf('a.json', text, { records: 'c' })).toEqual([
      [0, ['z']],
      [1, ['4']],
    ]);
  });

  test('keeps the digits of long identifiers', async () => {
    expect(await recordsOf('a.json', '[{"id":20260718005400113263,"x":0.1}]')).toEqual([
      [0, ['id', 'x']],
      [1, ['20260718005400113263', '0.1']],
    ]);
  });

  test('of GeoJSON gives properties and place', async () => {
    const feature = (properties: unknown, geometry: unknown) => ({
      type: 'Feature',
      properties,
      geometry,
    });
    const line = {
      type: 'LineString',
      coordinates: [
        [127, 37],
        [128, 38],
      ],
    };
    const features = [
      feature({ name: '역', longitude: 'x' }, { type: 'Point', coordinates: [127.1, 37.5] }),
      feature({ name: '선' }, line),
      feature(null, null),
    ];
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    expect(await recordsOf('a.geojson', text)).toEqual([
      [0, ['name', 'longitude', 'geometry.longitude', 'latitude', 'geometry']],
      [1, ['역', 'x', '127.1', '37.5', '']],
      [2, ['선', '', '', '', JSON.stringify(line)]],
      [3, ['', '', '', '', '']],
    ]);
  });

  test.each([
    ['cut off', '[{"a":1},{"a"', /not JSON/],
    [
      'without a list',
      '{"RESULT":{"CODE":"INFO-200"}}',
      /no list of records; the document holds RESULT/,
    ],
    ['of TopoJSON', '{"type":"Topology","arcs":[],"objects":{}}', /TopoJSON/],
    ['nested beyond reason', `${'['.repeat(5000)}${']'.repeat(5000)}`, /nested/],
  ])('%s is refused in words', async (_, text, found) => {
    expect((await problemOf('a.json', text)).found).toMatch(found);
  });

  test('is no object of ours: a field "__proto__" is a field', async () => {
    expect(await recordsOf('a.json', '[{"__proto__":{"x":1},"y":2}]')).toEqual([
      [0, ['__proto__.x', 'y']],
      [1, ['1', '2']],
    ]);
  });
});

describe('XML', () => {
  const list = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<list>${inner}</list>`;

  test('gives the element that is repeated, attributes and elements alike', async () => {
    const text = list(
      '<total>2</total><row id="007"><name>A &amp; B</name></row><row id="8"><name><![CDATA[<!DOCTYPE>]]></name><x><y>1</y></x></row>',
    );
    expect(await recordsOf('a.xml', text)).toEqual([
      [0, ['name', 'id', 'x.y']],
      [1, ['A & B', '007', '']],
      [2, ['<!DOCTYPE>', '8', '1']],
    ]);
  });

  test('of a single row is read by the name that services use, or by the one that is given', async () => {
    const expected = [
      [0, ['speed']],
      [1, ['21']],
    ];
    expect(await recordsOf('a.xml', list('<row><speed>21</speed></row>'))).toEqual(expected);
    const links = list('<link><speed>21</speed></link>');
    expect(await recordsOf('a.xml', links, { records: 'link' })).toEqual(expected);
    expect((await problemOf('a.xml', links)).found).toMatch(/no element is repeated in <list>/);
  });

  test.each([
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY x "y">]><a><b>&x;</b><b/></a>', 1],
    ['entities further down', '<a>\n<!ENTITY x "y"><b/><b/></a>', 2],
    ['a comment without end', '<a><!-- <b/><b/></a>', 1],
  ])('with %s is refused', async (_, text, line) => {
    const problem = await problemOf('a.xml', text);
    expect(problem.line).toBe(line);
    expect(problem.expected).toMatch(/without a DOCTYPE/);
  });

  test('that is not well-formed is refused with its line', async () => {
    expect(await problemOf('a.xml', '<a>\n<b>1</b>\n<b>2</c></a>')).toMatchObject({
      line: 3,
      found: expect.stringContaining('not XML') as string,
    });
  });

  test('knows numbers and the entities of XML, and leaves what nobody defined', async () => {
    expect(await recordsOf('a.xml', list('<b>&lt;&nope;&#44032;</b><b>2</b>'))).toEqual([
      [0, ['#text']],
      [1, ['<&nope;가']],
      [2, ['2']],
    ]);
  });
});

describe('a workbook', () => {
  const book = workbook([['a'], [1]], [['b'], [null], [2]]);

  test('gives the sheet of the name or the number, its rows by their numbers', async () => {
    const second = [
      [1, ['b']],
      [3, ['2']],
    ];
    expect(await recordsOf('a.xlsx', book, { sheet: 2 })).toEqual(second);
    expect(await recordsOf('a.xlsx', book, { sheet: 'Sheet2' })).toEqual(second);
  });

  test('without that sheet says which it has', async () => {
    const problem = await problemOf('a.xlsx', book, {}, { sheet: '표' });
    expect(problem.found).toContain('"표"');
    expect(problem.expected).toBe('one of its sheets: Sheet1, Sheet2');
  });

  test('is a zip, and keeps to its limits', async () => {
    expect((await problemOf('a.xlsx', book, { entries: 3 })).found).toMatch(/lists \d files/);
  });
});

describe('packed files', () => {
  test('gzip gives the file in it', async () => {
    expect(await read('a.csv.gz', gzipSync(csv))).toEqual([
      { name: 'a.csv', encoding: 'utf-8', numbers: 'lines', records: rows },
    ]);
  });

  test('zip gives its tables, or those that the dataset names', async () => {
    const packed = zip({
      '2018/a.csv': csv,
      'b.json': '[{"x":1}]',
      'read me.pdf': 'x',
      '__MACOSX/a.csv': 'x',
    });
    expect((await read('z.zip', packed)).map(({ name, encoding }) => [name, encoding])).toEqual([
      ['z.zip/2018/a.csv', 'utf-8'],
      ['z.zip/b.json', 'json'],
    ]);
    const some = await read('z.zip', packed, { entries: /^b\./ });
    expect(some.map(({ name }) => name)).toEqual(['z.zip/b.json']);
    expect((await problemOf('z.zip', packed, {}, { entries: /^c/ })).found).toMatch(
      /no file in it/,
    );
  });

  test.each<[string, Uint8Array, Partial<FileLimits>, RegExp]>([
    ['too large when packed', zip({ 'a.csv': csv }), { packedBytes: 20 }, /packed file has/],
    [
      'too large when unpacked',
      zip({ 'a.csv': csv, 'b.csv': csv }),
      { unpackedBytes: 50 },
      /when unpacked/,
    ],
    ['of too many files', zip({ 'a.csv': csv, 'b.csv': csv }), { entries: 1 }, /lists 2 files/],
    ['too deep', zip({ '1/2/3/a.csv': csv }), {}, /3 folders deep/],
    ['a bomb', zip({ 'a.csv': 'a'.repeat(3_000_000) }), {}, /become 2\.9 MB/],
    ['climbing out', zip({ '../a.csv': csv }), {}, /cannot be unpacked .*relative path/],
    ['absolute', zip({ '/etc/a.csv': csv }), {}, /cannot be unpacked .*absolute path/],
    ['locked', zip({ 'a.csv': csv }, { flags: 1 }), {}, /password/],
    ['lying about its size', zip({ 'a.csv': csv }, { claimed: 3 }), {}, /cannot be unpacked/],
    ['packed twice', zip({ 'a.csv': gzipSync(csv) }), {}, /packed once more/],
    ['cut off', zip({ 'a.csv': csv }).subarray(0, 60), {}, /cannot be unpacked/],
  ])('a zip %s is refused', async (_, packed, limits, found) => {
    const problem = await problemOf('z.zip', packed, limits);
    expect(problem.file).toMatch(/^z\.zip/);
    expect(problem.found).toMatch(found);
    expect(problem.todo).not.toBe('');
  });

  test.each<[string, Uint8Array, Partial<FileLimits>, RegExp]>([
    ['too large when packed', gzipSync(csv), { packedBytes: 20 }, /packed file has/],
    ['a bomb', gzipSync(Buffer.alloc(3_000_000)), {}, /more than 1 MB/],
    ['cut off', gzipSync(csv).subarray(0, 30), {}, /cannot be unpacked/],
    ['packed twice', gzipSync(gzipSync(csv)), {}, /packed once more/],
  ])('a gzip %s is refused', async (_, packed, limits, found) => {
    expect((await problemOf('a.csv.gz', packed, limits)).found).toMatch(found);
  });
});

describe('what cannot be read', () => {
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);

  test.each<[string, string, string | Uint8Array, RegExp, RegExp]>([
    ['an old workbook', 'a.xls', old, /old Excel/, /save it as "Excel workbook/],
    [
      'a page named .xls',
      'a.xls',
      '<html><table></table></html>',
      /only named \.xls/,
      /save it as/,
    ],
    ['a PDF', 'a.pdf', '%PDF-1.7', /PDF/, /ask the publisher/],
    ['other bytes', 'a.csv', Uint8Array.of(1, 0, 0, 2), /no text/, /right ending/],
  ])('%s says what to do', async (_, name, content, found, todo) => {
    const problem = await problemOf(name, content);
    expect(problem.found).toMatch(found);
    expect(problem.todo).toMatch(todo);
  });
});
