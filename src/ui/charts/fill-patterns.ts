/**
 * Fills that differ without colour: the n-th part of a whole has the n-th colour of the series and
 * the n-th pattern. fill-patterns.css draws the patterns; pictures of a panel draw the same ones.
 */
export const fillPatterns = ['plain', 'diagonal', 'dots', 'across', 'upright', 'crossed'] as const;
export type FillPattern = (typeof fillPatterns)[number];

export interface PartFill {
  /** Name of a CSS custom property such as `--series-1`. */
  readonly colour: string;
  readonly pattern: FillPattern;
}

/** From the seventh part on, colours come again with another pattern. */
export function partFill(index: number): PartFill {
  const turn = Math.floor(index / fillPatterns.length);
  return {
    colour: `--series-${(index % fillPatterns.length) + 1}`,
    pattern: fillPatterns[(index + turn) % fillPatterns.length] ?? 'plain',
  };
}
