import type { LayerDefinition } from '../../src/domain/dataset.ts';

export const stationLayer: LayerDefinition = {
  id: 'stations',
  kind: 'points',
  title: { ko: '지금 따릉이가 있는 대여소', en: 'Bikes at stations now' },
  itemName: { ko: '대여소', en: 'station' },
  table: 'stations',
  nameField: 'name',
  factFields: ['bikes', 'racks', 'district', 'id'],
  sizeField: 'bikes',
  attribution: {
    ko: '따릉이: 서울특별시(실시간)',
    en: 'Bikes: Seoul Metropolitan Government (live)',
  },
};
