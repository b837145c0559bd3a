import type { LayerDefinition } from '../../src/domain/dataset.ts';

const attribution: LayerDefinition['attribution'] = {
  ko: '실시간 도시데이터: 서울특별시',
  en: 'City data: Seoul Metropolitan Government (live)',
};

export const placeLayer: LayerDefinition = {
  id: 'places',
  kind: 'points',
  title: { ko: '지금 붐비는 곳', en: 'Crowds at places now' },
  itemName: { ko: '장소', en: 'place' },
  table: 'places',
  nameField: 'name',
  factFields: ['crowd', 'people_min', 'people_max', 'substituted', 'road_state', 'temperature'],
  colourField: 'crowd',
  attribution,
};

export const roadLayer: LayerDefinition = {
  id: 'roads',
  kind: 'lines',
  title: { ko: '지금 도로 소통', en: 'Traffic around the places now' },
  itemName: { ko: '도로', en: 'road' },
  table: 'roads',
  nameField: 'name',
  factFields: ['speed', 'state', 'from', 'to'],
  colourField: 'state',
  attribution,
};
