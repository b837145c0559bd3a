import type { Source } from '../../domain/dataset.ts';
import { licences, type Licence } from '../../domain/licence/licence.ts';

type Terms = readonly Pick<Source, 'licence' | 'licenceConfirmed'>[];

export type ShortRights =
  | 'unknown'
  | 'free'
  | 'same-terms'
  | 'name-source'
  | 'not-change'
  | 'not-sell'
  | 'only-read';

interface Rights {
  readonly change: Licence['derivatives'];
  readonly sell: Licence['commercial'];
  readonly name: Licence['attribution'];
  /** All of it in one answer. */
  readonly short: ShortRights;
}

const strictness = {
  derivatives: ['unknown', 'forbidden', 'same-terms', 'allowed'],
  commercial: ['unknown', 'forbidden', 'allowed'],
  attribution: ['unknown', 'required', 'none'],
} as const;

function strictest<Key extends keyof typeof strictness>(
  all: readonly Licence[],
  key: Key,
): Licence[Key] {
  const order: readonly string[] = strictness[key];
  const [first = licences.unknown] = all.toSorted(
    (a, b) => order.indexOf(a[key]) - order.indexOf(b[key]),
  );
  return first[key];
}

function shortOf({ change, sell, name }: Omit<Rights, 'short'>): ShortRights {
  if (change === 'unknown' || sell === 'unknown') return 'unknown';
  if (change === 'forbidden') return sell === 'forbidden' ? 'only-read' : 'not-change';
  if (sell === 'forbidden') return 'not-sell';
  if (change === 'same-terms') return 'same-terms';
  return name === 'none' ? 'free' : 'name-source';
}

/** What all sources allow together: the strictest of each. */
export function rightsOf(sources: Terms): Rights {
  const all = sources.map(({ licence }) => licences[licence]);
  const rights = {
    change: strictest(all, 'derivatives'),
    sell: strictest(all, 'commercial'),
    name: strictest(all, 'attribution'),
  };
  return { ...rights, short: shortOf(rights) };
}

/** Terms are stated and nobody saw them at the publisher's own page. */
export const isUnconfirmed = (sources: Terms): boolean =>
  sources.some(({ licence, licenceConfirmed }) => !licenceConfirmed && licence !== 'unknown');
