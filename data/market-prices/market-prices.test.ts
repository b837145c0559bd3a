import { describe, expect, test } from 'vitest';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';
import {
  extractLive,
  failedChecks,
  noSettings,
  refused,
  type RawRow,
} from '../../tests/support/live-answers.ts';
import { seoulDistricts } from '../../src/domain/places/seoul.ts';
import { checks } from './checks.ts';
import { live } from './source.ts';
import { factorOf, staples } from './staples.ts';
import { derive } from './transform.ts';

const source = live(noSettings);

/** A quote of Thursday 19 November under the names of 2026. */
const row = (item: string, price: string, changes: RawRow = {}): RawRow => ({
  M_NAME: '방학동도깨비시장',
  PRDLST_NM: item,
  UNIT: '1개',
  A_PRICE: price,
  P_DATE: '2026-11-19',
  M_TYPE_NAME: '전통시장',
  M_GU_NAME: '도봉구',
  ADD_COL: '국내산',
  ...changes,
});

const take = (rows: readonly RawRow[]) => extractLive(source, { quotes: rows });
const made = (rows: readonly RawRow[]) => derive(take(rows)).tables;
const first = (table: DataTable | undefined) => recordsOfTable(table)[0];

describe('rows of the survey', () => {
  test('are read under the names of 2021 as well', () => {
    const old = {
      P_SEQ: 1660111.0,
      M_SEQ: 25.0,
      M_NAME: '방학동도깨비시장',
      A_SEQ: 305.0,
      A_NAME: '사과(부사, 300g)',
      A_UNIT: '300g',
      A_PRICE: '2000',
      P_YEAR_MONTH: '2021-05',
      ADD_COL: '국내산',
      P_DATE: '2021-05-20',
      M_TYPE_CODE: '001',
      M_TYPE_NAME: '전통시장',
      M_GU_CODE: '320000',
      M_GU_NAME: '도봉구',
    };
    expect(recordsOfTable(take([old]).tables['quotes'])).toEqual([
      {
        day: '2021-05-20',
        district: '11320',
        market: '방학동도깨비시장',
        item: '사과(부사, 300g)',
        unit: '300g',
        won: 2000,
      },
    ]);
  });

  test('with 0 won are not on offer; broken ones are refused', () => {
    const extract = take([
      row('사과', '2000'),
      row('사과', '2000'),
      row('사과', '0'),
      row('사과', ''),
      row('사과', '-5'),
      row('사과', '9999999'),
      row('사과', '2000', { P_DATE: '2026-02-31' }),
      row('사과', '2000', { M_GU_NAME: '분당구' }),
      row('', '2000'),
    ]);
    expect(extract.rows).toEqual({ read: 9, kept: 3, missing: 2, rejected: 4 });
    expect(refused(extract)).toEqual([
      '5 | price | -5 | negative',
      '6 | price | 9999999 | implausible',
      'row 2 | market | 방학동도깨비시장 | duplicate',
      'row 7 | day | 2026-02-31 | not-a-day',
      'row 8 | district | 분당구 | unknown-district',
      'row 9 | item | - | no-name',
    ]);
  });

  test('are asked for until two weeks are there', () => {
    const { request } = live(noSettings).parts['quotes'] ?? {};
    const until = request?.connector === 'seoul-open-api' ? request.until : undefined;
    const days = ['2026-11-19', '2026-11-05', '점검중', '2026-11-04'];
    expect(days.map((day) => until?.({ P_DATE: day }))).toEqual([false, false, false, true]);
  });
});

describe('the amount of a staple', () => {
  const factor = (id: string, item: string, unit: string) => {
    const staple = staples.find((entry) => entry.id === id);
    return staple?.item.test(item) ? factorOf(staple, item, unit) : undefined;
  };

  test.each([
    ['apple', '사과(부사, 300g)', '1개', 1],
    ['apple', '사과(부사, 300g)', '300g', 1],
    ['apple', '사과(부사)', '10개', 0.1],
    ['apple', '사과', '5kg', null],
    ['eggs', '달걀(왕란)', '30개', 1 / 3],
    ['eggs', '계란', '1판', 1 / 3],
    ['onion', '양파(1.5kg)', '1망', 2 / 3],
    ['pork', '돼지고기(생삼겹살)', '600g', 1 / 6],
    ['chicken', '닭고기(육계)', '1마리', 1],
    ['cabbage', '배추(중간)', '-', null],
    ['radish', '무(세척무, 중)', '1개', 1],
    ['radish', '무화과', '1개', undefined],
  ])('%s from %s, %s: %s', (id, item, unit, expected) => {
    const found = factor(id, item, unit);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
    else expect(found).toBe(expected);
  });
});

