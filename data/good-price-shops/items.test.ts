import { describe, expect, test } from 'vitest';
import { items, itemOf, plainName, type KindCode } from './items.ts';
import { quartilesOf } from './quartiles.ts';

describe('a shop’s own words', () => {
  test.each<[string, KindCode, string]>([
    ['김밥', '001', 'gimbap'],
    ['야채김밥(포장)', '001', 'gimbap'],
    ['자장면', '002', 'black-bean-noodles'],
    ['짜장면(홀기준)', '002', 'black-bean-noodles'],
    ['짱뽕', '002', 'seafood-noodles'],
    ['수제 칼국수', '001', 'noodle-soup'],
    ['냉     면', '001', 'cold-noodles'],
    ['냉면(물)', '001', 'cold-noodles'],
    ['된장찌게', '001', 'soybean-stew'],
    ['김치찌개 백반', '001', 'kimchi-stew'],
    ['삼겹살(국내산, 200g)', '001', 'pork-belly'],
    ['미용료(커트)', '005', 'haircut'],
    ['커트 (남)', '005', 'haircut'],
    ['이발', '005', 'haircut'],
    ['퍼머', '005', 'perm'],
    [' 미용료(파마) ', '005', 'perm'],
    ['양복 한벌 드라이클리닝', '007', 'suit-cleaning'],
    ['목욕료(성인)', '013', 'bath'],
    ['카페라&#46580;', '013', 'other'],
    ['아메리카노 hot', '004', 'americano'],
  ])('"%s" in a shop of kind %s is %s', (written, kind, item) => {
    expect(itemOf(written, kind)).toBe(item);
  });

  test.each<[string, KindCode]>([
    ['제육볶음, 오징어볶음', '001'],
    ['짜장(짬뽕)+탕수육 점심특선', '002'],
    ['참치김밥', '001'],
    ['냉면 곱배기', '001'],
    ['삼겹살(100g)', '001'],
    ['커트(경로우대)', '005'],
    ['학생 커트', '005'],
    ['커트&사우나무료', '005'],
    ['커트+면도', '005'],
    ['염색(뿌리염색+영양)', '005'],
    ['양복수선료', '007'],
    ['드라이', '007'],
    ['찜질방 이용료', '006'],
  ])('"%s" is something else: not the plain thing at the plain price', (written, kind) => {
    expect(itemOf(written, kind)).toBe('other');
  });

  test('are compared without what spreadsheets and the web leave in them', () => {
    expect(plainName(' 지리산흑돼지  삼겹살(200g)"')).toBe('지리산흑돼지삼겹살(200g)');
    expect(plainName('카페라&#46580;')).toBe('카페라뗴');
  });
});

test('no two items share an id or a name', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(new Set(items.map(({ name }) => name.ko)).size).toBe(items.length);
  expect(new Set(items.map(({ name }) => name.en)).size).toBe(items.length);
});

describe('quartiles', () => {
  test('are interpolated, in whole won', () => {
    expect(quartilesOf([9000, 6000, 7000, 8000])).toEqual({
      count: 4,
      min: 6000,
      q1: 6750,
      median: 7500,
      q3: 8250,
      max: 9000,
    });
    expect(quartilesOf([7000])).toMatchObject({ q1: 7000, median: 7000, q3: 7000 });
  });

  test('of nothing are unknown', () => {
    expect(quartilesOf([])).toBeNull();
  });
});
