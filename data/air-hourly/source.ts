import type { FileSource } from '../../scripts/connectors/file-source.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^seoul-air-hourly-average\.csv$/,
  columns: [
    { name: 'measured_at', headers: ['일시'] },
    { name: 'pm25', headers: ['초미세먼지'] },
    { name: 'pm10', headers: ['미세먼지'] },
    { name: 'o3', headers: ['오존'] },
    // The compilation calls nitrogen dioxide "carbon dioxide": its values are those of NO2.
    { name: 'no2', headers: ['이산화질소', '이산화탄소'] },
    { name: 'co', headers: ['일산화탄소'] },
    { name: 'so2', headers: ['아황산가스'] },
  ],
  // A running number that the compilation added.
  ignoredHeaders: [''],
  missingValues: ['-'],
  derivedTables: ['daily', 'hour_profile', 'grade_hours', 'worst_hours'],
};
