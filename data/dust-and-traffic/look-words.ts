import type { LocalText } from '../../src/domain/language.ts';

/** The ways to look of `looks.ts`, in words. */
export const lookWords: Readonly<Record<string, LocalText>> = {
  'same-weekday': {
    ko: '① 같은 요일끼리(2018년, 날씨·계절·쉬는 날·전날 공기 반영)',
    en: '1 Same weekday (2018; weather, season, days off and yesterday’s air held still)',
  },
  'same-weekday-no-yesterday': {
    ko: '①에서 전날 공기를 뺌',
    en: '1 without yesterday’s air',
  },
  'same-weekday-no-direction': { ko: '①에서 풍향을 뺌', en: '1 without the wind’s direction' },
  'same-weekday-no-weather': { ko: '①에서 날씨를 모두 뺌', en: '1 without any weather' },
  'same-weekday-months': {
    ko: '①에서 계절을 열두 달로 나눔',
    en: '1 with the twelve months for the season',
  },
  'same-weekday-dry': { ko: '①을 비가 오지 않은 날에만', en: '1 on days without rain only' },
  'same-weekday-no-holidays': {
    ko: '①에서 쉬는 날과 설·추석 무렵을 뺌',
    en: '1 without days off and the two long holidays',
  },
  'same-weekday-all-years': {
    ko: '①을 2018년 1월~2020년 3월에(날씨 없이)',
    en: '1 for January 2018 to March 2020, without weather',
  },
  'same-weekday-tomorrow': {
    ko: '①에서 다음 날의 교통량(오늘의 공기에 닿을 수 없으니 0에 가까워야 함)',
    en: '1 for tomorrow’s traffic, which cannot touch today’s air and should be near 0',
  },
  'any-day': {
    ko: '요일을 가리지 않고 모든 날끼리(2018년)',
    en: 'All days with all, whatever the weekday (2018)',
  },
  sundays: {
    ko: '② 일요일과 쉬는 날을 지렛대로(2018년, 같은 조건)',
    en: '2 Sundays and days off as the lever (2018, the same held still)',
  },
  'sundays-no-yesterday': { ko: '②에서 전날 공기를 뺌', en: '2 without yesterday’s air' },
  'sundays-no-weather': { ko: '②에서 날씨를 모두 뺌', en: '2 without any weather' },
  'sundays-plain': {
    ko: '②를 일요일에만(공휴일과 설·추석 무렵을 뺌)',
    en: '2 for Sundays only, without public and long holidays',
  },
  'sundays-all-years': {
    ko: '②를 2018년 1월~2020년 3월에(날씨 없이)',
    en: '2 for January 2018 to March 2020, without weather',
  },
};

export const findingWords: Readonly<Record<string, LocalText>> = {
  more: { ko: '차가 많을수록 높음', en: 'higher with more traffic' },
  less: { ko: '차가 많을수록 낮음', en: 'lower with more traffic' },
  small: { ko: '차이가 2%보다 작음', en: 'differs by less than 2 %' },
  unclear: { ko: '알 수 없음(구간에 0이 들어감)', en: 'cannot tell: 0 is in the interval' },
};
