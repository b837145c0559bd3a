import type { CatalogueDetails, CatalogueRows } from '../../src/domain/openness/catalogue-files.ts';
import { catalogueRowsOf, detailChunk, measure } from '../../src/domain/openness/catalogue-rows.ts';
import type { LinkChecks } from '../../src/domain/link-check.ts';
import { withLinkChecks } from '../../src/domain/openness/with-link-checks.ts';
import { prepareHead, prepareTail } from '../../src/domain/search/prepare-row.ts';
import type { SearchFile } from '../../src/domain/search/search-file.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { datasetTables } from './dataset-tables.ts';
import { groupTables } from './group-tables.ts';
import { readList } from './read-list.ts';
import { onlyValue, statedDay } from './stated-day.ts';
import { trendTable } from './trend-table.ts';

interface Made {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly documents: Readonly<Record<string, unknown>>;
}

function catalogueOf(list: DataTable, day: string): CatalogueRows['catalogue'] {
  const portal = onlyValue(list, 'portal');
  return { kind: portal === null ? 'list' : 'ckan', url: portal, day };
}

export function derive(
  { tables }: Pick<Made, 'tables'>,
  _: unknown = {},
  { links }: { readonly links: LinkChecks | null } = { links: null },
): Made {
  const { list } = tables;
  if (!list) throw new Error('The list is read before this.');
  const entries = readList(list).map((entry) => ({
    ...entry,
    record: withLinkChecks(entry.record, links),
  }));
  const day = statedDay(
    list,
    entries.map(({ record }) => record.modified),
  );
  const measured = entries.map((entry) => measure(entry, day));
  const records = entries.map(({ record }) => record);
  const catalogue = catalogueOf(list, day);
  const rows = catalogueRowsOf(measured, catalogue);
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
    tables: {
      ...datasetTables(measured),
      ...groupTables(measured),
      trend: trendTable(measured, day, catalogue.url ?? 'data.go.kr'),
    },
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
