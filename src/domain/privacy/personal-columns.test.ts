import { describe, expect, test } from 'vitest';
import { personalColumns } from './personal-columns.ts';

const kindOf = (name: string): string | undefined => personalColumns([{ name }])[0]?.kind;

describe('names of columns', () => {
  test.for([
    ['성명', 'person-name'],
    ['대표자', 'person-name'],
    ['담당자명', 'person-name'],
    ['user_name', 'person-name'],
    ['생년월일', 'birth-date'],
    ['Date of Birth', 'birth-date'],
    ['연락처', 'contact'],
    ['휴대폰 번호', 'contact'],
    ['MOBILE_NO', 'contact'],
    ['e-mail', 'contact'],
    ['주민등록번호', 'identity-number'],
    ['주민 번호', 'identity-number'],
    ['여권번호', 'identity-number'],
    ['Card No.', 'identity-number'],
    ['user_id', 'user-id'],
    ['MBER_NO', 'user-id'],
    ['회원번호', 'user-id'],
  ] as const)('%s: %s', ([name, kind]) => {
    expect(kindOf(name)).toBe(kind);
  });

  test.for([
    '이름',
    'name',
    '대여소명',
    '업소명',
    '기관명',
    '전화번호',
    '주민 수',
    '주민등록인구',
    '생일동',
    '사용자 수',
    'users',
    'station_id',
    'SEX_CD',
    'BIRTH_YEAR',
    '성별',
    '연령대',
    '주소',
    '동',
    'email_count',
    'passengers',
    'accounts',
  ])('%s alone names nobody', (name) => {
    expect(kindOf(name)).toBeUndefined();
  });
});

describe('columns together', () => {
  const named = (...names: readonly string[]) => personalColumns(names.map((name) => ({ name })));

  test('with a sex or a birth date, a name is that of a person', () => {
    expect(named('이름', '성별')).toEqual([{ column: '이름', kind: 'person-name' }]);
    expect(named('이름', '생년월일').map(({ column }) => column)).toEqual(['생년월일', '이름']);
    expect(named('이름', '주소', '연락처')).toEqual([{ column: '연락처', kind: 'contact' }]);
  });

  test('sex, age and place of single persons tell who it is; two of them do not', () => {
    expect(named('SEX_CD', 'BIRTH_YEAR', '자치구')).toEqual([
      { column: 'BIRTH_YEAR', kind: 'sex-age-place' },
    ]);
    expect(named('SEX_CD', 'BIRTH_YEAR')).toEqual([]);
    expect(named('SEX_CD', '자치구')).toEqual([]);
    const columns = ['SEX_CD', 'BIRTH_YEAR', '자치구'].map((name) => ({ name }));
    expect(personalColumns(columns, { counted: true })).toEqual([]);
  });

  test('are told by their titles as well', () => {
    expect(personalColumns([{ name: 'c1', title: { ko: '생년월일', en: 'Born' } }])).toEqual([
      { column: 'c1', kind: 'birth-date' },
    ]);
  });
});
