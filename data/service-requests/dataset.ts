import { questionsTable } from '../../src/domain/answers/answer-tables.ts';
import { defineDataset } from '../../src/domain/dataset.ts';
import { maintainers } from '../../src/domain/maintainers.ts';

export const definition = defineDataset({
  id: 'service-requests',
  title: { ko: '시의 접수 창구에 온 물음', en: 'Requests to the city’s service' },
  summary: {
    ko: '시의 Open311 접수 창구에 온 물음이 며칠을 기다렸고 어떤 답을 받았는지.',
    en: 'Requests on the city’s Open311 server: how many days they waited, and what was answered.',
  },
  keywords: [
    { ko: '민원', en: 'requests' },
    { ko: '접수', en: 'Open311' },
    { ko: '답변', en: 'answers' },
  ],
  timeliness: 'live',
  live: {
    table: 'questions',
    momentField: 'asked_at',
    areaField: null,
    nameField: 'topic_ko',
    factFields: ['state', 'asked_on', 'answered_on'],
    everyMinutes: 60,
    lateAfterMinutes: 240,
    staleAfterMinutes: 1440,
    tile: {
      kind: 'count',
      noun: { ko: '물음', en: 'requests' },
      one: { ko: '물음', en: 'request' },
      none: { ko: '접수된 물음이 없습니다', en: 'No request has come' },
    },
    history: null,
    archive: 'answers',
  },
  sources: [
    {
      title: {
        ko: '시의 접수 창구(Open311 GeoReport v2)',
        en: 'The city’s Open311 server (GeoReport v2)',
      },
      identifier: 'GeoReport v2',
      url: 'https://wiki.open311.org/GeoReport_v2/',
      publisher: { ko: '접수 창구를 여는 기관', en: 'Whoever runs the server' },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '이용 조건은 창구마다 다릅니다. 운영자가 주소(OPEN311_URL)를 정할 때만 읽습니다.',
        en: 'The terms differ from server to server. It is read only where the operator names it (OPEN311_URL).',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '운영자가 자기 시의 창구를 정할 때만 읽고, 표준이 열쇠 없이 모두에게 주는 것만 싣습니다. 사는 곳과 사진은 읽지 않습니다. 남은 의문: 그 창구의 이용 조건은 운영자가 확인해야 합니다.',
          en: 'It is read only where operators name their own city’s server, and only what the standard gives to everyone without a key. Addresses and pictures are not read. The doubt: the operator must check the terms of that server.',
        },
      },
    },
  ],
  frequency: 'IRREG',
  areas: null,
  measures: [],
  tables: [
    {
      ...questionsTable,
      fields: [
        ...questionsTable.fields,
        { name: 'asked_at', type: 'datetime', title: { ko: '물은 때', en: 'Asked at' } },
      ],
    },
  ],
  series: null,
  views: [],
  theme: 'participation',
  topicOrder: null,
  method: [
    {
      ko: '지난 720일에 온 것을 90일씩 나누어 읽습니다. 사는 곳, 좌표, 사진, 이름은 읽지 않습니다.',
      en: 'Requests of the last 720 days, read 90 days at a time. Addresses, coordinates, pictures and names are not read.',
    },
    {
      ko: '글에 전화번호처럼 사람을 알 수 있는 것이 있으면 글은 싣지 않고 날짜와 상태만 셉니다.',
      en: 'Where a text holds a telephone number or anything else that tells a person, the text is left out; its dates and state count.',
    },
    {
      ko: '‘답한 날’은 닫힌 물음이 마지막으로 바뀐 날입니다. 설명 없이 닫힌 것은 ‘답 없이 닫힘’입니다.',
      en: 'The day of the answer is that on which a closed request last changed. What was closed without a note is “closed without an answer”.',
    },
  ],
  rejectReasons: {
    'no-number': { ko: '접수 번호가 없음', en: 'without a number' },
    'unknown-status': { ko: '모르는 상태', en: 'an unknown status' },
  },
  agreement: {
    items: { ko: '물음, 답, 날짜, 상태', en: 'Requests, answers, dates and states' },
    frequency: 'IRREG',
    shownAs: ['figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
