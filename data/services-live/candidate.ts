import type { FieldRow } from '../../scripts/connectors/live-source.ts';
import { isoDay, parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { isOnHost, type Service } from '../../src/domain/services/service.ts';
import type { Need } from '../../src/domain/services/need.ts';

/** A row of a list as a service, or why it is none of this site's. */
export type Candidate =
  | { readonly service: Service }
  | {
      readonly reason: 'not-a-service' | 'other-region';
      readonly field: string;
      readonly value: string | null;
    };

export interface ListFrame {
  /** The day in Seoul on which the lists were read. */
  readonly today: string;
  readonly row: FieldRow;
}

/** Words of needs that stand in no text of the row: the list's own labels for what is ticked. */
export const marksOf = (needs: readonly Need[], texts: readonly (string | null)[]): string[] =>
  needs.map(({ words }) => words).filter((words) => !texts.some((text) => text?.includes(words)));

/** `20260901101112`, `20260901`, `2026-09-01 10:11:12` as a day; else the day on which it was read. */
export function checkedOn(text: string | null, today: string): Service['checked'] {
  const [, year = '', month = '', day = ''] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text ?? '') ?? [];
  const found = parseIsoDay(`${year}-${month}-${day}`);
  return found === null ? { on: today, as: 'listed' } : { on: isoDay(found), as: 'changed' };
}

/** A link over https to one of the hosts; lists of long ago write http. */
export function safeLink(
  links: readonly (string | null)[],
  hosts: readonly string[],
  otherwise: string,
): string {
  const safe = links
    .map((link) => link?.replace(/^http:/, 'https:') ?? '')
    .find((link) => link.startsWith('https:') && URL.canParse(link) && isOnHost(link, hosts));
  return safe ?? otherwise;
}

/** What no list says of a service. */
export const nothingSaid = {
  plain: null,
  papers: null,
  languages: null,
  note: null,
  also: [],
} as const satisfies Partial<Service>;
