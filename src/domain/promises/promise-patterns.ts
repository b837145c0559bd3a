/** What a promise must name before anybody can hold it against what was done. */
export const promiseCriteria = ['owner', 'date', 'deliverable', 'result'] as const;
export type PromiseCriterion = (typeof promiseCriteria)[number];

/** Words that name something which can be checked, and words that only sound as if they did. */
export interface CriterionPatterns {
  readonly named: readonly RegExp[];
  readonly vague: readonly RegExp[];
}

/** One language's words. Every pattern carries the flag `g`; what it matches is the words found. */
export type PromisePatterns = Readonly<Record<PromiseCriterion, CriterionPatterns>>;

/** Patterns are put together from named pieces, so they are written as text. */
export const words = (source: string, flags = 'g'): RegExp => new RegExp(source, flags);
