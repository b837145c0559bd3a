import { toCsv } from '../ingest/csv.ts';
import type { PromiseRecord } from './promise-record.ts';
import { recordText } from './promise-record.ts';
import { cellsOf, type Plain } from './sheet-cells.ts';
import {
  commitmentSheet,
  headerOf,
  planSheet,
  sheets,
  sourceSheet,
  type Sheet,
} from './sheet-columns.ts';

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** The whole record as one JSON document, in the form that the import reads. */
export const exportJson = ({ commitments, plans, sources }: PromiseRecord): ExportedFile[] => [
  { name: 'commitments.json', text: recordText({ plans, sources, commitments }) },
];

/** The whole record as the sheets of a spreadsheet, also those that have no row yet. */
export const exportSheets = (record: PromiseRecord): ExportedFile[] =>
  sheets.map((sheet) => {
    const fields = headerOf(sheet);
    const rows = rowsOf(record, sheet);
    const columns = fields.map((_field, index) => rows.map((cells) => cells[index] ?? null));
    return { name: `${sheet.name}.csv`, text: toCsv({ fields, columns }) };
  });

function rowsOf({ commitments, plans, sources }: PromiseRecord, sheet: Sheet) {
  const { list, columns } = sheet;
  if (list !== null) {
    return commitments.flatMap((commitment) =>
      ((commitment as Plain)[list] as readonly Plain[]).map((thing) => [
        commitment.id,
        ...cellsOf(thing, columns),
      ]),
    );
  }
  const things = new Map<Sheet, readonly Plain[]>([
    [commitmentSheet, commitments],
    [planSheet, plans],
    [sourceSheet, sources],
  ]);
  return (things.get(sheet) ?? []).map((thing) => cellsOf(thing, columns));
}
