import type { Measure, Rate } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';

interface Words {
  readonly name: LocalText;
  readonly shortName: LocalText;
  readonly plain: LocalText;
}

const common = { better: 'lower', dayBands: null, guideline: null } as const;

const count = (id: string, words: Words): Measure => ({
  ...common,
  ...words,
  id,
  aggregate: 'sum',
  unit: '',
  decimals: 0,
  meanDecimals: 0,
});

const ratio = (id: string, unit: string, rate: Rate, words: Words): Measure => ({
  ...common,
  ...words,
  id,
  aggregate: 'rate',
  rate,
  unit,
  decimals: 1,
  meanDecimals: 1,
});

export const accidentMeasures = [
  'person_accidents',
  'vehicle_accidents',
  'single_accidents',
  'crossing_accidents',
] as const;
export const deathMeasures = ['person_deaths', 'vehicle_deaths', 'single_deaths'] as const;

export const measures: readonly Measure[] = [
  count('person_accidents', {
    name: { ko: '차가 사람을 친 사고', en: 'Accidents between a vehicle and a person' },
    shortName: { ko: '차 대 사람', en: 'Vehicle and person' },
    plain: {
      ko: '차가 걷는 사람을 친 사고의 수입니다. 사람이 다치거나 숨진 사고만 셉니다.',
      en: 'Accidents in which a vehicle hit somebody on foot and hurt or killed them.',
    },
  }),
  ratio(
    'person_accident_rate',
    '',
    {
      numerator: 'person_accidents',
      denominator: 'residents',
      per: 100_000,
      annual: true,
      note: {
        ko: '그해 4분기 말의 주민등록 인구(외국인 포함)로 나눕니다. 인구는 2008년부터 있습니다. 낮에 사람이 모이는 구는 높게 나옵니다.',
        en: 'Divided by the registered residents, foreigners included, at the end of that year. Residents are on record from 2008. Districts that fill by day come out high.',
      },
    },
    {
      name: {
        ko: '주민 10만 명당 차가 사람을 친 사고',
        en: 'Accidents with a person on foot per 100,000 residents',
      },
      shortName: { ko: '10만 명당 차 대 사람', en: 'On foot per 100,000' },
      plain: {
        ko: '걷는 사람이 얼마나 위험한지를 주민 수가 다른 구끼리 견줄 수 있게 나타냅니다.',
        en: 'How dangerous walking is, so that districts of different size can be compared.',
      },
    },
  ),
  count('vehicle_accidents', {
    name: { ko: '차끼리 부딪친 사고', en: 'Accidents between vehicles' },
    shortName: { ko: '차 대 차', en: 'Between vehicles' },
    plain: {
      ko: '차와 차가 부딪친 사고의 수입니다. 오토바이와 자전거도 차로 셉니다.',
      en: 'Collisions between vehicles; motorcycles and bicycles count as vehicles.',
    },
  }),
  count('single_accidents', {
    name: { ko: '차 혼자 난 사고', en: 'Accidents of a single vehicle' },
    shortName: { ko: '차량 단독', en: 'Single vehicle' },
    plain: {
      ko: '다른 차나 사람과 부딪치지 않고 난 사고의 수입니다.',
      en: 'Accidents without another vehicle or a person on foot.',
    },
  }),
  count('crossing_accidents', {
    name: { ko: '철길 건널목 사고', en: 'Accidents at level crossings' },
    shortName: { ko: '건널목', en: 'Level crossing' },
    plain: {
      ko: '철길 건널목에서 난 사고의 수입니다. 요즘은 거의 없습니다.',
      en: 'Accidents where a road crosses a railway; hardly any today.',
    },
  }),
  count('person_deaths', {
    name: { ko: '차에 치여 숨진 사람', en: 'People on foot killed by a vehicle' },
    shortName: { ko: '사망: 차 대 사람', en: 'Deaths: on foot' },
    plain: {
      ko: '차가 사람을 친 사고로 30일 안에 숨진 사람의 수입니다.',
      en: 'People who died within 30 days of an accident between a vehicle and a person on foot.',
    },
  }),
  count('vehicle_deaths', {
    name: { ko: '차끼리 부딪쳐 숨진 사람', en: 'People killed in collisions of vehicles' },
    shortName: { ko: '사망: 차 대 차', en: 'Deaths: between vehicles' },
    plain: {
      ko: '차와 차가 부딪친 사고로 30일 안에 숨진 사람의 수입니다.',
      en: 'People who died within 30 days of a collision between vehicles.',
    },
  }),
  count('single_deaths', {
    name: { ko: '차 혼자 난 사고로 숨진 사람', en: 'People killed in single-vehicle accidents' },
    shortName: { ko: '사망: 차량 단독', en: 'Deaths: single vehicle' },
    plain: {
      ko: '다른 차나 사람과 부딪치지 않은 사고로 30일 안에 숨진 사람의 수입니다.',
      en: 'People who died within 30 days of an accident of a single vehicle.',
    },
  }),
  ratio(
    'person_death_share',
    '%',
    {
      numerator: 'person_deaths',
      denominator: 'deaths',
      per: 100,
      annual: false,
      note: {
        ko: '같은 해의 교통사고 사망자 전체로 나눕니다.',
        en: 'Divided by all deaths in traffic of the same year.',
      },
    },
    {
      name: {
        ko: '교통사고 사망자 가운데 차에 치인 사람의 비율',
        en: 'Share of people on foot among those killed in traffic',
      },
      shortName: { ko: '사망자 중 보행자', en: 'On foot among the dead' },
      plain: {
        ko: '교통사고로 숨진 사람 백 명 가운데 걷다가 차에 치인 사람의 수입니다.',
        en: 'Of a hundred people killed in traffic, how many were on foot.',
      },
    },
  ),
];
