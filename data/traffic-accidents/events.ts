import type { ChartEvent } from '../../src/domain/dataset.ts';

export const events: readonly ChartEvent[] = [
  {
    from: '2019-06-25',
    kind: 'policy',
    title: {
      ko: '음주운전 단속 기준 강화(혈중알코올농도 0.03%)',
      en: 'Stricter drink-driving limit (0.03 % blood alcohol)',
    },
  },
  {
    from: '2020-03-22',
    to: '2022-04-17',
    kind: 'society',
    title: { ko: '코로나19 사회적 거리두기', en: 'COVID-19 social distancing' },
  },
  {
    from: '2020-03-25',
    kind: 'policy',
    title: {
      ko: '어린이보호구역 사고 처벌 강화',
      en: 'Heavier penalties for accidents in school zones',
    },
  },
  {
    from: '2021-04-17',
    kind: 'policy',
    title: {
      ko: '안전속도 5030 전국 시행(일반도로 50km, 주택가 30km)',
      en: 'Speed limits of 50 and 30 km/h on city and residential streets nationwide',
    },
  },
];
