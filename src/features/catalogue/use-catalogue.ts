import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  catalogueHeadsQuery,
  catalogueRowsQuery,
  catalogueTailsQuery,
  catalogueVersionQuery,
} from '../../data-access/catalogue-queries.ts';
import { DataError, type DataFault } from '../../data-access/data-error.ts';
import {
  buildIndex,
  withDescriptions,
  type SearchIndex,
} from '../../domain/search/search-index.ts';
import type { CatalogueFacts } from './catalogue-facts.ts';
import { createCatalogue, type Catalogue } from './catalogue-model.ts';

export interface CatalogueFault {
  readonly kind: 'failed';
  readonly fault: DataFault;
  readonly retry: () => void;
}

export type CatalogueData =
  | { readonly kind: 'loading' }
  | CatalogueFault
  | {
      readonly kind: 'ready';
      readonly catalogue: Catalogue;
      readonly index: SearchIndex;
      /** Descriptions are asked for and not here: titles and keywords are searched meanwhile. */
      readonly more: { readonly kind: 'loading' } | CatalogueFault | null;
      /** A newer list came out after the page was made. */
      readonly isRenewed: boolean;
    };

const faultOf = (error: unknown): DataFault =>
  error instanceof DataError ? error.fault : 'wrong-shape';

/** The catalogue and what is searched of it: loaded once, descriptions only where they are wanted. */
export function useCatalogue(facts: CatalogueFacts, wantsDescriptions: boolean): CatalogueData {
  const client = useQueryClient();
  const list = useQuery(catalogueRowsQuery);
  const heads = useQuery(catalogueHeadsQuery);
  const tails = useQuery({ ...catalogueTailsQuery, enabled: wantsDescriptions });
  const { data: version } = useQuery(catalogueVersionQuery);
  const catalogue = useMemo(
    () => list.data && createCatalogue(list.data, facts),
    [list.data, facts],
  );
  // Two files of two versions do not belong together: one is fetched anew.
  const belong = list.data?.ids.length === heads.data?.rows.length;
  const index = useMemo(
    () => (heads.data && belong ? buildIndex([...heads.data.rows, ...facts.own.heads]) : undefined),
    [heads.data, belong, facts],
  );
  const whole = useMemo(
    () =>
      index && tails.data && tails.data.rows.length === heads.data?.rows.length
        ? withDescriptions(index, [...tails.data.rows, ...facts.own.tails])
        : undefined,
    [index, tails.data, heads.data, facts],
  );
  const failed = (error: Error | null): CatalogueFault => ({
    kind: 'failed',
    fault: faultOf(error),
    retry: () => void client.refetchQueries({ queryKey: ['catalogue'], type: 'active' }),
  });
  const error = list.error ?? heads.error;
  if (error !== null || (list.data && heads.data && !belong)) return failed(error);
  if (!catalogue || !index) return { kind: 'loading' };
  const wanted = wantsDescriptions ? whole : index;
  return {
    kind: 'ready',
    catalogue,
    index: wanted ?? index,
    more: wanted ? null : tails.error ? failed(tails.error) : { kind: 'loading' },
    isRenewed: version != null && version !== facts.version,
  };
}
