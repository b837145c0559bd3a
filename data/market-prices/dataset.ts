import { defineDataset, type Measure } from '../../src/domain/dataset.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { staples } from './staples.ts';
import { tables } from './tables.ts';

const measures: readonly Measure[] = staples.map(({ id, name, plain }) => ({
  id,
  aggregate: 'last',
  name,
  shortName: name,
  unit: { ko: '원', en: 'won' },
  decimals: 0,
  meanDecimals: 0,
  better: 'lower',
  plain,
  dayBands: null,
  guideline: null,
}));

export const definition = defineDataset({
  id: 'market-prices',
  title: { ko: '지금 장바구니 물가', en: 'Market prices now' },
  summary: {
    ko: '사과 한 개, 배추 한 포기가 서울의 시장과 마트에서 지금 얼마인지. 날마다 읽음.',
    en: 'What an apple or a cabbage costs in Seoul’s markets and supermarkets now, read every day.',
  },
  keywords: [
    { ko: '물가', en: 'prices' },
    { ko: '생필품', en: 'daily necessities' },
    { ko: '사과', en: 'an apple' },
  ],
  timeliness: 'live',
  live: {
    table: 'now',
    momentField: 'priced_at',
    areaField: 'area',
    nameField: null,
    factFields: [...staples.map(({ id }) => id), 'shops'],
    everyMinutes: 1440,
    lateAfterMinutes: 14_400,
    staleAfterMinutes: 30_240,
    tile: { kind: 'value', measure: 'apple' },
    history: null,
    archive: 'good-price-shops',
  },
  sources: [
    {
      title: {
        ko: '서울시 생필품 농수축산물 가격 정보(ListNecessariesPricesService)',
        en: 'Prices of necessities in Seoul (ListNecessariesPricesService)',
      },
      identifier: 'ListNecessariesPricesService',
      url: 'https://data.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 열린데이터광장의 자료라 제1유형으로 여겨지나, 이 데이터의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'Believed to be type 1 as open data of the city; this dataset’s own page was not seen.',
      },
    },
  ],
  frequency: 'WEEKLY',
  areas: seoul,
  measures,
  tables,
  series: { table: 'now', step: 'moment', dayField: 'priced_on', areaField: 'area' },
  theme: 'prices',
  topicOrder: 29,
  views: [
    {
      kind: 'now',
      id: 'now',
      title: { ko: '지금', en: 'Now' },
      question: { ko: '우리 구에서는 얼마인가요?', en: 'What does it cost in my district?' },
    },
    {
      kind: 'choropleth',
      id: 'map',
      title: { ko: '구별 지도', en: 'Districts' },
      question: { ko: '어느 구가 싼가요?', en: 'Where is it cheap?' },
    },
    {
      kind: 'ranking',
      id: 'ranking',
      title: { ko: '순위', en: 'Ranking' },
      question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
    },
    {
      kind: 'table',
      table: 'basket',
      id: 'basket',
      title: { ko: '장바구니', en: 'Basket' },
      question: { ko: '어떤 품목의 값인가요?', en: 'Whose price is it exactly?' },
    },
    {
      kind: 'table',
      table: 'prices',
      id: 'prices',
      title: { ko: '모든 품목, 주마다', en: 'Every item by week' },
      question: { ko: '값이 오르고 있나요?', en: 'Are prices rising?' },
    },
  ],
  method: [
    {
      ko: '서울시가 시장과 마트에서 조사한 값을 하루에 한 번, 가장 새 날부터 두 주 치를 읽습니다. 조사는 한 주에 한 번쯤 이루어집니다.',
      en: 'The prices that the city asks for in markets and supermarkets are read once a day, two weeks from the newest day back. They are asked for about once a week.',
    },
    {
      ko: '장바구니에는 여덟 가지를 담습니다. 저마다 가장 많은 가게가 값을 낸 품목과 단위 하나를 골라, 그것만으로 셈합니다. 다른 품종이나 단위를 섞지 않습니다. 무엇을 골랐는지는 ‘장바구니’ 표에 있습니다.',
      en: 'The basket holds eight things. For each, the one item and unit that most shops quote is chosen, and only that counts; varieties and units are never mixed. The table “Basket” says which.',
    },
    {
      ko: '조사 단위가 다르면 장바구니의 양에 맞추어 곱합니다. 달걀 서른 개의 값은 열 개의 값으로 나눕니다. 얼마만큼인지 적히지 않은 품목은 고르지 않습니다.',
      en: 'Where the survey’s unit is another, the price is scaled to the basket’s amount: that of thirty eggs to ten. An item that does not say how much it is is not chosen.',
    },
    {
      ko: '값은 최근 이레 동안 가게마다 가장 새 조사의 한가운데 값입니다. 가게가 둘보다 적은 구는 비워 둡니다.',
      en: 'A price is the median over shops of the newest quote within seven days. A district with fewer than two shops is left empty.',
    },
    {
      ko: '0원은 그날 팔지 않았다는 뜻이라 값으로 세지 않습니다.',
      en: 'A price of 0 means that it was not on offer that day and is no price.',
    },
  ],
  rejectReasons: {
    'not-a-day': { ko: '날짜가 아닙니다', en: 'not a day' },
    'unknown-district': { ko: '서울의 자치구가 아닙니다', en: 'not a district of Seoul' },
    'no-name': { ko: '가게나 품목의 이름이 없습니다', en: 'no name of a shop or an item' },
    duplicate: { ko: '똑같은 행이 이미 있습니다', en: 'the same row occurs before' },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    negative: { ko: '값이 음수입니다', en: 'the price is negative' },
    implausible: { ko: '값이 터무니없습니다', en: 'the price is impossible' },
  },
  agreement: {
    items: { ko: '시장과 마트의 품목별 값', en: 'Prices by item in markets and supermarkets' },
    frequency: 'WEEKLY',
    shownAs: ['figure', 'map'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
