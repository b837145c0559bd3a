import type { LocalText } from '../language.ts';

/** Update frequencies by their codes in the EU frequency vocabulary (dct:accrualPeriodicity). */
export const frequencies = {
  '5MIN': { ko: '5분마다', en: 'every 5 minutes' },
  '15MIN': { ko: '15분마다', en: 'every 15 minutes' },
  '30MIN': { ko: '30분마다', en: 'every 30 minutes' },
  HOURLY: { ko: '매시간', en: 'hourly' },
  DAILY: { ko: '매일', en: 'daily' },
  WEEKLY: { ko: '매주', en: 'weekly' },
  MONTHLY: { ko: '매월', en: 'monthly' },
  QUARTERLY: { ko: '분기마다', en: 'quarterly' },
  ANNUAL: { ko: '매년', en: 'yearly' },
  IRREG: { ko: '비정기', en: 'irregularly' },
  NEVER: { ko: '갱신 없음', en: 'never' },
  UNKNOWN: { ko: '알 수 없음', en: 'not known' },
} as const satisfies Record<string, LocalText>;

export type Frequency = keyof typeof frequencies;
