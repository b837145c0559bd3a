import type { LicenceId } from '../licence/licence.ts';
import type { LinkContent, LinkFault } from '../link-check.ts';
import type { FormatId } from './formats.ts';
import type { UpdateCycle } from './update-cycle.ts';

/** What a link answered when ingestion asked it; pages never ask. */
export interface LinkCheck {
  /** `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** HTTP status; `null` where nothing answered. */
  readonly status: number | null;
  /** What came with it, where the check looked. */
  readonly content?: LinkContent | null;
  /** Why nothing answered. */
  readonly fault?: LinkFault | null;
}

export interface CatalogueLink {
  readonly url: string;
  /** `null`: not checked. */
  readonly check: LinkCheck | null;
}

/** A file or service of a dataset; what DCAT calls a distribution. */
export interface CatalogueFile {
  readonly format: FormatId | null;
  readonly formatAsGiven: string | null;
  /** Of the bytes that ingestion read. */
  readonly encoding: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  /** Address where the data can be got, such as a page with a button. */
  readonly access: CatalogueLink | null;
  /** Address of the file itself. */
  readonly download: CatalogueLink | null;
}

export interface CatalogueLicence {
  readonly id: LicenceId;
  /** Fits the Open Definition; `null` where it is not known what it allows. Unknown is not open. */
  readonly open: boolean | null;
  /** As the catalogue words it. */
  readonly wording: string | null;
  /** `false` where nobody has seen the publisher say so. */
  readonly confirmed: boolean;
  /** Identifier of this licence in a list that programs know; `null` where it has only words. */
  readonly identifier: string | null;
}

/** How the publisher hands the data out. */
export const deliveries = ['portal', 'publisher', 'medium', 'service'] as const;
export type Delivery = (typeof deliveries)[number];

/** What a dataset's own ingestion kept to time; see domain/ledger.ts. */
export interface OnTime {
  readonly kept: number;
  readonly promised: number;
}

/** Facts that a source may have no place for. */
export const catalogueFacts = [
  'keywords',
  'themes',
  'contact',
  'access',
  'download',
  'mediaType',
  'bytes',
  'modified',
  'registered',
  'spatial',
  'temporal',
  'accessRights',
  'rights',
  'free',
  'whole',
  'dcatValid',
  'isLinked',
] as const;
export type CatalogueFact = (typeof catalogueFacts)[number];

/** A dataset of any catalogue, as far as openness can be measured from it. */
export interface CatalogueRecord {
  readonly id: string;
  readonly origin: 'list' | 'ckan' | 'own';
  readonly title: string;
  readonly description: string | null;
  readonly keywords: readonly string[];
  readonly themes: readonly string[];
  readonly publisher: string | null;
  /** An office, never a person. */
  readonly contact: string | null;
  readonly licence: CatalogueLicence;
  readonly files: readonly CatalogueFile[];
  /** The dataset's page in its catalogue. */
  readonly page: CatalogueLink | null;
  /** ISO days. */
  readonly registered: string | null;
  readonly modified: string | null;
  readonly nextDue: string | null;
  /** Last day that the data cover. */
  readonly dataUntil: string | null;
  readonly cycle: UpdateCycle | null;
  readonly cycleAsGiven: string | null;
  readonly spatial: string | null;
  readonly temporal: string | null;
  readonly accessRights: string | null;
  readonly rights: string | null;
  readonly free: boolean | null;
  readonly delivery: Delivery | null;
  /** Everything can be had at once, not a sample and not one answer a question. */
  readonly whole: boolean | null;
  /** The entry was held against the shapes of DCAT-AP. */
  readonly dcatValid: boolean | null;
  /** Things in the data have addresses of their own; `isLinked`: also addresses of other people's data. */
  readonly hasUris: boolean | null;
  readonly isLinked: boolean | null;
  readonly onTime: OnTime | null;
  /**
   * Facts that the record's source has no place for. What it has a place for and leaves empty is a
   * no; what it has no place for is unknown.
   */
  readonly untold: readonly CatalogueFact[];
}

export const isTold = ({ untold }: CatalogueRecord, fact: CatalogueFact): boolean =>
  !untold.includes(fact);
