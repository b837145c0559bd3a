import type { Measure, Rate } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';

interface Words {
  readonly name: LocalText;
  readonly shortName: LocalText;
  readonly plain: LocalText;
}

const common = { unit: '', better: 'lower', dayBands: null, guideline: null } as const;

const count = (id: string, words: Words): Measure => ({
  ...common,
  ...words,
  id,
  aggregate: 'sum',
  decimals: 0,
  meanDecimals: 0,
});

const ratio = (id: string, digits: number, rate: Rate, words: Words): Measure => ({
  ...common,
  ...words,
  id,
  aggregate: 'rate',
  rate,
  decimals: digits,
  meanDecimals: digits,
});

const perResidents = (numerator: string): Rate => ({
  numerator,
  denominator: 'residents',
  per: 100_000,
  annual: true,
  note: {
    ko: '같은 해 같은 분기 말의 주민등록 인구(외국인 포함)로 나누어 1년치로 나타냅니다. 인구는 2008년부터 있습니다. 일하거나 들르는 사람은 세지 않으므로 종로구, 중구처럼 낮에 붐비는 구는 높게 나옵니다.',
    en: 'Divided by the registered residents, foreigners included, at the end of the same quarter of the same year, and given for a year. Residents are on record from 2008. Workers and visitors are not counted, so districts that fill by day, such as Jongno-gu and Jung-gu, come out high.',
  },
});

export const measures: readonly Measure[] = [
  ratio('accident_rate', 1, perResidents('accidents'), {
    name: {
      ko: '주민 10만 명당 교통사고(1년)',
      en: 'Accidents per 100,000 residents a year',
    },
    shortName: { ko: '10만 명당 사고', en: 'Accidents per 100,000' },
    plain: {
      ko: '주민 수가 다른 구끼리 견줄 수 있도록, 한 해 동안 주민 10만 명에 몇 건의 사고가 났는지를 나타냅니다.',
      en: 'How many accidents a year fall on 100,000 residents, so that districts of different size can be compared.',
    },
  }),
  count('accidents', {
    name: { ko: '교통사고 건수', en: 'Traffic accidents' },
    shortName: { ko: '사고', en: 'Accidents' },
    plain: {
      ko: '경찰이 처리한 교통사고의 수입니다. 사람이 다치거나 숨진 사고만 셉니다.',
      en: 'Accidents that the police dealt with and in which somebody was hurt or killed.',
    },
  }),
  count('deaths', {
    name: { ko: '교통사고 사망자', en: 'Deaths in traffic' },
    shortName: { ko: '사망자', en: 'Deaths' },
    plain: {
      ko: '교통사고가 난 뒤 30일 안에 숨진 사람의 수입니다.',
      en: 'People who died within 30 days of a traffic accident.',
    },
  }),
  ratio('death_rate', 1, perResidents('deaths'), {
    name: {
      ko: '주민 10만 명당 교통사고 사망자(1년)',
      en: 'Deaths in traffic per 100,000 residents a year',
    },
    shortName: { ko: '10만 명당 사망자', en: 'Deaths per 100,000' },
    plain: {
      ko: '한 해 동안 주민 10만 명에 몇 사람이 교통사고로 숨졌는지를 나타냅니다. 한 구의 사망자는 한 해 몇 명이어서 우연히도 크게 오르내립니다.',
      en: 'How many people a year die in traffic for 100,000 residents. A district has a few deaths a year, so chance alone moves it a lot.',
    },
  }),
  count('injuries', {
    name: { ko: '교통사고 부상자', en: 'People injured in traffic' },
    shortName: { ko: '부상자', en: 'Injured' },
    plain: {
      ko: '교통사고로 다친 사람의 수입니다. 가벼운 부상과 신고된 부상도 셉니다.',
      en: 'People hurt in traffic accidents, light and reported injuries included.',
    },
  }),
  ratio(
    'deaths_per_100_accidents',
    2,
    {
      numerator: 'deaths',
      denominator: 'accidents',
      per: 100,
      annual: false,
      note: {
        ko: '같은 기간의 사망자를 사고 건수로 나눕니다.',
        en: 'Deaths divided by the accidents of the same time.',
      },
    },
    {
      name: { ko: '사고 100건당 사망자', en: 'Deaths per 100 accidents' },
      shortName: { ko: '100건당 사망자', en: 'Deaths per 100' },
      plain: {
        ko: '사고가 얼마나 치명적이었는지를 나타냅니다. 사고의 수와는 상관없습니다.',
        en: 'How deadly accidents were, whatever their number.',
      },
    },
  ),
];
