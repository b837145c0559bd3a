import { residentsOf, withResidents } from '../../src/domain/places/residents.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** Cameras are held against the residents at the end of the same year. */
export function derive(extract: Made, inputs: Readonly<Record<string, Made>>): Made {
  const quarterly = inputs['population']?.tables['quarterly'];
  const yearly = extract.tables['yearly'];
  if (!quarterly || !yearly) throw new Error('Cameras by year need themselves and the residents.');
  const years = columnOf(yearly, 'year_start').map((cell) => String(cell).slice(0, 4));
  const withThem = withResidents(yearly, residentsOf(quarterly), {
    areaField: 'area',
    dayOf: (row) => `${years[row] ?? ''}-12-31`,
  });
  return { tables: { yearly: withThem }, documents: {} };
}
