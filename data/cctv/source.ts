import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^01\. CCTV_in_Seoul\.csv$/,
  columns: [
    { name: 'district', headers: ['기관명'] },
    { name: 'total', headers: ['소계'] },
    { name: 'until_2013', headers: ['2013년도 이전'] },
    { name: 'in_2014', headers: ['2014년'] },
    { name: 'in_2015', headers: ['2015년'] },
    { name: 'in_2016', headers: ['2016년'] },
  ],
  missingValues: ['-'],
  lookups: {
    known_district: {
      columns: ['district', 'area'],
      rows: seoul.districts.map(({ name, code }) => [name.ko, code]),
    },
  },
};
