import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  indexOf,
  columnsOf,
  madeRow,
  searchRows,
  type MadeRow,
} from './fixtures/made-catalogue.ts';
import { lettersOf } from './hangul.ts';
import { highlightRanges } from './highlight.ts';
import { packed } from './normalise.ts';
import { search } from './search.ts';
import { synonymsOf } from './synonyms.ts';

/** Few letters, so that rows and queries meet; marks, widths and pieces as publishers write them. */
const letters = [
  '가',
  '각',
  '나',
  '자',
  '전',
  '거',
  '대',
  'ㅈ',
  '\u1100\u1161',
  'a',
  'B',
  'ｂ',
  '１',
  '1',
];
const marks = [' ', '  ', '_', '·', '(', ')', '㎡', '-', '\n'];
const letter = fc.constantFrom(...letters, ...marks);
const text = fc.string({ unit: letter, maxLength: 12 });
const row: fc.Arbitrary<MadeRow> = fc
  .tuple(text, fc.array(text, { maxLength: 3 }), fc.option(text), fc.option(text))
  .map(([title, keywords, publisher, description]) =>
    madeRow(title, { keywords, publisher, description }),
  );
const rowsArbitrary = fc.array(row, { minLength: 1, maxLength: 12 });

const fieldsOf = ({ title, keywords, publisher, description }: MadeRow): string[] =>
  [title, ...keywords, publisher ?? '', description ?? ''].map(packed);

const holds = (made: MadeRow, word: string): boolean =>
  fieldsOf(made).some((field) => field.includes(word));

/** No initials, which stand for syllables; nothing that the list of synonyms widens. */
const isPlain = (word: string): boolean =>
  word !== '' && !/[\u1100-\u11ff]/.test(word) && synonymsOf(word).length === 0;

describe('any catalogue and any part of its texts', () => {
  test('is found as a naive search would find it, and nothing else is', () => {
    fc.assert(
      fc.property(rowsArbitrary, text, (rows, query) => {
        const words = query
          .normalize('NFKC')
          .split(/[^\p{L}\p{N}\p{M}]+/u)
          .map(packed)
          .filter((word) => word !== '');
        fc.pre(words.length > 0 && words.every(isPlain) && isPlain(words.join('')));
        const { rows: found, corrections } = searchRows(rows, query);
        const joined = words.join('');
        const naive = rows.flatMap((made, number) =>
          words.every((word) => holds(made, word)) || holds(made, joined) ? [number] : [],
        );
        if (corrections.length === 0) expect([...found].toSorted((a, b) => a - b)).toEqual(naive);
        else expect([...found]).toEqual(expect.arrayContaining(naive));
      }),
      { numRuns: 600 },
    );
  });

  test('is found by any stretch of a field', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.nat(), fc.nat(), fc.nat(), (rows, at, start, size) => {
        const number = at % rows.length;
        const made = rows[number];
        const field = made ? fieldsOf(made).toSorted((a, b) => b.length - a.length)[0] : undefined;
        fc.pre(field !== undefined && field.length > 0);
        const from = start % (field ?? '').length;
        const part = (field ?? '').slice(from, from + 1 + (size % 6));
        // Initials are looked for in titles, keywords and publishers, not in descriptions.
        fc.pre(isPlain(part) && packed(part) === part);
        expect([...searchRows(rows, part).rows]).toContain(number);
      }),
      { numRuns: 600 },
    );
  });

  test('gives its facets the counts that a naive count gives', () => {
    const codes = fc.subarray([0, 1], { maxLength: 2 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(row, fc.constantFrom('csv', 'pdf'), fc.constantFrom('2024', '2025')), {
          minLength: 2,
          maxLength: 12,
        }),
        codes,
        codes,
        (given, format, year) => {
          const rows = [
            madeRow('', { format: 'csv', year: '2024' }),
            madeRow('', { format: 'pdf', year: '2025' }),
            ...given.map(([made, f, y]) => ({ ...made, format: f, year: y })),
          ];
          const columns = columnsOf(rows);
          const { counts, rows: found } = search(indexOf(rows), columns, {
            text: '',
            filters: { format, year },
            sort: 'relevance',
            isDescending: true,
          });
          const isIn = (chosen: readonly number[], code: number | undefined) =>
            chosen.length === 0 || chosen.includes(code ?? -1);
          const [formats, years] = [columns.facets['format'], columns.facets['year']];
          const passing = rows.map((_, at) => [
            isIn(format, formats?.codes[at]),
            isIn(year, years?.codes[at]),
          ]);
          expect(found).toHaveLength(passing.filter(([f, y]) => f && y).length);
          const naive = [0, 1].map(
            (code) =>
              rows.filter((_, at) => passing[at]?.[1] && formats?.codes[at] === code).length,
          );
          expect([...(counts['format'] ?? [])]).toEqual(naive);
        },
      ),
    );
  });
});

describe('any text and any part of it', () => {
  test('is marked where the part stands, in order, without overlaps', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (shown, start, size) => {
        const whole = packed(shown);
        fc.pre(whole !== '' && !/[\u1100-\u11ff]/.test(whole));
        const from = start % whole.length;
        const part = whole.slice(from, from + 1 + (size % 5));
        const ranges = highlightRanges(shown, [part]);
        expect(ranges.length).toBeGreaterThan(0);
        for (const [at, [begin, end]] of ranges.entries()) {
          expect(begin).toBeGreaterThanOrEqual(ranges[at - 1]?.[1] ?? 0);
          expect(packed(shown.slice(begin, end))).toContain(part);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('any word of a catalogue with one slip', () => {
  const words = [
    '주차장',
    '대기오염관측',
    '공영자전거',
    '어린이보호구역',
    '무인민원발급기',
    'statistics',
  ];
  const rows = words.map((title) => madeRow(title));
  const kinds = fc.constantFrom('wrong', 'missing', 'extra', 'swapped');

  test('is found all the same', () => {
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(), kinds, (number, place, kind) => {
        const { letters } = lettersOf(words[number] ?? '');
        const at = place % letters.length;
        const [before, rest] = [letters.slice(0, at), letters.slice(at)];
        const changed = {
          wrong: `${before}ㅋ${rest.slice(1)}`,
          missing: before + rest.slice(1),
          extra: `${before}ㅋ${rest}`,
          swapped: before + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2),
        }[kind];
        const typed = changed.normalize('NFKC');
        // A slip that leaves letters standing alone is read as initials.
        fc.pre(!/[\u1100-\u11ff]/.test(typed) && typed.length > 1);
        expect([...searchRows(rows, typed).rows]).toContain(number);
      }),
      { numRuns: 600 },
    );
  });
});
