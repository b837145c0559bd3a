import { civilParts, isoDay, parseIsoDay, firstDayOfMonth } from '../time/civil-date.ts';
import { columnOf, type DataTable } from '../tables/table.ts';

/** Residents of an area at the end of the quarter that a day lies in; `null` where not on record. */
export type Residents = (area: string, day: string) => number | null;

/** Reads the table of residents by quarter (`quarter_start`, `area`, `residents`). */
export function residentsOf(quarterly: DataTable): Residents {
  const key = (area: string, day: string): string => `${area} ${day}`;
  const areas = columnOf(quarterly, 'area');
  const starts = columnOf(quarterly, 'quarter_start');
  const byQuarter = new Map(
    columnOf(quarterly, 'residents').map((cell, row) => [
      key(String(areas[row]), String(starts[row])),
      cell === null ? null : Number(cell),
    ]),
  );
  return (area, day) => byQuarter.get(key(area, quarterStart(day))) ?? null;
}

function quarterStart(day: string): string {
  const parsed = parseIsoDay(day);
  if (parsed === null) throw new Error(`"${day}" is not a day.`);
  const { year, month } = civilParts(parsed);
  return isoDay(firstDayOfMonth(year, month - ((month - 1) % 3)));
}

/** The table with a column `residents` at the end, read for each row's area and day. */
export function withResidents(
  table: DataTable,
  residents: Residents,
  { areaField, dayOf }: { readonly areaField: string; readonly dayOf: (row: number) => string },
): DataTable {
  const areas = columnOf(table, areaField);
  return {
    fields: [...table.fields, 'residents'],
    columns: [...table.columns, areas.map((area, row) => residents(String(area), dayOf(row)))],
  };
}
