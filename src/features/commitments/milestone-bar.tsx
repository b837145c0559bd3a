import {
  milestoneStateIds,
  milestoneStates,
  type MilestoneState,
} from '../../domain/commitments/milestone-state.ts';
import { progressOf } from '../../domain/commitments/progress.ts';
import type { Language } from '../../domain/language.ts';
import { commitmentListWords } from '../../words/commitment-list.ts';

interface Props {
  readonly states: readonly MilestoneState[];
  readonly language: Language;
}

/** One box a milestone, never a percentage: done, late, open and not known differ in shape too. */
export function MilestoneBar({ states, language }: Props) {
  const words = commitmentListWords(language);
  if (states.length === 0) return <p className="milestone-none">{words.noMilestones}</p>;
  const progress = progressOf(states);
  const given = milestoneStateIds.filter((state) => progress[state] > 0);
  return (
    <div className="milestone-progress">
      <p className="milestone-bar" aria-hidden="true">
        {given.flatMap((state) =>
          Array.from({ length: progress[state] }, (_, i) => (
            <i key={`${state}-${i}`} data-state={state} />
          )),
        )}
      </p>
      <p className="milestone-counts">
        <span>{words.milestones(states.length)}</span>
        {given.map((state) => (
          <span key={state}>
            <i className="milestone-mark" data-state={state} aria-hidden="true" />
            {milestoneStates[state][language]} {progress[state]}
          </span>
        ))}
      </p>
    </div>
  );
}
