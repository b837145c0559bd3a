import type { Reject, ReportFile } from '../published.ts';
import { seoulInstant } from '../time/seoul-time.ts';

/** A row of a service with the dataset's names. */
export interface ReadableRow {
  readonly file: string;
  readonly line: number;
  readonly values: Readonly<Record<string, string | null>>;
}

export interface NumberRule {
  /** Least and greatest value that can be true. */
  readonly from: number;
  readonly to: number;
  /** A broken sensor says 0, so 0 is no measurement. */
  readonly zeroIsBroken?: boolean;
  readonly whole?: boolean;
}

export interface RowReader {
  /** Text without blanks around or doubled within; `null` where there is none. */
  readonly text: (field: string) => string | null;
  /** A time of Seoul as an instant in UTC; `null` where it is none. */
  readonly instant: (field: string) => string | null;
  /** A value that counts: `null` where it is missing or refused, which is then on record. */
  readonly number: (field: string, rule: NumberRule) => number | null;
  /** The code of a word; a word that is not in the list is refused and on record. */
  readonly code: <Code extends string>(
    field: string,
    codes: Readonly<Record<string, Code>>,
    reason: string,
  ) => Code | null;
  /** Leaves out the whole row, and whatever was said of its values. */
  readonly reject: (field: string | null, reason: string, value?: string) => void;
  /** The row names a time and place but holds no value. */
  readonly miss: () => void;
}

type Account = Pick<ReportFile, 'rows' | 'values'> & { readonly rejects: readonly Reject[] };

/** Keeps count of what became of every row and value of a service's answer. */
export interface RowAccount {
  readonly read: (row: ReadableRow) => RowReader;
  /** Values that the dataset reads itself, from documents. */
  readonly value: (problem: Omit<Reject, 'scope'> | 'measured' | 'blank') => void;
  readonly result: () => Account;
}

interface Entry {
  state: 'kept' | 'missing' | 'rejected';
  rejects: Reject[];
  measured: number;
  blank: number;
}

const longest = 80;
const shorten = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

const tidy = (text: string | null | undefined): string | null => {
  const tidied = (text ?? '').replaceAll(/\s+/g, ' ').trim();
  return tidied === '' ? null : tidied;
};

/** Digits with or without commas and a point; never an empty text, which Number() reads as 0. */
const plainNumber = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$|^[+-]?\.\d+$/;

function faultOf(text: string, rule: NumberRule): string | null {
  if (!plainNumber.test(text)) return 'not-a-number';
  const value = Number(text.replaceAll(',', ''));
  if (rule.zeroIsBroken && value === 0) return 'zero';
  if (value < 0 && rule.from >= 0) return 'negative';
  if (value < rule.from || value > rule.to) return 'implausible';
  return rule.whole && !Number.isInteger(value) ? 'not-a-number' : null;
}

export function rowAccount(): RowAccount {
  const entries: Entry[] = [];
  const documents: Entry = { state: 'kept', rejects: [], measured: 0, blank: 0 };

  const read = (row: ReadableRow): RowReader => {
    const { file, line, values } = row;
    const entry: Entry = { state: 'kept', rejects: [], measured: 0, blank: 0 };
    entries.push(entry);
    const text = (field: string): string | null => tidy(values[field]);
    const refuse = (field: string, value: string, reason: string): null => {
      entry.rejects.push({ file, line, field, value: shorten(value), reason, scope: 'value' });
      return null;
    };
    const counted = <Value>(field: string, parse: (cell: string) => Value | null): Value | null => {
      const cell = text(field);
      if (cell === null) {
        entry.blank += 1;
        return null;
      }
      const value = parse(cell);
      if (value !== null) entry.measured += 1;
      return value;
    };
    return {
      text,
      instant: (field) => seoulInstant(text(field) ?? ''),
      number: (field, rule) =>
        counted(field, (cell) => {
          const fault = faultOf(cell, rule);
          return fault ? refuse(field, cell, fault) : Number(cell.replaceAll(',', ''));
        }),
      code: (field, codes, reason) =>
        counted(field, (cell) => codes[cell] ?? refuse(field, cell, reason)),
      reject: (field, reason, value) => {
        const found = value ?? (field === null ? null : text(field));
        const said = found === null ? null : shorten(found);
        entry.state = 'rejected';
        entry.rejects = [{ file, line, field, value: said, reason, scope: 'row' }];
        entry.measured = 0;
        entry.blank = 0;
      },
      miss: () => {
        entry.state = 'missing';
        entry.rejects = [];
        entry.measured = 0;
        entry.blank = 0;
      },
    };
  };

  return {
    read,
    value: (problem) => {
      if (typeof problem === 'string') documents[problem] += 1;
      else {
        const value = problem.value === null ? null : shorten(problem.value);
        documents.rejects.push({ ...problem, value, scope: 'value' });
      }
    },
    result: () => {
      const all = [...entries, documents];
      const rejects = all.flatMap((entry) => entry.rejects);
      const count = (state: Entry['state']): number =>
        entries.filter((entry) => entry.state === state).length;
      const sum = (key: 'measured' | 'blank'): number =>
        all.reduce((total, entry) => total + entry[key], 0);
      const rejected = rejects.filter(({ scope }) => scope === 'value').length;
      return {
        rows: {
          read: entries.length,
          kept: count('kept'),
          missing: count('missing'),
          rejected: count('rejected'),
        },
        values: {
          expected: sum('measured') + sum('blank') + rejected,
          measured: sum('measured'),
          blank: sum('blank'),
          rejected,
        },
        rejects,
      };
    },
  };
}
