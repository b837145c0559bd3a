import { defineDataset } from '../../src/domain/dataset.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { tableDefinitions } from './table-definitions.ts';

export const definition = defineDataset({
  id: 'commitments',
  title: { ko: '열린정부 공약', en: 'Open government commitments' },
  summary: {
    ko: '서울시와 대한민국이 열린정부파트너십에서 약속한 것, 실제로 한 것, 누가 그렇게 말하는지.',
    en: 'What Seoul and the Republic of Korea promised in the Open Government Partnership, what was done, and who says so.',
  },
  keywords: [
    { ko: '공약', en: 'commitments' },
    { ko: '열린정부', en: 'open government' },
    { ko: '이행 과제', en: 'milestones' },
    { ko: '독립 검토', en: 'independent review' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '열린정부파트너십의 공약 페이지 다섯 개',
        en: 'Five commitment pages of the Open Government Partnership',
      },
      identifier: null,
      url: 'https://www.opengovpartnership.org/',
      publisher: {
        ko: '열린정부파트너십(OGP)',
        en: 'Open Government Partnership (OGP)',
      },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '페이지의 이용 조건은 확인하지 못했습니다. 사실과 수치만 쓰고 모든 문장은 새로 썼습니다.',
        en: 'The pages’ terms were not seen. Only facts and figures are used; every sentence was written anew.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '사실과 수치만 쓰고 문장은 모두 새로 썼으며, 말마다 출처를 밝힙니다. 남은 의문: 페이지의 이용 조건을 보지 못했습니다.',
          en: 'Only facts and figures are used, every sentence was written anew, and every statement names its source. The doubt: the pages’ terms were not seen.',
        },
      },
    },
  ],
  frequency: 'IRREG',
  areas: null,
  measures: [],
  tables: tableDefinitions,
  series: null,
  views: [],
  theme: 'promises',
  topicOrder: null,
  method: [
    {
      ko: '공약마다 파일 하나에 사람이 적고 검토합니다. 진술 하나하나에 출처와 그 안의 자리가 있습니다. 페이지는 프랑스어와 스페인어 번역본으로 읽었습니다.',
      en: 'People write and review one file for each commitment. Every statement names its source and the place in it. The pages were read in translation, from French and Spanish.',
    },
    {
      ko: '서로 어긋나는 진술은 둘 다 남깁니다. 적혀 있지 않거나 검토를 기다리는 것은 채우지 않습니다.',
      en: 'Statements that contradict each other are both kept. What is not given, or is pending, is never filled in.',
    },
    {
      ko: '이행 정도, 초기 성과, 포부는 서로 다른 물음입니다. 척도를 섞거나 하나의 점수로 만들지 않습니다.',
      en: 'Completion, early results and ambition are different questions. Scales are never mixed or made into one score.',
    },
    {
      ko: '달만 적힌 약속은 그달의 마지막 날까지 지킨 것으로 봅니다. 했다는 날짜나 평가가 없으면 출처가 말로 밝힌 상태를 쓰고, 그것도 없으면 ‘알 수 없음’입니다.',
      en: 'A promise for a month is kept until its last day. Where there is neither a date nor a rating, the state that the source gives in words is used; without that, it is unknown.',
    },
    {
      ko: '대한민국의 공약 48개 가운데 45개와 서울의 공약 4개 가운데 2개는 자세한 내용이 여기에 없습니다. 대한민국의 45개는 목록으로만 실었습니다.',
      en: 'Of the Republic’s 48 commitments 45, and of Seoul’s four two, are not described here. The Republic’s 45 are listed without details.',
    },
  ],
  rejectReasons: {},
  agreement: {
    items: {
      ko: '공약, 이행 과제, 평가, 권고, 협의 기록과 그 출처',
      en: 'Commitments, milestones, assessments, recommendations, consultations and their sources',
    },
    frequency: 'IRREG',
    shownAs: ['figure', 'chart'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
