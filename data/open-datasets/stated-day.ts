import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

/** The same for every row of a list; `null` where the list has no such column. */
export const onlyValue = (list: DataTable, field: string): string | null => {
  const value = list.fields.includes(field) ? columnOf(list, field)[0] : null;
  return value == null ? null : String(value);
};

/**
 * The day that overdue is counted from: that of asking. A list that was downloaded says nowhere when it
 * was made, but never before its newest change: later days would call datasets late that may have been
 * renewed.
 */
export const statedDay = (list: DataTable, changes: readonly (string | null)[]): string =>
  onlyValue(list, 'asked_on') ??
  changes.reduce<string>(
    (newest, change) => (change !== null && change > newest ? change : newest),
    '',
  );
