import { sameCell } from './match-rows.ts';
import { columnOf, type DataTable } from './table.ts';

export interface RenamedColumn {
  readonly from: string;
  readonly to: string;
}

/** Share of values that must have stayed for a column to count as the same under another name. */
const sameShare = 0.95;

const onlyIn = (one: DataTable, other: DataTable): string[] =>
  one.fields.filter((name) => !other.fields.includes(name));

/** Under which names the key's columns stood before; `null` where one of them did not exist. */
export function keyColumnsBefore(
  primaryKey: readonly string[],
  before: DataTable,
  after: DataTable,
): string[] | null {
  const names: string[] = [];
  for (const name of primaryKey) {
    const earlier = before.fields.includes(name) ? name : sameValues(name, before, after);
    if (earlier === null || names.includes(earlier)) return null;
    names.push(earlier);
  }
  return names;
}

/** A column that is gone and holds mostly the values that this one holds now. */
function sameValues(name: string, before: DataTable, after: DataTable): string | null {
  const current = new Set(columnOf(after, name).map(String));
  for (const gone of onlyIn(before, after)) {
    const old = new Set(columnOf(before, gone).map(String));
    const shared = [...old].filter((value) => current.has(value)).length;
    if (shared > 0 && shared >= old.size * sameShare) return gone;
  }
  return null;
}

/** Columns that came under another name: their values stayed. */
export function renamedColumns(
  before: DataTable,
  after: DataTable,
  match: Int32Array,
  keysBefore: readonly string[],
  primaryKey: readonly string[],
): RenamedColumn[] {
  const renamed: RenamedColumn[] = [];
  for (const [index, from] of keysBefore.entries()) {
    const to = primaryKey[index];
    if (to !== undefined && to !== from) renamed.push({ from, to });
  }
  for (const to of onlyIn(after, before)) {
    if (renamed.some((column) => column.to === to)) continue;
    const from = onlyIn(before, after).find(
      (gone) =>
        !renamed.some((column) => column.from === gone) && stayed(before, gone, after, to, match),
    );
    if (from !== undefined) renamed.push({ from, to });
  }
  return renamed;
}

function stayed(
  before: DataTable,
  from: string,
  after: DataTable,
  to: string,
  match: Int32Array,
): boolean {
  const [old, current] = [columnOf(before, from), columnOf(after, to)];
  let compared = 0;
  let same = 0;
  for (const [row, at] of match.entries()) {
    const [was, is] = [old[at] ?? null, current[row] ?? null];
    if (at < 0 || (was === null && is === null)) continue;
    compared += 1;
    same += Number(sameCell(was, is));
  }
  return compared > 0 && same >= compared * sameShare;
}
