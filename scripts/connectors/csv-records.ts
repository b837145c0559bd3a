export interface CsvRecord {
  /** Line of the file that the record begins on, from 1. */
  readonly line: number;
  readonly text: string;
  /** `null` where a quote is opened and not closed. */
  readonly cells: readonly string[] | null;
}

/** A quoted cell may hold line feeds, but not a hundred: by then a quote was forgotten. */
const mostLines = 20;

const isClosed = (text: string): boolean => (text.match(/"/g)?.length ?? 0) % 2 === 0;

/**
 * Reads CSV records with the lines that they stand on. A quote that never ends spoils its own line
 * only: the rest of the file is read on. Empty lines are no records.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  const lines = text.split(/\r\n|\n|\r/);
  let at = 0;
  while (at < lines.length) {
    const line = at + 1;
    let record = lines[at] ?? '';
    let end = at + 1;
    while (!isClosed(record) && end < lines.length && end - at < mostLines) {
      record += `\n${lines[end] ?? ''}`;
      end += 1;
    }
    if (isClosed(record)) {
      at = end;
      if (record !== '') yield { line, text: record, cells: splitRecord(record) };
    } else {
      at += 1;
      yield { line, text: lines[line - 1] ?? '', cells: null };
    }
  }
}

/** Cells of a record whose quotes are closed. */
export function splitRecord(record: string): string[] {
  if (!record.includes('"')) return record.split(',');
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < record.length; i += 1) {
    const letter = record.charAt(i);
    if (letter === '"' && quoted && record.charAt(i + 1) === '"') {
      cell += '"';
      i += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}
