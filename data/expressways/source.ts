import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { roads } from './roads.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^서울도시고속도로 노선별 요일별 교통량.*\.csv$/,
  columns: [
    { name: 'year', headers: ['YEAR', '년도'] },
    { name: 'month_number', headers: ['MONTH', '월'] },
    { name: 'road_name', headers: ['LINE', '노선'] },
    { name: 'vehicles', headers: ['TRAFFIC', '교통량'] },
    { name: 'weekday_name', headers: ['DAY', '요일'] },
  ],
  missingValues: ['-'],
  lookups: {
    known_road: {
      columns: ['road_name', 'road', 'is_always_counted'],
      rows: roads.flatMap(({ names, code, isAlwaysCounted }) =>
        names.map((name) => [name, code, isAlwaysCounted ? 'yes' : 'no']),
      ),
    },
    known_weekday: {
      columns: ['weekday_name', 'weekday'],
      rows: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'].map(
        (name, place) => [name, String(place + 1)],
      ),
    },
  },
  innerTables: ['control'],
};
