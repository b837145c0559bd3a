import type { LocalText } from './language.ts';

/** What residents look for, in the order of the navigation. */
export const themes = {
  air: { ko: '공기', en: 'Air' },
  traffic: { ko: '교통', en: 'Traffic' },
  bikes: { ko: '자전거', en: 'Bikes' },
  prices: { ko: '물가', en: 'Prices' },
  safety: { ko: '안전', en: 'Safety' },
  people: { ko: '사람', en: 'People' },
  analysis: { ko: '분석', en: 'Analyses' },
  promises: { ko: '약속', en: 'Promises' },
  participation: { ko: '참여', en: 'Taking part' },
  ground: { ko: '바탕 자료', en: 'Groundwork' },
} as const satisfies Record<string, LocalText>;

export type ThemeId = keyof typeof themes;
export const themeIds = Object.keys(themes) as readonly ThemeId[];
