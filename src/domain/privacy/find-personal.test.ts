import { describe, expect, test } from 'vitest';
import { findPersonal } from './find-personal.ts';
import { maskPersonal, maskRejects } from './mask-personal.ts';

const kindsIn = (text: string): string[] => findPersonal(text).map(({ kind }) => kind);

/** Made up; their check digits are right or wrong as a test needs. */
test.for([
  ['900101-1234568', 'resident'],
  ['000101-3234560', 'resident'],
  ['9001011234568', 'resident'],
  ['주민번호 900101 - 1234568 확인', 'resident'],
  // Numbers issued since October 2020 have no check digit.
  ['201015-3123457', 'resident'],
  ['201015-4999999', 'resident'],
  ['900101-5234561', 'foreigner'],
  ['여권 M123A4567', 'passport'],
  ['S12345678', 'passport'],
  ['11-90-123456-01', 'driver-licence'],
  ['28-05-123456-78', 'driver-licence'],
  ['4111 1111 1111 1111', 'card'],
  ['5555-5555-5555-4444', 'card'],
  ['3782-822463-10005', 'card'],
  ['4111111111111111', 'card'],
  ['010-1234-5678', 'mobile'],
  ['01012345678', 'mobile'],
  ['+82 10-1234-5678', 'mobile'],
  ['문의 010.1234.5678로', 'mobile'],
  ['보낸이 someone.else@example.co.kr', 'email'],
  ['실종된 홍길동씨(남, 82세)를 찾습니다', 'person-sought'],
  ['02-120-1234', 'landline'],
  ['031) 123-4567', 'landline'],
  ['1588-1234', 'landline'],
  ['123-45-67891', 'business'],
] as const)('%s is told as %s', ([text, kind]) => {
  expect(kindsIn(text)).toEqual([kind]);
});

describe('what only looks a little like it', () => {
  test.for([
    ['1220003800', 'the id of a road link'],
    ['1018000900', 'the id of a road link'],
    ['11680101000', 'a code of a dong'],
    ['1168010100108230000', 'the number of a plot of land'],
    ['1168010100108230000012345', 'the number of a building'],
    ['202611221400', 'a time to the minute'],
    ['20261122140000', 'a time to the second'],
    ['20261122140000123', 'a time to the millisecond'],
    ['1700000000000', 'milliseconds since 1970'],
    ['1701312000000', 'milliseconds since 1970 that look like a birthday'],
    ['2026-11-22', 'a day'],
    ['2026-11-22T05:00:00Z', 'an instant'],
    ['2026-11-22 14:00:00.0', 'a local time'],
    ['126978652', 'a longitude without its point'],
    ['37566535', 'a latitude without its point'],
    ['126.9786521234567', 'a longitude'],
    ['ST-1234', 'a bike station'],
    ['102', 'a bike station'],
    ['111123', 'an air station'],
    ['POI001', 'a place of the city'],
    ['OA-2218', 'a dataset of the portal'],
    ['S00000012', 'a counted record'],
    ['900101-9234568', 'a birthday before 1900'],
    ['110111-1234569', 'the register number of a company'],
    ['110111-0234560', 'the register number of a company'],
    ['901301-1234568', 'no month'],
    ['900132-1234568', 'no day'],
    ['4111 1111 1111 1112', 'a card number that fails its check'],
    ['1234-5678-9012-3456', 'digits that no card begins with'],
    ['29-90-123456-01', 'a region that issues no licences'],
    ['123-45-67890', 'a business number that fails its check'],
    ['https://example.org/data/9001011234568/view.do', 'an address of a page'],
    ['a9001011234568', 'a code with a letter'],
    ['3f9001011234568c', 'a piece of a hash'],
    ['서울특별시 중구 세종대로 110', 'an address'],
    ['GS25 S1234점', 'a shop'],
    ['김밥천국 (남영동, 3000원)', 'a shop'],
  ] as const)('%s is %s', ([text]) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

test('several in one text are all found', () => {
  expect(
    kindsIn('900101-1234568, 010-1234-5678, a@example.org, 800101-2345678').toSorted(),
  ).toEqual(['email', 'mobile', 'resident', 'resident']);
});

describe('masked text', () => {
  test('keeps nothing of a value but its separators', () => {
    expect(maskPersonal('홍 900101-1234568 / 010-1234-5678')).toBe(
      '홍 ******-******* / ***-****-****',
    );
    expect(maskPersonal('a.b@example.org')).toBe('*.*@*******.***');
    expect(maskPersonal('홍길동씨(남, 82세)를 찾습니다')).not.toMatch(/홍길동|82/);
  });

  test('of numbers that name nobody stays', () => {
    for (const text of ['1220003800', '02-120-1234', '점검중', '-', '202611221400']) {
      expect(maskPersonal(text)).toBe(text);
    }
  });

  test('has nothing left to find', () => {
    const text = '900101-1234568 4111 1111 1111 1111 M123A4567 11-90-123456-01 x@example.org';
    expect(kindsIn(text)).toHaveLength(5);
    expect(kindsIn(maskPersonal(text))).toEqual([]);
  });

  test('is what a report shows of rejected values, columns and file names', () => {
    const reject = { line: 3, reason: 'not-a-number', scope: 'value' } as const;
    expect(
      maskRejects([
        { ...reject, file: '010-1234-5678.csv', field: 'a@example.org', value: '900101-1234568' },
        { ...reject, file: 'b.csv', field: null, value: null },
      ]),
    ).toEqual([
      { ...reject, file: '***-****-****.csv', field: '*@*******.***', value: '******-*******' },
      { ...reject, file: 'b.csv', field: null, value: null },
    ]);
  });
});

test('a long text without an end takes no long time', () => {
  for (const text of [
    'a'.repeat(200_000) + '@',
    '9'.repeat(200_000),
    '홍길동씨(남,'.repeat(20_000) + '1세',
  ]) {
    const started = performance.now();
    findPersonal(text);
    expect(performance.now() - started).toBeLessThan(2000);
  }
});
