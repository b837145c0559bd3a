import { describe, expect, test } from 'vitest';
import { definition as shops } from '../../../data/good-price-shops/dataset.ts';
import type { DatasetDefinition, Field } from '../dataset.ts';
import type { Cell, CheckResult } from '../published.ts';
import type { DataTable } from '../tables/table.ts';
import { privacyGate } from './privacy-gate.ts';

const definition: DatasetDefinition = { ...shops, id: 'made', tables: [] };

const field = (name: string, ko: string): Field => ({
  name,
  type: 'string',
  title: { ko, en: name },
});

const withFields = (...fields: readonly Field[]): DatasetDefinition => ({
  ...definition,
  tables: [{ name: 'people', title: { ko: '표', en: 'Table' }, primaryKey: ['id'], fields }],
});

const column = (...cells: readonly Cell[]): Readonly<Record<string, DataTable>> => ({
  records: { fields: ['note'], columns: [cells] },
});

const gate = (tables: Readonly<Record<string, DataTable>>, documents = {}): CheckResult[] =>
  privacyGate(definition, tables, documents);

const blocked = (results: readonly CheckResult[]): string =>
  results
    .filter(({ ok, level }) => !ok && level === 'block')
    .map(({ found }) => found.en)
    .join();

describe('values that would be published', () => {
  test('are named by table, column, kind and count, never themselves', () => {
    const results = gate(column('900101-1234568', '집', '000101-3234560, 010-1234-5678', null, 7));
    expect(results).toEqual([
      {
        id: 'personal-data',
        level: 'block',
        ok: false,
        title: { ko: '개인정보 없음', en: 'No personal data' },
        found: {
          ko: '표 records의 열 note: 주민등록번호로 보이는 값 2개; 표 records의 열 note: 휴대전화번호로 보이는 값 1개. data/made의 정의에서 그 열을 빼거나, 사람을 알아볼 수 없게 묶거나 가리세요',
          en: 'table records, column note: 2 values that may be a resident number; table records, column note: 1 value that may be a mobile number. Leave these columns out in data/made, or group or mask them so that nobody can be told',
        },
      },
    ]);
    expect(JSON.stringify(results)).not.toMatch(/900101|1234568|5678/);
  });

  test('pass where there is nothing, and say so', () => {
    expect(gate(column('종로구', '02', 12, null))).toMatchObject([{ ok: true }]);
  });

  test('are found in documents by the way to them, also in keys, without telling the key', () => {
    const document = {
      features: [
        { properties: { name: '역', owner: 'a@example.org' } },
        { properties: { name: '역', owner: 'b@example.org' } },
      ],
      byPhone: { '010-1234-5678': { deep: '900101-1234568' } },
    };
    const found = blocked(gate({}, { layer: document }));
    expect(found).toContain(
      'document layer, features.properties.owner: 2 values that may be an e-mail',
    );
    expect(found).toContain('document layer, byPhone.(keys): 1 value that may be a mobile number');
    expect(found).toContain('document layer, byPhone.*.deep: 1 value that may be a resident');
    expect(found).not.toMatch(/1234|example/);
  });

  test('of a document without an end in sight are read without a crash', () => {
    let nested: unknown = '900101-1234568';
    for (let depth = 0; depth < 50_000; depth += 1) nested = { a: [nested] };
    expect(blocked(gate({}, { deep: nested }))).toContain('1 value');
  });

  test('of offices and firms are told and published', () => {
    const results = gate(column('02-120-1234', '123-45-67891'));
    expect(blocked(results)).toBe('');
    expect(results[1]).toMatchObject({ id: 'contact-numbers', level: 'note', ok: false });
    expect(results[1]?.found.en).toContain('1 value that may be a landline number');
  });
});

describe('digits that nothing sets apart', () => {
  /** Numbers of records in which one in seventy has a birthday by chance. */
  const records = Array.from({ length: 2000 }, (_, i) => String(1_000_000_000_000 + i * 7_919_113));
  const residents = ['9001011234568', '8512312345678', '7707071234567', '0001013234560'];

  test('are a column of record numbers where few look like birthdays', () => {
    expect(blocked(gate(column(...records)))).toBe('');
    expect(blocked(gate(column(...records.map(Number))))).toBe('');
  });

  test('are resident numbers where most do, as text or as numbers', () => {
    expect(blocked(gate(column(...residents)))).toContain('4 values that may be a resident number');
    expect(blocked(gate(column(...residents.slice(0, 3).map(Number))))).toContain('3 values');
  });

  test('are told by their own kind: names and days beside them do not hide one', () => {
    const others = ['가게', '2026-11-22', '1220003800', '202611221400'];
    const many = Array.from({ length: 500 }, (_, i) => others[i % others.length] ?? null);
    expect(blocked(gate(column(...many, '9001011234568')))).toContain('1 value');
  });

  test('are cards where most fit the check, and ids where one in ten does', () => {
    const ids = Array.from({ length: 1000 }, (_, i) => String(4_000_000_000_000_000 + i * 97));
    expect(blocked(gate(column(...ids)))).toBe('');
    expect(blocked(gate(column('4111111111111111', '5555555555554444')))).toContain('card');
  });
});

describe('columns that would be published', () => {
  const named = (...fields: readonly Field[]): string =>
    blocked(privacyGate(withFields(...fields), {}, {}));

  test('are personal by name', () => {
    expect(named(field('id', '번호'), field('rep', '대표자명'))).toBe(
      'table people, column rep: a person’s name. Leave these columns out in data/made, or group or mask them so that nobody can be told',
    );
  });

  test('with sex, age and place are groups where the table counts people by them', () => {
    const columns = [
      field('area', '자치구'),
      field('SEX_CD', '성별코드'),
      field('BIRTH_YEAR', '생년'),
    ];
    expect(named(...columns)).toContain('BIRTH_YEAR: sex, age and place of single persons');
    const count: Field = {
      ...field('people', '사람'),
      type: 'integer',
      people: { rule: 'suppress', below: 5 },
    };
    expect(named(...columns, count)).toBe('');
  });
});

test('the time to read a table grows with its cells and no faster', () => {
  const words = ['세종대로 110', '1220003800', '37.5665', '2026-11-22', '', 'ST-1234'];
  const cells = Array.from({ length: 1_000_000 }, (_, i) => words[i % words.length] ?? null);
  const started = performance.now();
  expect(blocked(gate(column(...cells.slice(0, 100_000))))).toBe('');
  const small = performance.now() - started;
  // Ten times as much takes about ten times as long, however busy the machine is.
  expect(blocked(privacyGate(definition, { big: { fields: ['x'], columns: [cells] } }, {}))).toBe(
    '',
  );
  expect(performance.now() - started).toBeLessThan(Math.max(60 * small, 4000));
});
