import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^Resident_population\.csv$/,
  columns: [
    { name: 'area_name', headers: ['동별'] },
    { name: 'kind_name', headers: ['구분별'] },
    { name: 'item', headers: ['항목'] },
    { name: 'unit', headers: ['단위'] },
  ],
  crosstab: { headers: ['period'] },
  missingValues: ['-'],
  lookups: {
    known_area: {
      columns: ['area_name', 'area'],
      rows: [
        ['합계', seoul.city.code],
        ...seoul.districts.map(({ name, code }) => [name.ko, code]),
      ],
    },
    // 남자 and 여자 stand three times: below all residents, below Koreans, below foreigners.
    known_kind: {
      columns: ['whole', 'kind_name', 'measure'],
      rows: [
        ['', '세대', 'households'],
        ['계', '계', 'residents'],
        ['계', '남자', 'men'],
        ['계', '여자', 'women'],
        ['한국인', '한국인', 'koreans'],
        ['한국인', '남자', 'korean_men'],
        ['한국인', '여자', 'korean_women'],
        ['등록외국인', '등록외국인', 'foreign_residents'],
        ['등록외국인', '남자', 'foreign_men'],
        ['등록외국인', '여자', 'foreign_women'],
        ['', '세대당인구', 'household_size'],
        ['', '65세이상고령자', 'elderly'],
      ],
    },
  },
  innerTables: ['control'],
};
