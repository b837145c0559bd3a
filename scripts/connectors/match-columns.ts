import type { FileSource } from './file-source.ts';
import { SourceError } from './source-error.ts';

export interface MatchedColumns {
  /** For each column of the file, the dataset's name for it, or `null` where it is not used. */
  readonly names: readonly (string | null)[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly ignored: readonly string[];
}

/** Finds the dataset's columns by their headers. Throws a SourceError that names a missing column. */
export function matchColumns(
  header: readonly string[],
  source: FileSource,
  file: string,
): MatchedColumns {
  const names: (string | null)[] = header.map(() => null);
  const renamed: { from: string; to: string }[] = [];
  for (const rule of source.columns) {
    const current = rule.headers[0] ?? rule.name;
    // The current name wins where a file has an older one beside it.
    const index = rule.headers.map((name) => header.indexOf(name)).find((at) => at !== -1);
    if (index === undefined) {
      throw new SourceError({
        file,
        line: source.header?.line ?? 1,
        column: current,
        found: `the column is missing; the file has ${header.map((cell) => `"${cell}"`).join(', ')}`,
        expected: rule.headers.map((text) => `"${text}"`).join(' or '),
        todo: `if the publisher renamed the column, add its new name to "${rule.name}" in the dataset's source.ts`,
      });
    }
    const found = header[index] ?? '';
    if (found !== current) renamed.push({ from: found, to: current });
    names[index] = rule.name;
  }
  const known = source.ignoredHeaders ?? [];
  const ignored = header.filter((cell, index) => names[index] === null && !known.includes(cell));
  return { names, renamed, ignored };
}
