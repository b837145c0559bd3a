import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { ofResidents } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { items, kinds, otherItem } from './items.ts';
import { measuredItems, measures } from './measures.ts';

const field = (name: string, type: Field['type'], ko: string, en: string): Field => ({
  name,
  type,
  title: { ko, en },
});
const won = (name: string, ko: string, en: string): Field => ({
  ...field(name, 'integer', ko, en),
  unit: { ko: '원', en: 'won' },
});

const area: Field = {
  ...field('area', 'string', '지역', 'Area'),
  description: {
    ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체이며, 구를 알 수 없는 업소도 셉니다.',
    en: 'First five digits of the legal code; 11 is all of Seoul, shops of unknown district included.',
  },
  categories: Object.fromEntries(
    [seoul.city, ...seoul.districts].map(({ code, name }) => [code, name]),
  ),
};

const item: Field = {
  ...field('item', 'string', '품목', 'Item'),
  categories: Object.fromEntries(
    [...items, otherItem].map(({ id, name }): [string, LocalText] => [id, name]),
  ),
};

const quartiles: readonly Field[] = [
  field('prices', 'integer', '값의 수', 'Prices'),
  won('min', '가장 싼 값', 'Lowest'),
  won('q1', '4분의 1이 이보다 쌈', 'A quarter pay less'),
  won('median', '한가운데', 'Median'),
  won('q3', '4분의 1이 이보다 비쌈', 'A quarter pay more'),
  won('max', '가장 비싼 값', 'Highest'),
];

const kindNames = Object.fromEntries(
  Object.values(kinds).map(({ id, name }): [string, LocalText] => [id, name]),
);

export const tables: readonly TableDefinition[] = [
  {
    name: 'by_area',
    title: { ko: '자치구별 업소와 값', en: 'Shops and prices by district' },
    primaryKey: ['taken_on', 'area'],
    fields: [
      field('taken_on', 'date', '자료의 날', 'Day of the file'),
      area,
      field('shops', 'integer', '착한가격업소', 'Good-price shops'),
      ...measuredItems.map(({ column }): Field => {
        const name = measures.find(({ id }) => id === column)?.name ?? { ko: '', en: '' };
        return won(column, name.ko, name.en);
      }),
      ofResidents(field('residents', 'integer', '주민(2025년 3월)', 'Residents (March 2025)')),
    ],
  },
  {
    name: 'items',
    title: { ko: '품목별 값', en: 'Prices by item' },
    primaryKey: ['item'],
    fields: [item, ...quartiles],
  },
  {
    name: 'district_items',
    title: { ko: '자치구와 품목별 값', en: 'Prices by district and item' },
    primaryKey: ['area', 'item'],
    fields: [area, item, ...quartiles],
  },
  {
    name: 'shops',
    title: { ko: '착한가격업소', en: 'Good-price shops' },
    primaryKey: ['shop'],
    fields: [
      field('shop', 'string', '업소 번호', 'Shop number'),
      field('name', 'string', '이름', 'Name'),
      { ...field('kind', 'string', '업종', 'Kind'), categories: kindNames },
      area,
      field('address', 'string', '주소', 'Address'),
      field('items', 'string', '품목과 값(원)', 'Items and prices (won)'),
    ],
  },
  {
    name: 'prices',
    title: { ko: '적힌 값 하나하나', en: 'Every price' },
    primaryKey: ['shop', 'number'],
    fields: [
      field('shop', 'string', '업소 번호', 'Shop number'),
      field('number', 'integer', '업소 안의 순서', 'Number within the shop'),
      item,
      field('written', 'string', '업소가 적은 이름', 'As the shop wrote it'),
      won('won', '값', 'Price'),
    ],
  },
];
