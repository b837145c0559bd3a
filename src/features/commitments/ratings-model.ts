import type { Assessment, Commitment } from '../../domain/commitments/commitment.ts';
import { disagreementsOf, type Disagreement } from '../../domain/commitments/disagreements.ts';
import { assessors, type Assessor } from '../../domain/commitments/model-words.ts';
import { scales, type OgpValue, type Question } from '../../domain/commitments/scales.ts';

export const assessorIds = Object.keys(assessors) as readonly Assessor[];

/** What is rated: the whole promise, or one open-government value of it. */
export interface RatedSubject {
  readonly dimension: OgpValue | null;
  /** Who rated it, each with every rating in the order of the stages. */
  readonly voices: readonly { readonly by: Assessor; readonly ratings: readonly Assessment[] }[];
  readonly disagreement: Disagreement | null;
}

export interface RatedQuestion {
  readonly question: Question;
  readonly subjects: readonly RatedSubject[];
  /** Who says nothing to this question. */
  readonly silent: readonly Assessor[];
}

const stageOrder = ['design', 'mid-term', 'end-of-term'];
const stageRank = ({ stage }: Assessment): number =>
  stage === null ? stageOrder.length : stageOrder.indexOf(stage);

/** Ratings of the whole promise under the questions they answer; those of milestones stand there. */
export function ratingsOf(commitment: Commitment, question: Question): RatedQuestion {
  const own = commitment.assessments.filter(
    ({ scale, milestone }) => milestone === null && scales[scale].question === question,
  );
  const disagreements = disagreementsOf(commitment);
  const dimensions = [...new Set(own.map(({ dimension }) => dimension))];
  return {
    question,
    subjects: dimensions.map((dimension) => ({
      dimension,
      voices: assessorIds
        .map((by) => ({
          by,
          ratings: own
            .filter((entry) => entry.dimension === dimension && entry.assessor === by)
            .toSorted((a, b) => stageRank(a) - stageRank(b)),
        }))
        .filter(({ ratings }) => ratings.length > 0),
      disagreement:
        disagreements.find(
          (entry) =>
            entry.question === question &&
            entry.dimension === dimension &&
            entry.milestone === null,
        ) ?? null,
    })),
    silent: assessorIds.filter((by) => !own.some(({ assessor }) => assessor === by)),
  };
}

/** The last word of each who rated: for a summary, never to be averaged. */
export const lastRatings = ({ subjects }: RatedQuestion): readonly Assessment[] =>
  subjects.flatMap(({ voices }) => voices.flatMap(({ ratings }) => ratings.at(-1) ?? []));
