import type { JsonExtract } from './json-source.ts';

/** Settings of the operator, from the environment or `.env`: `null` where not set. */
export type Settings = (name: string) => string | null;

/** A field of a service's rows, under the name that the dataset uses. */
export interface LiveField {
  readonly name: string;
  /** Names it may come under: the current one first, then older ones. */
  readonly headers: readonly string[];
  /** Values that mean "missing" besides the empty text and null, such as "-", "0" or "점검중". */
  readonly missing?: readonly string[];
  /** Rows may lack it; any other known field that vanishes is told. */
  readonly optional?: boolean;
}

/** `/{key}/{format}/{service}/{start}/{end}/{filters…}` of the Seoul Open Data Plaza. */
export interface SeoulRequest {
  readonly connector: 'seoul-open-api';
  readonly service: string;
  readonly format: 'json' | 'xml';
  /** One entry a call: positional filters, an omitted one as ''. Without it, one call without any. */
  readonly calls?: readonly (readonly string[])[];
  /** Rows asked for at most, over all pages of a call. Without it, until a page is short. */
  readonly mostRows?: number;
  /** A field whose value must be the call's filter at `position`: the service may ignore filters. */
  readonly recheck?: { readonly field: string; readonly position: number };
  /** Stops paging at the first row for which this is true, for feeds that come newest first. */
  readonly until?: (row: Readonly<Record<string, unknown>>) => boolean;
  /** The answer is one document a call, not rows: `citydata`. */
  readonly document?: boolean;
  /** Of many calls, the share that may fail while the others count, such as 0.25 of the places. */
  readonly mayFail?: number;
  /** A call without data (INFO-200) is no fault: the dataset asks for places that may not exist. */
  readonly mayBeEmpty?: boolean;
}

/** Air Korea and other services behind the gateway of data.go.kr. */
export interface AirKoreaRequest {
  readonly connector: 'airkorea';
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface CkanRequest {
  readonly connector: 'ckan';
  /** Address of the portal, such as `https://data.example.org`. */
  readonly url: string;
  /** Search filter, as `fq`. */
  readonly filter?: string;
  readonly mostRows?: number;
}

/** GBFS 2.3 or 3.0: rows are stations with their information and status joined, in the names of 3.0. */
export interface GbfsRequest {
  readonly connector: 'gbfs';
  /** Address of gbfs.json. */
  readonly url: string;
  readonly language?: string;
}

/** A national list of public services: Government24, Bokjiro or Ontong Youth. */
export interface PublicServicesRequest {
  readonly connector: 'public-services';
  readonly list: 'gov24' | 'bokjiro' | 'youth';
  /** Last part of the address, such as `serviceList`. */
  readonly operation: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Rows a page, where not as usual. */
  readonly pageRows?: number;
  /** A call of its own for each row; its values are added to the row's. */
  readonly details?: {
    readonly operation: string;
    readonly idField: string;
    /** The share that may fail while the others count. */
    readonly mayFail: number;
  };
}

/** Requests of an Open311 server (GeoReport v2) of the last days, asked for 90 days at a time. */
export interface Open311Request {
  readonly connector: 'open311';
  /** Address above `requests.json`, such as `https://city.example/open311/v2`. */
  readonly url: string;
  readonly jurisdiction?: string;
  /** How far back requests are asked for. */
  readonly days: number;
}

/** A file somewhere on the web: CSV, TSV, xlsx, JSON, GeoJSON or XML, also zipped. */
export interface DownloadRequest {
  readonly connector: 'download';
  readonly url: string;
}

export type ConnectorRequest =
  | SeoulRequest
  | AirKoreaRequest
  | CkanRequest
  | GbfsRequest
  | Open311Request
  | PublicServicesRequest
  | DownloadRequest;

/** A request as it may be told: without the key. */
export interface RequestRecord {
  /** Address with the key replaced by `***`. */
  readonly address: string;
  readonly status: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: string;
  readonly rows: number;
  /** The service said that nothing has changed since the last time. */
  readonly notModified: boolean;
}

/** A row as the service gave it, before its values are read. */
export interface LiveRow {
  /** Place of its request in `requests`, and of its call in the request's `calls`. */
  readonly request: number;
  readonly call: number;
  /** Place in its answer, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Something odd that is no fault: told in the report and in the ledger. */
export interface LiveNotice {
  readonly kind:
    | 'field-vanished'
    | 'field-renamed'
    | 'field-unknown'
    | 'filter-ignored'
    | 'count-differs'
    | 'xml-instead-of-json'
    | 'sample-key'
    | 'fallback'
    | 'call-empty'
    | 'call-failed';
  readonly text: string;
}

export interface LiveAnswer {
  readonly rows: readonly LiveRow[];
  /** Rows that the service says it has; unreliable, `null` where it says nothing. */
  readonly listed: number | null;
  readonly requests: readonly RequestRecord[];
  readonly notices: readonly LiveNotice[];
}

export interface LivePart {
  readonly request: ConnectorRequest;
  /** Fields of the rows; empty for documents, which the dataset reads by a schema of its own. */
  readonly fields: readonly LiveField[];
  /** The part is asked only where this one failed. */
  readonly insteadOf?: string;
  /** Where it fails, the dataset goes on without it. */
  readonly optional?: boolean;
  /** An answer serves this long: for what hardly changes, such as the list of stations. */
  readonly keepMinutes?: number;
}

/** A row with the dataset's names; missing values are `null`, all others text as it came. */
export interface FieldRow extends Omit<LiveRow, 'cells'> {
  /** Address of its request, for rejects. */
  readonly file: string;
  readonly values: Readonly<Record<string, string | null>>;
}

export interface PartAnswer extends LiveAnswer {
  readonly fieldRows: readonly FieldRow[];
}

export interface LiveContext {
  /** When the answers were fetched: an instant in UTC, whole seconds. */
  readonly fetchedAt: string;
}

/** A dataset's live source: `source.ts` exports it as `live`, made from the operator's settings. */
export interface LiveSource {
  readonly parts: Readonly<Record<string, LivePart>>;
  /**
   * Rows to tables and rejects, as from files. A part that failed and may fail is `null`. Throws a
   * SourceError where the answer is not what the dataset reads.
   */
  readonly extract: (
    answers: Readonly<Record<string, PartAnswer | null>>,
    context: LiveContext,
  ) => JsonExtract;
}

export type LiveSourceOf = (settings: Settings) => LiveSource;

/** What a live-only dataset exports as `source`: nothing can be read but from its service. */
export interface LiveOnlySource {
  readonly kind: 'live';
}
