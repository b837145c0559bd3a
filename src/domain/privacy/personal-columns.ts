import type { LocalText } from '../language.ts';

/** A column as a file or a definition names it. */
export interface NamedColumn {
  readonly name: string;
  readonly title?: LocalText;
}

export const columnKinds = {
  'person-name': { ko: '사람 이름', en: 'a person’s name' },
  'birth-date': { ko: '생년월일', en: 'date of birth' },
  contact: { ko: '개인 연락처', en: 'a person’s phone or e-mail' },
  'identity-number': { ko: '개인을 식별하는 번호', en: 'a number that identifies a person' },
  'user-id': { ko: '이용자 번호', en: 'user id' },
  'sex-age-place': {
    ko: '성별·나이·장소가 함께 있는 개인별 기록',
    en: 'sex, age and place of single persons together',
  },
} as const satisfies Record<string, LocalText>;
export type ColumnKind = keyof typeof columnKinds;

export interface PersonalColumn {
  readonly column: string;
  readonly kind: ColumnKind;
}

/** Names are compared without spaces, marks and capitals: `Mobile No.` is `mobileno`. */
const bare = (text: string): string => text.toLowerCase().replace(/[\s_.\-()·/’']/g, '');

const hints: readonly (readonly [ColumnKind, RegExp])[] = [
  [
    'person-name',
    /성명$|성함|^(?:대표자|담당자|책임자|보호자|신청인|신고자|피해자|이용자|환자|회원|고객)(?:이?름|명)?$|(?:full|first|last|given|family|person|customer|user|member|owner)name$/,
  ],
  ['birth-date', /생년월일|출생일|^생일$|birthda(?:y|te)|dateofbirth|^dob$|^brthdy|birthymd/],
  [
    'contact',
    /연락처|휴대폰|휴대전화|핸드폰|mobile(?:no|num|phone|tel)|^mobile$|cellphone|^hp(?:no)?$|mbtlnum|이메일|전자우편|^e?mail(?:address|addr)?$/,
  ],
  [
    'identity-number',
    /주민(?:등록)?번호|^주민$|^rrn$|jumin|외국인(?:등록)?번호|여권|passport|면허번호|driver(?:s)?licen[cs]e|카드번호|card(?:no|num|number)$|계좌번호|account(?:no|num|number)$/,
  ],
  [
    'user-id',
    /(?:user|usr|member|mber|rider|customer|cust|patient)(?:id|no|num|number|idx|sn)$|(?:회원|이용자|고객|가입자|환자)(?:번호|id|아이디)/,
  ],
];

const sex = /^(?:sex|gender|성별)|sexcd|sexcode/;
const age = /birthyear|birthyr|출생년도|출생연도|생년$|^age$|^연령$|^나이$/;
const place = /^(?:area|district|dong|place|address)|자치구|행정동|시군구|주소|거주|동$|^addr/;
/** Alone it may name a shop; beside a birth date or a sex it names a person. */
const nameOnly = /^(?:이름|성|name)$/;

const wordsOf = ({ name, title }: NamedColumn): readonly string[] =>
  [name, title?.ko, title?.en].flatMap((word) => (word === undefined ? [] : [bare(word)]));

const speaksOf = (column: NamedColumn, pattern: RegExp): boolean =>
  wordsOf(column).some((word) => pattern.test(word));

/**
 * Columns that by their names hold personal data. `counted`: the table counts people by these columns,
 * so that sex, age and place are groups and not single persons.
 */
export function personalColumns(
  columns: readonly NamedColumn[],
  { counted = false }: { readonly counted?: boolean } = {},
): readonly PersonalColumn[] {
  const named = columns.flatMap((column) => {
    const hint = hints.find(([, pattern]) => speaksOf(column, pattern));
    return hint ? [{ column: column.name, kind: hint[0] }] : [];
  });
  const [bySex, byAge, byPlace, byName] = [sex, age, place, nameOnly].map((pattern) =>
    columns.find((column) => speaksOf(column, pattern)),
  );
  const isPersonal = (column: NamedColumn): boolean =>
    !named.some((found) => found.column === column.name);
  const names: readonly PersonalColumn[] =
    byName && isPersonal(byName) && (bySex ?? byAge ?? named.find(({ kind }) => kind !== 'contact'))
      ? [{ column: byName.name, kind: 'person-name' }]
      : [];
  const together: readonly PersonalColumn[] =
    !counted && bySex && byAge && byPlace ? [{ column: byAge.name, kind: 'sex-age-place' }] : [];
  return [...named, ...names, ...together];
}
