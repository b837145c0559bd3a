import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

export const source: FileSource = {
  kind: 'files',
  // The months, and the same counts by year: the one checks the other.
  files: /^Traffic_accident_(month|year)_2005\.csv$/,
  columns: [
    { name: 'whole', headers: ['자치구별(1)'] },
    { name: 'area_name', headers: ['자치구별(2)'] },
  ],
  crosstab: { headers: ['period', 'item'] },
  lookups: {
    known_area: {
      columns: ['area_name', 'area'],
      rows: [
        ['소계', seoul.city.code],
        ...seoul.districts.map(({ name, code }) => [name.ko, code]),
      ],
    },
    known_item: {
      columns: ['item', 'measure'],
      rows: [
        ['발생건수 (건)', 'accidents'],
        ['사망자수 (명)', 'deaths'],
        ['부상자수 (명)', 'injuries'],
        ['자동차 1만대당 발생건수 (건)', 'accidents_per_10000_cars'],
        ['인구 10만명당 사망자수 (명)', 'deaths_per_100000'],
        ['인구 10만명당 부상자수 (명)', 'injuries_per_100000'],
      ],
    },
  },
  derivedTables: ['monthly'],
  innerTables: ['monthly_counts', 'control'],
};
