import { freshnessOf, type FreshnessState } from '../../domain/time/freshness.ts';
import type { DataStateFacts, StateEntry } from '../../ui/figures/data-state-facts.ts';
import type { LiveTileFact } from './live-tile-fact.ts';
import type { LiveTileModel } from './live-tile-model.ts';

/** State of what a tile shows: a district's value may be older than the newest of the city. */
export function tileState(
  fact: LiveTileFact,
  { moment }: Pick<LiveTileModel, 'moment'>,
  entry: StateEntry,
): DataStateFacts {
  const isOwn = fact.tile.kind === 'value' && moment !== null;
  return { ...fact.state, entry: isOwn ? { ...entry, observedAt: moment } : entry };
}

export const freshnessAt = ({ subject, entry }: DataStateFacts, now: number): FreshnessState =>
  freshnessOf(subject, entry, new Date(now).toISOString()).state;
