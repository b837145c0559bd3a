import { defineDataset, type Field } from '../../src/domain/dataset.ts';

const number = (name: string, ko: string, en: string, unit: string): Field => ({
  name,
  type: 'number',
  title: { ko, en },
  unit,
});

export const definition = defineDataset({
  id: 'weather-daily',
  title: { ko: '하루 날씨(2018년)', en: 'Weather by day (2018)' },
  summary: {
    ko: '서울 기상관측소의 2018년 하루 날씨. 먼지와 교통량을 견줄 때 날씨를 나란히 두기 위한 자료.',
    en: 'The days of 2018 at Seoul’s weather station, to hold the weather still when dust is compared with traffic.',
  },
  keywords: [
    { ko: '날씨', en: 'weather' },
    { ko: '바람', en: 'wind' },
    { ko: '강수량', en: 'rainfall' },
  ],
  timeliness: 'archive',
  sources: [
    {
      title: {
        ko: '종관기상관측(ASOS) 시간 자료, 서울(108)',
        en: 'Hourly surface observations (ASOS), Seoul (108)',
      },
      identifier: null,
      url: 'https://data.kma.go.kr/data/grnd/selectAsosRltmList.do',
      publisher: { ko: '기상청', en: 'Korea Meteorological Administration' },
      licence: 'kogl-1',
      licenceConfirmed: false,
      licenceNote: {
        ko: '기상청의 공개 자료는 제1유형으로 여겨지나, 이 자료의 안내 쪽에서는 확인하지 못했습니다.',
        en: 'The administration’s open data is believed to be type 1; the page of this data was not seen.',
      },
    },
  ],
  frequency: 'DAILY',
  areas: null,
  measures: [],
  tables: [
    {
      name: 'daily',
      title: { ko: '하루 날씨', en: 'Weather by day' },
      primaryKey: ['measured_on'],
      fields: [
        { name: 'measured_on', type: 'date', title: { ko: '날짜', en: 'Day' } },
        {
          name: 'hours',
          type: 'integer',
          title: { ko: '기온이 측정된 시간', en: 'Hours with a temperature' },
        },
        number('temperature', '평균 기온', 'Mean temperature', '°C'),
        number('rain', '강수량', 'Rainfall', 'mm'),
        number('wind', '평균 풍속', 'Mean wind speed', 'm/s'),
        {
          ...number('wind_from_west', '서풍 성분', 'Wind from the west', 'm/s'),
          description: {
            ko: '바람을 방향까지 더한 평균. 음수는 동풍입니다.',
            en: 'Mean of the wind with its direction; below zero it blows from the east.',
          },
        },
        {
          ...number('wind_from_north', '북풍 성분', 'Wind from the north', 'm/s'),
          description: {
            ko: '바람을 방향까지 더한 평균. 음수는 남풍입니다.',
            en: 'Mean of the wind with its direction; below zero it blows from the south.',
          },
        },
        number('humidity', '평균 습도', 'Mean humidity', '%'),
      ],
    },
  ],
  series: null,
  theme: 'ground',
  topicOrder: null,
  views: [],
  method: [
    {
      ko: '한 곳의 관측소가 잰 시간 값으로 하루 값을 만들었습니다. 24시간 가운데 18시간 이상 측정된 날에만 평균을 냅니다.',
      en: 'Daily values are made from the hours of one station. A mean is given for days with at least 18 of 24 hours.',
    },
    {
      ko: '원자료는 비가 오지 않은 시간의 강수량을 비워 두므로, 빈칸을 더할 때에는 비가 오지 않은 것으로 봅니다. 0은 잴 수 없을 만큼 적은 비입니다.',
      en: 'The source leaves rainfall empty where none falls, so an empty cell adds nothing to the day’s sum. 0 means too little to measure.',
    },
    {
      ko: '풍향 0은 바람이 없는 때이며, 방향이 있는 평균에는 0으로 들어갑니다.',
      en: 'A direction of 0 means calm and enters the directed means as zero.',
    },
  ],
  rejectReasons: {
    'not-a-number': { ko: '숫자가 아닙니다', en: 'not a number' },
    implausible: { ko: '있을 수 없는 값입니다', en: 'impossible value' },
    'not-an-hour': {
      ko: '00:00~23:00의 시각이 아니거나 아직 오지 않았습니다',
      en: 'not an hour from 00:00 to 23:00, or still to come',
    },
    'other-station': { ko: '서울(108)의 관측이 아닙니다', en: 'not Seoul’s station (108)' },
    duplicate: {
      ko: '같은 시각이 이미 있습니다(첫 행을 씀)',
      en: 'the hour occurs before (the first row counts)',
    },
    'wrong-width': { ko: '칸 수가 맞지 않습니다', en: 'wrong number of cells' },
  },
  agreement: {
    items: { ko: '서울의 하루 날씨', en: 'Seoul’s weather by day' },
    frequency: 'DAILY',
    shownAs: ['chart'],
    channel: { ko: '이 누리집', en: 'This site' },
    agreedWith: null,
  },
});
