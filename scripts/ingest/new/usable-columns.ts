import { findPersonalColumns } from './find-personal-columns.ts';
import { nameGiver, wordsOf } from './name-columns.ts';
import type { Notes } from './notes.ts';
import type { Column } from './profile-columns.ts';
import type { NamedColumn } from './proposal.ts';
import type { Naming } from './propose-fields.ts';
import type { Sheet } from './read-sheet.ts';

/** Columns that may be published: personal ones, empty ones and row numbers are not. */
export function usableColumns(sheet: Sheet, notes: Notes): Column[] {
  const personal = findPersonalColumns(sheet.columns);
  for (const [column, why] of personal) {
    notes.found.push(`"${column.header}" is left out: ${why}`);
  }
  const seen = new Set<string>();
  const names = sheet.header.periodRow === null ? sheet.headers : (sheet.header.rows[0] ?? []);
  return sheet.columns.filter((column) => {
    const name = names[column.at] ?? '';
    const isAgain = seen.has(name) && sheet.header.periodRow === null;
    seen.add(name);
    if (isAgain) {
      notes.found.push(`a second column "${name}" is left out: it cannot be told from the first`);
    }
    const isCount =
      column.isSequence &&
      (column.header === '' || /^(연번|순번|no\.?|rownum|field_1)$/i.test(column.header));
    return !personal.has(column) && column.kind !== 'blank' && !isAgain && !isCount;
  });
}

/** A name for each column; in a crosstab it is found by the first of its headers. */
export function namingOf(sheet: Sheet, usable: readonly Column[]): Naming {
  const give = nameGiver();
  const isCrosstab = sheet.header.periodRow !== null;
  const names = new Map<Column, NamedColumn>();
  for (const column of usable) {
    const words = wordsOf(column.name).en;
    const header = isCrosstab ? (sheet.header.rows[0]?.[column.at] ?? '') : column.header;
    const others = isCrosstab ? [] : (sheet.otherHeaders[column.at] ?? []);
    names.set(column, { name: give(words), headers: [header, ...others] });
  }
  return (column) => {
    const name = names.get(column);
    if (!name) throw new Error(`The column "${column.header}" is not used.`);
    return name;
  };
}
