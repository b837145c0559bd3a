import { defineDataset } from '../../src/domain/dataset.ts';
import { forumTableDefinitions } from '../../src/domain/forums/forum-tables.ts';
import { maintainers } from '../../src/domain/maintainers.ts';

export const definition = defineDataset({
  id: 'forums',
  title: { ko: '포럼과 제안 공모', en: 'Forums and calls for proposals' },
  summary: {
    ko: '시민이 정부에 말할 수 있었던 자리와 앞으로 있을 자리: 언제, 무엇이 기록되었고, 무엇이 뒤따랐는지.',
    en: 'Where citizens could and can speak to government: when, what is on record, and what followed.',
  },
  keywords: [
    { ko: '포럼', en: 'forums' },
    { ko: '제안 공모', en: 'calls for proposals' },
    { ko: '시민 참여', en: 'citizen participation' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '열린정부파트너십의 공약 페이지 KR0040, KR0041',
        en: 'Commitment pages KR0040 and KR0041 of the Open Government Partnership',
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
  tables: forumTableDefinitions,
  series: null,
  inputs: ['commitments'],
  views: [],
  theme: 'participation',
  topicOrder: null,
  method: [
    {
      ko: '행사마다 파일 하나에 사람이 적고 검토합니다. 제목, 건수, 기간 가운데 공약의 기록에 있는 것은 거기서 가져오고 다시 적지 않습니다.',
      en: 'People write and review one file for each event. Title, counts and period are taken from the record of the commitment where they stand there, and not written twice.',
    },
    {
      ko: '날짜가 출처에 없으면 비워 둡니다. 달까지만 알면 달까지만 보이고, 달력 파일에는 날짜를 지어내 넣지 않습니다.',
      en: 'A date that the source does not give stays empty. What is known to the month is shown so, and no day is invented for the calendar file.',
    },
    {
      ko: '참여자는 단체만 적습니다. 사람의 이름은 적지 않습니다.',
      en: 'Only organisations are recorded as participants, never a person’s name.',
    },
  ],
  rejectReasons: {},
  agreement: {
    items: {
      ko: '포럼과 공모의 날짜, 기록, 뒤따른 일과 그 출처',
      en: 'Dates, records and follow-up of forums and calls, with their sources',
    },
    frequency: 'IRREG',
    shownAs: ['figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
