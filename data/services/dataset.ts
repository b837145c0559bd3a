import { defineDataset, type Source } from '../../src/domain/dataset.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { serviceTableDefinitions } from '../../src/domain/services/service-tables.ts';

const facts: Pick<Source, 'licence' | 'licenceConfirmed' | 'licenceNote' | 'licenceDecision'> = {
  licence: 'unknown',
  licenceConfirmed: false,
  licenceNote: {
    ko: '공개된 사본에서 옮겼고, 발행 기관의 이용 조건은 확인하지 못했습니다.',
    en: 'Taken from public copies; the publisher’s terms were not seen.',
  },
  licenceDecision: {
    by: maintainers,
    on: '2026-11-22',
    because: {
      ko: '서비스의 이름, 맡은 기관, 한 문장 요약, 날짜 같은 사실만 싣고 출처를 밝힙니다. 남은 의문: 이용 조건을 보지 못했습니다.',
      en: 'Only facts are used: names, agencies, one-sentence summaries and dates, each with its source. The doubt: the terms were not seen.',
    },
  },
};

export const definition = defineDataset({
  id: 'services',
  title: { ko: '공공 서비스', en: 'Public services' },
  summary: {
    ko: '나라와 서울시의 공공 서비스: 누구를 위한 것인지, 무엇을 주는지, 어느 기관이 맡는지, 어디서 신청하는지.',
    en: 'Public services of the state and of Seoul: who they are for, what they give, which agency runs them, where to apply.',
  },
  keywords: [
    { ko: '공공 서비스', en: 'public services' },
    { ko: '혜택', en: 'benefits' },
    { ko: '복지', en: 'welfare' },
    { ko: '지원금', en: 'grants' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '정부24 공공서비스(혜택) 목록에서 고른 42개',
        en: '42 services of the list of Government24',
      },
      identifier: '15113968',
      url: 'https://www.data.go.kr/',
      publisher: { ko: '행정안전부', en: 'Ministry of the Interior and Safety' },
      ...facts,
    },
    {
      title: {
        ko: '복지로 복지서비스 정보에서 고른 36개',
        en: '36 services of the list of Bokjiro',
      },
      identifier: '15083323',
      url: 'https://www.data.go.kr/',
      publisher: {
        ko: '한국사회보장정보원',
        en: 'Korea Social Security Information Service',
      },
      ...facts,
    },
    {
      title: { ko: '온통청년의 청년정책 둘', en: 'Two policies of Ontong Youth' },
      identifier: null,
      url: 'https://www.youthcenter.go.kr/',
      publisher: { ko: '온통청년', en: 'Ontong Youth' },
      ...facts,
    },
  ],
  frequency: 'IRREG',
  areas: null,
  measures: [],
  tables: serviceTableDefinitions,
  series: null,
  views: [],
  theme: 'people',
  topicOrder: null,
  method: [
    {
      ko: '서비스마다 파일 하나에 사람이 적고 검토합니다. 이름, 대상, 내용, 기간은 출처의 말 그대로입니다. 출처에 없는 것은 비워 둡니다.',
      en: 'People write and review one file for each service. Names, conditions, contents and times to apply stand in the words of the source. What it does not say stays empty.',
    },
    {
      ko: '쉬운 설명과 영어 이름은 우리가 썼고, 그렇다고 밝힙니다. 출처에 없는 내용은 더하지 않았습니다.',
      en: 'Plain descriptions and English names are ours and say so. Nothing is in them that the source does not say.',
    },
    {
      ko: '맞는지 가리는 조건은 출처의 글에 적힌 것만 씁니다. 조건마다 그 말을 함께 적습니다. 소득처럼 기관만 알 수 있는 것은 ‘확인할 것’으로 남깁니다.',
      en: 'Only conditions that a source states decide whether a service fits, each with the words that it comes from. What only the office can tell, such as income, is left as a question.',
    },
    {
      ko: '같은 서비스가 두 목록에 있으면 하나로 싣고, 다른 목록이 말하는 것도 함께 보입니다. 기관 이름이 다르면 둘 다 남깁니다.',
      en: 'A service that stands in two lists is one entry with what both say. Where they name different agencies, both stay.',
    },
    {
      ko: '네 묶음은 공약 KR0018의 말을 따르고, 나누는 일은 우리가 했습니다. 복지로의 서비스는 주제도 우리가 나누었습니다.',
      en: 'The four groups are those of commitment KR0018; sorting into them is ours, and so are the topics of Bokjiro’s services.',
    },
    {
      ko: '전화번호는 싣지 않습니다.',
      en: 'No telephone numbers are kept.',
    },
  ],
  rejectReasons: {},
  agreement: {
    items: {
      ko: '서비스의 이름, 대상, 내용, 신청 기간, 기관, 주소, 날짜와 출처',
      en: 'Names, conditions, contents, times to apply, agencies, addresses, dates and sources of services',
    },
    frequency: 'IRREG',
    shownAs: ['figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
