import * as v from 'valibot';
import type { CatalogueEntry } from '../../src/domain/openness/catalogue-rows.ts';
import { recordFromListRow } from '../../src/domain/openness/from-list-row.ts';
import { recordSchema } from '../../src/domain/openness/record-schema.ts';
import type { Cell } from '../../src/domain/published.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';

const text = (cell: Cell | undefined): string | null => (cell == null ? null : String(cell));
const count = (cell: Cell | undefined): number | null => (cell == null ? null : Number(cell));
const flag = (cell: Cell | undefined): boolean | null => (cell == null ? null : Number(cell) === 1);

/** Datasets as transform.sql keeps them of the list. */
function fromList(list: DataTable): CatalogueEntry[] {
  const columns = new Map(list.fields.map((field) => [field, columnOf(list, field)]));
  return Array.from({ length: rowCountOf(list) }, (_, row) => {
    const cell = (field: string): Cell | undefined => columns.get(field)?.[row];
    const record = recordFromListRow({
      id: text(cell('id')) ?? '',
      title: text(cell('title')) ?? '',
      description: text(cell('description')),
      keywords: text(cell('keywords')),
      theme: text(cell('theme')),
      publisher: text(cell('publisher')),
      office: text(cell('office')),
      licence: text(cell('licence')),
      format: text(cell('format')),
      delivery: text(cell('delivery')),
      isPart: flag(cell('is_part')) === true,
      cycle: text(cell('cycle')),
      registered: text(cell('registered')),
      modified: text(cell('modified')),
      nextDue: text(cell('next_due')),
      spatial: text(cell('spatial')),
      temporal: text(cell('temporal')),
      isFree: flag(cell('is_free')),
      url: text(cell('url')),
    });
    return { record, downloads: count(cell('downloads')), views: count(cell('views')) };
  });
}

/** Column of the list that holds whole records, where it comes from another kind of catalogue. */
export const recordColumn = 'record';

const recordText = v.pipe(v.string(), v.parseJson(), recordSchema);

/** The datasets of the catalogue that was read, whichever it was. */
export function readList(list: DataTable): CatalogueEntry[] {
  if (!list.fields.includes(recordColumn)) return fromList(list);
  return columnOf(list, recordColumn).map((cell) => ({
    record: v.parse(recordText, cell),
    downloads: null,
    views: null,
  }));
}
