import { dailyBands, whoGuideline } from './air-quality-index.ts';
import type { Measure } from '../dataset.ts';
import type { LocalText } from '../language.ts';

/** WHO's limits are for dust only here; the Korean bands of gases hold for one hour. */
const who: LocalText = { ko: 'WHO 권고', en: 'WHO guideline' };

const gasUngraded: LocalText = {
  ko: '기체의 등급 기준은 한 시간 값에 대한 것이어서, 하루 평균에는 등급을 매기지 않습니다.',
  en: 'The grade limits of gases are for one hour, so a daily mean gets no grade.',
};

const gas = (
  id: string,
  decimals: number,
  meanDecimals: number,
  name: LocalText,
  shortName: LocalText,
  plain: LocalText,
): Measure => ({
  id,
  aggregate: 'mean',
  name,
  shortName,
  unit: 'ppm',
  decimals,
  meanDecimals,
  better: 'lower',
  plain,
  dayBands: null,
  ungraded: gasUngraded,
  guideline: null,
});

/** The six pollutants that Korea's stations measure, dust first because residents ask for it first. */
export const airMeasures: readonly Measure[] = [
  {
    id: 'pm25',
    aggregate: 'mean',
    name: { ko: '초미세먼지(PM2.5)', en: 'Fine dust (PM2.5)' },
    shortName: { ko: '초미세먼지', en: 'PM2.5' },
    unit: 'µg/m³',
    decimals: 0,
    meanDecimals: 1,
    better: 'lower',
    plain: {
      ko: '머리카락 굵기의 20분의 1도 안 되는 먼지입니다. 폐 깊숙이 들어가 심장과 혈관에 해를 줍니다.',
      en: 'Dust finer than a twentieth of a hair. It reaches deep into the lungs and harms heart and vessels.',
    },
    dayBands: dailyBands('pm25'),
    guideline: { name: who, ...whoGuideline.pm25 },
  },
  {
    id: 'pm10',
    aggregate: 'mean',
    name: { ko: '미세먼지(PM10)', en: 'Coarse dust (PM10)' },
    shortName: { ko: '미세먼지', en: 'PM10' },
    unit: 'µg/m³',
    decimals: 0,
    meanDecimals: 1,
    better: 'lower',
    plain: {
      ko: '지름 0.01mm 이하의 먼지입니다. 봄에는 황사가 크게 보탭니다.',
      en: 'Dust up to a hundredth of a millimetre. In spring, sand from inland Asia adds much of it.',
    },
    dayBands: dailyBands('pm10'),
    guideline: { name: who, ...whoGuideline.pm10 },
  },
  gas(
    'o3',
    3,
    4,
    { ko: '오존(O₃)', en: 'Ozone (O₃)' },
    { ko: '오존', en: 'Ozone' },
    {
      ko: '햇볕이 강할 때 배기가스에서 생깁니다. 여름 오후에 높고 눈과 목을 자극합니다.',
      en: 'Made from exhaust fumes in strong sunlight. High on summer afternoons; irritates eyes and throat.',
    },
  ),
  gas(
    'no2',
    3,
    4,
    { ko: '이산화질소(NO₂)', en: 'Nitrogen dioxide (NO₂)' },
    { ko: '이산화질소', en: 'NO₂' },
    {
      ko: '주로 자동차와 난방에서 나옵니다. 큰길 가까이에서 높습니다.',
      en: 'Mostly from cars and heating. Higher close to large roads.',
    },
  ),
  gas(
    'co',
    1,
    2,
    { ko: '일산화탄소(CO)', en: 'Carbon monoxide (CO)' },
    { ko: '일산화탄소', en: 'CO' },
    {
      ko: '연료가 덜 탈 때 나오는 기체입니다.',
      en: 'A gas from fuel that burns incompletely.',
    },
  ),
  gas(
    'so2',
    3,
    4,
    { ko: '아황산가스(SO₂)', en: 'Sulphur dioxide (SO₂)' },
    { ko: '아황산가스', en: 'SO₂' },
    {
      ko: '황이 든 석탄과 기름을 태울 때 나옵니다.',
      en: 'From burning coal and oil that hold sulphur.',
    },
  ),
];
