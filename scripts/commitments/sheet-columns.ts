import type * as v from 'valibot';
import {
  citedSourceSchema,
  commitmentSchema,
  planSchema,
} from '../../src/domain/commitments/commitment.ts';

/** What a cell holds; text covers dates, codes and words, whose form the model checks. */
type CellKind = 'text' | 'number' | 'boolean';

export interface SheetColumn {
  /** `title_ko` for the path `title`, `ko`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: CellKind;
}

export interface Sheet {
  /** File name without `.csv`. */
  readonly name: string;
  /** List of a commitment that the rows belong to; `null`: a row is a thing of its own. */
  readonly list: string | null;
  readonly columns: readonly SheetColumn[];
}

/** First column of every sheet whose rows belong to a commitment. */
export const ownerColumn = 'commitment';

/** What is read of a valibot schema. */
export interface SchemaNode {
  readonly type: string;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  /** Allowed values, of a picklist. */
  readonly options?: readonly unknown[];
}

/**
 * The schema itself, not that it may be left out. A pipe needs no such step: it is its first schema
 * with more conditions.
 */
export function inside(node: SchemaNode): SchemaNode {
  return node.wrapped ? inside(node.wrapped) : node;
}

/** The sheets follow the model: a new field there is a new column here. */
function columnsOf(node: SchemaNode, path: readonly string[] = []): SheetColumn[] {
  return Object.entries(inside(node).entries ?? {}).flatMap(([key, child]): SheetColumn[] => {
    const at = [...path, key];
    const { type } = inside(child);
    if (type === 'array') return [];
    if (type === 'strict_object') return columnsOf(child, at);
    const kind = type === 'number' || type === 'boolean' ? type : 'text';
    return [{ name: at.join('_'), path: at, kind }];
  });
}

const kebab = (text: string): string =>
  text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const nodeOf = (schema: v.GenericSchema): SchemaNode => schema;

const listSheets: readonly Sheet[] = Object.entries(commitmentSchema.entries).flatMap(
  ([key, schema]) => {
    const { type, item } = inside(nodeOf(schema));
    return type === 'array' && item
      ? [{ name: kebab(key), list: key, columns: columnsOf(item) }]
      : [];
  },
);

export const commitmentSheet: Sheet = {
  name: 'commitments',
  list: null,
  columns: columnsOf(nodeOf(commitmentSchema)),
};
export const planSheet: Sheet = {
  name: 'plans',
  list: null,
  columns: columnsOf(nodeOf(planSchema)),
};
export const sourceSheet: Sheet = {
  name: 'sources',
  list: null,
  columns: columnsOf(nodeOf(citedSourceSchema)),
};

export const sheets: readonly Sheet[] = [commitmentSheet, ...listSheets, planSheet, sourceSheet];

/** Column names as they stand in the first line. */
export const headerOf = ({ list, columns }: Sheet): string[] => [
  ...(list === null ? [] : [ownerColumn]),
  ...columns.map(({ name }) => name),
];

/** A, B, … Z, AA: what the spreadsheet calls a column. */
export function columnLetter(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}
