import type { LayerDefinition } from '../../src/domain/dataset.ts';

export const incidentLayer: LayerDefinition = {
  id: 'incidents',
  kind: 'points',
  title: { ko: '지금 도로 위의 일', en: 'Incidents on roads now' },
  itemName: { ko: '돌발 상황', en: 'incident' },
  table: 'incidents',
  nameField: 'text',
  factFields: ['kind', 'began_at', 'ends_at', 'district', 'id'],
  colourField: 'kind',
  attribution: {
    ko: '돌발 정보: 서울특별시(실시간)',
    en: 'Incidents: Seoul Metropolitan Government (live)',
  },
};
