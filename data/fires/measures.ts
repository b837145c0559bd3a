import type { Measure } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';

const fires: LocalText = { ko: '건', en: 'fires' };
const people: LocalText = { ko: '명', en: 'people' };

const sum = (
  id: string,
  unit: LocalText,
  name: LocalText,
  shortName: LocalText,
  plain: LocalText,
): Measure => ({
  id,
  aggregate: 'sum',
  name,
  shortName,
  unit,
  decimals: 0,
  meanDecimals: 0,
  better: 'lower',
  plain,
  dayBands: null,
  guideline: null,
});

export const measures: readonly Measure[] = [
  sum(
    'fires',
    fires,
    { ko: '화재', en: 'Fires' },
    { ko: '화재', en: 'Fires' },
    {
      ko: '소방서가 화재로 처리한 건수입니다. 2007년부터는 음식물이 탄 일처럼 작은 것도 셉니다.',
      en: 'Fires that the fire service recorded. Since 2007 small ones count, too, such as burnt food.',
    },
  ),
  {
    id: 'fire_rate',
    aggregate: 'rate',
    rate: {
      numerator: 'fires',
      denominator: 'residents',
      per: 100_000,
      annual: true,
      note: {
        ko: '그해 말의 주민(외국인 포함). 2007년은 주민 수가 없어 내지 않습니다.',
        en: 'the residents, foreigners included, at the end of the same year. For 2007 there are none on record, so there is no rate.',
      },
    },
    name: {
      ko: '화재, 주민 10만 명당(그해 말 인구)',
      en: 'Fires per 100,000 residents at the end of the year',
    },
    shortName: { ko: '10만 명당', en: 'Per 100,000' },
    unit: fires,
    decimals: 0,
    meanDecimals: 1,
    better: 'lower',
    plain: {
      ko: '사는 사람의 수에 견준 화재입니다. 가게와 사무실이 많은 도심은 높게 나옵니다.',
      en: 'Fires held against the people who live there. The centre, full of shops and offices, comes out high.',
    },
    dayBands: null,
    guideline: null,
  },
  sum(
    'deaths',
    people,
    { ko: '화재로 숨진 사람', en: 'Deaths in fires' },
    { ko: '사망', en: 'Deaths' },
    {
      ko: '화재로 숨진 사람입니다. 수가 적어 구마다, 해마다의 차이는 우연일 수 있습니다.',
      en: 'People who died in fires. They are few, so differences between districts or years may be chance.',
    },
  ),
  sum(
    'injuries',
    people,
    { ko: '화재로 다친 사람', en: 'Injuries in fires' },
    { ko: '부상', en: 'Injuries' },
    {
      ko: '화재로 다친 사람입니다. 한 번의 큰 화재가 한 해의 수를 바꿀 수 있습니다.',
      en: 'People injured in fires. One large fire can change a year’s number.',
    },
  ),
  {
    ...sum(
      'damage',
      { ko: '억 원', en: '× 100 million won' },
      { ko: '화재 재산 피해', en: 'Damage by fires' },
      { ko: '피해액', en: 'Damage' },
      {
        ko: '소방서가 어림한 건물과 물건의 피해입니다. 그해의 돈 그대로이며 물가를 셈에 넣지 않았습니다.',
        en: 'Damage to buildings and goods as the fire service estimated it, in money of the time, not corrected for prices.',
      },
    ),
    decimals: 1,
    meanDecimals: 1,
  },
  sum(
    'accidental',
    fires,
    { ko: '실화(실수나 고장으로 난 불)', en: 'Accidental fires' },
    { ko: '실화', en: 'Accidental' },
    {
      ko: '담배, 음식, 전기처럼 실수나 고장으로 난 불입니다.',
      en: 'From mistakes and faults: cigarettes, cooking, wiring.',
    },
  ),
  sum(
    'arson',
    fires,
    { ko: '방화', en: 'Arson' },
    { ko: '방화', en: 'Arson' },
    { ko: '일부러 낸 불입니다.', en: 'Fires that someone set on purpose.' },
  ),
  sum(
    'other',
    fires,
    { ko: '자연적 요인이나 원인을 모르는 불', en: 'Natural or unknown causes' },
    { ko: '기타', en: 'Other' },
    {
      ko: '파일에 ‘기타’로 적힌 것입니다. 서울시의 설명에 따르면 자연적 요인과 미상입니다.',
      en: 'What the file calls “other”: natural and unknown causes, as the city explains.',
    },
  ),
];
