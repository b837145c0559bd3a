import type { DatasetDefinition, LayerDefinition, Measure, TableDefinition } from '../dataset.ts';

/** What a published file holds, from its name in the manifest, such as `days-pm25.json`. */
export type FileKind =
  | { readonly kind: 'table'; readonly table: TableDefinition; readonly format: 'csv' | 'json' }
  | { readonly kind: 'days'; readonly measure: Measure }
  | { readonly kind: 'months' | 'report' | 'package' }
  | { readonly kind: 'layer' | 'layer-part' | 'names'; readonly layer: LayerDefinition }
  /** Anything else that a dataset publishes whole: outlines, a register, a list of services. */
  | { readonly kind: 'document'; readonly name: string }
  /** One of many that a document leads to, such as a single commitment. */
  | { readonly kind: 'part'; readonly name: string };

export function fileKindOf(
  { tables, measures, layers = [] }: DatasetDefinition,
  key: string,
): FileKind {
  const dot = key.lastIndexOf('.');
  const name = key.slice(0, dot);
  const table = tables.find((entry) => entry.name === name);
  // A table may be called `months`, too; its CSV tells it apart.
  if (key.endsWith('.csv') && table) return { kind: 'table', table, format: 'csv' };
  if (name === 'months') return { kind: 'months' };
  if (name === 'report') return { kind: 'report' };
  if (name === 'datapackage') return { kind: 'package' };
  if (table) return { kind: 'table', table, format: 'json' };
  const measure = measures.find(({ id }) => name === `days-${id}`);
  if (measure) return { kind: 'days', measure };
  for (const layer of layers) {
    if (name === `layer-${layer.id}`) return { kind: 'layer', layer };
    if (name === `names-${layer.id}`) return { kind: 'names', layer };
    if (name.startsWith(`layer-${layer.id}-`)) return { kind: 'layer-part', layer };
  }
  const isPart = name.includes('-') || !key.endsWith('.json');
  return isPart ? { kind: 'part', name } : { kind: 'document', name };
}
