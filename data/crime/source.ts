import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { stationDistricts } from './stations.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^02\. crime_in_Seoul\.csv$/,
  columns: [
    { name: 'station', headers: ['관서명'] },
    { name: 'murder', headers: ['살인 발생'] },
    { name: 'murder_cleared', headers: ['살인 검거'] },
    { name: 'robbery', headers: ['강도 발생'] },
    { name: 'robbery_cleared', headers: ['강도 검거'] },
    { name: 'sexual', headers: ['강간 발생'] },
    { name: 'sexual_cleared', headers: ['강간 검거'] },
    { name: 'theft', headers: ['절도 발생'] },
    { name: 'theft_cleared', headers: ['절도 검거'] },
    { name: 'violence', headers: ['폭력 발생'] },
    { name: 'violence_cleared', headers: ['폭력 검거'] },
  ],
  missingValues: ['-'],
  lookups: {
    known_station: {
      columns: ['station', 'area'],
      rows: Object.entries(stationDistricts),
    },
  },
};
