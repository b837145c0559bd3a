import type { LocalText } from '../language.ts';
import type { CatalogueRecord } from './catalogue-record.ts';

/** `unknown` counts as unknown: neither as yes nor as no. */
export type Answer = 'yes' | 'no' | 'unknown';

/** What an answer rests on: what ingestion saw, what the catalogue states and nobody looked at, or nothing. */
export type Basis = 'seen' | 'stated' | 'none';

export interface Finding {
  readonly answer: Answer;
  readonly basis: Basis;
  readonly evidence: LocalText;
}

export interface Criterion {
  readonly id: string;
  readonly weight: number;
  /** Group of criteria within the method. */
  readonly dimension: string | null;
  readonly name: LocalText;
  /** When it is met, in words. */
  readonly rule: LocalText;
  readonly ask: (record: CatalogueRecord, day: string) => Finding;
}

export interface Band {
  readonly id: string;
  readonly name: LocalText;
  /** Points from which on it holds. */
  readonly from: number;
}

export interface Method {
  readonly title: LocalText;
  readonly about: LocalText;
  /** What about the method itself is not certain here. */
  readonly caveat: LocalText;
  readonly max: number;
  readonly unit: LocalText;
  readonly dimensions: Readonly<Record<string, LocalText>>;
  readonly criteria: readonly Criterion[];
  /** Best first. */
  readonly bands: readonly Band[] | null;
  /** A criterion counts only where all before it are met. */
  readonly inTurn: boolean;
}

export interface CriterionResult extends Finding {
  readonly id: string;
  readonly weight: number;
}

export interface Tally {
  readonly max: number;
  /** Weights of the answers "yes". */
  readonly points: number;
  /** Weights of the criteria that nobody knows. */
  readonly unknown: number;
  readonly pointsUnknownAsNo: number;
  /** Points as a share of what is known, on the scale of `max`; `null` where nothing is known. */
  readonly pointsUnknownLeftOut: number | null;
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Weights of the criteria up to the first that is not met. */
function inTurnPoints(results: readonly Pick<CriterionResult, 'weight' | 'answer'>[]): number {
  const stop = results.findIndex(({ answer }) => answer !== 'yes');
  const met = stop === -1 ? results : results.slice(0, stop);
  return met.reduce((sum, { weight }) => sum + weight, 0);
}

/** The sum, twice: with unknown as no, and with unknown left out. */
export function tally(
  { max, inTurn }: Pick<Method, 'max' | 'inTurn'>,
  results: readonly Pick<CriterionResult, 'weight' | 'answer'>[],
): Tally {
  const sumOf = (wanted: Answer): number =>
    results.reduce((sum, { weight, answer }) => sum + (answer === wanted ? weight : 0), 0);
  const unknown = sumOf('unknown');
  const known = results.filter(({ answer }) => answer !== 'unknown');
  const points = inTurn ? inTurnPoints(results) : sumOf('yes');
  const knownPoints = inTurn ? inTurnPoints(known) : points;
  const of = max - unknown;
  return {
    max,
    points,
    unknown,
    pointsUnknownAsNo: points,
    pointsUnknownLeftOut: of === 0 ? null : oneDecimal((knownPoints / of) * max),
  };
}
