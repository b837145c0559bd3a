import { defineDataset, type Source } from '../../src/domain/dataset.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { serviceTableDefinitions } from '../../src/domain/services/service-tables.ts';

const terms: Pick<Source, 'licence' | 'licenceConfirmed' | 'licenceNote' | 'licenceDecision'> = {
  licence: 'unknown',
  licenceConfirmed: false,
  licenceNote: {
    ko: '이용 조건이 적힌 쪽을 확인하지 못했습니다.',
    en: 'The page with its terms was not seen.',
  },
  licenceDecision: {
    by: maintainers,
    on: '2026-11-22',
    because: {
      ko: '누구나 열쇠를 받아 쓰도록 공개된 서비스 안내이고, 사실만 출처와 함께 싣습니다. 남은 의문: 이용 조건을 보지 못했습니다. 운영자는 열쇠를 신청할 때 조건을 확인하세요.',
      en: 'Guides to services that anybody may get a key for; only facts are used, each with its source. The doubt: the terms were not seen. Operators should read them when they apply for the key.',
    },
  },
};

export const definition = defineDataset({
  id: 'services-live',
  title: { ko: '국가 서비스 목록', en: 'National lists of services' },
  summary: {
    ko: '정부24, 복지로, 온통청년의 서비스 가운데 서울에서 받을 수 있는 것. 열쇠를 넣은 목록만 받아 옵니다.',
    en: 'Services of Government24, Bokjiro and Ontong Youth that people in Seoul may get, from the lists for which a key is set.',
  },
  keywords: [
    { ko: '정부24', en: 'Government24' },
    { ko: '복지로', en: 'Bokjiro' },
    { ko: '온통청년', en: 'youth policies' },
    { ko: '공공 서비스', en: 'public services' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '정부24 공공서비스(혜택) 정보', en: 'Public services of Government24' },
      identifier: '15113968',
      url: 'https://www.data.go.kr/',
      publisher: { ko: '행정안전부', en: 'Ministry of the Interior and Safety' },
      ...terms,
    },
    {
      title: { ko: '복지로 중앙부처 복지서비스', en: 'Welfare services of the ministries' },
      identifier: 'NationalWelfareInformationsV001',
      url: 'https://www.data.go.kr/',
      publisher: {
        ko: '한국사회보장정보원',
        en: 'Korea Social Security Information Service',
      },
      ...terms,
    },
    {
      title: { ko: '온통청년 청년정책', en: 'Youth policies' },
      identifier: 'getPlcy',
      url: 'https://www.youthcenter.go.kr/',
      publisher: { ko: '온통청년', en: 'Ontong Youth' },
      ...terms,
    },
  ],
  frequency: 'DAILY',
  areas: null,
  measures: [],
  tables: serviceTableDefinitions,
  series: null,
  views: [],
  theme: 'people',
  topicOrder: null,
  method: [
    {
      ko: '글은 목록의 말 그대로입니다. 긴 글은 240자에서 자르고 말줄임표를 붙입니다. 전화번호는 ‘[전화번호]’로 바꿉니다.',
      en: 'Texts stand in the words of the lists. Long ones are cut at 240 characters with an ellipsis; telephone numbers are taken out.',
    },
    {
      ko: '맞는지 가리는 조건은 기관이 목록에 표시한 것(정부24의 JA 코드, 온통청년의 나이)만 씁니다. 사람과 가구의 조건이 함께 표시되면 하나만으로 맞지 않다고 하지 않습니다.',
      en: 'Only what offices ticked in the lists decides whether a service fits: the JA codes of Government24, the ages of Ontong Youth. Where both the person and the household are ticked, nobody is turned away by one of them.',
    },
    {
      ko: '다른 시·도와 그 시·군·구의 서비스는 받지 않습니다. 몇 개인지는 뺀 까닭에 적습니다.',
      en: 'Services of other regions and their towns are left out and counted among the rejected.',
    },
    {
      ko: '손으로 쓴 목록(공공 서비스)에 같은 서비스가 있으면 그것을 보입니다.',
      en: 'Where the written list (public services) has the same service, that one is shown.',
    },
  ],
  rejectReasons: {
    'not-a-service': { ko: '번호나 이름, 기관이 없습니다', en: 'no number, name or agency' },
    'other-region': { ko: '다른 지역의 서비스입니다', en: 'a service of another region' },
    duplicate: { ko: '같은 번호가 앞에 있습니다', en: 'the number occurs before' },
    'not-plain': {
      ko: '전화번호가 남았거나 링크가 기관의 것이 아닙니다',
      en: 'a telephone number is left, or its link leads elsewhere',
    },
  },
  agreement: {
    items: {
      ko: '서비스의 이름, 대상, 내용, 신청 방법과 기간, 기관, 주소, 날짜',
      en: 'Names, conditions, contents, how and when to apply, agencies, addresses and dates of services',
    },
    frequency: 'DAILY',
    shownAs: ['figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
