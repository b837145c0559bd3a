import type { LocalText } from '../../src/domain/language.ts';

export type Age = 'to-19' | '20s' | '30s' | '40s' | '50s' | '60s' | 'from-70' | 'unknown';

export const ageLabel: Readonly<Record<Age, LocalText>> = {
  'to-19': { ko: '10대까지', en: 'Up to 19' },
  '20s': { ko: '20대', en: '20s' },
  '30s': { ko: '30대', en: '30s' },
  '40s': { ko: '40대', en: '40s' },
  '50s': { ko: '50대', en: '50s' },
  '60s': { ko: '60대', en: '60s' },
  'from-70': { ko: '70대부터', en: '70 and over' },
  unknown: { ko: '알 수 없음', en: 'Not known' },
};

export const ages: readonly Age[] = [
  'to-19',
  '20s',
  '30s',
  '40s',
  '50s',
  '60s',
  'from-70',
  'unknown',
];

/** The service writes ~10대, 20대 … 70대~, in other years AGE_001 and the like. */
export function ageOf(text: string | null): Age {
  const decade = Number(/(\d{2})\s*대/.exec(text ?? '')?.[1] ?? Number.NaN);
  if (decade === 10) return 'to-19';
  if (decade >= 70) return 'from-70';
  return ages.find((age) => age === `${decade}s`) ?? 'unknown';
}
