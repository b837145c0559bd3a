import { csvRecords } from '../csv-records.ts';

/** What stands between the cells of a text file. */
export const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const recordsLookedAt = 12;

/**
 * The delimiter that splits the first records into the most cells, the same number in most of them.
 * A comma where none does: a table of one column has no delimiter at all.
 */
export function findDelimiter(head: string): Delimiter {
  let best: { delimiter: Delimiter; columns: number } = { delimiter: ',', columns: 1 };
  for (const delimiter of delimiters) {
    const widths: number[] = [];
    for (const { cells } of csvRecords(head, delimiter)) {
      // Quotes that do not fit say that cells end elsewhere.
      widths.push(cells?.length ?? 0);
      if (widths.length >= recordsLookedAt) break;
    }
    const columns = commonest(widths);
    if (columns > best.columns) best = { delimiter, columns };
  }
  return best.delimiter;
}

/** The commonest width above 1 that at least half of the records have; else 1. */
function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] * 2 >= widths.length ? first[0] : 1;
}
