import { defineDataset } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';
import { tables } from './tables.ts';

export const definition = defineDataset({
  id: 'crime',
  title: { ko: '범죄', en: 'Crime' },
  summary: {
    ko: '2015년 서울의 5대 범죄 발생과 검거. 경찰서 서른한 곳의 수를 25개 자치구로 모았습니다.',
    en: 'Five major crimes in Seoul in 2015, and how many were cleared: 31 police stations gathered into 25 districts.',
  },
  keywords: [
    { ko: '5대 범죄', en: 'major crimes' },
    { ko: '검거율', en: 'clear-up rate' },
    { ko: '치안', en: 'public safety' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '서울 관서별 5대 범죄 발생 검거 현황',
        en: 'Five major crimes by police station in Seoul',
      },
      identifier: null,
      url: 'https://www.data.go.kr/',
      publisher: { ko: '서울지방경찰청', en: 'Seoul Metropolitan Police Agency' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '공공데이터여서 제1유형으로 여겨지나, 이 사본에는 이용 조건도 연도도 적혀 있지 않고 안내 쪽도 확인하지 못했습니다.',
        en: 'Believed to be type 1, as open data usually is; this copy states neither terms nor year, and its page was not seen.',
      },
    },
  ],
  frequency: 'ANNUAL',
  areas: seoul,
  measures,
  tables,
  series: { table: 'yearly', step: 'year', dayField: 'year_start', areaField: 'area' },
  inputs: ['population'],
  theme: 'safety',
  topicOrder: 40,
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: { ko: '얼마나 일어났나요?', en: 'How many were there?' },
    },
    {
      kind: 'choropleth',
      id: 'map',
      title: { ko: '지도', en: 'Map' },
      question: {
        ko: '어느 구가 많고 어느 구가 적나요?',
        en: 'Which districts are high, which low?',
      },
    },
    {
      kind: 'ranking',
      id: 'ranking',
      title: { ko: '순위', en: 'Ranking' },
      question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
    },
    {
      kind: 'composition',
      measures: ['violence', 'theft', 'sexual', 'robbery', 'murder'],
      id: 'kinds',
      title: { ko: '종류', en: 'Kinds' },
      question: { ko: '어떤 범죄가 많았나요?', en: 'Which crimes were most common?' },
    },
    {
      kind: 'table',
      table: 'stations',
      id: 'stations',
      title: { ko: '경찰서', en: 'Police stations' },
      question: {
        ko: '어느 경찰서의 수가 어느 구로 모였나요?',
        en: 'Which station counts for which district?',
      },
    },
  ],
  method: [
    {
      ko: '파일에는 연도가 없고, 옮긴 곳의 이름은 2016년이라고 합니다. 그러나 다섯 범죄의 합 126,401건은 경찰이 2015년의 것으로 밝힌 수와 같고(2016년은 약 11만 7천 건), 그래서 2015년으로 적습니다.',
      en: 'The file has no year, and the place where it was found calls it 2016. But its total, 126,401, is what the police gave for 2015 (2016 had about 117,000), so it is dated 2015 here.',
    },
    {
      ko: '자료는 구가 아니라 경찰서마다 있습니다. 2006년 3월부터 모든 경찰서는 한 구만 맡도록 나뉘어, 19개 구에 하나, 6개 구에 둘이 있습니다. 종로구(종로, 혜화), 중구(중부, 남대문), 성북구(성북, 종암), 은평구(은평, 서부), 서초구(서초, 방배), 강남구(강남, 수서)는 두 경찰서의 수를 더했습니다.',
      en: 'The figures are by police station, not by district. Since March 2006 each station answers for one district: 19 districts have one, 6 have two. Jongno (Jongno, Hyehwa), Jung (Jungbu, Namdaemun), Seongbuk (Seongbuk, Jongam), Eunpyeong (Eunpyeong, Seobu), Seocho (Seocho, Bangbae) and Gangnam (Gangnam, Suseo) are the sums of two.',
    },
    {
      ko: '한 곳은 어긋납니다. 금천서는 2019년 초까지 관악구 조원동(주민 약 1만 8천 명)도 맡아, 금천구는 조금 많게, 관악구는 조금 적게 나옵니다. 나눌 방법이 없어 그대로 두었습니다.',
      en: 'One place does not fit: until early 2019 Geumcheon’s station also answered for Jowon-dong in Gwanak, with some 18,000 residents. Geumcheon therefore looks a little worse and Gwanak a little better; there is no way to part them.',
    },
    {
      ko: '주민 수에 견준 비율은 낮에 사람이 몰리는 종로구와 중구에서 특히 높습니다. 그곳 주민이 더 위험하다는 뜻이 아닙니다. 성격이 다른 다섯 범죄를 하나로 더한 수라는 점도 살펴 주세요.',
      en: 'Rates by residents are highest in Jongno and Jung, where many come by day. That does not mean that those who live there are in more danger. Mind, too, that the total adds up five very different crimes.',
    },
  ],
  rejectReasons: {
    'unknown-station': { ko: '모르는 경찰서입니다', en: 'unknown police station' },
    duplicate: {
      ko: '같은 경찰서가 이미 있습니다(첫 행을 씀)',
      en: 'the station occurs before (the first row counts)',
    },
    'not-a-count': { ko: '건수가 아닙니다', en: 'not a count' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '경찰서별 5대 범죄 발생과 검거',
      en: 'Five major crimes and clear-ups by police station',
    },
    frequency: 'ANNUAL',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
