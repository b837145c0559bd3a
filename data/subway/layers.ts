import type { LayerDefinition } from '../../src/domain/dataset.ts';

const attribution = {
  ko: '지하철: hoornaert-cj/seoul-subway',
  en: 'Metro: hoornaert-cj/seoul-subway',
};

export const lineLayer: LayerDefinition = {
  id: 'lines',
  kind: 'lines',
  title: { ko: '지하철 노선', en: 'Metro lines' },
  itemName: { ko: '노선', en: 'line' },
  table: 'lines',
  nameField: 'name',
  factFields: ['name_en', 'stations'],
  colourField: 'line',
  attribution,
};

export const stationLayer: LayerDefinition = {
  id: 'stations',
  kind: 'points',
  title: { ko: '지하철역', en: 'Metro stations' },
  itemName: { ko: '역', en: 'station' },
  table: 'stations',
  nameField: 'name',
  factFields: ['name_en', 'lines', 'lines_en', 'district'],
  attribution,
};
