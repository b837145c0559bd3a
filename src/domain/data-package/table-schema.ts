import { unitOf, type Field, type TableDefinition } from '../dataset.ts';
import { columnOf, type DataTable } from '../tables/table.ts';
import type { ForeignKey } from './foreign-keys.ts';

export interface TableSchemaField {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly title: string;
  readonly 'title@ko': string;
  readonly description?: string;
  readonly 'description@ko'?: string;
  readonly unit?: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly TableSchemaField[];
  readonly primaryKey: readonly string[];
  readonly missingValues: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** Frictionless Table Schema of a table as it is published: constraints are those that its rows keep. */
export function tableSchema(
  table: TableDefinition,
  rows: DataTable,
  foreignKeys: readonly ForeignKey[],
): TableSchema {
  return {
    fields: table.fields.map((field) => schemaField(field, table, rows)),
    primaryKey: table.primaryKey,
    missingValues: [''],
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ fields, table: resource, references }) => ({
            fields,
            reference: { resource, fields: references },
          })),
        }),
  };
}

function schemaField(field: Field, table: TableDefinition, rows: DataTable): TableSchemaField {
  const { name, type, title, description } = field;
  const cells = columnOf(rows, name);
  const required = table.primaryKey.includes(name) && !cells.includes(null);
  const codes = type === 'string' && field.categories ? Object.keys(field.categories) : [];
  const known = new Set<unknown>([...codes, null]);
  const isCoded = codes.length > 0 && cells.every((cell) => known.has(cell));
  const constraints = {
    ...(required ? { required } : {}),
    ...(isCoded ? { enum: codes } : {}),
  };
  return {
    name,
    type,
    // Moments carry their offset from UTC, which the default format of Table Schema has no place for.
    ...(type === 'datetime' ? { format: 'any' } : {}),
    title: title.en,
    'title@ko': title.ko,
    ...(description ? { description: description.en, 'description@ko': description.ko } : {}),
    ...(field.unit === undefined ? {} : { unit: unitOf(field, 'en') }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
