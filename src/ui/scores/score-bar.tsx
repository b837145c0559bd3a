import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { Score } from '../../domain/openness/methods.ts';
import { scoreWords } from '../../words/scores.ts';

interface Props {
  readonly score: Pick<Score, 'criteria' | 'max' | 'points'>;
  readonly language: Language;
}

/**
 * How much of the method is met, not met and not known, by the weights. Where criteria count in turn, what
 * is met without counting is drawn lighter.
 */
export function ScoreBar({ score: { criteria, max, points }, language }: Props) {
  const words = scoreWords(language);
  const weightOf = (wanted: string): number =>
    criteria.reduce((sum, { answer, weight }) => sum + (answer === wanted ? weight : 0), 0);
  const number = (value: number): string => formatNumber(value, 0, language);
  const [yes, unknown, no] = [weightOf('yes'), weightOf('unknown'), weightOf('no')];
  const parts = [
    { answer: 'yes', weight: points },
    { answer: 'uncounted', weight: yes - points },
    { answer: 'unknown', weight: unknown },
  ];
  return (
    <div
      className="score-bar"
      role="img"
      aria-label={words.bar(number(yes), number(unknown), number(no))}
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
