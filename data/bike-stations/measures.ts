import type { Measure } from '../../src/domain/dataset.ts';

const common = { better: 'higher', dayBands: null, guideline: null } as const;
const stock = { ...common, aggregate: 'last', decimals: 0, meanDecimals: 0 } as const;
const rate = { ...common, aggregate: 'rate' } as const;

const byResidents = {
  ko: '2025년 1분기 말(3월 31일)의 주민등록 인구로 나눕니다. 외국인을 포함합니다.',
  en: 'Divided by registered residents, foreigners included, at the end of March 2025.',
};

export const measures: readonly Measure[] = [
  {
    ...stock,
    id: 'stations',
    unit: { ko: '곳', en: 'stations' },
    name: { ko: '따릉이 대여소', en: 'Public bike stations' },
    shortName: { ko: '대여소', en: 'Stations' },
    plain: {
      ko: '공공자전거 따릉이를 빌리고 돌려주는 곳의 수입니다.',
      en: 'Places to take and return a Ttareungyi, the city’s public bike.',
    },
  },
  {
    ...rate,
    id: 'stations_per_10k',
    rate: {
      numerator: 'stations',
      denominator: 'residents',
      per: 10_000,
      annual: false,
      note: byResidents,
    },
    unit: { ko: '곳', en: 'stations' },
    decimals: 2,
    meanDecimals: 2,
    name: {
      ko: '인구 1만 명당 대여소(2025년 3월 인구)',
      en: 'Stations per 10,000 residents (of March 2025)',
    },
    shortName: { ko: '1만 명당 대여소', en: 'Stations per 10,000' },
    plain: {
      ko: '사는 사람 수에 견준 대여소 수입니다. 일하러 오는 사람이 많은 구에서는 높게 나옵니다.',
      en: 'Stations against the people who live there. Where many come to work it reads high.',
    },
  },
  {
    ...rate,
    id: 'stations_per_km2',
    rate: {
      numerator: 'stations',
      denominator: 'area_km2',
      per: 1,
      annual: false,
      note: {
        ko: '구 경계 안의 넓이로 나눕니다. 강과 산도 들어가며, 단순하게 그린 경계로 재어 0.3%쯤 어긋날 수 있습니다.',
        en: 'Divided by the area within the district’s outline, rivers and hills included; measured on simplified outlines, it may be off by about 0.3 %.',
      },
    },
    unit: { ko: '곳', en: 'stations' },
    decimals: 1,
    meanDecimals: 1,
    name: { ko: '1km²당 대여소', en: 'Stations per km²' },
    shortName: { ko: '1km²당 대여소', en: 'Stations per km²' },
    plain: {
      ko: '대여소가 얼마나 촘촘한지 보여 줍니다. 산이 많은 구에서는 낮게 나옵니다.',
      en: 'How close together stations are. Districts with many hills read low.',
    },
  },
  {
    ...stock,
    id: 'racks',
    unit: { ko: '개', en: 'racks' },
    name: { ko: '거치대', en: 'Racks' },
    shortName: { ko: '거치대', en: 'Racks' },
    plain: {
      ko: '자전거를 세우는 자리의 수입니다. 거치대 수가 적히지 않은 대여소는 더하지 않았습니다.',
      en: 'Places to stand a bike. Stations without a number add nothing.',
    },
  },
];
