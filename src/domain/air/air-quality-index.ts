import { gradeOf, roundTo, type Grade, type GradeBand } from '../grade.ts';

// Korea's comprehensive air-quality index (CAI, 통합대기환경지수). Table: air.jeju.go.kr, "CAI
// summary"; formula for dust, and which pollutants an index needs: airkorea.or.kr/web/caiCalculator.

export const pollutants = ['so2', 'co', 'o3', 'no2', 'pm10', 'pm25'] as const;
export type Pollutant = (typeof pollutants)[number];
export type Dust = 'pm10' | 'pm25';

export interface Range {
  readonly lo: number;
  readonly hi: number;
}

export interface CaiBand {
  readonly grade: Grade;
  readonly concentration: Range;
  readonly index: Range;
}

type FourBands = readonly [CaiBand, CaiBand, CaiBand, CaiBand];

export interface PollutantScale {
  readonly unit: 'ppm' | 'µg/m³';
  /** Decimals that the table gives for a concentration. */
  readonly decimals: number;
  readonly averaging: '1-hour' | '24-hour';
  readonly bands: FourBands;
}

type Ends = readonly [lo: number, hi: number];
const range = ([lo, hi]: Ends): Range => ({ lo, hi });
const rows = (good: Ends, moderate: Ends, bad: Ends, veryBad: Ends): FourBands => [
  { grade: 'good', concentration: range(good), index: range([0, 50]) },
  { grade: 'moderate', concentration: range(moderate), index: range([51, 100]) },
  { grade: 'bad', concentration: range(bad), index: range([101, 250]) },
  { grade: 'very-bad', concentration: range(veryBad), index: range([251, 500]) },
];

const gas = { unit: 'ppm', averaging: '1-hour' } as const;
const dust = { unit: 'µg/m³', averaging: '24-hour' } as const;

export const caiBreakpoints: Readonly<Record<Pollutant, PollutantScale>> = {
  so2: { ...gas, decimals: 3, bands: rows([0, 0.02], [0.021, 0.05], [0.051, 0.15], [0.151, 1]) },
  co: { ...gas, decimals: 2, bands: rows([0, 2], [2.01, 9], [9.01, 15], [15.01, 50]) },
  o3: { ...gas, decimals: 3, bands: rows([0, 0.03], [0.031, 0.09], [0.091, 0.15], [0.151, 0.6]) },
  no2: { ...gas, decimals: 3, bands: rows([0, 0.03], [0.031, 0.06], [0.061, 0.2], [0.201, 2]) },
  pm10: { ...dust, decimals: 0, bands: rows([0, 30], [31, 80], [81, 150], [151, 600]) },
  pm25: { ...dust, decimals: 0, bands: rows([0, 15], [16, 35], [36, 75], [76, 500]) },
};

const gradeBands = (bands: FourBands, of: 'concentration' | 'index'): readonly GradeBand[] =>
  bands.map((band, i) => ({ grade: band.grade, upTo: i === 3 ? null : band[of].hi }));

/**
 * Bands for a mean over 24 hours; `null` for gases. Their bands hold for one hour, and a mean over
 * a day hides the bad hour that they are about: a daily mean of a gas must get no grade.
 */
export const dailyBands = (pollutant: Pollutant) => bandsFor('24-hour', pollutant);

/** Bands for a mean over one hour; `null` for dust, whose bands hold for 24 hours. */
export const hourlyBands = (pollutant: Pollutant) => bandsFor('1-hour', pollutant);

function bandsFor(averaging: PollutantScale['averaging'], pollutant: Pollutant) {
  const scale = caiBreakpoints[pollutant];
  return scale.averaging === averaging ? gradeBands(scale.bands, 'concentration') : null;
}

/**
 * WHO Global Air Quality Guidelines (2021), in µg/m³: mean of 24 hours (not to be exceeded on more
 * than 3 or 4 days a year) and mean of a calendar year. Guideline levels for health, not Korean law.
 */
export const whoGuideline = {
  pm10: { day: 45, year: 15 },
  pm25: { day: 15, year: 5 },
} as const satisfies Record<Dust, { day: number; year: number }>;

export interface SubIndex {
  readonly pollutant: Pollutant;
  /** Rounded to the precision of the table: the value the arithmetic used. */
  readonly concentration: number;
  readonly band: CaiBand;
  /** The interpolated index before rounding. */
  readonly exact: number;
  readonly index: number;
  readonly grade: Grade;
  /** The concentration lies beyond the table's last row, so the index stays at 500. */
  readonly aboveScale: boolean;
}

/**
 * Index of one pollutant, interpolated within its band. The table leaves gaps (15, then 16) and
 * sources differ on values in them; we round the concentration to the table's precision first, so
 * that 15.4 counts as 15 (good) and 0.0205 ppm as 0.021 (moderate).
 */
export function subIndex(pollutant: Pollutant, concentration: number): SubIndex {
  assertMeasurable(pollutant, concentration);
  const { bands, decimals } = caiBreakpoints[pollutant];
  const used = roundTo(concentration, decimals);
  const band = bands.find(({ concentration: { hi } }) => used <= hi) ?? bands[3];
  const { concentration: c, index: i } = band;
  const aboveScale = used > c.hi;
  const share = aboveScale ? 1 : (used - c.lo) / (c.hi - c.lo);
  const exact = i.lo + (i.hi - i.lo) * share;
  const index = roundTo(exact, 0);
  return { pollutant, concentration: used, band, exact, index, grade: band.grade, aboveScale };
}

