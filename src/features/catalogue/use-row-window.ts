import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { rowWindow, topForRow, type RowWindow } from './row-window.ts';

interface Frame {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly drawn: RowWindow;
  readonly rowHeight: number;
  readonly onScroll: () => void;
  /** Arrows, Home and End move between the rows. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Sizes {
  readonly top: number;
  readonly height: number;
  readonly row: number;
  readonly head: number;
}

/** Until the first row is measured; the same for all of them, whatever the reader's size of text. */
const guessed: Sizes = { top: 0, height: 800, row: 72, head: 40 };

const heightOf = (frame: ParentNode, selector: string): number =>
  frame.querySelector<HTMLElement>(selector)?.offsetHeight ?? 0;

/** Draws only the rows in sight of a frame. `shown` changes with what is shown: it goes back to the top. */
export function useRowWindow(count: number, shown: string): Frame {
  const frame = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState(guessed);
  /** Row to be focused once it is drawn. */
  const wanted = useRef<number | null>(null);
  const measure = useCallback((): void => {
    const box = frame.current;
    if (!box) return;
    const next: Sizes = {
      top: box.scrollTop,
      height: box.clientHeight,
      row: heightOf(box, 'tbody tr') || guessed.row,
      head: heightOf(box, 'thead'),
    };
    setSizes((last) =>
      last.top === next.top &&
      last.height === next.height &&
      last.row === next.row &&
      last.head === next.head
        ? last
        : next,
    );
  }, []);
  useLayoutEffect(() => {
    frame.current?.scrollTo({ top: 0 });
    measure();
  }, [shown, measure]);
  useLayoutEffect(() => {
    const box = frame.current;
    if (!box) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [measure, count === 0]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const link = frame.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });
  const goTo = (row: number): void => {
    const box = frame.current;
    if (!box || count === 0) return;
    const to = Math.min(Math.max(row, 0), count - 1);
    wanted.current = to;
    box.scrollTop = topForRow(to, box.scrollTop, sizes.height, sizes.row, sizes.head);
    // Where nothing had to scroll, the row is drawn already.
    setSizes((last) => ({ ...last, top: box.scrollTop }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const at = Number(event.target.dataset['row'] ?? Number.NaN);
    if (Number.isNaN(at)) return;
    const page = Math.max(Math.floor((sizes.height - sizes.head) / sizes.row) - 1, 1);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: count - 1,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };
  return {
    frame,
    drawn: rowWindow(sizes.top, sizes.height, sizes.row, count),
    rowHeight: sizes.row,
    onScroll: measure,
    onKeyDown,
  };
}
