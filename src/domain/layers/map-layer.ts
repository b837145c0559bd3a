import { unitOf, type DatasetDefinition, type Field, type LayerDefinition } from '../dataset.ts';
import type { Language } from '../language.ts';

/** A field of a thing in the reader's language, as its popup, list and legend name it. */
export interface MapFact {
  readonly field: string;
  readonly title: string;
  readonly unit: string;
  readonly type: Field['type'];
  /** Words for each value of a field that holds codes, in the order of the definition. */
  readonly categories: readonly (readonly [value: string, label: string])[];
}

/** A layer as the map needs it: plain data in one language, so that a page can carry it as JSON. */
export interface MapLayer {
  /** `dataset/layer`. */
  readonly id: string;
  readonly dataset: string;
  readonly layer: string;
  readonly kind: LayerDefinition['kind'];
  readonly title: string;
  readonly itemName: string;
  readonly attribution: string;
  readonly nameField: string;
  readonly facts: readonly MapFact[];
  readonly size: MapFact | null;
  readonly colour: MapFact | null;
}

function factOf(definition: DatasetDefinition, layer: LayerDefinition, name: string, to: Language) {
  const table = definition.tables.find((entry) => entry.name === layer.table);
  const field = table?.fields.find((entry) => entry.name === name);
  if (!field) throw new Error(`Layer "${layer.id}" names no field "${name}" of "${layer.table}".`);
  const fact: MapFact = {
    field: name,
    title: field.title[to],
    unit: unitOf(field, to),
    type: field.type,
    categories: Object.entries(field.categories ?? {}).map(([value, text]) => [value, text[to]]),
  };
  return fact;
}

/** Throws where the layer names a field that its table has not. */
export function mapLayerOf(
  definition: DatasetDefinition,
  layer: LayerDefinition,
  language: Language,
): MapLayer {
  const fact = (name: string | undefined): MapFact | null =>
    name === undefined ? null : factOf(definition, layer, name, language);
  return {
    id: `${definition.id}/${layer.id}`,
    dataset: definition.id,
    layer: layer.id,
    kind: layer.kind,
    title: layer.title[language],
    itemName: layer.itemName[language],
    attribution: layer.attribution[language],
    nameField: layer.nameField,
    facts: layer.factFields.map((name) => factOf(definition, layer, name, language)),
    size: fact(layer.sizeField),
    colour: fact(layer.colourField),
  };
}
