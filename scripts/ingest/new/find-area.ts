import { legalCodeOfKostat, seoul, seoulDistricts } from '../../../src/domain/places/seoul.ts';
import type { Column } from './profile-columns.ts';

const totals = new Set([
  '합계',
  '소계',
  '계',
  '총계',
  '전체',
  '총합',
  '서울',
  '서울시',
  '서울특별시',
  '서울 전체',
  '서울시 전체',
  'Seoul',
  '11',
  '1100000000',
]);

export interface FoundArea {
  readonly column: Column;
  /** Text in the file to legal code, in the order of the codes. */
  readonly codes: ReadonlyMap<string, string>;
  readonly districts: number;
  readonly hasCity: boolean;
  /** What its cells are called by. */
  readonly by: 'name' | 'legal code' | 'KOSTAT code';
  /** Names that are no district of Seoul. */
  readonly others: readonly string[];
}

const byName = new Map(
  seoulDistricts.flatMap(({ code, name, shortName }) => [
    [name.ko, code] as const,
    [name.en, code] as const,
    // 중 alone is a word of many tables.
    ...(shortName.ko.length > 1 ? [[shortName.ko, code] as const] : []),
  ]),
);

/** 서울특별시 종로구, 서울 종로구, 서울시종로구: the name behind the city's. */
function codeOfName(text: string): string | null {
  const short = text.replace(/^서울(특별)?시?\s*/, '').trim();
  return byName.get(text) ?? byName.get(short) ?? null;
}

const legal = new Set(seoulDistricts.map(({ code }) => code));

/** A five-digit code, or the ten digits of the law that begin with it. */
const codeOfDigits = (text: string): string | null =>
  /^[0-9]{5}(0{5})?$/.test(text) && legal.has(text.slice(0, 5)) ? text.slice(0, 5) : null;

const ways: readonly (readonly [FoundArea['by'], (text: string) => string | null])[] = [
  ['name', codeOfName],
  ['legal code', codeOfDigits],
  ['KOSTAT code', (text) => legalCodeOfKostat(text)],
];

/** Districts that a table must have for its figures to be shown by district. */
const fewest = 20;

/** The column that says which district a row is about; `null` where none does. */
export function findArea(columns: readonly Column[]): FoundArea | null {
  const found = columns.flatMap((column) => areaOf(column) ?? []);
  const [best] = found.toSorted(
    (a, b) => b.districts - a.districts || a.others.length - b.others.length,
  );
  return best ?? null;
}

function areaOf(column: Column): FoundArea | null {
  const values = [...column.values];
  // Five KOSTAT codes are legal codes of other districts: all must be read one way.
  const read = ways.map(([by, codeOf]) => {
    const codes = new Map<string, string>();
    for (const value of values) {
      const code = codeOf(value);
      if (code !== null) codes.set(value, code);
    }
    return { by, codes };
  });
  const [best] = read.toSorted((a, b) => distinct(b.codes) - distinct(a.codes));
  if (!best || distinct(best.codes) < fewest) return null;
  const codes = withoutTwins(best.codes);
  for (const value of values) if (totals.has(value)) codes.set(value, seoul.city.code);
  return {
    column,
    codes: new Map([...codes].toSorted(([, a], [, b]) => (a < b ? -1 : 1))),
    districts: distinct(best.codes),
    hasCity: values.some((value) => totals.has(value)),
    by: best.by,
    others: values.filter((value) => !codes.has(value)),
  };
}

/**
 * One name a district: where 종로구 and 종로 both occur, the shorter one is something else, such as the
 * station on the road of that name.
 */
function withoutTwins(codes: ReadonlyMap<string, string>): Map<string, string> {
  const longest = new Map<string, string>();
  for (const [text, code] of codes) {
    if (text.length > (longest.get(code)?.length ?? 0)) longest.set(code, text);
  }
  return new Map([...codes].filter(([text, code]) => longest.get(code) === text));
}

const distinct = (codes: ReadonlyMap<string, string>): number => new Set(codes.values()).size;
