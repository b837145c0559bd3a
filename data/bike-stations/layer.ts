import type { LayerDefinition } from '../../src/domain/dataset.ts';

export const stationLayer: LayerDefinition = {
  id: 'stations',
  kind: 'points',
  title: { ko: '따릉이 대여소', en: 'Public bike stations' },
  itemName: { ko: '대여소', en: 'station' },
  table: 'stations',
  nameField: 'name',
  factFields: ['racks', 'district', 'address', 'id'],
  sizeField: 'racks',
  attribution: {
    ko: '대여소: 서울특별시(2025년 5월)',
    en: 'Stations: Seoul Metropolitan Government (May 2025)',
  },
};
