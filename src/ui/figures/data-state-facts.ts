import type { DatasetDefinition } from '../../domain/dataset.ts';
import type { FreshnessSubject } from '../../domain/time/freshness.ts';
import type { DatasetEntry } from '../../domain/published.ts';

/** What the state of a dataset follows from, small enough to stand in the page. */
export interface DataStateFacts {
  readonly id: string;
  readonly subject: FreshnessSubject;
  /** The figures are measured, not collected. */
  readonly isMeasured: boolean;
  readonly entry: StateEntry;
}

export type StateEntry = Pick<DatasetEntry, 'version' | 'period' | 'observedAt' | 'lastRun'> & {
  readonly checks: Pick<DatasetEntry['checks'], 'warned'>;
};

export function dataStateFacts(definition: DatasetDefinition, entry: DatasetEntry): DataStateFacts {
  const { id, timeliness, frequency, live } = definition;
  return {
    id,
    subject: {
      timeliness,
      frequency,
      ...(live
        ? {
            live: {
              everyMinutes: live.everyMinutes,
              lateAfterMinutes: live.lateAfterMinutes,
              staleAfterMinutes: live.staleAfterMinutes,
            },
          }
        : {}),
    },
    isMeasured: live !== undefined && (live.tile === null || live.tile.kind === 'value'),
    entry: stateEntry(entry),
  };
}

export const stateEntry = ({
  version,
  period,
  observedAt = null,
  lastRun = null,
  checks: { warned = 0 },
}: DatasetEntry): StateEntry => ({ version, period, observedAt, lastRun, checks: { warned } });
