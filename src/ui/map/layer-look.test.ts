import { expect, test } from 'vitest';
import type { MapLayer } from '../../domain/layers/map-layer.ts';
import { layerLooks } from './layer-look.ts';

const layer = (id: string, kind: MapLayer['kind'], categories = 0): MapLayer => ({
  id,
  dataset: '',
  layer: '',
  kind,
  title: id,
  itemName: '',
  attribution: '',
  nameField: '',
  facts: [],
  size: null,
  colour:
    categories === 0
      ? null
      : {
          field: 'kind',
          title: '',
          unit: '',
          type: 'string',
          categories: Array.from({ length: categories }, (_, n) => [String(n), `kind ${n}`]),
        },
});

test('layers of points differ in colour and in shape', () => {
  const looks = layerLooks([layer('a', 'points'), layer('b', 'points')]);
  expect(looks.get('a')).toMatchObject({ color: '--series-1', shape: 'disc' });
  expect(looks.get('b')).toMatchObject({ color: '--series-2', shape: 'ring' });
});

test('no two classes of lines look the same without colour', () => {
  const classes = layerLooks([layer('lanes', 'lines', 6)]).get('lanes')?.classes ?? [];
  const strokes = classes.map(({ dash, width }) => `${dash.join()} ${width}`);
  expect(new Set(strokes).size).toBe(6);
  expect(classes[2]?.label).toBe('kind 2');
});

test('more classes than eyes can tell apart become one stroke with words beside it', () => {
  const look = layerLooks([layer('metro', 'lines', 21)]).get('metro');
  expect(look).toMatchObject({ labelled: true, classes: [{ value: null, dash: [] }] });
});

test('areas are quiet outlines', () => {
  const look = layerLooks([layer('dong', 'areas')]).get('dong');
  expect(look?.classes).toEqual([
    { value: null, label: 'dong', color: '--text-subtle', dash: [], width: 0.5 },
  ]);
});
