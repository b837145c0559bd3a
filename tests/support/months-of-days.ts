import { isoDay, parseIsoDay } from '../../src/domain/time/civil-date.ts';
import type { DatasetDefinition } from '../../src/domain/dataset.ts';
import type { Cell, DaysFile, MonthsFile } from '../../src/domain/published.ts';
import { monthsFile } from '../../src/domain/series/series-files.ts';

/** The monthly file that ingestion would make of these daily values. */
export function monthsOfDays(
  definition: DatasetDefinition,
  files: readonly DaysFile[],
): MonthsFile {
  const first = files[0];
  if (!first) throw new Error('There are no days.');
  const start = parseIsoDay(first.start) ?? 0;
  const rows = Object.entries(first.areas).flatMap(([area, values]) =>
    values.map((_, at) => ({ area, at, day: isoDay(start + at) })),
  );
  const columnOf = (measure: string): Cell[] => {
    const file = files.find((entry) => entry.measure === measure);
    return rows.map(({ area, at }) => file?.areas[area]?.[at] ?? null);
  };
  const ids = definition.measures.map(({ id }) => id);
  return monthsFile(
    definition,
    { table: 'days', step: 'day', dayField: 'day', areaField: 'area' },
    {
      fields: ['day', 'area', ...ids],
      columns: [rows.map(({ day }) => day), rows.map(({ area }) => area), ...ids.map(columnOf)],
    },
  );
}
