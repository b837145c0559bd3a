import { defineDataset } from '../../../../src/domain/dataset.ts';

/** A monthly mean of noise that its publisher allows to pass on unchanged only. */
export const definition = defineDataset({
  id: 'no-derivatives',
  title: { ko: '달마다의 소음 (시험용)', en: 'Noise by month (a test)' },
  summary: {
    ko: '변경을 금지한 자료에서 평균을 내면 막는지 보려고 지어낸 값입니다.',
    en: 'Made-up values: they show that a mean of data under a no-change licence is blocked.',
  },
  keywords: [{ ko: '시험', en: 'test' }],
  timeliness: 'archive',
  sources: [
    {
      title: { ko: '지점별 소음도', en: 'Noise by spot' },
      identifier: null,
      url: 'https://example.org/noise',
      publisher: { ko: '보기 기관', en: 'An example office' },
      licence: 'kogl-3',
      licenceConfirmed: true,
      licenceNote: { ko: '지어낸 자료입니다.', en: 'Made up.' },
    },
  ],
  frequency: 'MONTHLY',
  areas: null,
  measures: [
    {
      id: 'noise',
      aggregate: 'mean',
      name: { ko: '소음', en: 'Noise' },
      shortName: { ko: '소음', en: 'Noise' },
      unit: 'dB',
      decimals: 1,
      meanDecimals: 1,
      better: 'lower',
      plain: { ko: '세 지점 소음의 평균.', en: 'The mean of the noise at three spots.' },
      dayBands: null,
      guideline: null,
    },
  ],
  tables: [
    {
      name: 'monthly',
      title: { ko: '달마다의 평균', en: 'Means by month' },
      primaryKey: ['month_start', 'area'],
      fields: [
        { name: 'month_start', type: 'date', title: { ko: '달의 첫날', en: 'First day' } },
        { name: 'area', type: 'string', title: { ko: '지역 코드', en: 'Area code' } },
        {
          name: 'noise',
          type: 'number',
          title: { ko: '소음 평균', en: 'Mean noise' },
          unit: 'dB',
          scaled: true,
        },
      ],
    },
  ],
  series: { table: 'monthly', step: 'month', dayField: 'month_start', areaField: 'area' },
  views: [
    {
      kind: 'table',
      id: 'months',
      title: { ko: '달마다의 소음', en: 'Noise by month' },
      question: { ko: '얼마나 시끄러웠나요?', en: 'How loud was it?' },
      table: 'monthly',
    },
  ],
  theme: 'air',
  topicOrder: null,
  method: [{ ko: '세 지점의 값을 평균했습니다.', en: 'The mean of the values of three spots.' }],
  rejectReasons: {
    'not-a-number': { ko: '수가 아닙니다', en: 'it is no number' },
  },
  agreement: {
    items: { ko: '달마다의 소음', en: 'Noise by month' },
    frequency: 'MONTHLY',
    shownAs: ['chart'],
    channel: { ko: '없음', en: 'none' },
    agreedWith: null,
  },
});
