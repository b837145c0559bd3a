import { formatNumber } from '../../domain/format.ts';
import type { Language } from '../../domain/language.ts';
import type { Score } from '../../domain/openness/methods.ts';
import { scoreWords } from '../../words/scores.ts';

interface Props {
  readonly score: Pick<Score, 'criteria' | 'max'>;
  readonly language: Language;
}

/** How much of the method is met, not met and not known, by the weights. */
export function ScoreBar({ score: { criteria, max }, language }: Props) {
  const words = scoreWords(language);
  const weightOf = (wanted: string): number =>
    criteria.reduce((sum, { answer, weight }) => sum + (answer === wanted ? weight : 0), 0);
  const number = (value: number): string => formatNumber(value, 0, language);
  const parts = (['yes', 'unknown', 'no'] as const).map((answer) => ({
    answer,
    weight: weightOf(answer),
  }));
  const [yes, unknown, no] = parts.map(({ weight }) => number(weight));
  return (
    <div
      className="score-bar"
      role="img"
      aria-label={words.bar(yes ?? '', unknown ?? '', no ?? '')}
    >
      {parts.map(({ answer, weight }) =>
        weight === 0 ? null : (
          <i
            key={answer}
            data-answer={answer}
            style={{ width: `${((weight / max) * 100).toFixed(2)}%` }}
          />
        ),
      )}
    </div>
  );
}
