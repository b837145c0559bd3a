import { airMeasures } from '../../src/domain/air/air-measures.ts';
import type { Measure } from '../../src/domain/dataset.ts';

const traffic: Measure = {
  id: 'thousand_vehicles',
  aggregate: 'mean',
  name: { ko: '하루에 센 차(천 대)', en: 'Vehicles counted a day, in thousands' },
  shortName: { ko: '교통량(천 대)', en: 'Vehicles (thousands)' },
  unit: '',
  decimals: 0,
  meanDecimals: 0,
  better: 'neither',
  plain: {
    ko: '조사 지점을 지나간 차를 모두 더한 수입니다. 한 대가 여러 지점에서 여러 번 세어집니다.',
    en: 'All passings at all counters added up; one vehicle counts at each of them.',
  },
  dayBands: null,
  ungraded: {
    ko: '교통량에는 좋고 나쁨을 가르는 공인된 기준이 없습니다.',
    en: 'There is no recognised limit that tells good traffic volumes from bad.',
  },
  guideline: null,
};

/** The three that the analysis looks at; nitrogen dioxide is its control. */
export const airOfAnalysis: readonly Measure[] = ['pm25', 'pm10', 'no2'].flatMap(
  (id) => airMeasures.find((measure) => measure.id === id) ?? [],
);

/** Dust first: it is what the question is about. */
export const measures: readonly Measure[] = [
  ...airOfAnalysis.slice(0, 1),
  traffic,
  ...airOfAnalysis.slice(1),
];
