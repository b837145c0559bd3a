/** A count that is a part of the count before it. */
export interface FunnelStep {
  readonly id: string;
  readonly value: number;
  /** Share of the step before; `null` for the first. */
  readonly ofBefore: number | null;
  /** Share of the first step. */
  readonly ofAll: number;
  /** Side of the square whose area is the count, in the length of which one thing has a square of 1. */
  readonly side: number;
}

interface Figure {
  readonly id: string;
  readonly value: number;
  readonly of: string | null;
}

/**
 * Figures from the whole down: each is a part of the one before. Empty where they form no such chain,
 * or where a part is larger than its whole.
 */
export function funnelSteps(figures: readonly Figure[]): FunnelStep[] {
  const chain: Figure[] = [];
  let next = figures.find(({ of }) => of === null);
  while (next && chain.length <= figures.length) {
    chain.push(next);
    const { id } = next;
    next = figures.find(({ of }) => of === id);
  }
  const whole = chain[0]?.value ?? 0;
  const isChain = chain.every(
    ({ value }, i) => value > 0 && value <= (chain[i - 1]?.value ?? value),
  );
  if (chain.length < 2 || chain.length < figures.length || !isChain) return [];
  return chain.map(({ id, value }, i) => {
    const before = chain[i - 1];
    return {
      id,
      value,
      ofBefore: before ? value / before.value : null,
      ofAll: value / whole,
      side: Math.sqrt(value),
    };
  });
}

/** Digits after the point of a percentage so that two of its digits count: 0.055, 0.95, 5.8, 58. */
export function shareDecimals(share: number): number {
  if (!(share > 0)) return 0;
  // 9.96 % rounds to 10: the digits are those of the rounded number.
  const rounded = Number((share * 100).toPrecision(2));
  return Math.max(0, 1 - Math.floor(Math.log10(rounded)));
}
