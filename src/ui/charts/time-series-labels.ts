import type { TimeSeriesModel } from './time-series-model.ts';
import {
  lastValue,
  plotHeight,
  valueEnds,
  valueTop,
  type TimeSeriesRow,
} from './time-series-rows.ts';

/** Height of a line of words in the chart, CSS px. */
export const wordHeight = 15;

/**
 * Moves positions apart until each lies at least `gap` from the next, as little as possible and
 * within `low` to `high`; where they do not fit, they share the room evenly. Order is kept.
 */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const step = Math.min(gap, wanted.length > 1 ? (high - low) / (wanted.length - 1) : gap);
  const order = wanted
    .map((_, index) => index)
    .toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const blocks: { start: number; members: number[] }[] = [];
  for (const index of order) {
    let members = [index];
    let start = startOf(members);
    for (
      let above = blocks.at(-1);
      above && above.start + above.members.length * step > start;
      above = blocks.at(-1)
    ) {
      blocks.pop();
      members = [...above.members, ...members];
      start = startOf(members);
    }
    blocks.push({ start, members });
  }
  const placed = wanted.slice();
  for (const { start, members } of blocks) {
    members.forEach((index, place) => {
      placed[index] = start + place * step;
    });
  }
  return placed;

  function startOf(members: readonly number[]): number {
    const sum = members.reduce((total, at, place) => total + (wanted[at] ?? 0) - place * step, 0);
    const room = high - (members.length - 1) * step;
    return Math.max(low, Math.min(sum / members.length, room));
  }
}

/** A word at a height of the plot, CSS px from its top. */
export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly top: number;
  readonly colour?: string;
}

/** The labels at the right end of the lines; a line without any value has none. */
export function endLabels(
  model: TimeSeriesModel,
  rows: readonly TimeSeriesRow[],
): readonly PlacedLabel[] {
  const ends = model.lines.flatMap((line, index) => {
    const value = lastValue(rows, index);
    return value === null ? [] : [{ line, top: valueTop(model, value) }];
  });
  const tops = spreadLabels(
    ends.map(({ top }) => top),
    wordHeight,
    0,
    plotHeight,
  );
  return ends.map(({ line, top }, index) => ({
    key: line.id,
    text: line.label,
    colour: line.colour,
    top: tops[index] ?? top,
  }));
}

export function visibleGuides(model: TimeSeriesModel): TimeSeriesModel['guides'] {
  const [low, high] = valueEnds(model.valueTicks);
  return model.guides.filter(({ value }) => value >= low && value <= high);
}

export interface VisibleBand {
  readonly label: string;
  readonly colour: string;
  readonly from: number;
  readonly to: number;
}

/** The bands cut to the value axis; bands outside it are left out. */
export function visibleBands(model: TimeSeriesModel): readonly VisibleBand[] {
  const [low, high] = valueEnds(model.valueTicks);
  return model.bands
    .map(({ label, colour, from, to }) => ({
      label,
      colour,
      from: Math.max(from, low),
      to: Math.min(to ?? high, high),
    }))
    .filter(({ from, to }) => from < to);
}

export interface PlotLabel extends PlacedLabel {
  readonly kind: 'band' | 'guide';
}

/**
 * The words inside the plot, in one column: a guide's above its line, a band's in the middle of the
 * band. A band without room for its word goes without.
 */
export function plotLabels(model: TimeSeriesModel): readonly PlotLabel[] {
  const topOf = (value: number): number => valueTop(model, value);
  const guides = visibleGuides(model).map(({ value, label }) => ({
    kind: 'guide' as const,
    text: label,
    wanted: topOf(value) - wordHeight / 2 - 1,
    from: 0,
    to: plotHeight,
  }));
  const bands = visibleBands(model)
    .map(({ label, from, to }) => ({
      kind: 'band' as const,
      text: label,
      wanted: (topOf(from) + topOf(to)) / 2,
      from: topOf(to),
      to: topOf(from),
    }))
    .filter(({ from, to }) => to - from >= wordHeight);
  const all = [...guides, ...bands];
  const tops = spreadLabels(
    all.map(({ wanted }) => wanted),
    wordHeight,
    wordHeight / 2,
    plotHeight - wordHeight / 2,
  );
  return all.flatMap(({ kind, text, wanted, from, to }, index) => {
    const top = tops[index] ?? wanted;
    // Pushed out of its band by a guide, the word would name the wrong one.
    return top < from || top > to ? [] : [{ kind, key: `${kind} ${index}`, text, top }];
  });
}
