import { roundTo } from './grade.ts';

const candidates = [1, 2, 2.5, 5, 10];

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that needs at most `most` steps. */
export function roundStep(span: number, most: number): number {
  if (!(span > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = candidates.find((factor) => span / (factor * power) <= most) ?? 10;
  return step * power;
}

/** Round edges from at or below `low` to at or above `high`, with at most `most` steps between. */
export function roundEdges(low: number, high: number, most: number): number[] {
  let step = roundStep(high - low, most);
  const decimals = (): number => Math.max(0, 1 - Math.floor(Math.log10(step)));
  let first = Math.floor(low / step);
  let last = Math.ceil(high / step);
  while (last - first > most) {
    step = roundStep(step * most * 1.01, most);
    first = Math.floor(low / step);
    last = Math.ceil(high / step);
  }
  if (last === first) last += 1;
  return Array.from({ length: last - first + 1 }, (_, i) =>
    roundTo((first + i) * step, decimals()),
  );
}
