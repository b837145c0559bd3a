import { blockBootstrap, quantile } from '../../src/domain/statistics/block-bootstrap.ts';
import { NotEnoughData } from '../../src/domain/not-enough-data.ts';
import type { Interval } from '../../src/domain/statistics/event-rates.ts';
import { rankCorrelation } from '../../src/domain/statistics/rank-correlation.ts';

export interface Link extends Interval {
  readonly correlation: number;
}

/** Rank correlation over the districts, with the interval that redrawing the districts gives. */
export function linkOf(a: readonly number[], b: readonly number[]): Link {
  const correlation = rankCorrelation(a, b);
  if (correlation === null) throw new NotEnoughData('The districts do not differ.');
  const draws = blockBootstrap(
    a.length,
    (blocks) =>
      rankCorrelation(
        blocks.map(({ start }) => a[start] ?? 0),
        blocks.map(({ start }) => b[start] ?? 0),
      ),
    { repeats: 2000, blockLength: 1, seed: 20190101 },
  );
  return { correlation, low: quantile(draws, 0.025), high: quantile(draws, 0.975) };
}

export type Verdict = 'more-with-more' | 'fewer-with-more' | 'mixed' | 'no-clear-link';

/** Do districts with more lanes or racks by resident have more accidents by resident, or fewer? */
export function verdictOf(links: readonly Interval[]): Verdict {
  const more = links.some(({ low }) => low > 0);
  const fewer = links.some(({ high }) => high < 0);
  if (more && fewer) return 'mixed';
  if (!more && !fewer) return 'no-clear-link';
  return more ? 'more-with-more' : 'fewer-with-more';
}
