import type { LocalText } from '../../src/domain/language.ts';

/** The city's four words for how full a place is. */
export const crowdWords = {
  여유: 'relaxed',
  보통: 'normal',
  '약간 붐빔': 'busy',
  붐빔: 'crowded',
} as const;

export type Crowd = (typeof crowdWords)[keyof typeof crowdWords];

export const crowdLabel: Readonly<Record<Crowd, LocalText>> = {
  relaxed: { ko: '여유', en: 'Relaxed' },
  normal: { ko: '보통', en: 'Normal' },
  busy: { ko: '약간 붐빔', en: 'Somewhat crowded' },
  crowded: { ko: '붐빔', en: 'Crowded' },
};
