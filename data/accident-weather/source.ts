import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^weather_accident\.csv$/,
  columns: [
    { name: 'whole', headers: ['자치구별(1)'] },
    { name: 'area_name', headers: ['자치구별(2)'] },
    { name: 'item_name', headers: ['항목'] },
  ],
  // The second header row says 계 above every column.
  crosstab: { headers: ['period', 'subtotal', 'kind'] },
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
        ['사망자 (명)', 'deaths'],
        ['부상자 (명)', 'injuries'],
      ],
    },
    known_kind: {
      columns: ['kind', 'weather'],
      rows: [
        ['소계', 'all'],
        ['맑음', 'clear'],
        ['흐림', 'cloudy'],
        ['비', 'rain'],
        ['안개', 'fog'],
        ['눈', 'snow'],
        ['기타/불명', 'other'],
      ],
    },
  },
  innerTables: ['control'],
};
