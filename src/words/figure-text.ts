import { unitOf, type Measure } from '../domain/dataset.ts';
import { formatQuantity } from '../domain/format.ts';
import type { Language } from '../domain/language.ts';
import { figureDecimals } from '../domain/place-figure.ts';

/** A figure with its unit. Korean counters follow their number without a space: 1,234건. */
export const figureText = (measure: Measure, value: number, language: Language): string =>
  formatQuantity(value, figureDecimals(measure), unitOf(measure, language), language).replace(
    /\u202F(?=[가-힣])/,
    '',
  );
