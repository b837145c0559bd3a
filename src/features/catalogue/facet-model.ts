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

interface KnownValue {
  readonly value: string;
  readonly label: string;
  readonly code: number;
}

const known = new WeakMap<SearchColumns, Map<string, readonly KnownValue[]>>();

/** Values of a facet with their labels, by name: worked out once, as every letter typed asks for them. */
function valuesOf(columns: SearchColumns, id: FacetId, language: Language): readonly KnownValue[] {
  const ofColumns = known.get(columns) ?? new Map<string, readonly KnownValue[]>();
  known.set(columns, ofColumns);
  const key = `${id} ${language}`;
  const found = ofColumns.get(key);
  if (found) return found;
  const { compare } = new Intl.Collator(language);
  const values = (columns.facets[id]?.values ?? []).map(
    (value, code): KnownValue => ({ value, label: facetLabel(id, value, language), code }),
  );
  const sorted = ordered.has(id) ? values : values.toSorted((a, b) => compare(a.label, b.label));
  ofColumns.set(key, sorted);
  return sorted;
}

export function facetsOf(
  columns: SearchColumns,
  counts: Readonly<Record<string, Uint32Array>>,
  state: Pick<CatalogueState, 'filters'>,
  language: Language,
): Facet[] {
  return facetIds.map((id) => {
    const chosen = state.filters[id];
    const values = valuesOf(columns, id, language);
    const there = values.map(
      ({ value, label, code }): FacetOption => ({
        value,
        label,
        count: counts[id]?.[code] ?? 0,
        isChosen: chosen.includes(value),
      }),
    );
    // An address may ask for what this catalogue no longer has: it is shown, so that it can be removed.
    const gone = chosen
      .filter((value) => !values.some((one) => one.value === value))
      .map((value) => ({
        value,
        label: facetLabel(id, value, language),
        count: 0,
        isChosen: true,
      }));
    const options = [...there, ...gone].filter(({ count, isChosen }) => count > 0 || isChosen);
    return {
      id,
      options: ordered.has(id) ? options : options.toSorted((a, b) => b.count - a.count),
    };
  });
}
