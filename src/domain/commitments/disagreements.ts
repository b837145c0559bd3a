import type { Assessment, Commitment } from './commitment.ts';
import { scales, type OgpValue, type Question } from './scales.ts';

export interface Disagreement {
  readonly question: Question;
  readonly dimension: OgpValue | null;
  /** Milestone that it is about; `null`: the commitment. */
  readonly milestone: string | null;
  /**
   * `value`: different values of one scale. `scale`: one question answered in words of different
   * scales, such as "high" in a header and "moderate" in the text: neither can be turned into the
   * other, so both are shown.
   */
  readonly kind: 'value' | 'scale';
  readonly assessments: readonly Assessment[];
}

/** From one stage to the next a value may change; that is no disagreement. */
const isSameTime = (a: Assessment, b: Assessment): boolean =>
  a.stage === null || b.stage === null || a.stage === b.stage;

/** Questions that the sources answer differently, by place or by assessor. */
export function disagreementsOf({ assessments }: Commitment): Disagreement[] {
  const groups = new Map<string, Assessment[]>();
  for (const entry of assessments) {
    // "Not given" and "pending" answer nothing, so they contradict nothing.
    if (entry.value === null) continue;
    const key = [scales[entry.scale].question, entry.dimension, entry.milestone].join('|');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const differing = group.filter((a) => group.some((b) => isSameTime(a, b) && differs(a, b)));
    const [first] = differing;
    if (!first) return [];
    const isOneScale = differing.some((a) =>
      differing.some((b) => a.scale === b.scale && a.value !== b.value && isSameTime(a, b)),
    );
    return [
      {
        question: scales[first.scale].question,
        dimension: first.dimension,
        milestone: first.milestone,
        kind: isOneScale ? ('value' as const) : ('scale' as const),
        assessments: differing,
      },
    ];
  });
}

const differs = (a: Assessment, b: Assessment): boolean =>
  a.scale !== b.scale || a.value !== b.value;
