import type { Measure } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { items } from './items.ts';

/** The six commonest things that mean the same in every shop, and their columns. */
export const measuredItems: readonly { readonly item: string; readonly column: string }[] = [
  'kimchi-stew',
  'soybean-stew',
  'black-bean-noodles',
  'cold-noodles',
  'haircut',
  'perm',
].map((item) => ({ item, column: `${item.replaceAll('-', '_')}_won` }));

const shops: LocalText = { ko: '곳', en: 'shops' };

const priceMeasure = ({ item, column }: (typeof measuredItems)[number]): Measure => {
  const name = items.find(({ id }) => id === item)?.name ?? { ko: item, en: item };
  return {
    id: column,
    aggregate: 'last',
    name: { ko: `${name.ko} 값(중앙값)`, en: `${name.en}: median price` },
    shortName: name,
    unit: { ko: '원', en: 'won' },
    decimals: 0,
    meanDecimals: 0,
    better: 'lower',
    plain: {
      ko: '착한가격업소가 적어 낸 값을 차례로 세웠을 때 한가운데의 값입니다. 보통 가게의 값은 더 비쌀 수 있고, 다섯 곳이 안 되는 구는 비워 둡니다.',
      en: 'The middle one of the prices that good-price shops state. Other shops may well be dearer; a district with fewer than five such prices is left blank.',
    },
    dayBands: null,
    guideline: null,
  };
};

export const measures: readonly Measure[] = [
  {
    id: 'shops',
    aggregate: 'last',
    name: { ko: '착한가격업소', en: 'Good-price shops' },
    shortName: { ko: '업소', en: 'Shops' },
    unit: shops,
    decimals: 0,
    meanDecimals: 0,
    better: 'higher',
    plain: {
      ko: '값이 그 지역의 평균보다 싸다고 구가 고르고 시가 알리는 음식점, 미용실, 세탁소 등입니다.',
      en: 'Restaurants, hairdressers, laundries and others that the district picked, and the city lists, for prices below those around them.',
    },
    dayBands: null,
    guideline: null,
  },
  {
    id: 'shop_rate',
    aggregate: 'rate',
    rate: {
      numerator: 'shops',
      denominator: 'residents',
      per: 10_000,
      annual: false,
      note: {
        ko: '2025년 1분기 말의 주민(외국인 포함). 그 뒤의 주민 수는 아직 없습니다.',
        en: 'the residents, foreigners included, at the end of March 2025, the last on record here.',
      },
    },
    name: {
      ko: '착한가격업소, 주민 1만 명당(2025년 3월 인구)',
      en: 'Good-price shops per 10,000 residents of March 2025',
    },
    shortName: { ko: '1만 명당', en: 'Per 10,000' },
    unit: shops,
    decimals: 0,
    meanDecimals: 1,
    better: 'higher',
    plain: {
      ko: '사는 사람의 수에 견준 착한가격업소의 수입니다. 구가 얼마나 힘써 찾았는지도 드러납니다.',
      en: 'Shops held against the people who live there. It also shows how hard a district has looked for them.',
    },
    dayBands: null,
    guideline: null,
  },
  ...measuredItems.map(priceMeasure),
];
