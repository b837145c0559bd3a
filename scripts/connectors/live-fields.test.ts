import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFields } from './live-fields.ts';
import type { LiveField, LiveRow } from './live-source.ts';

const requests = [
  {
    address: 'http://a/***/1',
    status: 200,
    bytes: 1,
    sha256: '',
    encoding: 'utf-8',
    rows: 1,
    notModified: false,
  },
];
const fields: readonly LiveField[] = [
  { name: 'at', headers: ['MSRMT_DT', 'MSRDT'] },
  { name: 'pm10', headers: ['PM', 'PM10'], missing: ['-', '0', '점검중'] },
  { name: 'note', headers: ['NOTE'], optional: true },
];

function read(cells: readonly LiveRow['cells'][], known = fields, tellsUnknown = true) {
  const rows = cells.map((row, index) => ({ request: 0, call: 0, line: index + 1, cells: row }));
  const { fieldRows, notices } = readFields({ rows, requests }, known, { tellsUnknown });
  return { values: fieldRows.map((row) => row.values), fieldRows, notices };
}

describe('names of fields', () => {
  test('the dataset’s stand for the service’s, in any case', () => {
    const { fieldRows, notices } = read([{ msrmt_dt: '202603091500', Pm: '56' }]);
    expect(fieldRows).toEqual([
      {
        request: 0,
        call: 0,
        line: 1,
        file: 'http://a/***/1',
        values: { at: '202603091500', pm10: '56', note: null },
      },
    ]);
    expect(notices).toEqual([]);
  });

  test('an older one is read and told, once for all rows', () => {
    const { values, notices } = read([
      { MSRDT: '1', PM: '2' },
      { MSRDT: '3', PM: '4' },
    ]);
    expect(values.map(({ at }) => at)).toEqual(['1', '3']);
    expect(notices).toEqual([
      { kind: 'field-renamed', text: '"MSRMT_DT" came under an older name: "MSRDT"' },
    ]);
  });

  test('the current one wins over an older one beside it, which may have stood still', () => {
    for (const row of [
      { PM10: '9', PM: '' },
      { PM: '', PM10: '9' },
    ]) {
      const { values, notices } = read([{ MSRMT_DT: '1', ...row }]);
      expect(values[0]?.['pm10']).toBeNull();
      expect(notices).toEqual([]);
    }
  });

  test('a rename between two pages is read on both', () => {
    const { values } = read([
      { MSRMT_DT: '1', PM10: '2' },
      { MSRMT_DT: '1', PM: '3' },
    ]);
    expect(values.map(({ pm10 }) => pm10)).toEqual(['2', '3']);
  });

  test('one that has vanished is told, unless it is optional or there are no rows', () => {
    const { values, notices } = read([{ PM: '1' }]);
    expect(values).toEqual([{ at: null, pm10: '1', note: null }]);
    expect(notices).toEqual([
      { kind: 'field-vanished', text: 'no row has the field "MSRMT_DT", "MSRDT"' },
    ]);
    expect(read([]).notices).toEqual([]);
  });

  test('new ones are told once, and never all of ten thousand', () => {
    const row = { MSRMT_DT: '1', PM: '1', RNUM: 1, START_INDEX: 0, NEW: 'x' };
    expect(read([row, row]).notices).toEqual([
      { kind: 'field-unknown', text: 'fields that are not read: "NEW"' },
    ]);
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`${'X'.repeat(500)}${index}`, 1]),
    );
    const [notice] = read([{ ...row, ...many }]).notices;
    expect(notice?.text).toMatch(/ and 9989 more$/);
    expect(notice?.text.length).toBeLessThan(700);
    expect(read([row], fields, false).notices).toEqual([]);
  });

  test('none are read of documents, which have schemas of their own', () => {
    expect(read([{ AREA: {} }], [])).toMatchObject({ fieldRows: [], notices: [] });
  });
});

describe('values', () => {
  test.each([
    [' 37.5 ', '37.5'],
    ['', null],
    ['   ', null],
    [null, null],
    ['-', null],
    ['점검중', null],
    ['0', null],
    ['0.0', null],
    [0, null],
    ['00', null],
    ['0개', '0개'],
    [34, '34'],
    [0.1 + 0.2, '0.3'],
    [194_423.596_262_725_7, '194423.596262726'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [1_234_567_890_123_456, '1234567890123456'],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [true, 'true'],
    [[], null],
    [{}, null],
  ])('%j is %j', (value, text) => {
    const { values, notices } = read([{ MSRMT_DT: '1', PM: value }]);
    expect(values[0]?.['pm10']).toBe(text);
    expect(notices).toEqual([]);
  });

  test('that mean nothing elsewhere are values here', () => {
    expect(read([{ MSRMT_DT: '0', PM: '1' }]).values[0]?.['at']).toBe('0');
  });

  test('that are lists or objects are left out, and it is told', () => {
    const { values, notices } = read([
      { MSRMT_DT: ['1'], PM: '1' },
      { MSRMT_DT: { a: 1 }, PM: '1' },
    ]);
    expect(values.map(({ at }) => at)).toEqual([null, null]);
    expect(notices).toEqual([
      {
        kind: 'field-unknown',
        text: 'a list or an object came instead of a value and was left out: "at" (2 rows)',
      },
    ]);
  });

  test('of any rows are trimmed texts or null, one for each field', () => {
    const row = fc.dictionary(
      fc.oneof(fc.constantFrom('MSRMT_DT', 'MSRDT', 'PM', 'pm10', '__proto__'), fc.string()),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const { values } = read(rows);
        expect(values).toHaveLength(rows.length);
        for (const value of values) {
          expect(Object.keys(value)).toEqual(['at', 'pm10', 'note']);
          for (const text of Object.values(value)) {
            if (text !== null) expect(text).toBe(text.trim());
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
