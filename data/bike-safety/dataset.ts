import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { maintainers } from '../../src/domain/maintainers.ts';
import { asPublished, ofResidents } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';

const number = (name: string, ko: string, en: string, unit?: string | LocalText): Field => ({
  name,
  type: 'number',
  title: { ko, en },
  ...(unit === undefined ? {} : { unit }),
});
const whole = (name: string, ko: string, en: string): Field => ({
  name,
  type: 'integer',
  title: { ko, en },
});
const coded = (
  name: string,
  title: LocalText,
  categories: Readonly<Record<string, LocalText>>,
): Field => ({ name, type: 'string', title, categories });

const area: Field = { name: 'area', type: 'string', title: { ko: '지역 코드', en: 'Area code' } };
const district = coded(
  'area',
  { ko: '자치구', en: 'District' },
  Object.fromEntries(seoul.districts.map(({ code, name }) => [code, name])),
);
const perHundredThousand = { ko: '10만 명당', en: 'per 100,000' };
const ofVictims = asPublished({
  ko: '서울시가 자치구와 해마다 공개하는 자전거 사고 통계를 다섯 해 더한 수입니다(데이터 ‘자전거 사고’).',
  en: 'Five years added up of the statistic that the city publishes by district and year (dataset “Bike accidents”).',
});

