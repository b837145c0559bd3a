import type { LayerDefinition } from '../../src/domain/dataset.ts';

export const hotspotLayer: LayerDefinition = {
  id: 'hotspots',
  kind: 'points',
  title: { ko: '자전거 사고 다발지점', en: 'Bike accident hotspots' },
  itemName: { ko: '사고 다발지점', en: 'hotspot' },
  table: 'hotspots',
  nameField: 'name',
  factFields: ['accidents', 'deaths', 'serious', 'slight', 'reported', 'kind', 'district'],
  sizeField: 'accidents',
  attribution: {
    ko: '사고 다발지점: 한국교통안전공단 TMACS',
    en: 'Hotspots: Korea Transportation Safety Authority, TMACS',
  },
};
