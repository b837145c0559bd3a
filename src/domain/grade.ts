import type { LocalText } from './language.ts';

/** Korea's four grades of air quality, from best to worst. */
export const grades = ['good', 'moderate', 'bad', 'very-bad'] as const;
export type Grade = (typeof grades)[number];

/** A grade holds for values up to and including `upTo`; the last band has no upper end. */
export interface GradeBand {
  readonly grade: Grade;
  readonly upTo: number | null;
}

export const gradeLabel: Readonly<Record<Grade, LocalText>> = {
  good: { ko: '좋음', en: 'Good' },
  moderate: { ko: '보통', en: 'Moderate' },
  bad: { ko: '나쁨', en: 'Bad' },
  'very-bad': { ko: '매우 나쁨', en: 'Very bad' },
};

/**
 * Grade of a value that is already rounded to the precision of the bands. Published bands leave
 * gaps (15, then 16), so a finer value must be rounded first: see `roundTo`.
 */
export function gradeOf(value: number, bands: readonly GradeBand[]): Grade {
  for (const band of bands) {
    if (band.upTo === null || value <= band.upTo) return band.grade;
  }
  throw new Error('The last grade band must be open-ended.');
}

/** Rounds half away from zero, so that 15.5 reads as 16 the way a reader rounds it. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // The nudge undoes binary representation: 1.005 * 100 is 100.49999999999999.
  return (Math.sign(value) * Math.round(Math.abs(value) * factor * (1 + Number.EPSILON))) / factor;
}
