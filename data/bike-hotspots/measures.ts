import type { Measure } from '../../src/domain/dataset.ts';

const common = {
  aggregate: 'last',
  better: 'lower',
  decimals: 0,
  meanDecimals: 0,
  dayBands: null,
  guideline: null,
} as const;

export const measures: readonly Measure[] = [
  {
    ...common,
    id: 'spots',
    unit: { ko: '곳', en: 'hotspots' },
    name: { ko: '사고 다발지점', en: 'Accident hotspots' },
    shortName: { ko: '지점', en: 'Hotspots' },
    plain: {
      ko: '사고가 되풀이되어 공단이 골라낸 지점의 수입니다.',
      en: 'Places that the authority singled out because accidents recurred there.',
    },
  },
  {
    ...common,
    id: 'accidents',
    unit: { ko: '건', en: 'accidents' },
    name: { ko: '다발지점의 사고', en: 'Accidents at hotspots' },
    shortName: { ko: '사고', en: 'Accidents' },
    plain: {
      ko: '다발지점에서 일어난 사고의 수입니다. 구에서 일어난 모든 사고가 아닙니다.',
      en: 'Accidents at these places only, not all of a district’s.',
    },
  },
  {
    ...common,
    id: 'deaths',
    unit: { ko: '명', en: 'deaths' },
    name: { ko: '다발지점의 사망자', en: 'Deaths at hotspots' },
    shortName: { ko: '사망자', en: 'Deaths' },
    plain: {
      ko: '다발지점의 사고로 숨진 사람입니다.',
      en: 'People killed in accidents at these places.',
    },
  },
  {
    ...common,
    id: 'serious',
    unit: { ko: '명', en: 'badly hurt' },
    name: { ko: '다발지점의 중상자', en: 'Badly hurt at hotspots' },
    shortName: { ko: '중상자', en: 'Badly hurt' },
    plain: {
      ko: '다발지점의 사고로 크게 다친 사람입니다.',
      en: 'People badly hurt in accidents at these places.',
    },
  },
];
