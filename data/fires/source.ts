import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { seoul } from '../../src/domain/places/seoul.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^fire_data\.csv$/,
  // Three header rows: year, group, item; the city's row is 합계 소계, a district's 합계 and its name.
  columns: [
    { name: 'whole', headers: ['동별(1)'] },
    { name: 'district', headers: ['동별(2)'] },
  ],
  crosstab: { headers: ['year', 'group_name', 'item'] },
  lookups: {
    known_district: {
      columns: ['district', 'area'],
      rows: [
        ['소계', seoul.city.code],
        ...seoul.districts.map(({ name, code }) => [name.ko, code]),
      ],
    },
    known_item: {
      columns: ['group_name', 'item', 'field'],
      rows: [
        ['발생 (건)', '소계', 'fires'],
        ['발생 (건)', '실화', 'accidental'],
        ['발생 (건)', '방화', 'arson'],
        ['발생 (건)', '기타', 'other'],
        ['소실', '동수 (동)', 'buildings'],
        ['소실', '이재세대수 (가구)', 'households'],
        ['소실', '면적 (m²)', 'burnt_area'],
        ['피해액 (천원)', '소계', 'damage'],
        ['피해액 (천원)', '부동산', 'damage_property'],
        ['피해액 (천원)', '동산', 'damage_goods'],
        ['사망 (명)', '소계', 'deaths'],
        ['부상 (명)', '소계', 'injuries'],
        // Since 2022 also by sex, with their sum.
        ['인명피해 (명)', '소계', 'casualties'],
        ['인명피해 (명)', '남', 'casualties_men'],
        ['인명피해 (명)', '여', 'casualties_women'],
        ['사망 (명)', '남', 'deaths_men'],
        ['사망 (명)', '여', 'deaths_women'],
        ['부상 (명)', '남', 'injuries_men'],
        ['부상 (명)', '여', 'injuries_women'],
      ],
    },
  },
  innerTables: ['control'],
};
