import type { LocalText } from '../language.ts';

interface CycleFacts {
  readonly name: LocalText;
  /** Months or days between two updates; `null` where nothing is promised. */
  readonly every: { readonly months: number } | { readonly days: number } | null;
}

const cycle = (ko: string, en: string, every: CycleFacts['every']): CycleFacts => ({
  name: { ko, en },
  every,
});

/** How often catalogues promise an update, by the codes of the EU frequency vocabulary. */
export const updateCycles = {
  CONT: cycle('계속', 'continuously', { days: 1 }),
  UPDATE_CONT: cycle('계속', 'continuously', { days: 1 }),
  '5MIN': cycle('5분마다', 'every 5 minutes', { days: 1 }),
  '15MIN': cycle('15분마다', 'every 15 minutes', { days: 1 }),
  '30MIN': cycle('30분마다', 'every 30 minutes', { days: 1 }),
  HOURLY: cycle('매시간', 'hourly', { days: 1 }),
  DAILY: cycle('매일', 'daily', { days: 1 }),
  WEEKLY: cycle('매주', 'weekly', { days: 7 }),
  BIWEEKLY: cycle('2주마다', 'every two weeks', { days: 14 }),
  MONTHLY: cycle('매월', 'monthly', { months: 1 }),
  BIMONTHLY: cycle('두 달마다', 'every two months', { months: 2 }),
  QUARTERLY: cycle('분기마다', 'quarterly', { months: 3 }),
  ANNUAL_3: cycle('한 해 세 번', 'three times a year', { months: 4 }),
  ANNUAL_2: cycle('반기마다', 'twice a year', { months: 6 }),
  ANNUAL: cycle('매년', 'yearly', { months: 12 }),
  BIENNIAL: cycle('2년마다', 'every two years', { months: 24 }),
  TRIENNIAL: cycle('3년마다', 'every three years', { months: 36 }),
  QUINQUENNIAL: cycle('5년마다', 'every five years', { months: 60 }),
  DECENNIAL: cycle('10년마다', 'every ten years', { months: 120 }),
  AS_NEEDED: cycle('필요할 때', 'as needed', null),
  IRREG: cycle('비정기', 'irregularly', null),
  NEVER: cycle('갱신 없음', 'never', null),
  UNKNOWN: cycle('알 수 없음', 'not known', null),
} as const satisfies Record<string, CycleFacts>;

export type UpdateCycle = keyof typeof updateCycles;
export const isUpdateCycle = (text: string): text is UpdateCycle =>
  Object.hasOwn(updateCycles, text);
export const updateCycleIds: readonly UpdateCycle[] =
  Object.keys(updateCycles).filter(isUpdateCycle);

/** data.go.kr's six words, other Korean ones, English ones and the ISO 8601 intervals of POD. */
const words: Readonly<Record<string, UpdateCycle>> = {
  실시간: 'CONT',
  일간: 'DAILY',
  매일: 'DAILY',
  주간: 'WEEKLY',
  매주: 'WEEKLY',
  월간: 'MONTHLY',
  매월: 'MONTHLY',
  분기: 'QUARTERLY',
  반기: 'ANNUAL_2',
  연간: 'ANNUAL',
  매년: 'ANNUAL',
  수시: 'IRREG',
  비정기: 'IRREG',
  continuous: 'CONT',
  hourly: 'HOURLY',
  daily: 'DAILY',
  weekly: 'WEEKLY',
  biweekly: 'BIWEEKLY',
  monthly: 'MONTHLY',
  quarterly: 'QUARTERLY',
  semiannual: 'ANNUAL_2',
  biannual: 'ANNUAL_2',
  annual: 'ANNUAL',
  annually: 'ANNUAL',
  yearly: 'ANNUAL',
  biennial: 'BIENNIAL',
  irregular: 'IRREG',
  'as needed': 'AS_NEEDED',
  never: 'NEVER',
  'not updated': 'NEVER',
  unknown: 'UNKNOWN',
  'r/pt1s': 'CONT',
  'r/pt1h': 'HOURLY',
  'r/p1d': 'DAILY',
  'r/p1w': 'WEEKLY',
  'r/p2w': 'BIWEEKLY',
  'r/p1m': 'MONTHLY',
  'r/p2m': 'BIMONTHLY',
  'r/p3m': 'QUARTERLY',
  'r/p4m': 'ANNUAL_3',
  'r/p6m': 'ANNUAL_2',
  'r/p1y': 'ANNUAL',
  'r/p2y': 'BIENNIAL',
  'r/p3y': 'TRIENNIAL',
  'r/p5y': 'QUINQUENNIAL',
  'r/p10y': 'DECENNIAL',
};

/**
 * `null` where the words are not known. R/P0.5M and R/P0.5W are among them: publishers mean two weeks
 * by the one, or two months, and nobody can tell which.
 */
export function updateCycleOf(text: string | null): UpdateCycle | null {
  if (text === null) return null;
  const word = text.trim().replace(/^.*\/authority\/frequency\//, '');
  if (isUpdateCycle(word.toUpperCase())) {
    const code = word.toUpperCase();
    return isUpdateCycle(code) ? code : null;
  }
  const key = word.toLowerCase();
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null;
}

/** Day by which the next update is due after a day; `null` where nothing is promised. */
export function dueAfter(day: string, code: UpdateCycle): string | null {
  const { every }: CycleFacts = updateCycles[code];
  if (every === null) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if ('days' in every) {
    return new Date(Date.UTC(year, month - 1, date + every.days)).toISOString().slice(0, 10);
  }
  // The 31st of a month that has none is its last day.
  const last = new Date(Date.UTC(year, month - 1 + every.months + 1, 0)).getUTCDate();
  const due = new Date(Date.UTC(year, month - 1 + every.months, Math.min(date, last)));
  return due.toISOString().slice(0, 10);
}
