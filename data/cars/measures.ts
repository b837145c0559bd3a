import type { Measure } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';

const vehicles: LocalText = { ko: '대', en: 'vehicles' };

const stock = (
  id: string,
  better: Measure['better'],
  name: LocalText,
  shortName: LocalText,
  plain: LocalText,
): Measure => ({
  id,
  aggregate: 'last',
  name,
  shortName,
  unit: vehicles,
  decimals: 0,
  meanDecimals: 0,
  better,
  plain,
  dayBands: null,
  guideline: null,
});

export const measures: readonly Measure[] = [
  stock(
    'cars',
    'neither',
    { ko: '등록된 자동차', en: 'Registered vehicles' },
    { ko: '모든 차', en: 'All' },
    {
      ko: '서울에 등록된 승용차, 승합차, 화물차, 특수차를 모두 더한 수입니다.',
      en: 'All cars, vans and buses, lorries and special vehicles registered in Seoul.',
    },
  ),
  {
    id: 'electric_share',
    aggregate: 'rate',
    rate: {
      numerator: 'electric',
      denominator: 'cars',
      per: 100,
      annual: false,
      note: {
        ko: '같은 달에 등록된 모든 차. 여러 달의 값은 그 달들을 함께 셈한 것입니다.',
        en: 'all vehicles registered in the same month; over many months both are added up first.',
      },
    },
    name: { ko: '전기차의 비율', en: 'Share of electric vehicles' },
    shortName: { ko: '전기차 비율', en: 'Electric, share' },
    unit: '%',
    decimals: 0,
    meanDecimals: 2,
    better: 'higher',
    plain: {
      ko: '등록된 차 백 대 가운데 전기로만 가는 차의 수입니다.',
      en: 'Of a hundred registered vehicles, how many run on electricity alone.',
    },
    dayBands: null,
    guideline: null,
  },
  stock(
    'electric',
    'higher',
    { ko: '전기차', en: 'Electric vehicles' },
    { ko: '전기', en: 'Electric' },
    {
      ko: '배터리로만 달리는 차입니다. 배기가스가 나오지 않습니다.',
      en: 'They run on a battery alone and have no exhaust.',
    },
  ),
  stock(
    'hydrogen',
    'higher',
    { ko: '수소차', en: 'Hydrogen vehicles' },
    { ko: '수소', en: 'Hydrogen' },
    {
      ko: '수소로 전기를 만들어 달리는 차입니다. 물만 나옵니다.',
      en: 'They make electricity from hydrogen and give off water only.',
    },
  ),
  stock(
    'hybrid',
    'neither',
    { ko: '하이브리드차', en: 'Hybrid vehicles' },
    { ko: '하이브리드', en: 'Hybrid' },
    {
      ko: '엔진과 전기 모터를 함께 쓰는 차입니다.',
      en: 'They use an engine and an electric motor together.',
    },
  ),
  stock(
    'petrol',
    'neither',
    { ko: '휘발유차', en: 'Petrol vehicles' },
    { ko: '휘발유', en: 'Petrol' },
    {
      ko: '가장 많은 차입니다. 대부분 승용차입니다.',
      en: 'The most common kind; nearly all of them are cars.',
    },
  ),
  stock(
    'diesel',
    'lower',
    { ko: '경유차', en: 'Diesel vehicles' },
    { ko: '경유', en: 'Diesel' },
    {
      ko: '미세먼지를 만드는 매연과 질소산화물을 다른 차보다 많이 내보냅니다.',
      en: 'They give off more soot and nitrogen oxides, which make fine dust, than other vehicles.',
    },
  ),
  stock(
    'lpg',
    'neither',
    { ko: 'LPG차(액화석유가스)', en: 'LPG vehicles (liquefied gas)' },
    { ko: 'LPG차', en: 'LPG' },
    {
      ko: '택시와 장애인 차량이 많이 쓰는 연료입니다.',
      en: 'A fuel that many taxis and cars of disabled people use.',
    },
  ),
  stock(
    'cng',
    'neither',
    { ko: 'CNG차(압축천연가스)', en: 'Natural-gas vehicles (CNG)' },
    { ko: 'CNG차', en: 'Natural gas' },
    {
      ko: '대부분 시내버스입니다.',
      en: 'Mostly city buses.',
    },
  ),
  stock(
    'other',
    'neither',
    { ko: '그 밖의 연료', en: 'Other fuels' },
    { ko: '기타', en: 'Other' },
    {
      ko: '원자료가 ‘기타’로 적은 차입니다. 무엇인지는 적혀 있지 않습니다.',
      en: 'What the source calls “other”; it does not say what.',
    },
  ),
];
