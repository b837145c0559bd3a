import { describe, expect, test } from 'vitest';
import { holdsTelephone, placeShops, plainAddress } from './addresses.ts';

describe('an address', () => {
  test.each([
    ['서울특별시 서울 양천구 은행정로5길 48-3', '양천구 은행정로5길 48-3'],
    ['서울특별시 서울특별시 중구 중림로 11', '중구 중림로 11'],
    ['서울특별시 서울시 금천구 탑골로 6-1(시흥동)', '금천구 탑골로 6-1(시흥동)'],
    ['서울특별시 강서구 방화동로 49  (방화동) ', '강서구 방화동로 49 (방화동)'],
    ['서울특별시 ', ''],
  ])('%j loses the city’s name, however often it stands there', (written, plain) => {
    expect(plainAddress(written)).toBe(plain);
  });

  test('names its district, or its dong does', () => {
    const places = placeShops([
      '서울특별시 강남구 도곡로 175 (역삼동)',
      '서울특별시 (역삼동)역삼로 161 1층',
      '서울특별시 성동구 마조로 5 (하왕십리동)',
      '서울특별시 무학봉16길 1 (하왕십리동)',
      '서울특별시 화랑로19길 81 ',
    ]);
    expect(places.map(({ area }) => area)).toEqual(['11680', '11680', '11200', '11200', null]);
  });

  test('with a dong that two districts have stays without a district', () => {
    const places = placeShops([
      '서울특별시 강남구 도산대로 1 (신사동)',
      '서울특별시 은평구 갈현로 1 (신사동)',
      '서울특별시 은행나무로 1 (신사동)',
    ]);
    expect(places.at(-1)).toEqual({ area: null, address: '은행나무로 1 (신사동)' });
  });

  test('that is a telephone number is none', () => {
    expect(placeShops(['서울특별시 0507-0000-0000'])).toEqual([{ area: null, address: null }]);
    expect(holdsTelephone('02-000-0000')).toBe(true);
    expect(holdsTelephone('동일로120길 121-11')).toBe(false);
  });
});
