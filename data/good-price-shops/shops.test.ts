import { describe, expect, test } from 'vitest';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { recordsOf, rejectLines } from '../../tests/support/ingest.ts';
import { checks } from './checks.ts';
import { source } from './source.ts';
import { derive } from './transform.ts';

type Row = Readonly<Record<string, unknown>>;

const shop = (id: string, name: string, address: string, kind = '005'): Row => ({
  sh_id: id,
  sh_name: name,
  sh_addr: address,
  induty_code_se: kind,
  sh_phone: '02-000-0000',
  sh_pride: '　',
});
const price = (id: string, name: string | null, won: unknown, kind = '005'): Row => ({
  sh_id: id,
  im_name: name,
  im_price: won,
  induty_code_se: kind,
  sh_phone: '없음',
});

const names = [
  '서울시_착한가격업소_현황_20260421.json',
  '서울시_모범업소_상품목록_현황_20260421.json',
];
const extract = (shops: readonly Row[], prices: readonly Row[], files = names) =>
  source.extract({
    shops: [{ file: files[0] ?? '', content: { DESCRIPTION: {}, DATA: shops } }],
    prices: [{ file: files[1] ?? '', content: { DESCRIPTION: {}, DATA: prices } }],
  });

const dobong = shop('00001', '하나미용실', '서울특별시 도봉구 도봉로 1 (창동)');
const again = shop('00002', '하나 미용실', '서울특별시 서울 도봉구 도봉로 1');
const lost = shop('00003', '둘미용실', '서울특별시 0507-0000-0000');
const sample = shop('00004', '테스트', '서울특별시 테스트', '001');

describe('shops', () => {
  test('listed twice under one name and place are one, and their prices are joined', () => {
    const { tables, rejects, rows } = extract(
      [dobong, again],
      [price('00001', '커트', 8000), price('00002', '커트', 8000), price('00002', '파마', 30000)],
    );
    expect(recordsOf(tables['shops'] ?? { fields: [], columns: [] })).toEqual([
      {
        shop: '00001',
        name: '하나미용실',
        kind: 'hair',
        area: '11320',
        address: '도봉구 도봉로 1 (창동)',
      },
    ]);
    expect(tables['prices']?.columns.slice(0, 3)).toEqual([
      ['00001', '00001'],
      [1, 2],
      ['haircut', 'perm'],
    ]);
    expect(rejectLines(rejects)).toEqual([
      '2 | sh_id | 00002 (00001) | repeated-shop | row',
      '2 | im_name | 00002 커트 8000 | repeated-price | row',
    ]);
    expect(rows).toEqual({ read: 5, kept: 3, missing: 0, rejected: 2 });
  });

  test('made for testing are refused with their prices', () => {
    const { rejects } = extract([dobong, sample], [price('00004', '커트', 1)]);
    expect(rejects.map(({ reason }) => reason)).toEqual(['test-entry', 'unknown-shop']);
  });

  test('never publish a telephone number, not even as a reject', () => {
    const result = extract([dobong, lost], [price('00003', '커트', 7000)]);
    expect(JSON.stringify(result)).not.toMatch(/0507|02-000/);
    expect(rejectLines(result.rejects)).toEqual(['2 | sh_addr | 00003 | not-an-address | value']);
    // Two districts and one price were expected; one address was refused.
    expect(result.values).toEqual({ expected: 3, measured: 2, blank: 0, rejected: 1 });
  });
});

describe('prices', () => {
  const usual = [7000, 8000, 9000, 10000, 11000].map((won, i) => price('00001', '커트', won + i));

  test.each<[unknown, string]>([
    [0, 'implausible'],
    [10, 'implausible'],
    [-5000, 'implausible'],
    [99_999_999, 'implausible'],
    [7000.5, 'not-a-price'],
    ['7,000원', 'not-a-price'],
    [900, 'far-from-others'],
    [90_000, 'far-from-others'],
  ])('of %s are refused: %s', (won, reason) => {
    const { rejects, values, rows } = extract([dobong], [...usual, price('00001', '커트', won)]);
    expect(rejects).toMatchObject([{ line: 6, field: 'im_price', reason, scope: 'value' }]);
    expect(values).toEqual({ expected: 7, measured: 6, blank: 0, rejected: 1 });
    expect(rows).toEqual({ read: 7, kept: 7, missing: 0, rejected: 0 });
  });

  test('of no item are refused; an empty entry is missing', () => {
    const { rejects, rows } = extract(
      [dobong],
      [...usual, price('00001', null, 5000), price('00001', null, null)],
    );
    expect(rejects.map(({ reason }) => reason)).toEqual(['no-item']);
    expect(rows).toEqual({ read: 8, kept: 6, missing: 1, rejected: 1 });
  });
});

describe('a district', () => {
  const quarterly = {
    fields: ['quarter_start', 'area', 'residents'],
    columns: [['2025-01-01'], ['11320'], [305_000]],
  };
  const made = (count: number) => {
    const prices = Array.from({ length: count }, (_, i) => price('00001', '커트', 7000 + 1000 * i));
    const { tables } = extract([dobong, lost], prices);
    return derive(
      { tables, documents: {} },
      { population: { tables: { quarterly }, documents: {} } },
    );
  };
  const row = (count: number, area: string) =>
    recordsOf(made(count).tables['by_area'] ?? { fields: [], columns: [] }).find(
      (entry) => entry['area'] === area,
    );

  test('has a median from five prices on', () => {
    expect(row(5, '11320')).toMatchObject({ haircut_won: 9000, shops: 1, residents: 305_000 });
    expect(row(4, '11320')).toMatchObject({ haircut_won: null, shops: 1 });
  });

  test('without shops has none; the city counts those of unknown district, too', () => {
    expect(row(5, '11110')).toMatchObject({ shops: 0, haircut_won: null, residents: null });
    expect(row(5, '11')).toMatchObject({ shops: 2, haircut_won: 9000, taken_on: '2026-04-21' });
  });

  test('lists items as the shop wrote them', () => {
    const shops = recordsOf(made(2).tables['shops'] ?? { fields: [], columns: [] });
    expect(shops.map((entry) => entry['items'])).toEqual(['커트 7,000 · 커트 8,000', null]);
  });
});

describe('files', () => {
  test.each<[string, string[]]>([
    ['of two days', [names[0] ?? '', '상품목록_현황_20260501.json']],
    ['without a day in their name', ['서울시_착한가격업소_현황.json', names[1] ?? '']],
  ])('%s are refused in words', (_, files) => {
    expect(() => extract([dobong], [price('00001', '커트', 8000)], files)).toThrow(SourceError);
  });

  test('without rows are refused by name', () => {
    expect(() => extract([], [price('00001', '커트', 8000)])).toThrow(names[0]);
  });
});

test('a telephone number among the shops blocks', () => {
  const block = checks.find(({ id }) => id === 'no-telephone');
  const report = {
    files: [],
    rows: { read: 0, kept: 0, missing: 0, rejected: 0 },
    values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
    rejectCounts: [],
  };
  const ok = (address: string) =>
    block?.run({
      report,
      tables: {
        shops: { fields: ['name', 'address', 'items'], columns: [['가게'], [address], [null]] },
      },
    }).ok;
  expect(ok('도봉구 도봉로 1')).toBe(true);
  expect(ok('010 0000 0000')).toBe(false);
});
