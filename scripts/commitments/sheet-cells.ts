import type { Cell } from '../../src/domain/published.ts';
import type { SheetColumn } from './sheet-columns.ts';

export type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** A thing of the model as the cells of a row. */
export const cellsOf = (thing: Plain, columns: readonly SheetColumn[]): Cell[] =>
  columns.map(({ path }) => {
    const value = path.reduce<unknown>((at, key) => (isPlain(at) ? at[key] : null), thing);
    if (typeof value === 'boolean') return String(value);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  });

/**
 * The cells of a row as a thing of the model; an empty cell is nothing. What is no number or no yes
 * and no stays the text that it is, for the model to refuse.
 */
export function thingOf(cells: readonly string[], columns: readonly SheetColumn[]): Plain {
  const thing: Record<string, unknown> = {};
  for (const [index, { path, kind }] of columns.entries()) {
    const text = (cells[index] ?? '').trim();
    if (text !== '') put(thing, path, valueOf(text, kind));
  }
  return thing;
}

function put(thing: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    thing[key] = value;
    return;
  }
  const inner = (thing[key] ?? {}) as Record<string, unknown>;
  thing[key] = inner;
  put(inner, rest, value);
}

function valueOf(text: string, kind: SheetColumn['kind']): unknown {
  if (kind === 'number' && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  // Excel writes TRUE and FALSE whatever was typed.
  if (kind === 'boolean' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}
