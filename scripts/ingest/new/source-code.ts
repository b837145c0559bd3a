/** A value as TypeScript; prettier gives it its form. */
export const code = (value: unknown): string => JSON.stringify(value);

/** A text for SQL. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * A pattern for names: figures of four and more digits, such as years and days, may be others. Not so
 * where it would take in a neighbour that is no file of the dataset.
 */
export function namePattern(names: readonly string[], neighbours: readonly string[]): string {
  const exact = names.map((name) => escaped(name.normalize('NFC')));
  const open = [...new Set(exact.map((name) => name.replaceAll(/[0-9]{4,}/g, '\\d+')))];
  const takesIn = (pattern: string): boolean =>
    neighbours.some((name) => new RegExp(`^${pattern}$`).test(name.normalize('NFC')));
  const patterns = open.some(takesIn) ? exact : open;
  return patterns.length === 1 ? `/^${patterns[0]}$/` : `/^(${patterns.join('|')})$/`;
}