export const definition = defineDataset({
  id: 'bike-safety',
  title: { ko: '자전거 안전', en: 'Bike safety' },
  summary: {
    ko: '자전거 사고를 사는 사람, 자전거도로, 따릉이 거치대와 견준 분석. 사고는 2019~2023년.',
    en: 'An analysis of bike accidents (2019 to 2023) against residents, bike lanes and racks of the public bikes.',
  },
  keywords: [
    { ko: '자전거 사고', en: 'bike accidents' },
    { ko: '자전거도로', en: 'bike lanes' },
    { ko: '분석', en: 'analysis' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '서울시 자전거 교통사고 통계', en: 'Bicycle accidents in Seoul (statistics)' },
      identifier: null,
      url: 'https://data.seoul.go.kr/',
      publisher: {
        ko: '서울특별시, 경찰청',
        en: 'Seoul Metropolitan Government and National Police Agency',
      },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '자료 ‘자전거 사고’의 조건과 같습니다. 인구는 자료 ‘인구’에서 왔습니다.',
        en: 'As for the dataset “Bike accidents”; residents come from the dataset “Population”.',
      },
    },
    {
      title: { ko: '스마트서울맵의 자전거도로', en: 'Bicycle roads on the Smart Seoul Map' },
      identifier: null,
      url: 'https://map.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'unknown',
      licenceConfirmed: false,
      licenceNote: {
        ko: '자료 ‘자전거도로’의 조건과 같습니다.',
        en: 'As for the dataset “Bike lanes”.',
      },
      licenceDecision: {
        by: maintainers,
        on: '2026-11-22',
        because: {
          ko: '‘자전거도로’와 같습니다. 여기에는 구별 길이에서 계산한 결과만 싣습니다. 남은 의문: 지도의 이용 조건이 적힌 쪽을 보지 못했습니다.',
          en: 'As for “Bike lanes”; only results computed from lengths by district are shipped here. The doubt: the page with the map’s terms was not seen.',
        },
      },
    },
    {
      title: {
        ko: '서울시 따릉이 대여소 마스터 정보',
        en: 'Public bike station information ',
      },
      identifier: 'tbCycleStationInfo',
      url: 'https://data.seoul.go.kr/',
      publisher: { ko: '서울특별시', en: 'Seoul Metropolitan Government' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '자료 ‘따릉이 대여소’의 조건과 같습니다.',
        en: 'As for the dataset “Bike stations”.',
      },
    },
  ],
  frequency: 'NEVER',
  areas: seoul,
  inputs: ['bike-accidents', 'bike-lanes', 'bike-stations'],
  measures,
  tables: [
    {
      name: 'by_district',
      title: { ko: '자치구별 비율', en: 'Rates by district' },
      primaryKey: ['pooled_to', 'area'],
      fields: [
        { name: 'pooled_to', type: 'date', title: { ko: '마지막 날', en: 'Last day' } },
        {
          ...area,
          description: {
            ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체.',
            en: 'First five digits of the legal code; 11 is the city.',
          },
        },
        ...measures.map(
          ({ id, name, unit }): Field => ({
            name: id,
            type: 'number',
            title: name,
            unit,
            scaled: true,
          }),
        ),
      ],
    },
    {
      name: 'districts',
      title: {
        ko: '자치구마다의 사고와 서비스(사고 비율이 높은 순)',
        en: 'Accidents and service in each district, highest rate first',
      },
      primaryKey: ['area'],
      fields: [
        district,
        number('shrunken', '보정한 사고 비율', 'Smoothed accident rate', perHundredThousand),
        number('shrunken_low', '95% 하한', '95 % from', perHundredThousand),
        number('shrunken_high', '95% 상한', '95 % to', perHundredThousand),
        whole('accidents', '사고(2019~2023년)', 'Accidents (2019–2023)'),
        whole('expected', '기대되는 사고', 'Accidents expected'),
        coded(
          'standing',
          { ko: '기대와 견주어', en: 'Against the expected' },
          {
            above: { ko: '뚜렷이 많음', en: 'clearly more' },
            'as-expected': { ko: '벗어났다고 할 수 없음', en: 'not clearly different' },
            below: { ko: '뚜렷이 적음', en: 'clearly fewer' },
          },
        ),
        {
          ...whole('top_years', '높은 다섯 곳에 든 해', 'Years among the five highest'),
          description: { ko: '다섯 해 가운데.', en: 'Of the five years.' },
        },
        number('km_per_10k', '인구 1만 명당 도로', 'Lanes per 10,000 residents', 'km'),
        number('racks_per_10k', '인구 1만 명당 거치대', 'Racks per 10,000 residents'),
        coded(
          'thin',
          { ko: '가장 적은 다섯 곳에 든 것', en: 'Among the five lowest' },
          {
            no: { ko: '없음', en: 'none' },
            lanes: { ko: '도로', en: 'lanes' },
            racks: { ko: '거치대', en: 'racks' },
            both: { ko: '도로와 거치대', en: 'lanes and racks' },
          },
        ),
      ],
    },
    {
      name: 'details',
      title: {
        ko: '비율을 만든 수와 다른 비율(사고 비율이 높은 순)',
        en: 'What the rates are made of, and other rates, highest rate first',
      },
      primaryKey: ['area'],
      fields: [
        district,
        ofVictims(whole('deaths', '사망자', 'Deaths')),
        ofVictims(whole('injuries', '부상자', 'Injuries')),
        ofResidents(whole('residents', '인구(2023년 말)', 'Residents (end of 2023)')),
        number('lane_km', '자전거도로', 'Bike lanes', 'km'),
        whole('racks', '거치대', 'Racks'),
        whole('stations', '대여소', 'Stations'),
        number('rate', '보정 전 비율', 'Rate before smoothing', perHundredThousand),
        number('rate_low', '우연의 폭, 하한', 'Chance interval from', perHundredThousand),
        number('rate_high', '우연의 폭, 상한', 'Chance interval to', perHundredThousand),
        number('per_km', '도로 1km당 한 해 사고', 'Accidents a year per km of lane'),
        number('per_rack', '거치대 1,000개당 한 해 사고', 'Accidents a year per 1,000 racks'),
        {
          ...whole('high_on', '높은 다섯 곳에 든 비율의 수', 'Rates among the five highest'),
          description: {
            ko: '인구당, 도로당, 거치대당 가운데.',
            en: 'Of the three: by residents, by lanes, by racks.',
          },
        },
        number('ratio', '기대의 몇 배', 'Times the expected'),
        {
          ...number('residual', '기대에서 벗어난 정도', 'Distance from the expected'),
          description: { ko: '표준편차를 1로 함.', en: 'In standard deviations.' },
        },
      ],
    },
    {
      name: 'model',
      title: {
        ko: '10% 더 많을 때 기대되는 사고의 차이',
        en: 'Difference in expected accidents where there is 10 % more',
      },
      primaryKey: ['term'],
      fields: [
        coded(
          'term',
          { ko: '무엇이', en: 'Of what' },
          {
            residents: { ko: '인구', en: 'Residents' },
            lane_km: { ko: '자전거도로', en: 'Bike lanes' },
            racks: { ko: '거치대', en: 'Racks' },
          },
        ),
        number('effect', '차이', 'Difference', '%'),
        number('low', '95% 하한', '95 % from', '%'),
        number('high', '95% 상한', '95 % to', '%'),
      ],
    },
    {
      name: 'results',
      title: { ko: '글에 쓰인 값', en: 'Values that the text quotes' },
      primaryKey: ['key'],
      fields: [
        { name: 'key', type: 'string', title: { ko: '이름', en: 'Key' } },
        { name: 'value', type: 'string', title: { ko: '값', en: 'Value' } },
        whole('decimals', '소수 자리', 'Decimals'),
        { name: 'unit', type: 'string', title: { ko: '단위', en: 'Unit' } },
      ],
    },
  ],
  series: { table: 'by_district', step: 'moment', dayField: 'pooled_to', areaField: 'area' },
  theme: 'analysis',
  topicOrder: 60,
  views: [
    {
      kind: 'ranking',
      id: 'ranking',
      title: { ko: '순위', en: 'Ranking' },
      question: { ko: '우리 구는 몇 번째인가요?', en: 'Where does my district stand?' },
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
      kind: 'scatter',
      table: 'districts',
      x: 'km_per_10k',
      y: 'shrunken',
      label: 'area',
      id: 'lanes',
      title: { ko: '자전거도로와 사고', en: 'Lanes and accidents' },
      question: {
        ko: '길이 많은 구에서 사고가 적은가요?',
        en: 'Are there fewer accidents where there are more lanes?',
      },
    },
    {
      kind: 'scatter',
      table: 'districts',
      x: 'racks_per_10k',
      y: 'shrunken',
      label: 'area',
      id: 'racks',
      title: { ko: '거치대와 사고', en: 'Racks and accidents' },
      question: {
        ko: '따릉이 거치대가 많은 구에서 사고도 많은가요?',
        en: 'Are there more accidents where there are more racks?',
      },
    },
    {
      kind: 'scatter',
      table: 'districts',
      x: 'expected',
      y: 'accidents',
      label: 'area',
      id: 'expected',
      title: { ko: '기대와 실제', en: 'Expected and observed' },
      question: {
        ko: '인구와 길, 거치대로 기대되는 것보다 사고가 많은 구는 어디인가요?',
        en: 'Which districts have more accidents than residents, lanes and racks lead to expect?',
      },
    },
    {
      kind: 'layers',
      id: 'places',
      title: { ko: '길과 대여소의 지도', en: 'Map of lanes and stations' },
      question: { ko: '길과 대여소는 어디에 있나요?', en: 'Where are lanes and stations?' },
      layers: [
        { layer: 'bike-lanes/lanes', on: true },
        { layer: 'bike-stations/stations', on: false },
      ],
    },
    {
      kind: 'table',
      table: 'districts',
      id: 'districts',
      title: { ko: '자치구마다', en: 'Every district' },
      question: { ko: '정확한 수치는 얼마인가요?', en: 'What are the exact figures?' },
    },
    {
      kind: 'table',
      table: 'details',
      id: 'details',
      title: { ko: '더 자세히', en: 'In more detail' },
      question: {
        ko: '그 비율은 어떤 수에서 나왔나요?',
        en: 'What numbers are the rates made of?',
      },
    },
    {
      kind: 'table',
      table: 'model',
      id: 'model',
      title: { ko: '기대를 만든 모형', en: 'The model behind the expected' },
      question: {
        ko: '인구, 길, 거치대가 많으면 사고는 얼마나 더 기대되나요?',
        en: 'How many more accidents do more residents, lanes or racks lead to expect?',
      },
    },
  ],
  method: [
    {
      ko: '다른 자료 셋(자전거 사고, 자전거도로, 따릉이 대여소)에서 만든 분석입니다. 원자료를 따로 읽지 않습니다.',
      en: 'Made from three other datasets (bike accidents, bike lanes, bike stations); it reads no files of its own.',
    },
    {
      ko: '지도와 순위의 구 값은 보정한 비율이고, 서울 전체의 값은 모든 사고를 모든 인구로 나눈 것입니다.',
      en: 'Districts on the map and in the ranking have smoothed rates; the city’s figure is all accidents by all residents.',
    },
    {
      ko: '구 경계 밖에 그려진 자전거도로는 서울 전체에만 들어갑니다. 거치대 수를 모르는 대여소는 거치대를 더하지 않습니다.',
      en: 'Lanes drawn beyond the districts’ outlines count for the city only. Stations without a number of racks add none.',
    },
  ],
  rejectReasons: {},
  agreement: {
    items: {
      ko: '자전거 사고를 인구, 길, 거치대와 견준 분석과 그 표',
      en: 'An analysis of bike accidents against residents, lanes and racks, with its tables',
    },
    frequency: 'NEVER',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
