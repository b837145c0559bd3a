import { defineDataset } from '../../src/domain/dataset.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { proposalFields, proposalStatuses } from '../../src/domain/proposals/proposal-words.ts';

const proposals = {
  name: 'proposals',
  type: 'integer',
  title: { ko: '제안', en: 'Proposals' },
  unit: { ko: '건', en: 'proposals' },
} as const;

export const definition = defineDataset({
  id: 'proposals',
  title: { ko: '광화문1번가 혁신제안톡의 제안', en: 'Proposals on “Gwanghwamun 1st Street”' },
  summary: {
    ko: '시민이 광화문1번가 혁신제안톡에 올린 제안 1,593건이 어느 분야였고 어디까지 갔는지(2018년 10월~2020년 5월).',
    en: 'Which fields the 1,593 proposals on the state’s platform were about, and how far they came (October 2018 to May 2020).',
  },
  keywords: [
    { ko: '제안', en: 'proposals' },
    { ko: '광화문1번가', en: 'Gwanghwamun 1st Street' },
    { ko: '시민 참여', en: 'citizen participation' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '광화문1번가 혁신제안톡 목록을 2020년 5월 24일에 모은 것에서 센 수',
        en: 'Counts of the list of proposals as it was collected on 24 May 2020',
      },
      identifier: 'kdj6394/Gwanghwamun_Suggestion @ 293d849',
      url: 'https://github.com/kdj6394/Gwanghwamun_Suggestion',
      publisher: {
        ko: '행정안전부 광화문1번가(목록을 모은 이: kdj6394)',
        en: 'Gwanghwamun 1st Street, Ministry of the Interior and Safety (list collected by kdj6394)',
      },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '모은 이의 저장소는 MIT 조건이지만 제안의 글은 누리집의 것입니다. 그 이용 조건은 보지 못했습니다. 제목, 글, 별명은 쓰지 않고 센 수만 씁니다.',
        en: 'The collector’s repository is under the MIT licence, but the texts belong to the site, whose terms were not seen. No title, text or nickname is used, only counts.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '분야, 상태, 달마다 센 수는 사실이며, 제안의 글은 담지 않습니다. 남은 의문: 누리집이 닫혀 이용 조건을 확인할 수 없습니다.',
          en: 'Counts by field, status and month are facts, and no text of a proposal is used. The doubt: the site is closed, so its terms cannot be seen.',
        },
      },
    },
  ],
  frequency: 'NEVER',
  areas: null,
  measures: [],
  tables: [
    {
      name: 'proposals',
      title: { ko: '분야와 상태별 제안', en: 'Proposals by field and status' },
      primaryKey: ['field', 'status'],
      fields: [
        {
          name: 'field',
          type: 'string',
          title: { ko: '분야', en: 'Field' },
          categories: proposalFields,
        },
        {
          name: 'status',
          type: 'string',
          title: { ko: '상태', en: 'Status' },
          categories: proposalStatuses,
        },
        proposals,
      ],
    },
    {
      name: 'by_month',
      title: { ko: '달마다 올라온 제안', en: 'Proposals by month' },
      primaryKey: ['month'],
      fields: [{ name: 'month', type: 'string', title: { ko: '달', en: 'Month' } }, proposals],
    },
  ],
  series: null,
  views: [],
  theme: 'participation',
  topicOrder: null,
  method: [
    {
      ko: '2020년 5월 24일 18시 9분에 모은 목록 1,840줄에서 되풀이된 줄을 빼고 서로 다른 제안 1,593건을 셌습니다.',
      en: 'From the 1,840 lines of the list, collected on 24 May 2020 at 18:09, repeated ones were left out; 1,593 different proposals are counted.',
    },
    {
      ko: '분야와 상태는 누리집의 말 그대로이며 영어는 우리가 옮긴 것입니다. 상태의 뜻은 출처에 설명되어 있지 않습니다.',
      en: 'Fields and statuses are the site’s own words; the English is our translation. What a status means is not explained there.',
    },
    {
      ko: '상태는 모은 날의 것입니다. 그 뒤에 어떻게 되었는지는 알 수 없습니다. 누리집은 닫혔습니다.',
      en: 'The status is that of the day of collection. What became of the proposals later is not known. The site has closed.',
    },
  ],
  rejectReasons: {},
  agreement: {
    items: {
      ko: '분야, 상태, 달마다 센 제안의 수',
      en: 'Counts of proposals by field, status and month',
    },
    frequency: 'NEVER',
    shownAs: ['chart', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
