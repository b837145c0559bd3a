import type { CatalogueDetails, CatalogueRows } from '../../src/domain/openness/catalogue-files.ts';
import {
  catalogueRowsOf,
  detailChunk,
  measure,
  type CatalogueEntry,
} from '../../src/domain/openness/catalogue-rows.ts';
import { prepareHead, prepareTail } from '../../src/domain/search/prepare-row.ts';
import type { SearchFile } from '../../src/domain/search/search-file.ts';
import { columnOf, type DataTable } from '../../src/domain/table.ts';
import { datasetTables } from './dataset-tables.ts';
import { groupTables } from './group-tables.ts';
import { readList } from './read-list.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

/**
 * The day that overdue is counted from. A list says nowhere when it was made, but never before its
 * newest change: later days would call datasets late that may have been renewed.
 */
const statedDay = (entries: readonly CatalogueEntry[]): string =>
  entries.reduce(
    (newest, { record: { modified } }) =>
      modified !== null && modified > newest ? modified : newest,
    '',
  );

function catalogueOf(list: DataTable, day: string): CatalogueRows['catalogue'] {
  const portal = list.fields.includes('portal') ? columnOf(list, 'portal')[0] : null;
  return {
    kind: portal == null ? 'list' : 'ckan',
    url: portal == null ? null : String(portal),
    day,
  };
}

export function derive({ tables }: Pick<Made, 'tables'>): Made {
  const { list } = tables;
  if (!list) throw new Error('The list is read before this.');
  const entries = readList(list);
  const day = statedDay(entries);
  const measured = entries.map((entry) => measure(entry, day));
  const records = entries.map(({ record }) => record);
  const rows = catalogueRowsOf(measured, catalogueOf(list, day));
  const search = (part: SearchFile['part'], texts: string[]): SearchFile => ({
    schemaVersion: 1,
    part,
    rows: texts,
  });
  const details = Array.from(
    { length: Math.ceil(records.length / detailChunk) },
    (_, chunk): [string, CatalogueDetails] => {
      const first = chunk * detailChunk;
      return [
        `details-${chunk}`,
        { schemaVersion: 1, first, records: records.slice(first, first + detailChunk) },
      ];
    },
  );
  return {
    tables: { ...datasetTables(measured), ...groupTables(measured) },
    documents: {
      rows,
      search: search('head', records.map(prepareHead)),
      'search-text': search(
        'tail',
        records.map(({ description }) => prepareTail(description)),
      ),
      ...Object.fromEntries(details),
    },
  };
}
