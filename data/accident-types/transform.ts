import { civilParts, parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { residentsOf, withResidents } from '../../src/domain/places/residents.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

type Tables = Readonly<Record<string, DataTable>>;

const tableIn = (tables: Tables | undefined, name: string): DataTable => {
  const table = tables?.[name];
  if (!table) throw new Error(`There is no table "${name}".`);
  return table;
};

/** The last day of the year that a day lies in: its residents are those of the fourth quarter. */
const yearEnd = (day: unknown): string => `${civilParts(parseIsoDay(String(day)) ?? 0).year}-12-31`;

/** Adds the residents at the end of the year, which the rate is per 100,000 of. */
export function derive(
  extract: { readonly tables: Tables },
  inputs: Readonly<Record<string, { readonly tables: Tables }>>,
): { readonly tables: Tables; readonly documents: Readonly<Record<string, unknown>> } {
  const counts = tableIn(extract.tables, 'yearly_counts');
  const residents = residentsOf(tableIn(inputs['population']?.tables, 'quarterly'));
  const years = columnOf(counts, 'year_start');
  return {
    tables: {
      yearly: withResidents(counts, residents, {
        areaField: 'area',
        dayOf: (row) => yearEnd(years[row]),
      }),
    },
    documents: {},
  };
}
