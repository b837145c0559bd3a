import type { SurveyRound } from './survey.ts';

/** Two-sided 95 % of a normal distribution. */
const z95 = 1.96;

export interface Margin {
  /** Percentage points, to either side. */
  readonly points: number;
  /** Percent. */
  readonly confidence: number;
  /** Reckoned here from the number of answers, as of a simple random sample; else stated. */
  readonly isReckoned: boolean;
}

/** Largest margin of a share of `count` answers: that of one half. */
export const reckonedMargin = (count: number): Margin | null =>
  count <= 0
    ? null
    : { points: z95 * Math.sqrt(0.25 / count) * 100, confidence: 95, isReckoned: true };

/** What the publisher states holds for everyone; a group has its own, from its number of answers. */
export const marginOf = (round: SurveyRound, count: number, isGroup: boolean): Margin | null =>
  round.margin && !isGroup ? { ...round.margin, isReckoned: false } : reckonedMargin(count);

export interface Share {
  /** Percent. */
  readonly share: number;
  readonly margin: Margin;
}

export interface Change {
  /** Percentage points from the earlier round to the later one. */
  readonly points: number;
  /** Margin of the difference of two samples that know nothing of each other. */
  readonly margin: number;
  /** `within`: the rounds may well not differ. */
  readonly kind: 'more' | 'less' | 'within';
}

export function changeBetween(earlier: Share, later: Share): Change {
  const points = later.share - earlier.share;
  const margin = Math.hypot(earlier.margin.points, later.margin.points);
  return {
    points,
    margin,
    kind: Math.abs(points) <= margin ? 'within' : points > 0 ? 'more' : 'less',
  };
}
