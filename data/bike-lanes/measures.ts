import type { Measure } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { kindWords, type KindId } from './kinds.ts';

const common = { dayBands: null, guideline: null } as const;
const length = {
  ...common,
  aggregate: 'last',
  unit: 'km',
  decimals: 3,
  meanDecimals: 1,
} as const;

const kind = (id: KindId, better: Measure['better'], plain: LocalText): Measure => ({
  ...length,
  id: `${id}_km`,
  better,
  name: kindWords[id],
  shortName: kindWords[id],
  plain,
});

export const measures: readonly Measure[] = [
  {
    ...length,
    id: 'lane_km',
    better: 'higher',
    name: { ko: '자전거도로', en: 'Bike lanes' },
    shortName: { ko: '자전거도로', en: 'Bike lanes' },
    plain: {
      ko: '네 종류를 모두 더한 길이입니다. 길 양쪽에 따로 있으면 양쪽을 다 셉니다.',
      en: 'All four kinds together. Where both sides of a street have one, both count.',
    },
  },
  {
    ...common,
    id: 'metres_per_1000',
    aggregate: 'rate',
    rate: {
      numerator: 'metres',
      denominator: 'residents',
      per: 1000,
      annual: false,
      note: {
        ko: '2023년 2분기 말(6월 30일)의 주민등록 인구로 나눕니다. 외국인을 포함합니다.',
        en: 'Divided by registered residents, foreigners included, at the end of June 2023.',
      },
    },
    unit: 'm',
    decimals: 0,
    meanDecimals: 0,
    better: 'higher',
    name: {
      ko: '인구 1,000명당 자전거도로(2023년 6월 인구)',
      en: 'Bike lanes per 1,000 residents (of June 2023)',
    },
    shortName: { ko: '1,000명당 길이', en: 'Per 1,000 residents' },
    plain: {
      ko: '사는 사람 수에 견준 길이입니다. 한강이나 하천을 낀 구에서 길게 나옵니다.',
      en: 'Length against the people who live there. Districts on the river read high.',
    },
  },
  {
    ...common,
    id: 'bike_only_share',
    aggregate: 'rate',
    rate: {
      numerator: 'bike_only_metres',
      denominator: 'metres',
      per: 100,
      annual: false,
      note: {
        ko: '자전거전용도로와 자전거전용차로의 길이를 네 종류 전체 길이로 나눕니다.',
        en: 'Bike paths and bike lanes on the road, divided by the length of all four kinds.',
      },
    },
    unit: '%',
    decimals: 1,
    meanDecimals: 1,
    better: 'higher',
    name: { ko: '자전거만 다니는 길의 몫', en: 'Share that is for bikes only' },
    shortName: { ko: '자전거만의 길', en: 'Bikes only' },
    plain: {
      ko: '걷는 사람이나 자동차와 나누어 쓰지 않는 길의 비율입니다. 나머지는 나누어 쓰는 길입니다.',
      en: 'How much is not shared with walkers or cars. The rest is.',
    },
  },
  kind('path', 'higher', {
    ko: '분리대나 경계석으로 차도와 보도에서 떼어 놓은, 자전거만 다니는 길입니다.',
    en: 'For bikes only, set apart from the carriageway and the pavement.',
  }),
  kind('onroad', 'higher', {
    ko: '차도 위에 선으로 그려 자전거만 다니게 한 차로입니다.',
    en: 'A lane for bikes only, painted on the carriageway.',
  }),
  kind('shared', 'neither', {
    ko: '자전거와 걷는 사람이 함께 쓰는 길입니다. 서울에서 가장 흔합니다.',
    en: 'Shared by bikes and walkers. The most common kind in Seoul.',
  }),
  kind('priority', 'neither', {
    ko: '자동차와 함께 쓰되 자전거를 먼저 살피라고 표시한 차도입니다.',
    en: 'A carriageway shared with cars, marked to give bikes priority.',
  }),
];
