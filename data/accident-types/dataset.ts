import { defineDataset, type Field } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { asPublished, ofResidents } from '../../src/domain/privacy/as-published.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { measures } from './measures.ts';
import { views } from './views.ts';

const count = (name: string, title: LocalText): Field => ({ name, type: 'integer', title });
const ofVictims = asPublished({
  ko: '서울시가 경찰 자료로 자치구와 해, 사고 유형마다 누구에게나 공개하는 통계의 수입니다(공공데이터포털 15046384).',
  en: 'Counts of a statistic that the city, from police records, publishes by district, year and kind (data.go.kr 15046384).',
});

export const definition = defineDataset({
  id: 'accident-types',
  title: { ko: '사고 유형', en: 'Kinds of accidents' },
  summary: {
    ko: '차가 사람을 친 사고, 차끼리 부딪친 사고, 차 혼자 난 사고. 서울은 1988년, 25개 자치구는 2005년부터 2023년까지 해마다.',
    en: 'Accidents with people on foot, between vehicles and of a single vehicle, by year: Seoul from 1988, its 25 districts from 2005, to 2023.',
  },
  keywords: [
    { ko: '교통사고', en: 'traffic accidents' },
    { ko: '보행자', en: 'people on foot' },
    { ko: '사고 유형', en: 'kinds of accidents' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '서울시 교통사고 현황(사고유형별) 통계',
        en: 'Traffic accidents in Seoul by kind (statistics)',
      },
      identifier: '15046384',
      url: 'https://www.data.go.kr/data/15046384/fileData.do',
      publisher: {
        ko: '서울특별시(경찰청 자료)',
        en: 'Seoul Metropolitan Government, from police records',
      },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '서울시 통계는 대개 공공누리 제1유형이지만, 이 통계의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'The city’s statistics are usually KOGL type 1; this table’s own page was not seen.',
      },
    },
  ],
  frequency: 'ANNUAL',
  areas: seoul,
  measures,
  tables: [
    {
      name: 'yearly',
      title: { ko: '유형별 교통사고', en: 'Accidents by kind and year' },
      primaryKey: ['year_start', 'area'],
      fields: [
        {
          name: 'year_start',
          type: 'date',
          title: { ko: '해의 첫날', en: 'First day of the year' },
        },
        {
          name: 'area',
          type: 'string',
          title: { ko: '지역 코드', en: 'Area code' },
          description: {
            ko: '법정동 코드 앞 다섯 자리. 11은 서울 전체(발표된 소계).',
            en: 'First five digits of the legal code; 11 is all of Seoul, the published total.',
          },
        },
        count('accidents', {
          ko: '사고 전체(2005년부터)',
          en: 'All accidents, from 2005',
        }),
        count('person_accidents', { ko: '사고: 차 대 사람', en: 'Accidents: vehicle and person' }),
        count('vehicle_accidents', { ko: '사고: 차 대 차', en: 'Accidents: between vehicles' }),
        count('single_accidents', { ko: '사고: 차량 단독', en: 'Accidents: single vehicle' }),
        count('crossing_accidents', { ko: '사고: 건널목', en: 'Accidents: level crossing' }),
        ofVictims(count('deaths', { ko: '사망자 전체', en: 'All deaths' })),
        ofVictims(
          count('person_deaths', { ko: '사망자: 차 대 사람', en: 'Deaths: vehicle and person' }),
        ),
        ofVictims(
          count('vehicle_deaths', { ko: '사망자: 차 대 차', en: 'Deaths: between vehicles' }),
        ),
        ofVictims(
          count('single_deaths', { ko: '사망자: 차량 단독', en: 'Deaths: single vehicle' }),
        ),
        ofVictims(count('injuries', { ko: '부상자 전체', en: 'All injured' })),
        ofVictims(
          count('person_injuries', { ko: '부상자: 차 대 사람', en: 'Injured: vehicle and person' }),
        ),
        ofVictims(
          count('vehicle_injuries', { ko: '부상자: 차 대 차', en: 'Injured: between vehicles' }),
        ),
        ofVictims(
          count('single_injuries', { ko: '부상자: 차량 단독', en: 'Injured: single vehicle' }),
        ),
        ofResidents(
          count('residents', { ko: '주민(그해 말)', en: 'Residents at the end of the year' }),
        ),
      ],
    },
  ],
  series: { table: 'yearly', step: 'year', dayField: 'year_start', areaField: 'area' },
  inputs: ['population'],
  theme: 'traffic',
  topicOrder: 11,
  events: [
    {
      from: '2020-03-22',
      to: '2022-04-17',
      kind: 'society',
      title: { ko: '코로나19 사회적 거리두기', en: 'COVID-19 social distancing' },
    },
    {
      from: '2021-04-17',
      kind: 'policy',
      title: {
        ko: '안전속도 5030 전국 시행(일반도로 50km, 주택가 30km)',
        en: 'Speed limits of 50 and 30 km/h on city and residential streets nationwide',
      },
    },
  ],
  views,
  method: [
    {
      ko: '경찰이 처리한 교통사고 가운데 사람이 다치거나 숨진 것만 셉니다. 한 사고는 한 유형에만 들어갑니다.',
      en: 'Only accidents dealt with by the police in which somebody was hurt or killed. Each accident is of one kind.',
    },
    {
      ko: '2005년보다 앞은 서울 전체의 사고 건수만 있습니다. 자치구와 사망자, 부상자 칸의 ‘-’는 조사하지 않았다는 뜻이므로 비워 둡니다.',
      en: 'Before 2005 only the city’s accidents were collected. The “-” of districts, deaths and injuries in those years means not collected, so they are left empty.',
    },
    {
      ko: '2005년부터 ‘-’는 0입니다. 0으로 세면 네 유형의 합이 합계와, 구의 합이 소계와 모두 같습니다.',
      en: 'From 2005 a “-” is 0: counted so, the four kinds always make the total and the districts the city.',
    },
    {
      ko: '건널목 칸이 없는 해가 있습니다. 2005년부터는 다른 세 유형의 합이 합계와 같아서 0으로 적고, 1990년과 1995~1998년은 합계가 없어 비워 둡니다.',
      en: 'Some years have no column for level crossings. From 2005 the other three kinds make the total, so it is 0; for 1990 and 1995 to 1998 there is no total, so it is left empty.',
    },
    {
      ko: '2003년에만 차 대 사람이 크게 늘고 차 대 차가 줄어 있습니다. 합은 다른 통계와 같으므로, 그해에는 유형을 나눈 기준이 달랐던 것으로 보입니다.',
      en: 'In 2003 alone, accidents with people on foot jump and those between vehicles drop. Their sum matches other statistics, so that year probably sorted accidents differently.',
    },
  ],
  rejectReasons: {
    'unknown-area': { ko: '모르는 지역입니다', en: 'unknown area' },
    'unknown-item': { ko: '모르는 항목입니다', en: 'unknown item' },
    'unknown-type': { ko: '모르는 유형입니다', en: 'unknown kind of accident' },
    duplicate: {
      ko: '같은 지역과 해, 유형이 이미 있습니다(첫 값을 씀)',
      en: 'area, year and kind occur before (the first counts)',
    },
    'not-a-year': {
      ko: '해가 아니거나 아직 오지 않은 해입니다',
      en: 'not a year, or one still to come',
    },
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    'not-whole': {
      ko: '건수나 사람 수가 정수가 아닙니다',
      en: 'a count that is not a whole number',
    },
    negative: { ko: '값이 음수입니다', en: 'value is negative' },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: {
      ko: '유형별 교통사고와 사망자, 부상자',
      en: 'Accidents, deaths and injuries by kind of accident',
    },
    frequency: 'ANNUAL',
    shownAs: ['chart', 'map', 'figure'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
