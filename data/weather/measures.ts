import type { Measure } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';

const measure = (
  id: string,
  unit: string,
  aggregate: 'mean' | 'sum',
  name: LocalText,
  shortName: LocalText,
  plain: LocalText,
): Measure => ({
  id,
  aggregate,
  name,
  shortName,
  unit,
  decimals: 1,
  meanDecimals: 1,
  better: 'neither',
  plain,
  dayBands: null,
  guideline: null,
});

/** What the weather of a month is told by; nobody is better or worse at weather. */
export const measures: readonly Measure[] = [
  measure(
    'temperature',
    '°C',
    'mean',
    { ko: '평균 기온', en: 'Mean temperature' },
    { ko: '기온', en: 'Temperature' },
    {
      ko: '낮과 밤을 모두 넣은 평균이라 한낮 기온보다 낮습니다.',
      en: 'A mean of day and night, so it is below what you feel at noon.',
    },
  ),
  measure(
    'rain',
    'mm',
    'sum',
    { ko: '강수량', en: 'Rain and snow' },
    { ko: '강수량', en: 'Rain' },
    {
      ko: '내린 비와 녹인 눈의 양입니다. 먼지를 씻어 내립니다.',
      en: 'Rain and melted snow. It washes dust out of the air.',
    },
  ),
  measure(
    'humidity',
    '%',
    'mean',
    { ko: '평균 상대습도', en: 'Mean relative humidity' },
    { ko: '습도', en: 'Humidity' },
    {
      ko: '공기가 머금을 수 있는 물기 가운데 실제로 있는 몫입니다.',
      en: 'How much of the water that air can hold it does hold.',
    },
  ),
  measure(
    'wind',
    'm/s',
    'mean',
    { ko: '평균 풍속', en: 'Mean wind speed' },
    { ko: '바람', en: 'Wind' },
    {
      ko: '바람이 약하면 먼지가 흩어지지 않고 쌓입니다.',
      en: 'In weak wind dust gathers instead of being carried away.',
    },
  ),
  measure(
    'sunshine',
    'h',
    'sum',
    { ko: '일조시간', en: 'Hours of sunshine' },
    { ko: '햇볕', en: 'Sunshine' },
    {
      ko: '해가 비친 시간을 더한 값입니다.',
      en: 'The hours that the sun shone, added up.',
    },
  ),
  measure(
    'snow',
    'cm',
    'mean',
    { ko: '하루에 가장 많이 쌓인 눈', en: 'Deepest new snow of a day' },
    { ko: '눈', en: 'Snow' },
    {
      ko: '달마다, 하루 동안 새로 쌓인 눈이 가장 깊었던 날의 깊이입니다. 여러 달의 값은 그 평균입니다.',
      en: 'For each month, the depth of the day with the most new snow. A figure of many months is the mean of theirs.',
    },
  ),
];