describe('the basket', () => {
  const shop = (name: string, gu: string) => ({ M_NAME: name, M_GU_NAME: gu });

  test('takes the item and unit that most shops quote, and mixes it with no other', () => {
    const tables = made([
      row('사과(부사)', '2000', shop('가', '도봉구')),
      row('사과(부사)', '3000', shop('나', '도봉구')),
      row('사과(부사)', '10000', shop('다', '중구')),
      row('사과(홍로)', '9000', shop('라', '중구')),
      row('사과(부사)', '50000', { ...shop('마', '중구'), UNIT: '10kg' }),
    ]);
    expect(recordsOfTable(tables['basket'])).toEqual([
      { staple: 'apple', item: '사과(부사)', unit: '1개', shops: 3, quoted: 3000, price: 3000 },
    ]);
    const now = new Map(recordsOfTable(tables['now']).map((record) => [record['area'], record]));
    expect(now.get('11')).toMatchObject({
      apple: 3000,
      shops: 5,
      priced_on: '2026-11-19',
      priced_at: '2026-11-18T15:00:00Z',
      cabbage: null,
    });
    expect(now.get('11320')).toMatchObject({ apple: 2500, shops: 2 });
    // One shop with that item.
    expect(now.get('11140')).toMatchObject({ apple: null, shops: 3 });
  });

  test('takes the newest quote of each shop within seven days, scaled to the amount', () => {
    const eggs = (price: string, day: string, name: string) =>
      row('달걀(왕란)', price, { UNIT: '30개', P_DATE: day, M_NAME: name });
    const tables = made([
      eggs('9000', '2026-11-19', '가'),
      eggs('3000', '2026-11-13', '가'),
      eggs('6000', '2026-11-13', '나'),
      eggs('30', '2026-11-12', '다'),
    ]);
    expect(first(tables['basket'])).toMatchObject({ quoted: 7500, price: 2500, shops: 2 });
  });
});

test('weeks are made whole or not at all', () => {
  const on = (day: string, price: string, name: string) =>
    row('사과', price, { P_DATE: day, M_NAME: name });
  const weeks = (rows: readonly RawRow[]) =>
    recordsOfTable(made(rows)['prices']).map(({ week_start, median, shops, lowest, highest }) =>
      [week_start, median, shops, lowest, highest].join(' '),
    );
  expect(
    weeks([
      on('2026-11-19', '2000', '가'),
      on('2026-11-16', '1000', '가'),
      on('2026-11-17', '4000', '나'),
      on('2026-11-11', '3000', '가'),
      // The week of 2 November began before the oldest day that was read.
      on('2026-11-05', '9000', '가'),
    ]),
  ).toEqual(['2026-11-16 3000 2 2000 4000', '2026-11-09 3000 1 3000 3000']);
});

describe('the checks', () => {
  const prices: readonly (readonly [string, string, string])[] = [
    ['사과(부사)', '1개', '2000'],
    ['배추(중간)', '1포기', '4000'],
    ['무(세척무)', '1개', '2000'],
    ['양파', '1kg', '3000'],
    ['달걀', '10개', '3000'],
    ['돼지고기(생삼겹살)', '100g', '2700'],
    ['닭고기(육계)', '1마리', '7000'],
    ['고등어(국산)', '1마리', '4000'],
  ];
  const survey = (change: (item: string, price: string) => RawRow = () => ({})) =>
    seoulDistricts.flatMap(({ name }) =>
      prices.map(([item, unit, price]) =>
        row(item, price, {
          M_NAME: `${name.ko} 시장`,
          M_GU_NAME: name.ko,
          UNIT: unit,
          ...change(item, price),
        }),
      ),
    );
  const run = (rows: readonly RawRow[], before?: readonly RawRow[], now?: string) => {
    const extract = take(rows);
    return failedChecks(checks, {
      tables: { ...extract.tables, ...derive(extract).tables },
      extract,
      ...(before ? { previous: made(before) } : {}),
      ...(now ? { now } : {}),
    });
  };
  const none = { block: [], warn: [], note: [] };

  test('pass on a whole survey, also after the same one', () => {
    expect(run(survey(), survey())).toEqual(none);
  });

  test('block rows that cannot be read, and a basket that is half empty', () => {
    expect(run(survey(() => ({ M_GU_NAME: '' }))).block).toContain('readable');
    const few = survey().filter(({ PRDLST_NM }) => !/^(사과|배추|무|양파)/.test(String(PRDLST_NM)));
    expect(run(few).block).toEqual(['basket-filled']);
    expect(run(survey().slice(0, 40)).block).toEqual(['enough-rows']);
  });

  test('mark a price that leaps, an old survey, and note another item', () => {
    const dear = survey((item, price) => (item === '사과(부사)' ? { A_PRICE: `${price}0` } : {}));
    expect(run(dear, survey())).toEqual({ ...none, warn: ['no-leap'] });
    expect(run(survey(), undefined, '2026-12-12T00:00:00Z').warn).toEqual(['recent-enough']);
    const other = survey((item) => (item === '사과(부사)' ? { PRDLST_NM: '사과(홍로)' } : {}));
    expect(run(other, survey())).toEqual({ ...none, note: ['same-basket'] });
  });
});
