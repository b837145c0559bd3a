import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^Traffic_accident_type\.csv$/,
  columns: [
    { name: 'whole', headers: ['자치구별(1)'] },
    { name: 'area_name', headers: ['자치구별(2)'] },
    { name: 'item_name', headers: ['구분별(1)'] },
  ],
  // The third header row says 소계 above every column.
  crosstab: { headers: ['period', 'kind', 'subtotal'] },
  lookups: {
    known_area: {
      columns: ['area_name', 'area'],
      rows: [
        ['소계', seoul.city.code],
        ...seoul.districts.map(({ name, code }) => [name.ko, code]),
      ],
    },
    known_item: {
      columns: ['item_name', 'measure'],
      rows: [
        ['발생건수 (건)', 'accidents'],
        ['사망자수 (명)', 'deaths'],
        ['부상자수 (명)', 'injuries'],
      ],
    },
    known_kind: {
      columns: ['kind', 'type'],
      rows: [
        ['합계', 'all'],
        ['차대사람', 'person'],
        ['차대차', 'vehicle'],
        ['차량단독', 'single'],
        ['건널목', 'crossing'],
      ],
    },
  },
  derivedTables: ['yearly'],
  innerTables: ['yearly_counts', 'control'],
};
