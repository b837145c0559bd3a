import type { FileSource } from '../../scripts/connectors/file-source.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^seoul_car_by_fuel\.csv$/,
  columns: [
    { name: 'month', headers: ['기간'] },
    { name: 'kind', headers: ['차종별'] },
    { name: 'petrol', headers: ['휘발유'] },
    { name: 'diesel', headers: ['경유'] },
    { name: 'lpg', headers: ['LPG'] },
    { name: 'electric', headers: ['전기'] },
    { name: 'cng', headers: ['CNG'] },
    { name: 'hybrid', headers: ['하이브리드'] },
    { name: 'other', headers: ['기타'] },
    { name: 'hydrogen', headers: ['수소'] },
  ],
  missingValues: ['-'],
  lookups: {
    known_kind: {
      columns: ['name', 'kind'],
      rows: [
        ['승용차', 'car'],
        ['승합차', 'van'],
        ['화물차', 'lorry'],
        ['특수차', 'special'],
      ],
    },
  },
};
