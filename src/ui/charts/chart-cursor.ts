import { useSyncExternalStore } from 'react';

/** The day that the reader looks at in one chart of the page; the others mark the same day. */
interface ChartCursor {
  /** The chart that the reader is in. */
  readonly chart: string;
  readonly day: number;
}

let cursor: ChartCursor | null = null;
const listeners = new Set<() => void>();

export function moveCursor(chart: string, day: number): void {
  if (cursor?.chart === chart && cursor.day === day) return;
  cursor = { chart, day };
  for (const listener of listeners) listener();
}

/** A chart that the reader left takes only its own cursor away. */
export function leaveCursor(chart: string): void {
  if (cursor?.chart !== chart) return;
  cursor = null;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** The day that the reader looks at in another chart, or `null`. */
export const useOthersCursor = (chart: string): number | null =>
  useSyncExternalStore(
    subscribe,
    () => (cursor && cursor.chart !== chart ? cursor.day : null),
    () => null,
  );
