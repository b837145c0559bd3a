/** Every month from the first to the last, both `YYYY-MM` and both included. */
export function monthsBetween(first: string, last: string): string[] {
  const at = (month: string): number => {
    const [year = Number.NaN, number = Number.NaN] = month.split('-').map(Number);
    return year * 12 + number - 1;
  };
  const [from, to] = [at(first), at(last)];
  if (!(from <= to)) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const month = from + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
