import type { LayerDefinition } from '../../src/domain/dataset.ts';

export const dongLayer: LayerDefinition = {
  id: 'dong',
  kind: 'areas',
  title: { ko: '행정동', en: 'Neighbourhoods (dong)' },
  itemName: { ko: '행정동', en: 'neighbourhood' },
  table: 'dong',
  nameField: 'name',
  factFields: ['district', 'code'],
  attribution: {
    ko: '행정동 경계: 통계청 SGIS, vuski/admdongkor 편집',
    en: 'Neighbourhoods: KOSTAT SGIS, edited by vuski/admdongkor',
  },
};
