import { isRecord, type PlainRecord } from '../plain-record.ts';
import type { ServiceBody } from '../service-body.ts';

/** What a list of services says, whatever the form of its envelope. */
export type ListAnswer =
  | {
      readonly kind: 'rows';
      readonly rows: readonly PlainRecord[];
      /** Rows that the list says it has in all; `null` where it says nothing. */
      readonly listed: number | null;
    }
  | {
      readonly kind: 'refused';
      /** What is wrong, with the code of the service. */
      readonly found: string;
      readonly todo: string;
      /** It may be well the next time. */
      readonly mayPass: boolean;
    };

/** Reads an envelope; `null` where it is none of this list. */
export type ReadList = (body: ServiceBody) => ListAnswer | null;

export const later = 'nothing is wrong here; the next run asks again';

/** What is no object keeps its place as a row without cells, and the dataset rejects it. */
export const rowsOf = (list: unknown): readonly PlainRecord[] => {
  const all: readonly unknown[] = Array.isArray(list) ? list : [list];
  return all
    .filter((row) => row !== null && row !== undefined && row !== '')
    .map((row) => (isRecord(row) ? row : {}));
};
