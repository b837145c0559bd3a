import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^bike\.csv$/,
  columns: [
    { name: 'year', headers: ['연도'] },
    { name: 'district', headers: ['자치구'] },
    { name: 'at_fault', headers: ['가해_발생건수'] },
    { name: 'struck', headers: ['피해_발생건수'] },
    { name: 'at_fault_deaths', headers: ['가해_사망자수'] },
    { name: 'struck_deaths', headers: ['피해_사망자수'] },
    { name: 'at_fault_injuries', headers: ['가해_부상자수'] },
    { name: 'struck_injuries', headers: ['피해_부상자수'] },
  ],
  // The city's own tables write what is not collected so; this file, which someone reshaped, has none.
  missingValues: ['-'],
  lookups: {
    known_area: {
      columns: ['district', 'area'],
      rows: [
        ['소계', seoul.city.code],
        ['합계', seoul.city.code],
        ...seoul.districts.map(({ name, code }) => [name.ko, code]),
      ],
    },
  },
  derivedTables: ['yearly'],
  innerTables: ['counts', 'control'],
};
