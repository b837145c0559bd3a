import type { Need } from '../../src/domain/services/need.ts';
import type { Tag } from '../../src/domain/services/tags.ts';

type Code = readonly [code: string, label: string, tag: Tag];

/** Codes of `supportConditions`, version 3; those of version 1 mean other things. */
const personal: readonly Code[] = [
  ['JA0301', '예비부모/난임', 'trying'],
  ['JA0302', '임산부', 'pregnant'],
  ['JA0303', '출산/입양', 'birth'],
  ['JA0313', '농업인', 'farmer'],
  ['JA0314', '어업인', 'fisher'],
  ['JA0315', '축산업인', 'farmer'],
  ['JA0316', '임업인', 'farmer'],
  ['JA0317', '초등학생', 'pupil'],
  ['JA0318', '중학생', 'pupil'],
  ['JA0319', '고등학생', 'pupil'],
  ['JA0320', '대학생/대학원생', 'college'],
  ['JA0326', '근로자/직장인', 'employee'],
  ['JA0327', '구직자/실업자', 'jobseeker'],
  ['JA0328', '장애인', 'disabled'],
  ['JA0329', '국가보훈대상자', 'veteran'],
  ['JA0330', '질병/질환자', 'illness'],
];
const household: readonly Code[] = [
  ['JA0401', '다문화가족', 'multicultural'],
  ['JA0402', '북한이탈주민', 'north-korean'],
  ['JA0403', '한부모가정/조손가정', 'single-parent'],
  ['JA0404', '1인가구', 'alone'],
  ['JA0411', '다자녀가구', 'many-children'],
  ['JA0412', '무주택세대', 'no-home'],
  ['JA0413', '신규전입', 'newcomer'],
  ['JA0414', '확대가족', 'extended'],
];
const businessStage: readonly Code[] = [
  ['JA1101', '예비창업자', 'biz-starting'],
  ['JA1102', '영업중', 'biz-open'],
  ['JA1103', '생계곤란/폐업예정자', 'biz-closing'],
];
const firm: readonly Code[] = [
  ['JA2101', '중소기업', 'biz-sme'],
  ['JA2102', '사회복지시설', 'biz-welfare'],
  ['JA2103', '기관/단체', 'biz-group'],
];
const trade: readonly Code[] = [
  ['JA1201', '음식점업', 'trade-food'],
  ['JA1202', '제조업', 'trade-making'],
  ['JA1299', '기타업종', 'trade-other'],
  ['JA2201', '제조업', 'trade-making'],
  ['JA2202', '농업, 임업 및 어업', 'trade-farm'],
  ['JA2203', '정보통신업', 'trade-it'],
  ['JA2299', '기타업종', 'trade-other'],
];
const incomes = [
  ['JA0201', '중위소득 0~50%'],
  ['JA0202', '중위소득 51~75%'],
  ['JA0203', '중위소득 76~100%'],
  ['JA0204', '중위소득 101~200%'],
  ['JA0205', '중위소득 200% 초과'],
] as const;
/** "Does not apply": the group says nothing of who it is for. */
const [noPersonal, noHousehold] = ['JA0322', 'JA0410'];

/** All codes that are read, to be named as fields of the rows. */
export const conditionCodes: readonly string[] = [
  'JA0101',
  'JA0102',
  'JA0110',
  'JA0111',
  noPersonal,
  noHousehold,
  ...[...personal, ...household, ...businessStage, ...firm, ...trade].map(([code]) => code),
  ...incomes.map(([code]) => code),
];

type Ticked = Readonly<Record<string, string | null>>;
const isTicked = (row: Ticked, code: string): boolean => row[code]?.toUpperCase() === 'Y';

/** Those of a group that are ticked; none at all, or all of them, is no condition. */
function anyOf(row: Ticked, group: readonly Code[], etc: boolean): Need[] {
  const ticked = group.filter(([code]) => isTicked(row, code));
  if (ticked.length === 0 || ticked.length === group.length) return [];
  return [
    {
      kind: 'any',
      tags: [...new Set(ticked.map(([, , tag]) => tag))],
      etc,
      words: [...new Set(ticked.map(([, label]) => label))].join(', '),
    },
  ];
}

/** Ages as they are meant: 0 and 1 are no beginning, 99 and more no end. */
function ageOf(row: Ticked): Need[] {
  const number = (code: string): number | null =>
    /^\d{1,3}$/.test(row[code] ?? '') ? Number(row[code]) : null;
  return ageNeed(number('JA0110'), number('JA0111'));
}

export function ageNeed(first: number | null, last: number | null): Need[] {
  const from = first !== null && first > 1 ? first : null;
  const to = last !== null && last < 99 ? last : null;
  if (from === null && to === null) return [];
  const years = from === null ? `${to}세까지` : to === null ? `${from}세부터` : `${from}~${to}세`;
  return [{ kind: 'age', from, to, words: `지원 연령 ${years}` }];
}

function incomeOf(row: Ticked): Need[] {
  const ticked = incomes.filter(([code]) => isTicked(row, code));
  if (ticked.length === 0 || ticked.length === incomes.length) return [];
  return [{ kind: 'income', words: ticked.map(([, label]) => label).join(', ') }];
}

function genderOf(row: Ticked): Need[] {
  const [men, women] = [isTicked(row, 'JA0101'), isTicked(row, 'JA0102')];
  return men === women ? [] : [{ kind: 'other', words: men ? '남성' : '여성' }];
}

/**
 * Conditions that an office ticked for its service. Where it ticked both of the person and of the
 * household, the list does not say whether one of them is enough: then nobody is turned away by one.
 */
export function needsOfCodes(row: Ticked): Need[] {
  const ofPerson = isTicked(row, noPersonal) ? [] : anyOf(row, personal, false);
  const ofHousehold = isTicked(row, noHousehold) ? [] : anyOf(row, household, false);
  const etc = ofPerson.length > 0 && ofHousehold.length > 0;
  return [
    ...genderOf(row),
    ...ageOf(row),
    ...incomeOf(row),
    ...[...ofPerson, ...ofHousehold].map((need) => (need.kind === 'any' ? { ...need, etc } : need)),
    ...anyOf(row, businessStage, false),
    ...anyOf(row, firm, false),
    ...anyOf(row, trade, false),
  ];
}
