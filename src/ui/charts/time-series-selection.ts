import { useEffect, useState, type PointerEvent, type RefObject } from 'react';
import { daysIn, type Period } from '../../domain/time/period.ts';
import { periodBetween, type TimeSeriesRow } from './time-series-rows.ts';

/** A press that moves less is a tap. CSS px. */
const dragThreshold = 6;

export type SelectedRows = NonNullable<ReturnType<typeof periodBetween>>;

interface Drag {
  readonly startX: number;
  /** `null` until the press has moved far enough. */
  readonly selected: SelectedRows | null;
}

interface Options {
  readonly plot: RefObject<HTMLElement | null>;
  readonly rows: readonly TimeSeriesRow[];
  readonly bounds: Period;
  readonly onSelect: ((period: Period) => void) | undefined;
}

/** Selects a period by dragging over the plot; Escape gives it up. */
export function usePeriodSelection({ plot, rows, bounds, onSelect }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const pressed = drag !== null;
  useEffect(() => {
    if (!pressed) return undefined;
    const giveUp = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setDrag(null);
    };
    window.addEventListener('keydown', giveUp);
    return () => {
      window.removeEventListener('keydown', giveUp);
    };
  }, [pressed]);

  const between = (oneX: number, otherX: number): SelectedRows | null => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return null;
    const dayAt = (clientX: number): number =>
      bounds.first + ((clientX - box.left) / box.width) * daysIn(bounds);
    return periodBetween(rows, dayAt(oneX), dayAt(otherX));
  };

  return {
    selected: drag?.selected ?? null,
    handlers: {
      onPointerDown(event: PointerEvent): void {
        if (!onSelect || !event.isPrimary || event.button !== 0) return;
        setDrag({ startX: event.clientX, selected: null });
      },
      onPointerMove(event: PointerEvent): void {
        if (!drag) return;
        // The button was let go outside the plot, before it held the pointer.
        if (event.buttons === 0) return setDrag(null);
        if (!drag.selected) {
          if (Math.abs(event.clientX - drag.startX) < dragThreshold) return;
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        setDrag({ ...drag, selected: between(drag.startX, event.clientX) });
      },
      onPointerUp(event: PointerEvent): void {
        const chosen = drag?.selected ? between(drag.startX, event.clientX) : null;
        setDrag(null);
        if (chosen) onSelect?.({ first: chosen.first.period.first, last: chosen.last.period.last });
      },
      // The browser took the touch to scroll the page.
      onPointerCancel(): void {
        setDrag(null);
      },
    },
  };
}