export interface AdjustedHour {
  readonly measured: number;
  readonly factor: 0.75 | 1;
  /** `measured` × `factor`: what counts towards `c4`. */
  readonly adjusted: number;
}

export interface PredictedDailyMean {
  readonly c12: number;
  readonly c4: number;
  /** C24E = (12 × c12 + 12 × c4) / 24, unrounded. */
  readonly mean: number;
  /** The last four hours, oldest first; `null` where nothing was measured. */
  readonly lastFour: readonly (AdjustedHour | null)[];
}

/** From this hourly value on (M), the formula looks at how the hour compares with the last twelve. */
const adjustFrom: Readonly<Record<Dust, number>> = { pm10: 70, pm25: 30 };

/**
 * The predicted 24-hour mean of dust (C24E) from the last 12 hourly values, oldest first.
 * The official page does not say how missing hours count. Our decision: at least 75 % must be
 * measured, 9 of the 12 and 3 of the last 4, otherwise `null`; the means are over measured hours.
 */
export function predictedDailyMean(
  hours: readonly (number | null)[],
  pollutant: Dust,
): PredictedDailyMean | null {
  if (hours.length !== 12) throw new RangeError(`Expected 12 hours, got ${hours.length}.`);
  const measured = hours.filter((value) => value !== null);
  for (const value of measured) assertMeasurable(pollutant, value);
  const total = sum(measured);

  const lastFour = hours.slice(-4).map((value): AdjustedHour | null => {
    if (value === null) return null;
    // Not value / c12: rounding twice puts 78 against a mean of 1040 / 12 just below 0.9.
    const ratio = (value * measured.length) / total;
    const factor = value >= adjustFrom[pollutant] && ratio >= 0.9 && ratio <= 1.7 ? 0.75 : 1;
    return { measured: value, factor, adjusted: value * factor };
  });
  const adjusted = lastFour.filter((hour) => hour !== null).map((hour) => hour.adjusted);
  if (measured.length < 9 || adjusted.length < 3) return null;

  const c12 = total / measured.length;
  const c4 = sum(adjusted) / adjusted.length;
  return { c12, c4, mean: (c12 * 12 + c4 * 12) / 24, lastFour };
}

export type ComprehensiveIndex =
  | { readonly kind: 'unknown'; readonly missing: readonly Pollutant[] }
  | {
      readonly kind: 'known';
      readonly index: number;
      readonly grade: Grade;
      readonly decidedBy: Pollutant;
      readonly surcharge: 0 | 50 | 75;
      /** Pollutants at bad or worse; a single one brings no surcharge. */
      readonly surchargeBecause: readonly Pollutant[];
      /** The index reached the top of the scale, 500, and what lies beyond was cut off. */
      readonly aboveScale: boolean;
      readonly subIndices: readonly SubIndex[];
    };

const required = ['o3', 'no2', 'pm10', 'pm25'] as const satisfies readonly Pollutant[];
// The index bands are the same for every pollutant.
const indexBands = gradeBands(caiBreakpoints.pm10.bands, 'index');

/**
 * The index of the air as a whole: the highest sub-index, plus 50 when two pollutants are bad or
 * worse and 75 when three or more are. Takes concentrations already averaged as `caiBreakpoints`
 * says: one hour for gases, `predictedDailyMean` for dust. Hourly dust gives a different index.
 * Where pollutants tie, `decidedBy` is the first in the order of `pollutants`. The scale ends at
 * 500, so we let no surcharge lift the index beyond it.
 */
export function comprehensiveIndex(
  input: Readonly<Partial<Record<Pollutant, number | null>>>,
): ComprehensiveIndex {
  const missing = required.filter((pollutant) => (input[pollutant] ?? null) === null);
  if (missing.length > 0) return { kind: 'unknown', missing };

  const subIndices = pollutants.flatMap((pollutant) => {
    const concentration = input[pollutant] ?? null;
    return concentration === null ? [] : [subIndex(pollutant, concentration)];
  });
  const highest = subIndices.reduce((top, next) => (next.index > top.index ? next : top));
  const surchargeBecause = subIndices
    .filter(({ grade }) => grade === 'bad' || grade === 'very-bad')
    .map(({ pollutant }) => pollutant);
  const surcharge = surchargeBecause.length >= 3 ? 75 : surchargeBecause.length === 2 ? 50 : 0;
  const uncapped = highest.index + surcharge;
  const index = Math.min(uncapped, 500);
  return {
    kind: 'known',
    index,
    grade: gradeOf(index, indexBands),
    decidedBy: highest.pollutant,
    surcharge,
    surchargeBecause,
    aboveScale: highest.aboveScale || uncapped > 500,
    subIndices,
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function assertMeasurable(pollutant: Pollutant, value: number): void {
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`Not a concentration of ${pollutant}: ${value}`);
  }
}
