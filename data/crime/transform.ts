import { residentsOf, withResidents } from '../../src/domain/places/residents.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** Crimes of a year are held against the residents at its end. */
export const residentsOn = '2015-12-31';

export function derive(extract: Made, inputs: Readonly<Record<string, Made>>): Made {
  const quarterly = inputs['population']?.tables['quarterly'];
  const yearly = extract.tables['yearly'];
  if (!quarterly || !yearly) throw new Error('Crimes by year need themselves and the residents.');
  const withThem = withResidents(yearly, residentsOf(quarterly), {
    areaField: 'area',
    dayOf: () => residentsOn,
  });
  return { tables: { yearly: withThem }, documents: {} };
}
