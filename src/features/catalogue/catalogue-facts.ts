import type { CatalogueRows } from '../../domain/openness/catalogue-files.ts';

/** Stands for the identifier in the address of an entry. */
export const idMark = '{id}';

/** Words that the page needs before its search is loaded. */
interface FirstWords {
  readonly search: string;
  readonly placeholder: string;
  readonly failed: string;
}

/** What the catalogue's script knows of the page that the build made. */
export interface CatalogueFacts {
  /** Version of the catalogue that the first rows are of. */
  readonly version: string;
  /** Our own datasets as rows behind those of the list, with what is searched of them. */
  readonly own: {
    readonly rows: CatalogueRows;
    readonly heads: readonly string[];
    readonly tails: readonly string[];
  };
  /** Day that our own datasets are measured on. */
  readonly today: string;
  /** Address of an entry at its publisher, with `{id}`; `null` where entries have no common one. */
  readonly address: string | null;
  readonly words: FirstWords;
}
