import type { DatasetDefinition } from '../dataset.ts';
import type { LocalText } from '../language.ts';
import type { DatasetEntry } from '../published.ts';

/** A node of JSON-LD, as it is written. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** A published dataset with all that its description for machines needs. */
export interface CataloguedDataset {
  readonly definition: DatasetDefinition;
  readonly entry: DatasetEntry;
  /** First publication in the ledger, an instant in UTC; `null` where the ledger does not say. */
  readonly issued: string | null;
  /** SHA-256 of each file by its name in the manifest. */
  readonly sha256: Readonly<Record<string, string>>;
}

/** Where the site stands, and who answers for it. */
export interface CataloguePlace {
  /**
   * Address of what lies at a path below the site's root. Whole where the operator has said where the
   * site stands, such as https://city.example/data/manifest.json; else from the root of whatever host
   * the description is fetched from, against which readers of JSON-LD resolve it.
   */
  readonly address: (path: string) => string;
  /** Name of the operator; `null` where the setting is empty: then the site stands for itself. */
  readonly operator: string | null;
  /** Where questions go: an e-mail address, a page, or `null` where nobody has said. */
  readonly contact:
    | { readonly email: string }
    /** Path of a page below the site's root. */
    | { readonly page: string }
    | null;
  /** Newest change of anything in the catalogue, an instant in UTC. */
  readonly modified: string;
}

export const siteName: LocalText = { ko: '열린시장실 서울', en: 'Open Mayor’s Office, Seoul' };

/** The dataset itself, as apart from the page that describes it. */
export const datasetIri = (id: string, { address }: CataloguePlace): string =>
  `${address(`datasets/${id}/`)}#dataset`;

export const catalogueIri = ({ address }: CataloguePlace): string =>
  `${address('catalog.jsonld')}#catalogue`;

export const operatorIri = ({ address }: CataloguePlace): string => `${address('about/')}#operator`;
