import type { Measure } from '../../src/domain/dataset.ts';

const count = {
  aggregate: 'last',
  decimals: 0,
  meanDecimals: 0,
  dayBands: null,
  guideline: null,
} as const;

export const measures: readonly Measure[] = [
  {
    ...count,
    id: 'bikes',
    unit: { ko: '대', en: 'bikes' },
    better: 'higher',
    name: { ko: '대여소에 있는 따릉이', en: 'Bikes at stations' },
    shortName: { ko: '따릉이', en: 'Bikes' },
    plain: {
      ko: '지금 대여소에 서 있는 공공자전거의 수입니다. 누군가 타고 있는 자전거는 들어가지 않습니다.',
      en: 'Public bikes standing at stations at this moment; those being ridden are not in it.',
    },
  },
  {
    ...count,
    id: 'empty_stations',
    unit: { ko: '곳', en: 'stations' },
    better: 'lower',
    name: { ko: '자전거가 없는 대여소', en: 'Stations without a bike' },
    shortName: { ko: '빈 대여소', en: 'Empty stations' },
    plain: {
      ko: '지금 빌릴 자전거가 한 대도 없는 대여소의 수입니다.',
      en: 'Stations where there is no bike to take at this moment.',
    },
  },
  {
    ...count,
    id: 'stations',
    unit: { ko: '곳', en: 'stations' },
    better: 'higher',
    name: { ko: '대여소', en: 'Stations' },
    shortName: { ko: '대여소', en: 'Stations' },
    plain: {
      ko: '서비스가 지금 알려 주는 대여소의 수입니다.',
      en: 'Stations that the service lists at this moment.',
    },
  },
  {
    ...count,
    id: 'racks',
    unit: { ko: '개', en: 'racks' },
    better: 'higher',
    name: { ko: '거치대', en: 'Racks' },
    shortName: { ko: '거치대', en: 'Racks' },
    plain: {
      ko: '자전거를 세우는 자리의 수입니다. 자전거는 거치대보다 많을 수 있습니다.',
      en: 'Places to stand a bike. There may be more bikes than racks.',
    },
  },
];
