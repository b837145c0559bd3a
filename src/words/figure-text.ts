import { unitOf, type Measure } from '../domain/dataset.ts';
import { formatNumber, formatPercent, formatQuantity } from '../domain/text/format.ts';
import type { Language } from '../domain/language.ts';
import type { Difference } from '../domain/places/place-difference.ts';
import { figureDecimals, isInterval } from '../domain/places/place-figure.ts';

/** A figure with its unit. */
export const figureText = (measure: Measure, value: number, language: Language): string =>
  formatQuantity(value, figureDecimals(measure), unitOf(measure, language), language);

/**
 * How far two figures are apart: a share of the other; of degrees, degrees; of shares, points, since
 * "5 % more" of 10 % could be 15 % or 10.5 %. `null` where the other is 0.
 */
export function apartText(
  measure: Measure,
  { relative, absolute }: Pick<Difference, 'relative' | 'absolute'>,
  language: Language,
): string | null {
  const size = Math.abs(absolute);
  if (unitOf(measure, language) === '%') {
    const points = formatNumber(size, figureDecimals(measure), language);
    return language === 'ko' ? `${points}%p` : `${points} points`;
  }
  if (isInterval(measure)) return figureText(measure, size, language);
  return Number.isFinite(relative) ? formatPercent(Math.abs(relative), language) : null;
}
