import { promisePatternsEn } from './promise-patterns.en.ts';
import { promisePatternsKo } from './promise-patterns.ko.ts';
import { promiseCriteria, type PromiseCriterion } from './promise-patterns.ts';

/** Words as they stand in the text: `text.slice(start, end)`. */
export interface FoundWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `vague`: something is said, but nothing that can be checked, such as "all departments" or "soon". */
export type PromiseAnswer = 'named' | 'vague' | 'missing';

export interface CriterionFinding {
  readonly criterion: PromiseCriterion;
  readonly answer: PromiseAnswer;
  readonly named: readonly FoundWords[];
  readonly vague: readonly FoundWords[];
}

export interface PromiseFindings {
  /** The text that the positions belong to: the given one with its syllables composed. */
  readonly text: string;
  /** One for each criterion, in their order. */
  readonly findings: readonly CriterionFinding[];
}

/**
 * Does the text of a promise name an owner, a date, a deliverable and a measurable result? It finds
 * words and does not understand them: whether they are the right ones, a reader must say. Korean and
 * English are looked for together, because drafts mix them.
 */
export function lintPromise(given: string): PromiseFindings {
  // Text pasted from macOS file names comes with syllables taken apart; no pattern would match.
  const text = given.normalize('NFC');
  return { text, findings: promiseCriteria.map((criterion) => findingOf(text, criterion)) };
}

function findingOf(text: string, criterion: PromiseCriterion): CriterionFinding {
  const patterns = [promisePatternsKo[criterion], promisePatternsEn[criterion]];
  const named = apart(patterns.flatMap((entry) => matches(text, entry.named)));
  const vague = apart(patterns.flatMap((entry) => matches(text, entry.vague))).filter((words) =>
    named.every((other) => !overlap(words, other)),
  );
  const answer = named.length > 0 ? 'named' : vague.length > 0 ? 'vague' : 'missing';
  return { criterion, answer, named, vague };
}

const matches = (text: string, patterns: readonly RegExp[]): FoundWords[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.trimEnd().length,
      text: found.trimEnd(),
    })),
  );

const overlap = (one: FoundWords, other: FoundWords): boolean =>
  one.start < other.end && other.start < one.end;

/** In the order of the text; where two patterns found overlapping words, the longer stand. */
function apart(found: readonly FoundWords[]): FoundWords[] {
  const kept: FoundWords[] = [];
  const longestFirst = found.toSorted(
    (one, other) => other.text.length - one.text.length || one.start - other.start,
  );
  for (const words of longestFirst) {
    if (kept.every((other) => !overlap(words, other))) kept.push(words);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
