import type { scales } from '../commitments/scales.ts';
import type { PromiseFindings } from './promise-linter.ts';

/** The independent reviewer's scale of how specific the wording of a commitment is. */
export type Specificity = keyof (typeof scales)['specificity']['values'];

/** Lowest first. */
const specificities: readonly Specificity[] = ['none', 'low', 'medium', 'high'];

export const isSpecificity = (value: string | null): value is Specificity =>
  specificities.some((known) => known === value);

/**
 * The value that the checklist alone would lead to, for holding it against the reviewer's and for
 * nothing else: the words of all four criteria make it high, of two or three medium, of one low.
 */
export function wordingSpecificity({ findings }: PromiseFindings): Specificity {
  const named = findings.filter(({ answer }) => answer === 'named').length;
  if (named === findings.length) return 'high';
  return named >= 2 ? 'medium' : named === 1 ? 'low' : 'none';
}

export type Agreement = 'agrees' | 'checklist-higher' | 'checklist-lower';

export function agreementWith(wording: Specificity, reviewer: Specificity): Agreement {
  const steps = specificities.indexOf(wording) - specificities.indexOf(reviewer);
  return steps === 0 ? 'agrees' : steps > 0 ? 'checklist-higher' : 'checklist-lower';
}
