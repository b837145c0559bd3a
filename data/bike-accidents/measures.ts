import type { Measure } from '../../src/domain/dataset.ts';

const common = { better: 'lower', dayBands: null, guideline: null } as const;
const count = { ...common, aggregate: 'sum', decimals: 0, meanDecimals: 0 } as const;

export const measures: readonly Measure[] = [
  {
    ...count,
    id: 'accidents',
    unit: { ko: '건', en: 'accidents' },
    name: { ko: '자전거 사고', en: 'Accidents with a bike' },
    shortName: { ko: '사고', en: 'Accidents' },
    plain: {
      ko: '경찰이 처리한 교통사고 가운데 자전거가 가해자나 피해자인 사고입니다. 신고되지 않은 사고는 들어 있지 않습니다.',
      en: 'Road accidents on the police’s books in which a bike was at fault or was struck. Those never reported are missing.',
    },
  },
  {
    ...common,
    id: 'accident_rate',
    aggregate: 'rate',
    rate: {
      numerator: 'accidents',
      denominator: 'residents',
      per: 100_000,
      annual: true,
      note: {
        ko: '그해 4분기 말의 주민등록 인구로 나눕니다. 외국인을 포함합니다. 2008년 전에는 구별 인구가 없어 비율이 없습니다.',
        en: 'Divided by registered residents, foreigners included, at the end of the same year. Before 2008 there are no residents by district, and so no rate.',
      },
    },
    unit: { ko: '건', en: 'accidents' },
    decimals: 1,
    meanDecimals: 1,
    name: {
      ko: '인구 10만 명당 자전거 사고(그해 말 인구)',
      en: 'Accidents with a bike per 100,000 residents (year’s end)',
    },
    shortName: { ko: '10만 명당', en: 'Per 100,000' },
    plain: {
      ko: '사는 사람 수에 견준 사고 수입니다. 자전거를 많이 타거나 지나가는 사람이 많은 구에서 높게 나옵니다.',
      en: 'Accidents against the people who live there. Districts where many ride or pass through read high.',
    },
  },
  {
    ...count,
    id: 'at_fault',
    unit: { ko: '건', en: 'accidents' },
    name: { ko: '자전거가 가해자인 사고', en: 'Accidents with the bike at fault' },
    shortName: { ko: '가해', en: 'At fault' },
    plain: {
      ko: '자전거를 탄 사람의 잘못이 더 크다고 경찰이 본 사고입니다.',
      en: 'Accidents in which the police found the rider more at fault.',
    },
  },
  {
    ...count,
    id: 'struck',
    unit: { ko: '건', en: 'accidents' },
    name: { ko: '자전거가 피해자인 사고', en: 'Accidents with the bike struck' },
    shortName: { ko: '피해', en: 'Struck' },
    plain: {
      ko: '자전거를 탄 사람의 잘못이 더 작다고 경찰이 본 사고입니다.',
      en: 'Accidents in which the police found the rider less at fault.',
    },
  },
  {
    ...count,
    id: 'deaths',
    unit: { ko: '명', en: 'deaths' },
    name: { ko: '자전거 사고 사망자', en: 'Deaths in accidents with a bike' },
    shortName: { ko: '사망자', en: 'Deaths' },
    plain: {
      ko: '자전거 사고로 숨진 사람입니다. 자전거에 부딪힌 보행자도 들어갑니다.',
      en: 'People killed in accidents with a bike, walkers hit by one included.',
    },
  },
  {
    ...count,
    id: 'injuries',
    unit: { ko: '명', en: 'injured' },
    name: { ko: '자전거 사고 부상자', en: 'Injuries in accidents with a bike' },
    shortName: { ko: '부상자', en: 'Injuries' },
    plain: {
      ko: '자전거 사고로 다친 사람입니다. 크게 다친 사람과 가볍게 다친 사람을 모두 셉니다.',
      en: 'People hurt in accidents with a bike, badly or slightly.',
    },
  },
];
