import { defineDataset } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';
import { tables } from './tables.ts';

export const definition = defineDataset({
  id: 'good-price-shops',
  title: { ko: '생활 물가', en: 'Everyday prices' },
  summary: {
    ko: '착한가격업소 1,800여 곳이 적어 낸 밥값, 머리 값, 세탁비. 2026년 4월 21일 자료.',
    en: 'What a meal, a haircut or the laundry costs in over 1,800 good-price shops, as listed on 21 April 2026.',
  },
  keywords: [
    { ko: '착한가격업소', en: 'good-price shops' },
    { ko: '물가', en: 'prices' },
    { ko: '외식', en: 'eating out' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '서울시 착한가격업소 현황', en: 'Good-price shops in Seoul' },
      identifier: null,
      url: 'https://data.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: true,
      licenceNote: {
        ko: '서울 열린데이터광장의 안내 쪽이 제1유형이라고 밝힙니다.',
        en: 'The dataset’s page at the city’s portal states type 1.',
      },
    },
    {
      title: {
        ko: '서울시 가격안정 모범업소 상품목록 현황',
        en: 'Items and prices of Seoul’s good-price shops',
      },
      identifier: null,
      url: 'https://data.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: true,
      licenceNote: {
        ko: '업소 현황과 함께 내려받는 자료로, 같은 안내 쪽이 제1유형이라고 밝힙니다.',
        en: 'Downloaded together with the list of shops, whose page states type 1.',
      },
    },
  ],
  frequency: 'IRREG',
  areas: seoul,
  measures,
  tables,
  series: { table: 'by_area', step: 'moment', dayField: 'taken_on', areaField: 'area' },
  inputs: ['population'],
  theme: 'prices',
  topicOrder: 30,
  views: [
    {
      kind: 'figure',
      id: 'figure',
      title: { ko: '한눈에', en: 'At a glance' },
      question: { ko: '얼마인가요?', en: 'How much is it?' },
    },
    {
      kind: 'table',
      table: 'items',
      id: 'items',
      title: { ko: '품목별 값', en: 'Prices by item' },
      question: {
        ko: '밥 한 끼, 머리 한 번에 얼마면 싼가요?',
        en: 'What is a good price for a meal or a haircut?',
      },
    },
    {
      kind: 'choropleth',
      id: 'map',
      title: { ko: '지도', en: 'Map' },
      question: {
        ko: '어느 구가 높고 어느 구가 낮나요?',
        en: 'Which districts are high, which low?',
      },
    },
    {
      kind: 'ranking',
      id: 'ranking',
      title: { ko: '순위', en: 'Ranking' },
      question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
    },
  ],
  method: [
    {
      ko: '업소 목록과 상품 목록을 업소 번호로 이었습니다. 자료는 2026년 4월 21일의 것이지만 모든 업소의 기준년월이 ‘24-10’으로 적혀 있어, 값을 언제 확인했는지는 알 수 없습니다. 오래된 값이 섞였을 수 있습니다.',
      en: 'The list of shops and the list of items are joined by the shop’s number. The files are of 21 April 2026, but every shop says “24-10” as its reference month, so nobody can tell when a price was last looked at. Old ones may be among them.',
    },
    {
      ko: '싼 값 때문에 고른 업소의 값이므로 서울의 평균 물가가 아닙니다. 구끼리의 차이에는 어떤 업소를 골랐는지가 함께 들어 있습니다. 값은 낮을수록 좋은 것으로, 업소는 많을수록 좋은 것으로 보았습니다.',
      en: 'These shops were picked for low prices, so this is not what Seoul pays on average, and differences between districts also reflect which shops were picked. Lower prices and more shops are taken to be better.',
    },
    {
      ko: '업소마다 다르게 적은 품목을 정해 둔 이름 목록으로 쉰 가지 남짓으로 모았습니다. 이름 전체가 맞을 때만 모으며, 두 가지를 함께 적은 것, 큰 것, 어르신이나 학생 값, 더 비싼 종류는 ‘그 밖의 것’으로 따로 셉니다. 삼겹살과 돼지갈비는 업소마다 무게와 원산지가 다릅니다.',
      en: 'Shops write their items in many ways; a fixed list of names gathers them into some fifty things. A name must match as a whole: two dishes at one price, large portions, prices for the old or for pupils and dearer kinds count apart as “something else”. Portions and origin of pork differ between shops.',
    },
    {
      ko: '적힌 값은 하나하나 셉니다. 한 업소가 같은 이름으로 두 값을 적으면 둘 다 셉니다. 가운데 값은 서울 전체와, 값이 다섯 개 이상인 구에 대해서만 냅니다. 4분의 1 값은 두 값 사이를 곧게 이어 셈합니다.',
      en: 'Every stated price counts once; where a shop states two for one name, both do. Medians are given for the city and for districts with at least five prices. Quartiles are interpolated between neighbouring prices.',
    },
    {
      ko: '같은 이름과 주소로 두 번 올라온 업소는 한 곳으로 셉니다. 100원보다 싸거나, 같은 품목의 가운데 값보다 다섯 배 넘게 싸거나 비싼 값은 잘못 적은 것으로 보고 뺐습니다. 뺀 것은 모두 아래에 적었습니다.',
      en: 'A shop listed twice under one name and address counts once. Prices under 100 won, or more than five times above or below the item’s median, are taken for slips and left out. All of them are listed below.',
    },
    {
      ko: '주소에는 좌표가 없어 지도에 점으로 찍지 않습니다. 구가 적히지 않은 주소는 괄호 안의 동 이름으로 구를 찾고, 그래도 모르면 서울 전체에만 셉니다. 전화번호, 사진, 소개 글은 읽지 않습니다.',
      en: 'The addresses have no coordinates, so the map shows no points. Where an address names no district, the dong in its brackets tells; else the shop counts for the city only. Telephone numbers, photographs and free text are not read.',
    },
  ],
  rejectReasons: {
    'not-a-shop': { ko: '업소를 적은 항목이 아닙니다', en: 'not the entry of a shop' },
    'test-entry': { ko: '시험으로 넣은 항목입니다', en: 'an entry made for testing' },
    'repeated-shop': {
      ko: '이름과 주소가 같은 업소가 이미 있습니다',
      en: 'a shop of the same name and address occurs before',
    },
    'not-an-address': {
      ko: '주소 칸에 전화번호가 있습니다(값은 싣지 않음)',
      en: 'a telephone number instead of an address (not shown)',
    },
    'unknown-shop': { ko: '목록에 없는 업소의 값입니다', en: 'price of a shop that is not listed' },
    'no-item': { ko: '값은 있으나 품목이 없습니다', en: 'a price without an item' },
    'repeated-price': {
      ko: '같은 업소의 같은 품목과 값이 이미 있습니다',
      en: 'shop, item and price occur before',
    },
    'not-a-price': { ko: '값이 정수가 아닙니다', en: 'not a whole number of won' },
    implausible: { ko: '값이 터무니없습니다', en: 'an impossible price' },
    'far-from-others': {
      ko: '같은 품목의 가운데 값과 다섯 배 넘게 다릅니다',
      en: 'more than five times from the item’s median',
    },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '착한가격업소의 이름, 주소, 품목과 값',
      en: 'Good-price shops with address, items and prices',
    },
    frequency: 'IRREG',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
