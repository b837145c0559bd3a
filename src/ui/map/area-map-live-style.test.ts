import { expect, it } from 'vitest';
import type { AreaMapModel } from './area-map-model.ts';
import { colorNames, paintOf } from './area-map-live-paint.ts';
import { styleOf } from './area-map-live-style.ts';

const ink = '--text-strong';
const model: AreaMapModel = {
  shapes: { schemaVersion: 1, size: [800, 640], water: '', areas: [] },
  areas: [
    { code: '11110', name: '종로구', shortName: '종로', valueText: '18', fill: '--seq-2', ink },
    { code: '11140', name: '중구', shortName: '중구', valueText: '알 수 없음', fill: null, ink },
  ],
  description: '',
  selected: null,
};

it('paints a missing value in the colour of the unknown, like an area the model lacks', () => {
  const colors = new Map([...colorNames(model)].map((name) => [name, `color of ${name}`]));
  const { fill } = paintOf(model, colors);
  const table = { '11110': 'color of --seq-2', '11140': 'color of --map-unknown' };
  expect(fill).toEqual([
    'to-color',
    ['get', ['get', 'code'], ['literal', table]],
    'color of --map-unknown',
  ]);
});

it('asks no server for anything', () => {
  const style = styleOf({
    topology: { areas: [], water: { type: 'FeatureCollection', features: [] } },
    model,
    frame: { bounds: [126, 37, 127, 38], toLngLat: () => [127, 37], pixelsPerUnit: () => 1 },
    paint: paintOf(model, new Map()),
    fonts: ['system-ui'],
  });
  expect(style).not.toHaveProperty('glyphs');
  expect(style).not.toHaveProperty('sprite');
  expect(JSON.stringify(style)).not.toMatch(/https?:|"url"|"tiles"/);
});
