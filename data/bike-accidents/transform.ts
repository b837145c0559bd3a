import { residentsOf, withResidents } from '../../src/domain/places/residents.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/** Adds what the rates need: all accidents with a bike, and the residents at the end of the year. */
export function derive(
  { tables }: Pick<Made, 'tables'>,
  { population }: Readonly<Record<string, Made>>,
): Made {
  const counts = tables['counts'];
  const quarterly = population?.tables['quarterly'];
  if (!counts || !quarterly) throw new Error('Accidents and residents are read before this.');
  const struck = columnOf(counts, 'struck');
  const years = columnOf(counts, 'year_start').map((day) => String(day).slice(0, 4));
  const accidents = columnOf(counts, 'at_fault').map((cell, row) => {
    const other = struck[row] ?? null;
    return cell === null || other === null ? null : Number(cell) + Number(other);
  });
  const yearly = {
    fields: [...counts.fields, 'accidents'],
    columns: [...counts.columns, accidents],
  };
  return {
    documents: {},
    tables: {
      yearly: withResidents(yearly, residentsOf(quarterly), {
        areaField: 'area',
        dayOf: (row) => `${years[row] ?? ''}-12-31`,
      }),
    },
  };
}
