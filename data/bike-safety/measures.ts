import type { Measure } from '../../src/domain/dataset.ts';

const common = { aggregate: 'last', dayBands: null, guideline: null } as const;

export const measures: readonly Measure[] = [
  {
    ...common,
    id: 'shrunken',
    name: {
      ko: '인구 10만 명당 한 해 자전거 사고(2019~2023년, 보정)',
      en: 'Bike accidents a year per 100,000 residents (2019–2023, smoothed)',
    },
    shortName: { ko: '인구당 사고', en: 'Per resident' },
    unit: { ko: '건', en: 'accidents' },
    decimals: 1,
    meanDecimals: 1,
    better: 'lower',
    plain: {
      ko: '다섯 해의 사고를 다섯 해의 연말 인구로 나누고, 수가 적은 구일수록 서울 전체의 비율 쪽으로 당긴 값입니다. 우연히 높은 구가 맨 위에 오지 않게 합니다.',
      en: 'Five years of accidents by five years’ residents (at the ends of the years), drawn towards the city’s rate where counts are small, so that chance puts no district on top.',
    },
  },
  {
    ...common,
    id: 'per_km',
    name: {
      ko: '자전거도로 1km당 한 해 사고(도로는 2023년 8월)',
      en: 'Accidents a year per km of bike lane (lanes of August 2023)',
    },
    shortName: { ko: '도로 1km당 사고', en: 'Per km of lane' },
    unit: { ko: '건', en: 'accidents' },
    decimals: 2,
    meanDecimals: 1,
    better: 'lower',
    plain: {
      ko: '사고가 자전거도로 위에서 났다는 뜻은 아닙니다. 도로가 짧은 구에서 높게 나옵니다.',
      en: 'The accidents need not have happened on a lane. Districts with few lanes read high.',
    },
  },
  {
    ...common,
    id: 'per_rack',
    name: {
      ko: '따릉이 거치대 1,000개당 한 해 사고(거치대는 2025년 5월)',
      en: 'Accidents a year per 1,000 bike racks (racks of May 2025)',
    },
    shortName: { ko: '거치대당 사고', en: 'Per 1,000 racks' },
    unit: { ko: '건', en: 'accidents' },
    decimals: 0,
    meanDecimals: 0,
    better: 'lower',
    plain: {
      ko: '공공자전거를 얼마나 타는지 모르므로 거치대 수로 대신합니다. 자기 자전거를 타는 사람은 알 수 없습니다.',
      en: 'Racks of the public bikes stand in for riding, which is not known by district. Riders of their own bikes are not seen.',
    },
  },
  {
    ...common,
    id: 'of_expected',
    name: {
      ko: '기대되는 사고와 견준 사고(기대 = 100%)',
      en: 'Accidents against those expected (expected = 100 %)',
    },
    shortName: { ko: '기대 대비', en: 'Of expected' },
    unit: '%',
    decimals: 0,
    meanDecimals: 0,
    better: 'lower',
    plain: {
      ko: '인구, 자전거도로, 거치대가 이만한 구에서 기대되는 수와 견줍니다. 100%보다 높으면 기대보다 많습니다.',
      en: 'Held against what a district with as many residents, lanes and racks would be expected to have. Above 100 % is more.',
    },
  },
  {
    ...common,
    id: 'km_per_10k',
    name: {
      ko: '인구 1만 명당 자전거도로(도로 2023년 8월, 인구 2023년 말)',
      en: 'Bike lanes per 10,000 residents (lanes of August, residents of the end of 2023)',
    },
    shortName: { ko: '인구당 도로', en: 'Lanes' },
    unit: 'km',
    decimals: 2,
    meanDecimals: 2,
    better: 'higher',
    plain: {
      ko: '사는 사람 수에 견준 자전거도로의 길이입니다. 한강을 낀 구에서 길게 나옵니다.',
      en: 'Length of bike lane against the people who live there. Districts on the river read high.',
    },
  },
  {
    ...common,
    id: 'racks_per_10k',
    name: {
      ko: '인구 1만 명당 따릉이 거치대(거치대 2025년 5월, 인구 2023년 말)',
      en: 'Bike racks per 10,000 residents (racks of May 2025, residents of the end of 2023)',
    },
    shortName: { ko: '인구당 거치대', en: 'Racks' },
    unit: { ko: '개', en: 'racks' },
    decimals: 1,
    meanDecimals: 1,
    better: 'higher',
    plain: {
      ko: '사는 사람 수에 견준 공공자전거 거치대의 수입니다. 일하러 오는 사람이 많은 도심에서 높게 나옵니다.',
      en: 'Racks of the public bikes against the people who live there. The centre, where many come to work, reads high.',
    },
  },
];
