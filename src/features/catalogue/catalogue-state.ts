/** What the catalogue can be filtered by, in the order of the panel. */
export const facetIds = [
  'origin',
  'licence',
  'state',
  'format',
  'theme',
  'index',
  'band',
  'stars',
  'cycle',
  'publisher',
] as const;
export type FacetId = (typeof facetIds)[number];

export const columnIds = [
  'publisher',
  'theme',
  'licence',
  'format',
  'cycle',
  'state',
  'registered',
  'modified',
  'downloads',
  'views',
  'index',
  'quality',
  'stars',
] as const;
export type ColumnId = (typeof columnIds)[number];

export const sortIds = [
  'relevance',
  'downloads',
  'views',
  'modified',
  'registered',
  'due',
  'title',
  'open-data-index',
  'metadata-quality',
  'five-stars',
] as const;
export type SortId = (typeof sortIds)[number];

/** What the catalogue shows; the address carries all of it. */
export interface CatalogueState {
  readonly text: string;
  readonly inDescriptions: boolean;
  /** Chosen values by facet, as the catalogue writes them: codes would change with every ingestion. */
  readonly filters: Readonly<Record<FacetId, readonly string[]>>;
  readonly sort: SortId;
  /** Against the usual direction of the sort. */
  readonly isTurned: boolean;
  readonly columns: readonly ColumnId[];
  /** Dataset whose details are open. */
  readonly id: string | null;
}

/** Columns beside the title where the reader chose none. */
export const usualColumns: readonly ColumnId[] = [
  'licence',
  'format',
  'state',
  'modified',
  'downloads',
  'index',
];

export const wholeCatalogue: CatalogueState = {
  text: '',
  inDescriptions: false,
  filters: {
    origin: [],
    licence: [],
    state: [],
    format: [],
    theme: [],
    index: [],
    band: [],
    stars: [],
    cycle: [],
    publisher: [],
  },
  sort: 'relevance',
  isTurned: false,
  columns: usualColumns,
  id: null,
};

/** Stands in an address for a value that the catalogue leaves out. */
const leftOut = '-';

/** Names of a dialled length: no address makes the search read a book. */
const longestText = 200;

/** Reads an address. What it cannot mean is left aside. */
export function parseCatalogueState(search: string): CatalogueState {
  const given = new URLSearchParams(search);
  const filters = { ...wholeCatalogue.filters };
  for (const id of facetIds) {
    filters[id] = [...new Set(given.getAll(id))].map((value) => (value === leftOut ? '' : value));
  }
  const columns = given.get('columns')?.split(',');
  return {
    text: (given.get('q') ?? '').slice(0, longestText),
    inDescriptions: given.get('in') === 'descriptions',
    filters,
    sort: sortIds.find((id) => id === given.get('sort')) ?? wholeCatalogue.sort,
    isTurned: given.get('order') === 'turned',
    columns: columns ? columnIds.filter((id) => columns.includes(id)) : usualColumns,
    id: given.get('id'),
  };
}

/** Only what differs from the whole catalogue stands in the address. */
export function formatCatalogueState(state: CatalogueState): string {
  const search = new URLSearchParams();
  if (state.text !== '') search.set('q', state.text);
  if (state.inDescriptions) search.set('in', 'descriptions');
  for (const id of facetIds) {
    for (const value of state.filters[id]) search.append(id, value === '' ? leftOut : value);
  }
  if (state.sort !== wholeCatalogue.sort) search.set('sort', state.sort);
  if (state.isTurned) search.set('order', 'turned');
  if (state.columns.join() !== usualColumns.join()) search.set('columns', state.columns.join());
  if (state.id !== null) search.set('id', state.id);
  // Commas are allowed in a query and easier to read than %2C.
  return search.toString().replaceAll('%2C', ',');
}

/** The same state with a value of a facet chosen, or no longer. */
export function toggled(state: CatalogueState, facet: FacetId, value: string): CatalogueState {
  const chosen = state.filters[facet];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...state, filters: { ...state.filters, [facet]: next } };
}

export const filterCount = ({ filters }: CatalogueState): number =>
  facetIds.reduce((sum, id) => sum + filters[id].length, 0);
