import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import {
  bandOf,
  methodIds,
  methods,
  type MethodId,
  type Score,
} from '../../domain/openness/methods.ts';
import { scoreWords } from '../../words/scores.ts';
import { CriteriaList } from './criteria-list.tsx';
import { ScoreBar } from './score-bar.tsx';

interface Props {
  readonly scores: Readonly<Record<MethodId, Score>>;
  readonly language: Language;
  /** Keeps the headings of two sets on one page apart. */
  readonly level?: 3 | 4;
}

/** Three methods side by side, each with its sum and, behind it, every criterion with its evidence. */
export const ScorePanels = ({ scores, language, level = 3 }: Props) => (
  <div className="openness-scores">
    {methodIds.map((method) => (
      <ScorePanel key={method} score={scores[method]} language={language} level={level} />
    ))}
  </div>
);

interface PanelProps {
  readonly score: Score;
  readonly language: Language;
  readonly level: 3 | 4;
}

function ScorePanel({ score, language, level }: PanelProps) {
  const words = scoreWords(language);
  const { title, max, unit, caveat } = methods[score.method];
  const number = (value: number, decimals = 0): string => formatNumber(value, decimals, language);
  const Heading = level === 3 ? 'h3' : 'h4';
  const band = bandOf(score.method, score.pointsUnknownAsNo);
  const leftOut = score.pointsUnknownLeftOut;
  return (
    <article className="openness-score" data-method={score.method}>
      <Heading>{title[language]}</Heading>
      <p className="score-sum">
        <strong>{number(score.points)}</strong>
        <span>
          /{number(max)}
          {language === 'ko' ? unit.ko : ` ${unit.en}`}
          {band && ` · ${band.name[language]}`}
        </span>
      </p>
      <ScoreBar score={score} language={language} />
      <dl className="score-ways">
        <div>
          <dt>{words.unknownAsNo}</dt>
          <dd>{number(score.pointsUnknownAsNo)}</dd>
        </div>
        <div>
          <dt>{words.unknownLeftOut}</dt>
          <dd>
            {leftOut === null
              ? words.nothingKnown
              : number(leftOut, Number.isInteger(leftOut) ? 0 : 1)}
          </dd>
        </div>
      </dl>
      <details>
        <summary>{words.criteria(score.criteria.length)}</summary>
        <CriteriaList score={score} language={language} />
        <p className="score-caveat">
          <b>{words.caveat}:</b> {caveat[language]}
        </p>
      </details>
    </article>
  );
}
