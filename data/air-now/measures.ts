import { airMeasures } from '../../src/domain/air/air-measures.ts';
import type { Measure } from '../../src/domain/dataset.ts';

/** The limits of the grades and of WHO are for 24 hours or for the index, none for an hour of dust. */
const hourly = (measure: Measure): Measure => ({
  ...measure,
  aggregate: 'last',
  meanDecimals: measure.decimals,
  dayBands: null,
  ungraded: {
    ko: '한 시간 값에는 등급을 매기지 않습니다. 등급은 통합대기환경지수의 것입니다.',
    en: 'One hour’s value gets no grade; the grade is that of the index.',
  },
  guideline: null,
});

export const measures: readonly Measure[] = [
  ...airMeasures.map(hourly),
  {
    id: 'cai',
    aggregate: 'last',
    name: { ko: '통합대기환경지수(CAI)', en: 'Air-quality index (CAI)' },
    shortName: { ko: '지수(CAI)', en: 'Index (CAI)' },
    unit: '',
    decimals: 0,
    meanDecimals: 0,
    better: 'lower',
    plain: {
      ko: '여섯 오염물질 가운데 가장 나쁜 것으로 정하는 지수입니다. 서비스가 준 그대로이며, 구의 지수를 평균해 서울의 지수를 만들지 않습니다.',
      en: 'An index set by the worst of six pollutants, as the service gives it. The districts’ indices are not averaged into one for the city.',
    },
    dayBands: null,
    ungraded: {
      ko: '등급은 서비스가 지수와 함께 줍니다.',
      en: 'The service gives the grade with the index.',
    },
    guideline: null,
  },
];
