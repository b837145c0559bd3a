import { create } from 'zustand';

interface LiveNow {
  /** The time by the reader's clock, in ms; `null` at build and until the page's live part runs. */
  readonly now: number | null;
  /** Datasets of which newer figures came than the page was built with. */
  readonly renewed: readonly string[];
  /** When the last look at the server failed: the time of the last one that did not, or of the page. */
  readonly lostSince: number | null;
}

/** What the live part of a page tells all others: the time, and what is new. */
export const useLiveNow = create<LiveNow>()(() => ({ now: null, renewed: [], lostSince: null }));
