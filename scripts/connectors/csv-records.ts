export interface CsvRecord {
  /** Line of the file that the record begins on, from 1. */
  readonly line: number;
  readonly text: string;
  /** `null` where a quote is opened and not closed. */
  readonly cells: readonly string[] | null;
}

/** A quoted cell may hold line feeds, but not a hundred: by then a quote was forgotten. */
const mostLines = 20;

/**
 * Reads CSV records with the lines that they stand on. A quote that is not closed spoils its own
 * line only: the rest of the file is read on. Empty lines are no records.
 */
export function* csvRecords(text: string, delimiter = ','): Generator<CsvRecord> {
  const lines = text.split(/\r\n|\n|\r/);
  let at = 0;
  while (at < lines.length) {
    const { cells, text: record, end } = recordAt(lines, at, delimiter);
    if (record !== '') yield { line: at + 1, text: record, cells };
    at = end;
  }
}

function recordAt(
  lines: readonly string[],
  at: number,
  delimiter: string,
): { readonly text: string; readonly cells: string[] | null; readonly end: number } {
  const first = lines[at] ?? '';
  let text = first;
  for (let end = at + 1; end <= lines.length && end - at <= mostLines; end += 1) {
    const { cells, state } = scan(text, delimiter);
    if (state === 'whole') return { text, cells, end };
    if (state === 'broken') break;
    text += `\n${lines[end] ?? ''}`;
  }
  return { text: first, cells: null, end: at + 1 };
}

/** Cells of a record whose quotes are closed. */
export const splitRecord = (record: string, delimiter = ','): string[] =>
  scan(record, delimiter).cells;

interface Scan {
  readonly cells: string[];
  /** `open`: the last quote is not closed; `broken`: letters stand behind a closed quote. */
  readonly state: 'whole' | 'open' | 'broken';
}

/** A quote opens a cell only at its beginning; elsewhere it is a letter like any other. */
function scan(record: string, delimiter: string): Scan {
  if (!record.includes('"')) return { cells: record.split(delimiter), state: 'whole' };
  const cells: string[] = [];
  let cell = '';
  let at: 'start' | 'bare' | 'quoted' | 'closed' = 'start';
  let isBroken = false;
  for (let i = 0; i < record.length; i += 1) {
    const letter = record.charAt(i);
    if (at === 'quoted' && letter === '"' && record.charAt(i + 1) === '"') {
      cell += '"';
      i += 1;
    } else if (at === 'quoted' && letter === '"') at = 'closed';
    else if (at === 'start' && letter === '"') at = 'quoted';
    else if (at !== 'quoted' && letter === delimiter) {
      cells.push(cell);
      cell = '';
      at = 'start';
    } else {
      isBroken ||= at === 'closed';
      cell += letter;
      if (at === 'start') at = 'bare';
    }
  }
  const state = isBroken ? 'broken' : at === 'quoted' ? 'open' : 'whole';
  return { cells: [...cells, cell], state };
}
