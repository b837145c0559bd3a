import type { FacetColumn, SearchColumns } from '../search/facets.ts';
import type { CatalogueRows, Coded } from './catalogue-files.ts';
import { bandOf, methods } from './methods.ts';

const facet = ({ values, codes }: Coded): FacetColumn => ({
  values,
  codes: Uint16Array.from(codes),
});

/** Ranks of texts in the order of a Korean dictionary. */
function alphabetical(texts: readonly string[]): number[] {
  const { compare } = new Intl.Collator('ko');
  const order = [...texts.keys()].toSorted((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
  const ranks = new Array<number>(texts.length).fill(0);
  for (const [rank, row] of order.entries()) ranks[row] = rank;
  return ranks;
}

/** What the catalogue can be filtered, counted and sorted by. */
export function catalogueColumns(rows: CatalogueRows): SearchColumns {
  const { scores, downloads, views, registered, modified, due } = rows;
  const bands = methods['metadata-quality'].bands ?? [];
  const quality = scores['metadata-quality'].points;
  const { max } = methods['five-stars'];
  return {
    facets: {
      publisher: facet(rows.publisher),
      theme: facet(rows.theme),
      licence: facet(rows.licence),
      format: facet(rows.format),
      cycle: facet(rows.cycle),
      state: facet(rows.state),
      stars: {
        values: Array.from({ length: max + 1 }, (_, stars) => String(stars)),
        codes: Uint16Array.from(scores['five-stars'].points),
      },
      band: {
        values: bands.map(({ id }) => id),
        codes: Uint16Array.from(quality, (points) => {
          const band = bandOf('metadata-quality', points);
          return bands.findIndex(({ id }) => id === band?.id);
        }),
      },
    },
    sorts: {
      title: alphabetical(rows.titles),
      downloads,
      views,
      registered,
      modified,
      due,
      'open-data-index': scores['open-data-index'].points,
      'metadata-quality': quality,
      'five-stars': scores['five-stars'].points,
    },
    // A catalogue that counts no downloads shows what is new first.
    popularity: downloads.some((count) => count !== null) ? 'downloads' : 'modified',
  };
}
