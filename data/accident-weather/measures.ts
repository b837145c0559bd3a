import type { Measure, Rate } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';

interface Words {
  readonly name: LocalText;
  readonly shortName: LocalText;
  readonly plain: LocalText;
}

const common = { better: 'lower', dayBands: null, guideline: null } as const;

const count = (id: string, ko: string, en: string, inSentence: LocalText): Measure => ({
  ...common,
  id,
  name: { ko: `교통사고: ${ko}`, en: `Accidents: ${en}` },
  shortName: { ko, en: en.charAt(0).toUpperCase() + en.slice(1) },
  plain: {
    ko: `${inSentence.ko} 난 교통사고의 수입니다. 그런 날이 많은 해에는 사고도 많습니다.`,
    en: `Traffic accidents ${inSentence.en}. A year with more such weather has more of them.`,
  },
  aggregate: 'sum',
  unit: '',
  decimals: 0,
  meanDecimals: 0,
});

const ratio = (id: string, unit: string, digits: number, rate: Rate, words: Words): Measure => ({
  ...common,
  ...words,
  id,
  aggregate: 'rate',
  rate,
  unit,
  decimals: digits,
  meanDecimals: digits,
});

const fatality = (weather: string): Rate => ({
  numerator: `${weather}_deaths`,
  denominator: `${weather}_accidents`,
  per: 100,
  annual: false,
  note: {
    ko: '같은 해, 같은 날씨의 사망자를 사고 건수로 나눕니다.',
    en: 'Deaths divided by accidents of the same year and weather.',
  },
});

export const weatherMeasures = [
  'clear_accidents',
  'cloudy_accidents',
  'rain_accidents',
  'fog_accidents',
  'snow_accidents',
  'other_accidents',
] as const;

export const measures: readonly Measure[] = [
  {
    // It tells wet years from dry ones: neither is better.
    ...ratio(
      'rain_share',
      '%',
      1,
      {
        numerator: 'rain_accidents',
        denominator: 'accidents',
        per: 100,
        annual: false,
        note: {
          ko: '같은 해의 교통사고 전체로 나눕니다.',
          en: 'Divided by all accidents of the same year.',
        },
      },
      {
        name: { ko: '빗길 사고의 비율', en: 'Share of accidents in rain' },
        shortName: { ko: '빗길 비율', en: 'In rain, share' },
        plain: {
          ko: '교통사고 백 건 가운데 비가 올 때 난 사고의 수입니다. 비가 자주 온 해에는 높습니다.',
          en: 'Of a hundred accidents, how many happened in rain. Wet years have a higher share.',
        },
      },
    ),
    better: 'neither',
  },
  count('clear_accidents', '맑음', 'clear', { ko: '맑을 때', en: 'in clear weather' }),
  count('cloudy_accidents', '흐림', 'cloudy', { ko: '흐릴 때', en: 'under a cloudy sky' }),
  count('rain_accidents', '비', 'rain', { ko: '비가 올 때', en: 'in rain' }),
  count('fog_accidents', '안개', 'fog', { ko: '안개가 낄 때', en: 'in fog' }),
  count('snow_accidents', '눈', 'snow', { ko: '눈이 올 때', en: 'in snow' }),
  count('other_accidents', '기타와 불명', 'other or not known', {
    ko: '다른 날씨이거나 날씨를 모를 때',
    en: 'in other weather, or where it is not known',
  }),
  ratio('rain_fatality', '', 2, fatality('rain'), {
    name: { ko: '빗길 사고 100건당 사망자', en: 'Deaths per 100 accidents in rain' },
    shortName: { ko: '빗길 100건당 사망', en: 'Deaths per 100, rain' },
    plain: {
      ko: '비가 올 때 난 사고가 얼마나 치명적이었는지를 나타냅니다.',
      en: 'How deadly accidents in rain were.',
    },
  }),
  ratio('clear_fatality', '', 2, fatality('clear'), {
    name: { ko: '맑은 날 사고 100건당 사망자', en: 'Deaths per 100 accidents in clear weather' },
    shortName: { ko: '맑은 날 100건당 사망', en: 'Deaths per 100, clear' },
    plain: {
      ko: '맑을 때 난 사고가 얼마나 치명적이었는지를 나타냅니다. 빗길과 견주어 보세요.',
      en: 'How deadly accidents in clear weather were, to hold against those in rain.',
    },
  }),
];
