const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);

/**
 * Whether the last digit of a resident or foreigner number fits. Numbers issued since October 2020 are
 * random, so one that does not fit may still be somebody's.
 */
export function fitsResidentChecksum(text: string): boolean {
  const digits = digitsOf(text);
  const sum = weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11;
  const isForeign = (digits[6] ?? 0) >= 5 && (digits[6] ?? 0) <= 8;
  return ((isForeign ? 13 : 11) - sum) % 10 === digits[12];
}

/** Register numbers of companies, such as 110111-1234567, have the same shape. */
export function fitsCompanyChecksum(text: string): boolean {
  const digits = digitsOf(text);
  const sum = weighted(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]);
  return (10 - (sum % 10)) % 10 === digits[12];
}

export function fitsBusinessChecksum(text: string): boolean {
  const digits = digitsOf(text);
  const carried = Math.floor(((digits[8] ?? 0) * 5) / 10);
  const sum = weighted(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + carried;
  return (10 - (sum % 10)) % 10 === digits[9];
}

/** Luhn's check of payment cards. */
export function fitsCardChecksum(text: string): boolean {
  const sum = digitsOf(text)
    .toReversed()
    .reduce((total, digit, i) => {
      const doubled = i % 2 === 0 ? digit : digit * 2;
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}
