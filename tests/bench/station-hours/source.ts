import type { FileSource } from '../../../scripts/connectors/file-source.ts';
import { source as daily } from '../../../data/air-quality/source.ts';

/** The columns and stations of the daily files, with an hour in each stamp: 201401010000. */
const typed = daily.columns.map((column) => {
  if (column.name === 'station') return column;
  return { ...column, type: column.name === 'measured_on' ? 'integer' : 'number' } as const;
});

export const source: FileSource = { ...daily, files: /^station-hours\.csv$/, columns: typed };
