export interface RowWindow {
  readonly first: number;
  /** The last is not included. */
  readonly end: number;
}

/** Rows drawn above and below those in sight, so that scrolling by a line shows no gap. */
const spare = 12;

/** Which rows of equal height are drawn, of a frame that is scrolled to `top`. */
export function rowWindow(
  top: number,
  frameHeight: number,
  rowHeight: number,
  count: number,
): RowWindow {
  const first = Math.min(Math.max(Math.floor(top / rowHeight) - spare, 0), count);
  const shown = Math.ceil(frameHeight / rowHeight) + 2 * spare + 1;
  return { first, end: Math.min(first + shown, count) };
}

/** Where the frame must be scrolled to for a row to be in sight; `top` where it is already. */
export function topForRow(
  row: number,
  top: number,
  frameHeight: number,
  rowHeight: number,
  headHeight: number,
): number {
  const start = row * rowHeight;
  if (start < top) return start;
  const least = start + rowHeight + headHeight - frameHeight;
  return Math.max(top, least);
}
