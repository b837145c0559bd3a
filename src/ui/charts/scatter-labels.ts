import { axisShare, scatterPlotHeight, textWidth, type ScatterModel } from './scatter-model.ts';

/** Side of its point that a name stands on. */
export type LabelSide = 'right' | 'left' | 'above' | 'below';
const sides: readonly LabelSide[] = ['right', 'left', 'above', 'below'];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const letterHeight = 15;
const pointRadius = 5;
const gap = 3;

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

function labelBox(side: LabelSide, x: number, y: number, width: number): Box {
  const off = pointRadius + gap;
  switch (side) {
    case 'right':
      return { left: x + off, right: x + off + width, top: y - 7.5, bottom: y + 7.5 };
    case 'left':
      return { left: x - off - width, right: x - off, top: y - 7.5, bottom: y + 7.5 };
    case 'above':
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y - off - letterHeight,
        bottom: y - off,
      };
    case 'below':
      return {
        left: x - width / 2,
        right: x + width / 2,
        top: y + off,
        bottom: y + off + letterHeight,
      };
  }
}

/**
 * The side that each point's name has room on in a plot of this width, or `null` where it has none.
 * Chosen points come first, then those far from the middle: they are what a reader asks about.
 */
export function scatterLabels(model: ScatterModel, plotWidth: number): (LabelSide | null)[] {
  const at = model.points.map(({ x, y }) => ({
    x: axisShare(model.xTicks, x) * plotWidth,
    y: (1 - axisShare(model.yTicks, y)) * scatterPlotHeight,
  }));
  const marks = at.map(
    ({ x, y }): Box => ({
      left: x - pointRadius,
      right: x + pointRadius,
      top: y - pointRadius,
      bottom: y + pointRadius,
    }),
  );
  const middle = {
    x: at.reduce((sum, point) => sum + point.x, 0) / (at.length || 1),
    y: at.reduce((sum, point) => sum + point.y, 0) / (at.length || 1),
  };
  const urgency = (index: number): number => {
    const point = at[index];
    if (!point) return 0;
    return model.points[index]?.current
      ? Infinity
      : Math.hypot(point.x - middle.x, point.y - middle.y);
  };
  const placed: Box[] = [];
  const result: (LabelSide | null)[] = model.points.map(() => null);
  const order = model.points.map((_, index) => index).toSorted((a, b) => urgency(b) - urgency(a));
  for (const index of order) {
    const point = at[index];
    const { label = '', current = false } = model.points[index] ?? {};
    if (!point || label === '') continue;
    const width = textWidth(label);
    const candidates = sides.map((side) => ({
      side,
      box: labelBox(side, point.x, point.y, width),
    }));
    const inside = candidates.filter(
      ({ box }) =>
        box.left >= 0 && box.right <= plotWidth && box.top >= 0 && box.bottom <= scatterPlotHeight,
    );
    const free = inside.find(
      ({ box }) =>
        !placed.some((other) => overlaps(box, other)) &&
        !marks.some((other, mark) => mark !== index && overlaps(box, other)),
    );
    // A chosen point is named even where its name covers others.
    const chosen = free ?? (current ? inside[0] : undefined);
    if (!chosen) continue;
    placed.push(chosen.box);
    result[index] = chosen.side;
  }
  return result;
}
