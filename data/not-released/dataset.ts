import { defineDataset } from '../../src/domain/dataset.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { tableDefinitions } from './table-definitions.ts';

export const definition = defineDataset({
  id: 'not-released',
  title: { ko: '공개되지 않은 데이터', en: 'Data not released' },
  summary: {
    ko: '요청했으나 받지 못했거나 주다가 멈춘 데이터: 누가 언제 요청했고, 무슨 이유로 어떤 답을 들었는지.',
    en: 'Data that were asked for and not given, or given no longer: who asked when, for what reason, with which answer.',
  },
  keywords: [
    { ko: '정보공개', en: 'access to information' },
    { ko: '비공개', en: 'not released' },
    { ko: '거절 이유', en: 'reasons for refusal' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '열린정부파트너십의 공약 페이지',
        en: 'Commitment pages of the Open Government Partnership',
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
        ko: '페이지의 이용 조건은 확인하지 못했습니다. 사실만 쓰고 모든 문장은 새로 썼습니다.',
        en: 'The pages’ terms were not seen. Only facts are used; every sentence was written anew.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '사실만 쓰고 문장은 모두 새로 썼으며, 말마다 출처를 밝힙니다. 남은 의문: 페이지의 이용 조건을 보지 못했습니다.',
          en: 'Only facts are used, every sentence was written anew, and every statement names its source. The doubt: the pages’ terms were not seen.',
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
  theme: 'participation',
  topicOrder: null,
  method: [
    {
      ko: '항목마다 파일 하나(data/not-released/entries/)에 사람이 적고 검토합니다. 진술 하나하나에 출처와 그 안의 자리가 있습니다.',
      en: 'People write and review one file for each entry (data/not-released/entries/). Every statement names its source and the place in it.',
    },
    {
      ko: '출처가 적은 것만 싣습니다. 요청한 날이나 이유가 적혀 있지 않으면 비워 두고, 짐작해 채우지 않습니다.',
      en: 'Only what a source documents is here. Where it gives no day and no reason, the field stays empty; nothing is guessed.',
    },
    {
      ko: '요청한 단체는 적지만 사람의 이름은 적지 않습니다.',
      en: 'Organisations that asked are named; persons never are.',
    },
  ],
  rejectReasons: {},
  agreement: {
    items: {
      ko: '데이터, 가진 곳, 요청한 쪽, 때, 이유, 답과 그 출처',
      en: 'Data, holder, asker, dates, reasons, answers and their sources',
    },
    frequency: 'IRREG',
    shownAs: ['figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
