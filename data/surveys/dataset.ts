import { defineDataset } from '../../src/domain/dataset.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { resultsTable } from '../../src/domain/surveys/survey-tables.ts';

export const definition = defineDataset({
  id: 'surveys',
  title: { ko: '설문 결과', en: 'Survey results' },
  summary: {
    ko: '설문의 물음, 표본, 날짜, 오차와 답. 회차가 바뀌며 무엇이 달라졌는지도 봅니다.',
    en: 'Surveys with their wording, sample, dates and margin, the answers, and what changed from round to round.',
  },
  keywords: [
    { ko: '설문', en: 'survey' },
    { ko: '여론', en: 'opinion' },
    { ko: '표본 오차', en: 'margin of error' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '설문을 한 기관의 결과', en: 'Results of whoever held the survey' },
      identifier: null,
      url: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: maintainers,
      licence: 'cc-by-4.0',
      licenceConfirmed: true,
      licenceNote: {
        ko: '결과마다 출처를 따로 적습니다. 이 기록은 출처를 밝히면 자유롭게 쓸 수 있습니다.',
        en: 'Each result names its own source. This record is free to use, naming the source.',
      },
    },
  ],
  frequency: 'IRREG',
  areas: null,
  measures: [],
  tables: [resultsTable],
  series: null,
  views: [],
  theme: 'participation',
  topicOrder: null,
  method: [
    {
      ko: '설문마다 파일 하나에 물음의 문장, 표본, 날짜, 방법, 답의 수를 적습니다. 지어낸 설문은 싣지 않습니다.',
      en: 'One file for each survey: wording, sample, dates, mode and counts of answers. No survey is invented.',
    },
    {
      ko: '답 하나라도 다섯 명보다 적은 집단은 통째로 가립니다. 그런 집단이 하나뿐이면 합계로 되찾지 못하게 다음으로 작은 집단도 가립니다.',
      en: 'A group in which fewer than five people gave an answer is hidden as a whole. Where it is the only one, the next smallest is hidden with it, so that no total gives it back.',
    },
    {
      ko: '오차가 적혀 있지 않으면 단순 무작위 표본으로 보고 답한 사람 수에서 95% 수준으로 셉니다. 두 회차의 차이가 오차 안이면 달라졌다고 말하지 않습니다.',
      en: 'Where no margin is stated it is reckoned from the number of answers, at 95 %, as of a simple random sample. A difference within the margin is not called a change.',
    },
  ],
  rejectReasons: {},
  agreement: {
    items: {
      ko: '물음의 문장, 표본, 날짜, 오차, 답의 수',
      en: 'Wording, sample, dates, margin and counts of answers',
    },
    frequency: 'IRREG',
    shownAs: ['chart', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
