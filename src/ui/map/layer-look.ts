import type { MapLayer } from '../../domain/layers/map-layer.ts';

/** How points of a layer look besides their colour, so that layers differ without it. */
export type PointShape = 'disc' | 'ring' | 'target' | 'rimmed';

export interface LineClass {
  /** Value of the colour field; `null` stands for every line. */
  readonly value: string | null;
  readonly label: string;
  /** Name of a CSS custom property. */
  readonly color: string;
  /** Lengths of strokes and gaps in line widths; empty for an unbroken line. */
  readonly dash: readonly number[];
  /** Width beside that of other classes. */
  readonly width: number;
}

export interface LayerLook {
  readonly color: string;
  readonly shape: PointShape;
  readonly classes: readonly LineClass[];
  /** Too many classes for eyes to tell apart: the map writes the category beside the line. */
  readonly labelled: boolean;
}

const pointColors = ['--series-1', '--series-2', '--series-3', '--series-4'];
const shapes: readonly PointShape[] = ['disc', 'ring', 'target', 'rimmed'];
const lineColors = ['--series-4', '--series-2', '--series-6', '--series-5', '--series-3'];
const dashes: readonly (readonly number[])[] = [
  [],
  [5, 1.6],
  [1.6, 1],
  [],
  [6, 1, 1, 1],
  [3, 3],
  [],
];
const widths = [1.1, 1, 0.8, 0.6, 1, 0.7, 1.5];
const mostClasses = dashes.length;

const at = <Item>(items: readonly Item[], index: number, otherwise: Item): Item =>
  items[index % items.length] ?? otherwise;

function classesOf(layer: MapLayer, first: number): LineClass[] {
  const categories = layer.colour?.categories ?? [];
  const color = (index: number): string => at(lineColors, first + index, '--series-4');
  if (categories.length === 0 || categories.length > mostClasses) {
    return [{ value: null, label: layer.title, color: color(0), dash: [], width: 1 }];
  }
  return categories.map(([value, label], index) => ({
    value,
    label,
    color: color(index),
    dash: at(dashes, index, []),
    width: at(widths, index, 1),
  }));
}

/** A look for each layer by its id. It depends on the order of all layers, not on which are on. */
export function layerLooks(layers: readonly MapLayer[]): ReadonlyMap<string, LayerLook> {
  const looks = new Map<string, LayerLook>();
  let [points, lines] = [0, 0];
  for (const layer of layers) {
    const isPoints = layer.kind === 'points';
    const categories = layer.colour?.categories.length ?? 0;
    const classes = isPoints ? [] : classesOf(layer, lines);
    looks.set(layer.id, {
      color: isPoints
        ? at(pointColors, points, '--series-1')
        : layer.kind === 'areas'
          ? '--text-subtle'
          : (classes[0]?.color ?? '--series-4'),
      shape: at(shapes, points, 'disc'),
      classes:
        layer.kind === 'areas'
          ? [{ value: null, label: layer.title, color: '--text-subtle', dash: [], width: 0.5 }]
          : classes,
      labelled: layer.kind === 'lines' && categories > mostClasses,
    });
    if (isPoints) points += 1;
    else if (layer.kind === 'lines') lines += classes.length;
  }
  return looks;
}
