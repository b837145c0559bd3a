import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import {
  lastChanges,
  resultsOf,
  type GroupResult,
  type RoundResult,
} from '../../domain/surveys/survey-results.ts';
import { everyone } from '../../domain/surveys/survey-tables.ts';
import type { Survey, SurveyQuestion } from '../../domain/surveys/survey.ts';
import type { TableRecord } from '../../domain/tables/table-records.ts';
import { surveyWords } from '../../words/surveys.ts';
import { roundDates } from './survey-rounds.tsx';

interface Props {
  readonly survey: Survey;
  readonly question: SurveyQuestion;
  readonly rows: readonly TableRecord[];
  readonly language: Language;
}

const percent = (share: number, language: Language): string =>
  `${formatNumber(share, 0, language)}${language === 'ko' ? '' : '\u202F'}%`;

/** A question as it was worded: the last round's answers, all groups, and what changed. */
export function SurveyQuestionResults({ survey, question, rows, language }: Props) {
  const words = surveyWords(language);
  const results = resultsOf(rows, survey, question);
  const last = results.at(-1);
  if (!last) return null;
  const all = last.groups.find(({ group }) => group === everyone);
  return (
    <div className="survey-question">
      <h3>{words.wording(question.wording[language])}</h3>
      <p className="voices-about">{words.results(roundDates(last.round, language))}</p>
      {all && (
        <ul className="status-bars">
          {all.answers.map(({ answer, share }) => (
            <li key={answer}>
              <span>{labelOf(question, answer, language)}</span>
              <span className="status-bar" aria-hidden="true">
                {share && <i data-status={4} style={{ width: `${share.share}%` }} />}
              </span>
              <b>{share ? percent(share.share, language) : words.hidden}</b>
            </li>
          ))}
        </ul>
      )}
      <Changes results={results} question={question} language={language} />
      <Groups survey={survey} question={question} result={last} language={language} />
    </div>
  );
}

const labelOf = (question: SurveyQuestion, answer: string, language: Language): string =>
  question.answers.find(({ id }) => id === answer)?.label[language] ?? answer;

function Changes({
  results,
  question,
  language,
}: {
  readonly results: readonly RoundResult[];
  readonly question: SurveyQuestion;
  readonly language: Language;
}) {
  const words = surveyWords(language);
  const changes = lastChanges(results);
  if (!changes) return null;
  const points = (value: number): string => formatNumber(Math.abs(value), 1, language);
  return (
    <>
      <h4>
        {words.changeTitle(roundDates(changes.from, language), roundDates(changes.to, language))}
      </h4>
      <ul className="survey-changes">
        {changes.answers.map(({ answer, change }) => (
          <li key={answer} data-change={change?.kind ?? 'unknown'}>
            <b>{labelOf(question, answer, language)}</b>{' '}
            {change
              ? words.change[change.kind](points(change.points), points(change.margin))
              : words.changeUnknown}
          </li>
        ))}
      </ul>
    </>
  );
}

function Groups({
  survey,
  question,
  result,
  language,
}: {
  readonly survey: Survey;
  readonly question: SurveyQuestion;
  readonly result: RoundResult;
  readonly language: Language;
}) {
  const words = surveyWords(language);
  if (result.groups.length < 2) return null;
  const nameOf = ({ group }: GroupResult): string =>
    group === everyone
      ? words.everyone
      : (survey.groups.find((entry) => entry.question === question.id && entry.id === group)?.name[
          language
        ] ?? words.notNamed);
  const isHidden = result.groups.some(
    ({ people, answers }) => people === null || answers.some(({ share }) => share === null),
  );
  return (
    <>
      <div
        className="table-frame"
        tabIndex={0}
        role="region"
        aria-label={question.wording[language]}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{words.columns.group}</th>
              <th scope="col" className="numeric">
                {words.columns.answered}
              </th>
              {question.answers.map(({ id, label }) => (
                <th key={id} scope="col" className="numeric">
                  {label[language]}
                </th>
              ))}
              <th scope="col" className="numeric">
                {words.columns.margin}
              </th>
            </tr>
          </thead>
          <tbody>
            {result.groups.map((group) => {
              const margin = group.answers.find(({ share }) => share)?.share?.margin;
              return (
                <tr key={group.group}>
                  <th scope="row">{nameOf(group)}</th>
                  <td className="numeric">
                    {group.people === null ? words.hidden : formatNumber(group.people, 0, language)}
                  </td>
                  {group.answers.map(({ answer, share }) => (
                    <td key={answer} className="numeric">
                      {share ? percent(share.share, language) : words.hidden}
                    </td>
                  ))}
                  <td className="numeric">
                    {margin ? `±${formatNumber(margin.points, 1, language)}` : '–'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {isHidden && <p className="voices-note">{words.hiddenNote}</p>}
    </>
  );
}
