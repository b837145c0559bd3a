import { residentsOf, withResidents } from '../../src/domain/places/residents.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

type Tables = Readonly<Record<string, DataTable>>;

const tableIn = (tables: Tables | undefined, name: string): DataTable => {
  const table = tables?.[name];
  if (!table) throw new Error(`There is no table "${name}".`);
  return table;
};

/** Adds the residents of the same quarter, which the rates are per 100,000 of. */
export function derive(
  extract: { readonly tables: Tables },
  inputs: Readonly<Record<string, { readonly tables: Tables }>>,
): { readonly tables: Tables; readonly documents: Readonly<Record<string, unknown>> } {
  const counts = tableIn(extract.tables, 'monthly_counts');
  const residents = residentsOf(tableIn(inputs['population']?.tables, 'quarterly'));
  const months = columnOf(counts, 'month_start');
  return {
    tables: {
      monthly: withResidents(counts, residents, {
        areaField: 'area',
        dayOf: (row) => String(months[row]),
      }),
    },
    documents: {},
  };
}
