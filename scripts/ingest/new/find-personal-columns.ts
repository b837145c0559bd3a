import { createCellScan } from '../../../src/domain/privacy/personal-cells.ts';
import { personalColumns } from '../../../src/domain/privacy/personal-columns.ts';
import { columnKinds } from '../../../src/domain/privacy/personal-columns.ts';
import { isLight, personalKinds } from '../../../src/domain/privacy/personal-kinds.ts';
import { identifier } from './name-columns.ts';
import type { Column } from './profile-columns.ts';

const contact = /(전화|연락처|팩스|담당자|phone|_tel\b|fax|manager)/i;

/** Columns that hold something personal by their names or by the look of their values, and why. */
export function findPersonalColumns(columns: readonly Column[]): ReadonlyMap<Column, string> {
  const found = new Map<Column, string>();
  const named = columns.map((column) => ({
    column,
    name: identifier(column.header),
    title: { ko: column.name, en: column.header },
  }));
  for (const { column: name, kind } of personalColumns(named)) {
    const column = named.find((entry) => entry.name === name)?.column;
    if (column) found.set(column, columnKinds[kind].en);
  }
  for (const column of columns) {
    const scan = createCellScan();
    for (const value of column.values) scan.add(value);
    const kinds = scan.found();
    const personal = [...kinds.keys()].find((kind) => !isLight(kind));
    if (personal) found.set(column, `a value looks like ${personalKinds[personal].en}`);
    // Numbers of offices; in lists of staff they are a person's desk.
    else if ((kinds.get('landline') ?? 0) * 2 > column.values.size || contact.test(column.header)) {
      found.set(
        column,
        'phone numbers; take it in yourself where they are those of shops or offices',
      );
    }
  }
  return found;
}
