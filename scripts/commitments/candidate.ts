import type { Encoding } from '../connectors/decode-text.ts';
import type { JsonPath } from './json-places.ts';
import type { ImportProblem, ProblemPlace } from './import-problem.ts';

export type CandidateKind = 'commitment' | 'plan' | 'source';

/** Something to import, before it is known to be right, and where each of its values stands. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly content: Readonly<Record<string, unknown>>;
  readonly placeOf: (path: JsonPath) => ProblemPlace;
}

export interface ReadFiles {
  readonly candidates: readonly Candidate[];
  readonly problems: readonly ImportProblem[];
  /** Lists that the files say nothing of: what is recorded stays. */
  readonly untouched: readonly string[];
  /** Rows that belong to no commitment: others may name them, and name nothing now. */
  readonly hasStrangers: boolean;
}

/** A file as it was given, its text decoded. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
}
