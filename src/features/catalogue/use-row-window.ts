import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefCallback,
} from 'react';
import { rowWindow, topForRow, type RowWindow } from './row-window.ts';

interface Frame {
  readonly frame: RefCallback<HTMLDivElement>;
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
  const box = useRef<HTMLDivElement>(null);
  const lastShown = useRef(shown);
  const [sizes, setSizes] = useState(guessed);
  /** Row to be focused once it is drawn. */
  const wanted = useRef<number | null>(null);
  const measure = useCallback((): void => {
    if (!box.current) return;
    const next: Sizes = {
      top: box.current.scrollTop,
      height: box.current.clientHeight,
      row: heightOf(box.current, 'tbody tr') || guessed.row,
      head: heightOf(box.current, 'thead'),
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
    if (lastShown.current !== shown) box.current?.scrollTo({ top: 0 });
    lastShown.current = shown;
    measure();
  }, [shown, measure]);
  const frame = useCallback(
    (element: HTMLDivElement | null): (() => void) | undefined => {
      box.current = element;
      if (!element) return undefined;
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [measure],
  );
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const link = box.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });
  const goTo = (row: number): void => {
    const element = box.current;
    if (!element || count === 0) return;
    const to = Math.min(Math.max(row, 0), count - 1);
    wanted.current = to;
    element.scrollTop = topForRow(to, element.scrollTop, sizes.height, sizes.row, sizes.head);
    // Where nothing had to scroll, the row is drawn already.
    setSizes((last) => ({ ...last, top: element.scrollTop }));
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
