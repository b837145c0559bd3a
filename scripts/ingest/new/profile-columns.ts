import { dateForms, type DateForm } from './date-forms.ts';
import { missingWords, numberOf } from './number-form.ts';
import { splitUnit, unitFrom, type Unit } from './units.ts';

export interface Column {
  /** Place in the file, from 0. */
  readonly at: number;
  readonly header: string;
  /** Header without its unit. */
  readonly name: string;
  readonly kind: 'blank' | 'text' | 'integer' | 'number' | 'date';
  readonly date: DateForm | null;
  readonly decimals: number;
  readonly unit: Unit | null;
  /** Units behind the figures of its cells. */
  readonly cellUnits: readonly string[];
  readonly filled: number;
  /** Words for "missing" in it, with how often. */
  readonly missing: ReadonlyMap<string, number>;
  /** Cells that are not what the column mostly holds. */
  readonly odd: readonly string[];
  readonly values: ReadonlySet<string>;
  readonly isUnique: boolean;
  /** Counts the rows: 0, 1, 2 and so on. */
  readonly isSequence: boolean;
  readonly least: number;
  readonly most: number;
}

const dateHeader =
  /(일시|일자|날짜|년월|연월|연도|년도|기간|시점|기준일|기준년|date|time|day|year|month|ymd|_ym\b|_dt\b|_de\b|_hm\b|^yyyy|^ym$|^yy$)/i;
/** A column of this share of figures is one; the rest is told. */
const mostly = 0.9;

/** What the columns of a table hold, from all of its rows. */
export function profileColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Column[] {
  return headers.map((header, at) =>
    profile(
      header,
      at,
      rows.map((row) => (row[at] ?? '').trim()),
    ),
  );
}

function profile(header: string, at: number, cells: readonly string[]): Column {
  const missing = new Map<string, number>();
  const known: string[] = [];
  for (const cell of cells) {
    if (cell === '') continue;
    if (missingWords.has(cell)) missing.set(cell, (missing.get(cell) ?? 0) + 1);
    else known.push(cell);
  }
  const { name, unit } = splitUnit(header);
  const values = new Set(known);
  const numbers = known.map(numberOf);
  const figures = numbers.filter((number) => number !== null);
  const cellUnits = [...new Set(figures.flatMap(({ unit }) => unit ?? []))];
  const date = dateOf(header, known);
  const isFigure =
    !date &&
    figures.length > 0 &&
    figures.length >= known.length * mostly &&
    !isCode(header, known);
  const decimals = figures.reduce((most, figure) => Math.max(most, figure.decimals), 0);
  const kind = kindOf(known.length, date, isFigure, decimals);
  const fits = (cell: string): boolean =>
    kind === 'text' || (date ? date.pattern.test(cell) : numberOf(cell) !== null);
  const sequence = figures.map(({ value }) => value);
  return {
    at,
    header,
    name,
    kind,
    date,
    decimals: Math.min(decimals, 6),
    unit: unit ?? (cellUnits[0] === undefined ? null : unitFrom(cellUnits[0])),
    cellUnits,
    filled: known.length,
    // A dash in a column of words may be a word.
    missing: kind === 'text' ? new Map() : missing,
    odd: known.filter((cell) => !fits(cell)),
    values,
    isUnique: known.length === cells.length && values.size === cells.length,
    isSequence:
      kind === 'integer' &&
      cells.length > 2 &&
      known.length === cells.length &&
      sequence.every((value, i) => i === 0 || value === (sequence[i - 1] ?? 0) + 1),
    least: sequence.reduce((a, b) => Math.min(a, b), Infinity),
    most: sequence.reduce((a, b) => Math.max(a, b), -Infinity),
  };
}

function kindOf(
  known: number,
  date: DateForm | null,
  isFigure: boolean,
  decimals: number,
): Column['kind'] {
  if (known === 0) return 'blank';
  if (date) return 'date';
  if (!isFigure) return 'text';
  return decimals === 0 ? 'integer' : 'number';
}

/** Figures that look like dates are dates only where the header says so. */
function dateOf(header: string, known: readonly string[]): DateForm | null {
  if (known.length === 0) return null;
  const isSaid = dateHeader.test(header.replaceAll(/\s/g, ''));
  const found = dateForms.find(
    ({ pattern, isNumber }) =>
      (isSaid || !isNumber) &&
      known.filter((cell) => pattern.test(cell)).length >= known.length * mostly,
  );
  // Both orders of day and month fit where no day is above 12.
  return found ?? null;
}

/** Codes are names that happen to be digits: some begin with a zero, or the header says so. */
const isCode = (header: string, known: readonly string[]): boolean =>
  known.some((cell) => /^0[0-9]/.test(cell)) ||
  (/(코드|번호|아이디|전화|우편|일련|_?(id|cd|no|code)\b|(id|cd|code|_no|_?seq)$)/i.test(
    header.trim(),
  ) &&
    known.every((cell) => /^[0-9.-]+$/.test(cell)));
