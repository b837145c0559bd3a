import type { Measure } from '../../src/domain/dataset.ts';

const common = {
  better: 'neither',
  dayBands: null,
  guideline: null,
  ungraded: {
    ko: '좋고 나쁨을 따지는 값이 아니어서 등급이 없습니다.',
    en: 'Neither good nor bad, so it has no grades.',
  },
} as const;

export const measures: readonly Measure[] = [
  {
    ...common,
    id: 'rentals',
    aggregate: 'mean',
    unit: { ko: '회', en: 'rentals' },
    decimals: 0,
    meanDecimals: 0,
    name: { ko: '하루 대여', en: 'Rentals a day' },
    shortName: { ko: '대여', en: 'Rentals' },
    plain: {
      ko: '하루에 공공자전거를 빌린 횟수입니다. 달과 해의 값은 기록된 날의 평균입니다.',
      en: 'Public bikes rented in a day. Months and years show the mean of the days on record.',
    },
  },
  {
    ...common,
    id: 'temperature',
    aggregate: 'mean',
    unit: '°C',
    decimals: 1,
    meanDecimals: 1,
    name: { ko: '평균 기온', en: 'Mean temperature' },
    shortName: { ko: '기온', en: 'Temperature' },
    plain: {
      ko: '그날 24시간의 평균 기온입니다.',
      en: 'Mean of the day’s 24 hours.',
    },
  },
  {
    ...common,
    id: 'rain',
    aggregate: 'sum',
    unit: 'mm',
    decimals: 1,
    meanDecimals: 1,
    name: { ko: '강수량', en: 'Rainfall' },
    shortName: { ko: '비', en: 'Rain' },
    plain: {
      ko: '그날 내린 비의 양입니다. 달과 해의 값은 더한 값입니다.',
      en: 'Rain of the day. Months and years show the sum.',
    },
  },
];
