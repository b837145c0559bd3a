import { areaField, dayField, momentField } from '../../src/domain/tables/common-fields.ts';
import type { Field, TableDefinition } from '../../src/domain/dataset.ts';
import { staples } from './staples.ts';

const won = { ko: '원', en: 'won' };
const money = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'number',
  title: { ko, en },
  unit: won,
});
const text = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'string',
  title: { ko, en },
});
const count = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});

const unit: Field = {
  ...text('unit', '단위', 'Unit'),
  description: {
    ko: '조사표에 적힌 그대로. 적히지 않았으면 ‘-’.',
    en: 'As the survey writes it; “-” where it says nothing.',
  },
};

export const tables: readonly TableDefinition[] = [
  {
    name: 'now',
    title: { ko: '지금 장바구니', en: 'The basket now' },
    primaryKey: ['area'],
    fields: [
      areaField,
      momentField('priced_at', {
        ko: '가장 새 조사일(그날 0시)',
        en: 'Newest day asked, its start',
      }),
      dayField('priced_on', { ko: '가장 새 조사일', en: 'Newest day asked' }),
      count('shops', '조사한 가게', 'Shops asked'),
      ...staples.map(
        ({ id, name }): Field => ({ name: id, type: 'integer', title: name, unit: won }),
      ),
    ],
  },
  {
    name: 'basket',
    title: { ko: '장바구니에 든 품목', en: 'What is in the basket' },
    primaryKey: ['staple'],
    fields: [
      {
        ...text('staple', '장바구니', 'Basket'),
        categories: Object.fromEntries(staples.map(({ id, name }) => [id, name])),
      },
      text('item', '조사 품목', 'Item of the survey'),
      unit,
      count('shops', '조사한 가게', 'Shops asked'),
      money('quoted', '조사 단위의 값', 'Price of that unit'),
      money('price', '장바구니의 값', 'Price in the basket'),
    ],
  },
  {
    name: 'prices',
    title: { ko: '주마다 품목마다', en: 'Every item week by week' },
    primaryKey: ['week_start', 'item', 'unit'],
    keeps: { field: 'week_start', days: null },
    fields: [
      {
        ...dayField('week_start', { ko: '그 주의 월요일', en: 'Monday of the week' }),
      },
      text('item', '품목', 'Item'),
      unit,
      money('median', '가운데 값', 'Median'),
      money('lowest', '가장 싼 가게', 'Cheapest shop'),
      money('highest', '가장 비싼 가게', 'Dearest shop'),
      count('shops', '가게', 'Shops'),
      count('quotes', '조사 횟수', 'Quotes'),
    ],
  },
];
