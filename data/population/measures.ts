import type { Measure, Rate } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';

interface Words {
  readonly name: LocalText;
  readonly shortName: LocalText;
  readonly plain: LocalText;
}

const common = { better: 'neither', dayBands: null, guideline: null } as const;

/** People or households at the end of a quarter. */
const stock = (id: string, words: Words): Measure => ({
  ...common,
  ...words,
  id,
  aggregate: 'last',
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

const ofResidents: LocalText = {
  ko: '같은 분기 말의 인구(외국인 포함)로 나눕니다.',
  en: 'Divided by the residents, foreigners included, at the end of the same quarter.',
};

export const measures: readonly Measure[] = [
  stock('residents', {
    name: { ko: '인구(외국인 포함)', en: 'Residents, foreigners included' },
    shortName: { ko: '인구', en: 'Residents' },
    plain: {
      ko: '이곳에 주민등록이나 외국인등록을 한 사람의 수입니다.',
      en: 'People who are registered as living here, Koreans and foreigners.',
    },
  }),
  stock('households', {
    name: { ko: '세대', en: 'Households' },
    shortName: { ko: '세대', en: 'Households' },
    plain: {
      ko: '주민등록이 된 세대의 수입니다. 사람은 줄어도 세대는 늘 수 있습니다.',
      en: 'Registered households. They can grow in number while people become fewer.',
    },
  }),
  ratio(
    'household_size',
    '',
    2,
    {
      numerator: 'koreans',
      denominator: 'households',
      per: 1,
      annual: false,
      note: {
        ko: '한국인 수를 같은 분기 말의 세대 수로 나눕니다. 외국인은 세대에 들어 있지 않습니다.',
        en: 'Koreans divided by households at the end of the same quarter; households do not count foreigners.',
      },
    },
    {
      name: { ko: '세대당 인구(명)', en: 'Persons per household' },
      shortName: { ko: '세대당 인구', en: 'Per household' },
      plain: {
        ko: '한 세대에 평균 몇 사람이 사는지를 말합니다.',
        en: 'How many people a household has on average.',
      },
    },
  ),
  stock('elderly', {
    name: { ko: '65세 이상 인구', en: 'Residents aged 65 and over' },
    shortName: { ko: '65세 이상', en: 'Aged 65+' },
    plain: {
      ko: '예순다섯 살 이상인 주민의 수입니다.',
      en: 'Residents who are 65 years old or older.',
    },
  }),
  ratio(
    'elderly_share',
    '%',
    1,
    { numerator: 'elderly', denominator: 'residents', per: 100, annual: false, note: ofResidents },
    {
      name: { ko: '65세 이상의 비율', en: 'Share of residents aged 65 and over' },
      shortName: { ko: '65세 이상 비율', en: 'Aged 65+, share' },
      plain: {
        ko: '주민 백 명 가운데 예순다섯 살 이상인 사람의 수입니다.',
        en: 'Of a hundred residents, how many are 65 or older.',
      },
    },
  ),
  stock('foreign_residents', {
    name: { ko: '등록외국인', en: 'Registered foreigners' },
    shortName: { ko: '외국인', en: 'Foreigners' },
    plain: {
      ko: '이곳에 외국인등록을 한 사람의 수입니다. 90일 넘게 머무는 사람이 등록합니다.',
      en: 'People registered here as foreigners, which those staying over 90 days must do.',
    },
  }),
  ratio(
    'foreign_share',
    '%',
    1,
    {
      numerator: 'foreign_residents',
      denominator: 'residents',
      per: 100,
      annual: false,
      note: ofResidents,
    },
    {
      name: { ko: '외국인의 비율', en: 'Share of foreign residents' },
      shortName: { ko: '외국인 비율', en: 'Foreigners, share' },
      plain: {
        ko: '주민 백 명 가운데 등록외국인의 수입니다.',
        en: 'Of a hundred residents, how many are registered foreigners.',
      },
    },
  ),
];
