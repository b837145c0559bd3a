import { parseIsoDay, type CivilDay } from '../../domain/time/civil-date.ts';
import { catalogueColumns } from '../../domain/openness/catalogue-columns.ts';
import type { CatalogueRows } from '../../domain/openness/catalogue-files.ts';
import { mergeRows } from '../../domain/openness/merge-rows.ts';
import type { FacetColumn, Filters, SearchColumns } from '../../domain/search/facets.ts';
import type { SearchRequest } from '../../domain/search/search.ts';
import type { CatalogueFacts } from './catalogue-facts.ts';
import { facetIds, type CatalogueState, type SortId } from './catalogue-state.ts';

/** The list and our own datasets behind it, ready to be filtered and shown. */
export interface Catalogue {
  readonly rows: CatalogueRows;
  /** Number of the first of our own. */
  readonly ownFrom: number;
  readonly columns: SearchColumns;
  /** Whether the list came with descriptions to search. */
  readonly hasDescriptions: boolean;
  /** Days that the list's and our own datasets are measured on. */
  readonly listDay: CivilDay;
  readonly ownDay: CivilDay;
}

/** Lowest points of each range of the Open Data Index, the highest first. */
const indexRanges = [90, 70, 50, 0];

function rangeColumn(points: readonly number[]): FacetColumn {
  return {
    values: indexRanges.map(String),
    codes: Uint16Array.from(points, (value) => indexRanges.findIndex((from) => value >= from)),
  };
}

export function createCatalogue(
  list: CatalogueRows,
  { own, today }: Pick<CatalogueFacts, 'own' | 'today'>,
): Catalogue {
  const rows = mergeRows(list, own.rows);
  const columns = catalogueColumns(rows);
  const ownFrom = list.ids.length;
  return {
    rows,
    ownFrom,
    hasDescriptions: list.described > 0,
    columns: {
      ...columns,
      facets: {
        ...columns.facets,
        index: rangeColumn(rows.scores['open-data-index'].points),
        origin: {
          values: ['own', 'list'],
          codes: Uint16Array.from(rows.ids, (_, row) => (row >= ownFrom ? 0 : 1)),
        },
      },
    },
    listDay: parseIsoDay(list.catalogue.day) ?? 0,
    ownDay: parseIsoDay(today) ?? 0,
  };
}

/** Chosen values as codes. One that the catalogue does not have finds nothing: the address asked for it. */
function filtersOf({ columns: { facets } }: Catalogue, { filters }: CatalogueState): Filters {
  return Object.fromEntries(
    facetIds.map((id) => {
      const values = facets[id]?.values ?? [];
      const codes = filters[id].map((value) => {
        const code = values.indexOf(value);
        return code === -1 ? values.length : code;
      });
      return [id, codes];
    }),
  );
}

/** Sorts that go up when they are chosen: names, and due days that are the longest past. */
const goesUp = (sort: SortId): boolean => sort === 'title' || sort === 'due';

/** What is asked of the search for what the address says. */
export const requestOf = (catalogue: Catalogue, state: CatalogueState): SearchRequest => ({
  text: state.text,
  filters: filtersOf(catalogue, state),
  sort: state.sort,
  isDescending: goesUp(state.sort) === state.isTurned,
});

/** Number of an entry of the list by its identifier; `null` where the list has none. */
export function rowOf({ rows: { ids }, ownFrom }: Catalogue, id: string): number | null {
  const row = ids.indexOf(id);
  return row === -1 || row >= ownFrom ? null : row;
}
