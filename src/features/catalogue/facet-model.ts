import type { Language } from '../../domain/language.ts';
import type { SearchColumns } from '../../domain/search/facets.ts';
import { facetLabel } from './catalogue-labels.ts';
import { facetIds, type CatalogueState, type FacetId } from './catalogue-state.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export interface Facet {
  readonly id: FacetId;
  /** Those that would find something, and those that are chosen. */
  readonly options: readonly FacetOption[];
}

/** Facets whose values have an order of their own; the others put the commonest first. */
const ordered: ReadonlySet<FacetId> = new Set([
  'origin',
  'index',
  'band',
  'stars',
  'state',
] as const);

export function facetsOf(
  columns: SearchColumns,
  counts: Readonly<Record<string, Uint32Array>>,
  state: Pick<CatalogueState, 'filters'>,
  language: Language,
): Facet[] {
  return facetIds.map((id) => {
    const values = columns.facets[id]?.values ?? [];
    const chosen = state.filters[id];
    const known = values.map(
      (value, code): FacetOption => ({
        value,
        label: facetLabel(id, value, language),
        count: counts[id]?.[code] ?? 0,
        isChosen: chosen.includes(value),
      }),
    );
    // An address may ask for what this catalogue no longer has: it is shown, so that it can be removed.
    const gone = chosen
      .filter((value) => !values.includes(value))
      .map((value) => ({
        value,
        label: facetLabel(id, value, language),
        count: 0,
        isChosen: true,
      }));
    const options = [...known, ...gone].filter(({ count, isChosen }) => count > 0 || isChosen);
    return {
      id,
      options: ordered.has(id)
        ? options
        : options.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, language)),
    };
  });
}
