import { useSyncExternalStore } from 'react';

interface LiveNow {
  /** The time by the reader's clock, in ms; `null` at build and until the page's live part runs. */
  readonly now: number | null;
  /** Datasets of which newer figures came than the page was built with. */
  readonly renewed: readonly string[];
  /** When the last look at the server failed: the time of the last one that did not, or of the page. */
  readonly lostSince: number | null;
}

const atBuild: LiveNow = { now: null, renewed: [], lostSince: null };

// Kept by hand: a second zustand store would make the bundler split React from the entry, and cost every
// page more than a kilobyte.
let current = atBuild;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function setLiveNow(part: Partial<LiveNow>): void {
  current = { ...current, ...part };
  for (const listener of listeners) listener();
}

/** What the live part of a page tells all others: the time, and what is new. */
export const useLiveNow = <Part>(select: (live: LiveNow) => Part): Part =>
  useSyncExternalStore(
    subscribe,
    () => select(current),
    () => select(atBuild),
  );
