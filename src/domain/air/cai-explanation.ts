import {
  caiBreakpoints,
  subIndex,
  type CaiBand,
  type Dust,
  type Pollutant,
} from './air-quality-index.ts';
import { roundTo } from '../grade.ts';

// Explains an index that somebody else has published: which pollutant decides, and whether its
// arithmetic leads there. The index itself is never made here.

export interface PublishedIndex {
  readonly index: number;
  readonly decidedBy: Pollutant;
  /** Values of one hour, in ppm and µg/m³. */
  readonly values: Readonly<Partial<Record<Pollutant, number | null>>>;
}

type Surcharge = 0 | 50 | 75;

/** The interpolation within a band, with its numbers. */
interface CaiArithmetic {
  readonly concentration: number;
  readonly band: CaiBand;
  /** Where the band begins in this arithmetic: 0.031 as the table prints it, or 0.0301. */
  readonly bandFrom: number;
  readonly exact: number;
  readonly index: number;
}

export type CaiExplanation =
  | {
      readonly kind: 'gas';
      readonly pollutant: Pollutant;
      readonly published: number;
      readonly arithmetic: CaiArithmetic;
      readonly surcharge: Surcharge;
      /** Published less explained; 0 where the arithmetic leads to the published index. */
      readonly difference: number;
      /** A gas whose own index is higher than that of the deciding pollutant, which cannot be. */
      readonly higher: { readonly pollutant: Pollutant; readonly index: number } | null;
    }
  | {
      readonly kind: 'dust';
      readonly pollutant: Dust;
      readonly published: number;
      /** The value of the hour, which does not decide. */
      readonly hour: number | null;
      readonly surcharge: Surcharge;
      /** The 24-hour mean that the index stands for, surcharge taken off; `null` where none does. */
      readonly impliedMean: number | null;
      /** The index is the scale's last one: the mean is this or more. */
      readonly isTopOfScale: boolean;
      readonly higher: { readonly pollutant: Pollutant; readonly index: number } | null;
    }
  /** The value that decides is not there. */
  | { readonly kind: 'no-value'; readonly pollutant: Pollutant; readonly published: number };

const gases = ['o3', 'no2', 'co', 'so2'] as const satisfies readonly Pollutant[];
const badFrom = 101;
const top = 500;

const isDust = (pollutant: Pollutant): pollutant is Dust =>
  pollutant === 'pm10' || pollutant === 'pm25';

const surchargeOf = (bad: number): Surcharge => (bad >= 3 ? 75 : bad === 2 ? 50 : 0);

export function explainCai(row: PublishedIndex): CaiExplanation {
  const { decidedBy, index, values } = row;
  if (isDust(decidedBy)) return explainDust(row, decidedBy);
  const value = values[decidedBy] ?? null;
  return value === null || value < 0
    ? { kind: 'no-value', pollutant: decidedBy, published: index }
    : explainGas(row, value);
}

/**
 * The table leaves a gap between its bands (0.030, then 0.031). Seoul's published indices of May 2021
 * all follow from 0.0301 as the lower end, and only ten of 25 from 0.031: so that comes first.
 */
function arithmetics(pollutant: Pollutant, value: number): CaiArithmetic[] {
  const { concentration, band, exact, index } = subIndex(pollutant, value);
  const { bands, decimals } = caiBreakpoints[pollutant];
  const printed = { concentration, band, bandFrom: band.concentration.lo, exact, index };
  const before = bands[bands.indexOf(band) - 1];
  if (!before || concentration > band.concentration.hi) return [printed];
  const bandFrom = roundTo(before.concentration.hi + 10 ** -(decimals + 1), decimals + 1);
  const share = (concentration - bandFrom) / (band.concentration.hi - bandFrom);
  const finer = band.index.lo + (band.index.hi - band.index.lo) * share;
  return [{ concentration, band, bandFrom, exact: finer, index: roundTo(finer, 0) }, printed];
}

/** Indices of the gases of this hour. */
const gasIndices = (
  values: PublishedIndex['values'],
  except: Pollutant,
): { pollutant: Pollutant; index: number }[] =>
  gases.flatMap((pollutant) => {
    const value = values[pollutant] ?? null;
    if (pollutant === except || value === null || value < 0) return [];
    return [{ pollutant, index: subIndex(pollutant, value).index }];
  });

const highestOf = (indices: readonly { pollutant: Pollutant; index: number }[]) =>
  indices.toSorted((a, b) => b.index - a.index)[0];

/** One point more may be the other way of rounding. */
const isHigher = (index: number, than: number): boolean => index > than + 1;

function explainGas({ index, decidedBy, values }: PublishedIndex, value: number): CaiExplanation {
  const others = gasIndices(values, decidedBy);
  const attempts = arithmetics(decidedBy, value).flatMap((arithmetic) => {
    const bad = others.filter((other) => other.index >= badFrom).length + 1;
    // Whether none, one or both kinds of dust are bad by their 24 hours is not known here.
    const possible = arithmetic.index < badFrom ? [0] : [bad, bad + 1, bad + 2];
    return possible.map(surchargeOf).map((surcharge) => ({
      arithmetic,
      surcharge,
      difference: index - Math.min(top, arithmetic.index + surcharge),
    }));
  });
  const finer = attempts.filter(({ arithmetic }) => arithmetic === attempts[0]?.arithmetic);
  const [nearest] = finer.toSorted((a, b) => Math.abs(a.difference) - Math.abs(b.difference));
  const best = attempts.find(({ difference }) => difference === 0) ?? nearest;
  if (!best) throw new Error('There is at least the arithmetic of the table.');
  const highest = highestOf(others);
  return {
    kind: 'gas',
    pollutant: decidedBy,
    published: index,
    ...best,
    higher: highest && isHigher(highest.index, best.arithmetic.index) ? highest : null,
  };
}

function explainDust({ index, values }: PublishedIndex, pollutant: Dust): CaiExplanation {
  const gasesNow = gasIndices(values, pollutant);
  const highest = highestOf(gasesNow);
  const badGases = gasesNow.filter((gas) => gas.index >= badFrom).length;
  // First without the other dust, of whose 24 hours nothing is known here, then with it.
  const fitting = [0, 1].flatMap((otherDust) =>
    ([0, 50, 75] as const).filter((surcharge) => {
      const own = index - surcharge;
      const bad = badGases + (own >= badFrom ? 1 + otherDust : 0);
      return own >= 0 && surchargeOf(bad) === surcharge && !isHigher(highest?.index ?? 0, own);
    }),
  );
  const surcharge = fitting[0];
  return {
    kind: 'dust',
    pollutant,
    published: index,
    hour: values[pollutant] ?? null,
    surcharge: surcharge ?? 0,
    impliedMean: surcharge === undefined ? null : meanOfIndex(pollutant, index - surcharge),
    isTopOfScale: index >= top,
    higher: surcharge === undefined && highest ? highest : null,
  };
}

/** The 24-hour mean that an index of dust stands for. */
function meanOfIndex(pollutant: Dust, index: number): number | null {
  const { bands } = caiBreakpoints[pollutant];
  const band = bands.find((entry) => index <= entry.index.hi);
  if (!band) return null;
  const share = (index - band.index.lo) / (band.index.hi - band.index.lo);
  const { lo, hi } = band.concentration;
  return roundTo(lo + (hi - lo) * share, 1);
}
