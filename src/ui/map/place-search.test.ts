import { describe, expect, test } from 'vitest';
import { findPlaces, initialsOf, namesIndex, placeIndex, searchKey } from './place-search.ts';

const stations = namesIndex('bikes/stations', {
  schemaVersion: 1,
  ids: ['1', '2', '3', '4'],
  names: ['강남역 1번 출구', '신논현역', '역삼동 강남역 앞', 'Seoul Station'],
  areas: ['11680', '11680', '11680', '11140'],
  longitudes: [127.0, 127.1, 127.2, 126.97],
  latitudes: [37.4, 37.5, 37.6, 37.55],
});
const districts = placeIndex([
  { layer: null, id: '11680', name: '강남구', area: '11680', longitude: 127, latitude: 37.5 },
]);
const ids = (query: string) =>
  findPlaces([...districts, ...stations], query, 8).map(({ id }) => id);

describe('finding places', () => {
  test('blanks, signs and case do not matter, nor how the letters are composed', () => {
    expect(ids('강남역1번')).toEqual(['1']);
    expect(ids('강남역 1 번출구')).toEqual(['1']);
    expect(ids('seoulstation')).toEqual(['4']);
    expect(ids('강남역'.normalize('NFD'))).toEqual(['1', '3']);
  });

  test('names that begin with the words come first, a district before its stations', () => {
    expect(ids('강남')).toEqual(['11680', '1', '3']);
  });

  test('first letters are enough', () => {
    expect(ids('ㄱㄴㅇ')).toEqual(['1', '3']);
    expect(ids('ㅅㄴㅎㅇ')).toEqual(['2']);
    // One letter alone would find half the city.
    expect(ids('ㄱ')).toEqual([]);
  });

  test('nothing finds nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids(' .')).toEqual([]);
    expect(ids('부산')).toEqual([]);
  });
});

test('keys and first letters keep what is not Hangul', () => {
  expect(searchKey('중구 (2·3가) A-1')).toBe('중구23가a1');
  expect(initialsOf('강남a1')).toBe('ㄱㄴa1');
});
