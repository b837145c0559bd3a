import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { methods, type Score } from '../../domain/openness/methods.ts';
import type { CriterionResult } from '../../domain/openness/score.ts';
import { scoreWords } from '../../words/scores.ts';
import { koreanRuns } from '../layout/korean-runs.tsx';

interface Props {
  readonly score: Score;
  readonly language: Language;
}

const marks = { yes: '✓', no: '✕', unknown: '?' } as const;

/** Every criterion of a method: its rule in words, its weight, the answer and what it rests on. */
export function CriteriaList({ score, language }: Props) {
  const { dimensions, criteria } = methods[score.method];
  const dimensionOf = (id: string): string | null =>
    criteria.find((criterion) => criterion.id === id)?.dimension ?? null;
  const groups = [...Map.groupBy(score.criteria, ({ id }) => dimensionOf(id))];
  return (
    <>
      {groups.map(([dimension, results]) => (
        <div key={dimension ?? ''} className="criteria">
          {dimension !== null && (
            <p className="criteria-dimension">
              <b>{dimensions[dimension]?.[language] ?? dimension}</b>{' '}
              <Subtotal results={results} language={language} />
            </p>
          )}
          <ul>
            {results.map((result) => (
              <Criterion key={result.id} result={result} score={score} language={language} />
            ))}
          </ul>
        </div>
      ))}
      <Sum score={score} language={language} />
    </>
  );
}

const sumOf = (results: readonly CriterionResult[]): number =>
  results.reduce((sum, { weight }) => sum + weight, 0);
const met = (results: readonly CriterionResult[]): CriterionResult[] =>
  results.filter(({ answer }) => answer === 'yes');

function Subtotal({
  results,
  language,
}: {
  readonly results: readonly CriterionResult[];
  readonly language: Language;
}) {
  const number = (value: number): string => formatNumber(value, 0, language);
  return scoreWords(language).subtotal(number(sumOf(met(results))), number(sumOf(results)));
}

interface CriterionProps extends Props {
  readonly result: CriterionResult;
}

function Criterion({ result, score: { method }, language }: CriterionProps) {
  const words = scoreWords(language);
  const { criteria, unit } = methods[method];
  const criterion = criteria.find(({ id }) => id === result.id);
  return (
    <li className="criterion" data-answer={result.answer} data-criterion={result.id}>
      <p className="criterion-name">
        <span aria-hidden="true">{marks[result.answer]}</span> {criterion?.name[language]}{' '}
        <small>
          {words.answers[result.answer]} ·{' '}
          {words.weight(formatNumber(result.weight, 0, language), unit[language])}
        </small>
      </p>
      <p className="criterion-evidence">
        {koreanRuns(result.evidence[language], language)}
        {result.basis !== 'none' && <small> ({words.bases[result.basis]})</small>}
      </p>
      <p className="criterion-rule">
        {words.rule}: {criterion?.rule[language]}
      </p>
    </li>
  );
}

/** The points as they add up: nothing is weighted that is not shown. */
function Sum({ score, language }: Props) {
  const words = scoreWords(language);
  const number = (value: number): string => formatNumber(value, 0, language);
  const yes = met(score.criteria);
  const terms = yes.map(({ weight }) => number(weight)).join(' + ') || words.none;
  const total = sumOf(yes);
  return (
    <p className="criteria-sum">
      {words.sum(terms, number(total))}
      {total !== score.points && ` ${words.inTurn(number(yes.length), number(score.points))}`}
    </p>
  );
}
