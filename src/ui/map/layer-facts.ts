import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { LayerFeature } from '../../domain/layers/layer.ts';
import type { Cell } from '../../domain/published.ts';
import type { MapFact, MapLayer } from '../../domain/layers/map-layer.ts';
import { momentText } from '../../words/moment.ts';

const thinSpace = '\u202F';

/** Digits that a number has after the point, at most three. */
const decimalsOf = (value: number): number => Math.min(3, String(value).split('.')[1]?.length ?? 0);

/** The words for a value of a code; for a value without words, the value itself. */
const labelOf = (fact: MapFact, cell: string | number): string | null =>
  fact.categories.find(([value]) => value === String(cell))?.[1] ?? null;

/** A cell as the table shows it, with its unit; `unknown` where nothing is known. */
export function factText(
  fact: MapFact,
  cell: Cell | undefined,
  language: Language,
  unknown: string,
): string {
  if (cell === null || cell === undefined || cell === '') return unknown;
  const label = labelOf(fact, cell);
  if (label !== null) return label;
  if (typeof cell === 'string') {
    // Instants are published in UTC, and read in the city.
    return fact.type === 'datetime' && cell.endsWith('Z') ? momentText(cell, language) : cell;
  }
  const number = formatNumber(cell, decimalsOf(cell), language);
  return fact.unit === '' ? number : `${number}${thinSpace}${fact.unit}`;
}

export const nameOf = (layer: MapLayer, properties: LayerFeature['properties']): string => {
  const name = properties[layer.nameField];
  return name === null || name === undefined || name === ''
    ? `${layer.itemName} ${String(properties['id'] ?? '')}`
    : String(name);
};

export interface FactRow {
  readonly field: string;
  readonly title: string;
  readonly text: string;
}

/** The same facts as the thing's row in the table; its name stands above them already. */
export const factRows = (
  layer: MapLayer,
  properties: LayerFeature['properties'],
  language: Language,
  unknown: string,
): FactRow[] =>
  layer.facts
    .filter(({ field }) => field !== layer.nameField)
    .map((fact) => ({
      field: fact.field,
      title: fact.title,
      text: factText(fact, properties[fact.field], language, unknown),
    }));

/** What tells one thing from its neighbours in a list: its size, else its category, else nothing. */
export function briefFact(
  layer: MapLayer,
  properties: LayerFeature['properties'],
  language: Language,
  unknown: string,
): string {
  const { size, colour } = layer;
  // A bare number says nothing: its field's name goes with it.
  if (size) return `${size.title} ${factText(size, properties[size.field], language, unknown)}`;
  return colour ? factText(colour, properties[colour.field], language, unknown) : '';
}
