import { residentsOf, withResidents } from '../../src/domain/places/residents.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** Fires of a year are held against the residents at its end; those are on record from 2008 on. */
export function derive(extract: Made, inputs: Readonly<Record<string, Made>>): Made {
  const quarterly = inputs['population']?.tables['quarterly'];
  const yearly = extract.tables['yearly'];
  if (!quarterly || !yearly) throw new Error('Fires by year need themselves and the residents.');
  const years = columnOf(yearly, 'year_start').map((cell) => String(cell).slice(0, 4));
  const withThem = withResidents(yearly, residentsOf(quarterly), {
    areaField: 'area',
    dayOf: (row) => `${years[row] ?? ''}-12-31`,
  });
  return { tables: { yearly: withThem }, documents: {} };
}
