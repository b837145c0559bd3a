import type { Measure } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';

const cases: LocalText = { ko: '건', en: 'crimes' };

const count = (id: string, name: LocalText, shortName: LocalText, plain: LocalText): Measure => ({
  id,
  aggregate: 'sum',
  name,
  shortName,
  unit: cases,
  decimals: 0,
  meanDecimals: 0,
  better: 'lower',
  plain,
  dayBands: null,
  guideline: null,
});

export const measures: readonly Measure[] = [
  {
    id: 'crime_rate',
    aggregate: 'rate',
    rate: {
      numerator: 'crimes',
      denominator: 'residents',
      per: 100_000,
      annual: true,
      note: {
        ko: '2015년 말의 주민(외국인 포함). 일하거나 놀러 온 사람은 주민에 들어 있지 않아 도심의 비율이 높게 나옵니다.',
        en: 'the residents, foreigners included, at the end of 2015. Those who come to work or go out are not residents, which makes the rates of the centre high.',
      },
    },
    name: {
      ko: '5대 범죄, 주민 10만 명당(2015년 말 인구)',
      en: 'Five major crimes per 100,000 residents of late 2015',
    },
    shortName: { ko: '10만 명당', en: 'Per 100,000' },
    unit: cases,
    decimals: 0,
    meanDecimals: 0,
    better: 'lower',
    plain: {
      ko: '살인, 강도, 성폭력, 절도, 폭력을 더해 사는 사람의 수에 견준 값입니다.',
      en: 'Murder, robbery, sexual assault, theft and violence together, held against the people who live there.',
    },
    dayBands: null,
    guideline: null,
  },
  count(
    'crimes',
    { ko: '5대 범죄', en: 'Five major crimes' },
    { ko: '5대 범죄', en: 'All five' },
    {
      ko: '경찰이 안 살인, 강도, 성폭력, 절도, 폭력의 건수입니다. 신고되지 않은 일은 들어 있지 않습니다.',
      en: 'Murder, robbery, sexual assault, theft and violence known to the police. What nobody reported is not in it.',
    },
  ),
  {
    id: 'clear_up',
    aggregate: 'rate',
    rate: {
      numerator: 'cleared',
      denominator: 'crimes',
      per: 100,
      annual: false,
      note: {
        ko: '같은 해에 일어난 범죄. 검거에는 앞선 해의 사건도 들어 있어 100%를 넘을 수 있습니다.',
        en: 'the crimes of the same year. Cleared ones may be from earlier years, so the share can exceed 100 %.',
      },
    },
    name: { ko: '검거율', en: 'Clear-up share' },
    shortName: { ko: '검거율', en: 'Cleared' },
    unit: '%',
    decimals: 0,
    meanDecimals: 1,
    better: 'higher',
    plain: {
      ko: '일어난 사건 백 건에 대해 경찰이 범인을 찾은 건수입니다.',
      en: 'For a hundred crimes, how many the police traced to someone.',
    },
    dayBands: null,
    guideline: null,
  },
  count(
    'violence',
    { ko: '폭력', en: 'Violence' },
    { ko: '폭력', en: 'Violence' },
    {
      ko: '때리거나 다치게 하거나 위협한 사건입니다. 5대 범죄의 절반이 넘습니다.',
      en: 'Assault, injury and threats: more than half of the five.',
    },
  ),
  count(
    'theft',
    { ko: '절도', en: 'Theft' },
    { ko: '절도', en: 'Theft' },
    {
      ko: '남의 물건을 훔친 사건입니다. 다섯 가운데 검거율이 가장 낮습니다.',
      en: 'Stealing; of the five it is cleared least often.',
    },
  ),
  count(
    'sexual',
    { ko: '성폭력(강간·강제추행)', en: 'Sexual assault' },
    { ko: '성폭력', en: 'Sexual assault' },
    {
      ko: '파일에는 ‘강간’으로 적혀 있으나, 경찰의 5대 범죄 통계에서 이 항목은 강간과 강제추행입니다.',
      en: 'The file says “rape”; in the police’s five crimes this kind is rape and indecent assault.',
    },
  ),
  count(
    'robbery',
    { ko: '강도', en: 'Robbery' },
    { ko: '강도', en: 'Robbery' },
    {
      ko: '힘이나 위협으로 물건을 빼앗은 사건입니다. 건수가 적어 구마다의 차이는 우연일 수 있습니다.',
      en: 'Taking by force or threat. There are few, so differences between districts may be chance.',
    },
  ),
  count(
    'murder',
    { ko: '살인', en: 'Murder' },
    { ko: '살인', en: 'Murder' },
    {
      ko: '건수가 적어 구마다의 차이는 우연일 수 있습니다. 미수가 들어 있는지는 파일에 적혀 있지 않습니다.',
      en: 'There are few, so differences between districts may be chance. The file does not say whether attempts count.',
    },
  ),
];
