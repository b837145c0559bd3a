import { momentField } from '../../src/domain/tables/common-fields.ts';
import { defineDataset } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

export const definition = defineDataset({
  id: 'disaster-messages',
  title: { ko: '재난문자', en: 'Emergency messages' },
  summary: {
    ko: '서울 한복판의 휴대전화에 온 재난문자와 안전안내문자. 30분마다.',
    en: 'Emergency and safety messages sent to phones in the centre of Seoul, every half hour.',
  },
  keywords: [
    { ko: '재난문자', en: 'emergency messages' },
    { ko: '안전안내문자', en: 'safety messages' },
  ],
  timeliness: 'live',
  live: {
    table: 'messages',
    momentField: 'sent_at',
    areaField: null,
    nameField: 'text',
    factFields: ['sort', 'step', 'sent_at'],
    everyMinutes: 30,
    lateAfterMinutes: 60,
    staleAfterMinutes: 120,
    tile: {
      kind: 'messages',
      textField: 'text',
      none: { ko: '최근에 온 재난문자가 없습니다.', en: 'There is no recent message.' },
    },
    history: null,
    archive: null,
  },
  sources: [
    {
      title: {
        ko: '서울시 실시간 도시데이터(citydata)',
        en: 'Real-time city data of Seoul (citydata)',
      },
      identifier: 'OA-21285',
      url: 'https://data.seoul.go.kr/dataList/OA-21285/A/1/datasetView.do',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: true,
      licenceNote: {
        ko: '안내 쪽에 제1유형이라고 적혀 있습니다.',
        en: 'Its page says type 1.',
      },
    },
  ],
  frequency: '30MIN',
  areas: seoul,
  measures: [],
  tables: [
    {
      name: 'messages',
      title: { ko: '지난 90일의 재난문자', en: 'Messages of the last 90 days' },
      primaryKey: ['id'],
      keeps: { field: 'sent_at', days: 90 },
      fields: [
        { name: 'id', type: 'string', title: { ko: '번호(우리가 붙임)', en: 'Id, made here' } },
        momentField('sent_at', { ko: '보낸 시각', en: 'Sent at' }),
        { name: 'sort', type: 'string', title: { ko: '종류', en: 'Sort' } },
        { name: 'step', type: 'string', title: { ko: '단계', en: 'Step' } },
        {
          name: 'text',
          type: 'string',
          title: { ko: '내용', en: 'Message' },
          description: {
            ko: '보낸 글. 전화번호와 주소는 가림.',
            en: 'As it was sent, in Korean; telephone numbers and addresses taken out.',
          },
        },
      ],
    },
  ],
  series: null,
  theme: 'safety',
  topicOrder: 39,
  views: [
    {
      kind: 'now',
      id: 'now',
      title: { ko: '최근 문자', en: 'Recent messages' },
      question: { ko: '지금 무엇을 조심해야 하나요?', en: 'What should I look out for now?' },
    },
    {
      kind: 'table',
      table: 'messages',
      id: 'messages',
      title: { ko: '지난 90일', en: 'The last 90 days' },
      question: { ko: '그동안 어떤 문자가 왔나요?', en: 'Which messages came of late?' },
    },
  ],
  method: [
    {
      ko: '실시간 도시데이터의 광화문·덕수궁에 딸려 오는 재난문자를 30분마다 읽습니다. 서울 전체에 보낸 문자와 종로구, 중구에 보낸 문자가 여기에 있고, 다른 구에만 보낸 문자는 없습니다.',
      en: 'Read every half hour from the city data of Gwanghwamun. It holds messages to the whole city and to the districts there, not those sent to other districts only.',
    },
    {
      ko: '문자에 적힌 전화번호와 전자우편 주소는 가립니다. 거의 모두 관청의 번호이지만, 글만 보고는 개인의 번호와 가릴 수 없기 때문입니다.',
      en: 'Telephone numbers and e-mail addresses are taken out. Almost all belong to offices, but a text alone does not tell them from those of persons.',
    },
    {
      ko: '사람을 찾는 문자는 싣지 않습니다. 찾은 뒤에도 이름과 생김새가 남기 때문입니다. 몇 건을 뺐는지는 처리 기록에 나옵니다.',
      en: 'Messages that seek a person are not published: name and looks would stay after the person is found. How many were left out is on record.',
    },
    {
      ko: '위급할 때에는 이 화면이 아니라 휴대전화로 온 문자와 방송을 따르세요. 30분까지 늦을 수 있습니다.',
      en: 'In an emergency follow your phone and the broadcasts, not this page: it may be half an hour late.',
    },
  ],
  rejectReasons: {
    'person-sought': { ko: '사람을 찾는 문자입니다', en: 'it seeks a person' },
    'not-a-time': { ko: '시각이 아닙니다', en: 'not a time' },
    duplicate: { ko: '같은 문자가 이미 있습니다', en: 'the same message occurs before' },
  },
  agreement: {
    items: { ko: '재난문자의 내용, 종류, 단계, 시각', en: 'Text, sort, step and time of messages' },
    frequency: '30MIN',
    shownAs: ['figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
