import type { LiveField } from './live-source.ts';

export interface ValueReader {
  /** Text of a value, or `null` where it is missing. */
  readonly read: (value: unknown) => string | null;
  /** Lists and objects met, which no field of a row is. */
  readonly nested: () => number;
}

/** Reads the values of a field; what means "missing" is the field's own matter. */
export function valueReader({ missing = [] }: LiveField): ValueReader {
  const sentinels = new Set(missing);
  const numbers = new Set(missing.filter((text) => decimal.test(text)).map(Number));
  let nested = 0;
  return {
    read: (value) => {
      if (typeof value === 'object' && value !== null) {
        // An empty list or object stands for nothing, as `citydata` writes it.
        if (Object.keys(value).length > 0) nested += 1;
        return null;
      }
      const text = plainText(value);
      if (text === null || sentinels.has(text)) return null;
      return numbers.size > 0 && decimal.test(text) && numbers.has(Number(text)) ? null : text;
    },
    nested: () => nested,
  };
}

const decimal = /^-?\d+(?:\.\d+)?$/;

function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return numberText(value);
  return typeof value === 'boolean' ? String(value) : null;
}

/** The number as it was meant: fifteen digits are exact, those after them are noise; no exponent. */
function numberText(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isSafeInteger(value)) return String(value);
  return plainNumber.format(value).replace(/^-0$/, '0');
}

const plainNumber = new Intl.NumberFormat('en', {
  useGrouping: false,
  maximumSignificantDigits: 15,
});
