import type { FileSource } from '../../scripts/connectors/file-source.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^\d{4}_daily_traffic\.csv$/,
  columns: [
    { name: 'day', headers: ['일자'] },
    { name: 'vehicles', headers: ['교통량', '교통량합계'] },
  ],
  // A running number that R added; it runs on from 366 in the file of 2020.
  ignoredHeaders: [''],
  missingValues: ['NA'],
  innerTables: ['control'],
};
