import { csvRecords } from '../connectors/csv-records.ts';
import type { ImportFile } from './candidate.ts';
import type { ImportProblem, ProblemPlace } from './import-problem.ts';
import { thingOf, type Plain } from './sheet-cells.ts';
import { columnLetter, headerOf, ownerColumn, type Sheet } from './sheet-columns.ts';

export interface SheetRow {
  readonly line: number;
  /** Commitment that the row belongs to; empty in a sheet of things of their own. */
  readonly owner: string;
  readonly thing: Plain;
}

export interface ReadSheet {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  readonly problems: readonly ImportProblem[];
  /** Place of a column in a line; `null` for the line as a whole. */
  readonly placeOf: (line: number, column: string | null) => ProblemPlace;
}

/** Reads one sheet. Columns are found by their names, in any order; every one must be there. */
export function readSheet(
  { name: file, text, encoding }: ImportFile,
  sheet: Sheet,
  restored: (text: string) => string,
): ReadSheet {
  const [head, ...records] = [...csvRecords(text)];
  const header = (head?.cells ?? []).map((cell) => cell.trim());
  const placeOf = (line: number, column: string | null): ProblemPlace => {
    const index = column === null ? -1 : header.indexOf(column);
    return {
      file,
      line,
      column: index === -1 ? column : `${columnLetter(index)} "${column ?? ''}"`,
    };
  };
  const problems = headerProblems(header, sheet, placeOf);
  if (problems.length > 0) return { sheet, rows: [], problems, placeOf };
  const rows: SheetRow[] = [];
  for (const { line, cells } of records) {
    if (cells === null) {
      problems.push({
        ...placeOf(line, null),
        value: 'a quotation mark is opened and not closed',
        allowed: 'two quotation marks around a cell, or none',
      });
      continue;
    }
    // Excel writes the rows and columns that were once used and are empty now.
    if (cells.every((cell) => cell.trim() === '')) continue;
    const extra = cells.findIndex((cell, index) => cell !== '' && index >= header.length);
    if (extra !== -1) {
      problems.push({
        file,
        line,
        column: columnLetter(extra),
        value: cells[extra] ?? '',
        allowed: `${header.length} columns, as in line 1; a comma in a cell needs quotation marks around it`,
      });
      continue;
    }
    const cellOf = (column: string): string => {
      const cell = (cells[header.indexOf(column)] ?? '').trim();
      return encoding === 'cp949' ? restored(cell) : cell;
    };
    rows.push({
      line,
      owner: sheet.list === null ? '' : cellOf(ownerColumn),
      thing: thingOf(
        sheet.columns.map(({ name }) => cellOf(name)),
        sheet.columns,
      ),
    });
  }
  return { sheet, rows, problems, placeOf };
}

function headerProblems(
  header: readonly string[],
  sheet: Sheet,
  placeOf: (line: number, column: string | null) => ProblemPlace,
): ImportProblem[] {
  const wanted = headerOf(sheet);
  const missing = wanted.filter((name) => !header.includes(name));
  const unknown = header.flatMap((name, index): ImportProblem[] => {
    const isRepeated = header.indexOf(name) < index;
    if (name === '' || (wanted.includes(name) && !isRepeated)) return [];
    const place = { ...placeOf(1, name), column: `${columnLetter(index)} "${name}"` };
    const rest = missing.length === 0 ? 'nothing more' : `still missing: ${missing.join(', ')}`;
    return [{ ...place, value: name, allowed: isRepeated ? 'each column once' : rest }];
  });
  const absent = missing.map((name) => ({
    ...placeOf(1, null),
    value: '',
    allowed: `a column "${name}"; it may be empty`,
  }));
  return [...unknown, ...absent];
}
