import { scales, type ScaleId } from '../../domain/commitments/scales.ts';
import type { CommitmentContext } from './commitment-context.ts';

interface Props {
  readonly scale: ScaleId;
  readonly value: string;
  readonly context: CommitmentContext;
}

/** The scale's own steps with the one that was given: each scale has another number of them. */
export function RatingSteps({ scale, value, context: { words, links } }: Props) {
  const { ordered, values, name } = scales[scale];
  // "No evidence" is no step of completion: it says that none can be given.
  const steps = Object.keys(values).filter((step) => step !== 'no-evidence');
  const at = steps.indexOf(value);
  if (!ordered || at < 0) return null;
  return (
    <p className="rating-steps">
      <span aria-hidden="true">
        {steps.map((step, i) => (
          <i key={step} data-given={i === at || undefined} />
        ))}
      </span>
      <small>
        {name[links.language]}, {words.step(at + 1, steps.length)}
      </small>
    </p>
  );
}
