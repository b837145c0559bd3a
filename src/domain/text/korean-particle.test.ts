import { describe, expect, test } from 'vitest';
import { withParticle } from './korean-particle.ts';

describe('a particle follows the sound of the word', () => {
  test.for([
    ['서울', '은/는', '서울은'],
    ['종로구', '은/는', '종로구는'],
    ['화재', '이/가', '화재가'],
    ['교통사고', '을/를', '교통사고를'],
    ['범죄', '과/와', '범죄와'],
    ['평균', '과/와', '평균과'],
    ['평균', '으로/로', '평균으로'],
    ['서울', '으로/로', '서울로'],
    ['강남구', '으로/로', '강남구로'],
    ['5명', '이었/였', '5명이었'],
    ['12%', '이었/였', '12%였'],
  ] as const)('%s + %s', ([word, pair, expected]) => {
    expect(withParticle(word, pair)).toBe(expected);
  });
});

describe('digits are read in Korean', () => {
  test.for([
    ['0', '0은'],
    ['1', '1은'],
    ['2', '2는'],
    ['3', '3은'],
    ['4', '4는'],
    ['5', '5는'],
    ['6', '6은'],
    ['7', '7은'],
    ['8', '8은'],
    ['9', '9는'],
    ['1,000', '1,000은'],
    ['12만', '12만은'],
    ['18.4', '18.4는'],
  ] as const)('%s', ([word, expected]) => {
    expect(withParticle(word, '은/는')).toBe(expected);
  });

  test('로 follows ㄹ: 일, 칠, 팔', () => {
    expect(['1', '7', '8', '3', '10'].map((word) => withParticle(word, '으로/로'))).toEqual([
      '1로',
      '7로',
      '8로',
      '3으로',
      '10으로',
    ]);
  });
});

describe('Latin letters and units', () => {
  test.for([
    ['CO', 'CO는'],
    ['GTX', 'GTX는'],
    ['LPG', 'LPG는'],
    ['KTX-AL', 'KTX-AL은'],
    ['PM', 'PM은'],
    ['CCTV', 'CCTV는'],
    ['0.031\u202Fppm', '0.031\u202Fppm은'],
    ['18.1\u202Fµg/m³', '18.1\u202Fµg/m³는'],
    ['3.2\u202Fkm', '3.2\u202Fkm는'],
    ['40\u202Fkm/h', '40\u202Fkm/h는'],
    ['5\u202Fkg', '5\u202Fkg은'],
    ['12%', '12%는'],
    ['21.3℃', '21.3℃는'],
    ['NO₂', 'NO₂는'],
  ] as const)('%s', ([word, expected]) => {
    expect(withParticle(word, '은/는')).toBe(expected);
  });
});

test('a note in brackets and marks at the end are passed over', () => {
  expect(withParticle('초미세먼지(PM2.5)', '은/는')).toBe('초미세먼지(PM2.5)는');
  expect(withParticle('교통사고(주민 10만 명당)', '이/가')).toBe('교통사고(주민 10만 명당)가');
  expect(withParticle('사망자 (가해·피해) (2023)', '은/는')).toBe('사망자 (가해·피해) (2023)는');
  expect(withParticle('‘따릉이’', '을/를')).toBe('‘따릉이’를');
  expect(withParticle('(없음)', '은/는')).toBe('(없음)은');
});
