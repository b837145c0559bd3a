import type { FunnelStep } from '../../domain/proposals/funnel.ts';
import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { ideaWords } from '../../words/ideas.ts';

interface Props {
  readonly steps: readonly FunnelStep[];
  readonly label: (step: FunnelStep) => string;
  readonly language: Language;
}

/**
 * Squares in one corner whose areas are the counts; and, as the smallest is a dot beside the whole, the
 * parts once more under a magnifying glass whose factor is told.
 */
export function FunnelSquares({ steps, label, language }: Props) {
  const words = ideaWords(language);
  const [whole, ...parts] = steps;
  const [second] = parts;
  if (!whole || !second) return null;
  const text = (shown: readonly FunnelStep[]): string =>
    shown.map((step) => `${label(step)} ${formatNumber(step.value, 0, language)}`).join(', ');
  const factor = wholeFactor(whole.side / second.side);
  return (
    <div className="funnel-squares">
      <figure>
        <Squares steps={steps} first={0} size={whole.side} name={words.drawing(text(steps))} />
        <figcaption>{words.scale}</figcaption>
      </figure>
      {parts.length > 1 && (
        <figure>
          <Squares
            steps={parts}
            first={1}
            size={whole.side / factor}
            name={words.drawing(text(parts))}
          />
          <figcaption>{words.zoom(factor ** 2)}</figcaption>
        </figure>
      )}
    </div>
  );
}

/** A round factor of length, so that the factor of area is one that can be told. */
const wholeFactor = (ratio: number): number => {
  const power = 10 ** Math.floor(Math.log10(ratio));
  return ([5, 2, 1].find((step) => step * power <= ratio) ?? 1) * power;
};

interface SquaresProps {
  readonly steps: readonly FunnelStep[];
  /** Place of the first in the funnel, for its colour. */
  readonly first: number;
  /** Width of the drawing, in sides of one thing. */
  readonly size: number;
  readonly name: string;
}

function Squares({ steps, first, size, name }: SquaresProps) {
  const round = (length: number): number => Math.round(length * 100) / 100;
  return (
    <svg viewBox={`0 0 ${round(size)} ${round(size)}`} role="img" aria-label={name}>
      {steps.map(({ id, side }, i) => (
        <rect
          key={id}
          className="funnel-square"
          data-step={first + i}
          x={0}
          y={round(size - side)}
          width={round(side)}
          height={round(side)}
        />
      ))}
    </svg>
  );
}
