import type { LayerDefinition } from '../../src/domain/dataset.ts';

export const laneLayer: LayerDefinition = {
  id: 'lanes',
  kind: 'lines',
  title: { ko: '자전거도로', en: 'Bike lanes' },
  itemName: { ko: '자전거도로', en: 'lane' },
  table: 'lanes',
  nameField: 'name',
  factFields: ['kind', 'form', 'km', 'start', 'end', 'district', 'office'],
  colourField: 'kind',
  attribution: {
    ko: '자전거도로: 서울특별시 스마트서울맵',
    en: 'Bike lanes: Seoul Metropolitan Government, Smart Seoul Map',
  },
};
