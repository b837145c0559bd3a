import type { LedgerLine } from '../../src/domain/ledger/ledger.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { seoulDay } from '../../src/domain/time/seoul-time.ts';

type Example = NonNullable<LedgerLine['changes']>['examples'][number];

/** Something in a dataset's ledger that people who follow it want to be told. */
export type LedgerEvent = { readonly at: string; readonly key: string } & (
  | {
      /** New versions of a day in Seoul: a live dataset has hundreds. */
      readonly kind: 'published';
      readonly times: number;
      /** `null` where it is not known, and at the first publication. */
      readonly rows: { readonly added: number; readonly removed: number } | null;
      readonly version: string;
    }
  | {
      readonly kind: 'corrected';
      readonly values: number;
      readonly examples: readonly Example[];
    }
  /** The first of the runs in a row that were blocked for the same reason. */
  | { readonly kind: 'blocked'; readonly reason: LocalText | null }
  | { readonly kind: 'withdrawn' }
);

/** Events of a dataset's ledger, the newest first. Lines come in the order of the ledger. */
export function ledgerEvents(
  lines: readonly LedgerLine[],
  withdrawnAt: string | null,
): LedgerEvent[] {
  const days = Map.groupBy(lines, ({ at }) => seoulDay(at));
  const events = [
    ...[...days].flatMap(([day, ofDay]) => [
      ...publishedOn(day, ofDay),
      ...correctedOn(day, ofDay),
    ]),
    ...blockedRuns(lines),
    ...(withdrawnAt === null
      ? []
      : [{ kind: 'withdrawn' as const, at: withdrawnAt, key: `withdrawn/${withdrawnAt}` }]),
  ];
  return events.toSorted(newestFirst);
}

/** Of one moment, the order is that of their keys, so that it is the same in each build. */
export const newestFirst = (
  one: Pick<LedgerEvent, 'at' | 'key'>,
  other: Pick<LedgerEvent, 'at' | 'key'>,
): number => (one.at === other.at ? (one.key < other.key ? -1 : 1) : one.at < other.at ? 1 : -1);

function publishedOn(day: string, lines: readonly LedgerLine[]): LedgerEvent[] {
  const published = lines.filter(({ outcome }) => outcome === 'published');
  const last = published.at(-1);
  if (!last) return [];
  const changes = published.map((line) => line.changes);
  const sum = (field: 'rowsAdded' | 'rowsRemoved'): number =>
    changes.reduce((total, change) => total + (change?.[field] ?? 0), 0);
  return [
    {
      kind: 'published',
      at: last.at,
      key: `published/${day}`,
      times: published.length,
      rows: changes.includes(null)
        ? null
        : { added: sum('rowsAdded'), removed: sum('rowsRemoved') },
      version: last.version ?? '',
    },
  ];
}

function correctedOn(day: string, lines: readonly LedgerLine[]): LedgerEvent[] {
  const corrected = lines.filter(({ changes }) => (changes?.valuesCorrected ?? 0) > 0);
  const last = corrected.at(-1);
  if (!last) return [];
  return [
    {
      kind: 'corrected',
      at: last.at,
      key: `corrected/${day}`,
      values: corrected.reduce((sum, { changes }) => sum + (changes?.valuesCorrected ?? 0), 0),
      examples: corrected.toReversed().flatMap(({ changes }) => changes?.examples ?? []),
    },
  ];
}

function blockedRuns(lines: readonly LedgerLine[]): LedgerEvent[] {
  return lines.flatMap(({ outcome, reason, at }, index): LedgerEvent[] => {
    if (outcome !== 'blocked') return [];
    const before = lines[index - 1];
    const isSame = before?.outcome === 'blocked' && before.reason?.en === reason?.en;
    return isSame ? [] : [{ kind: 'blocked', at, key: `blocked/${at}`, reason }];
  });
}
