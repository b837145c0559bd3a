import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { marginOf } from '../../domain/surveys/margin.ts';
import { resultsOf } from '../../domain/surveys/survey-results.ts';
import { surveyModes, type Survey, type SurveyRound } from '../../domain/surveys/survey.ts';
import { everyone } from '../../domain/surveys/survey-tables.ts';
import type { TableRecord } from '../../domain/tables/table-records.ts';
import { partialDateWords } from '../../words/partial-date.ts';
import { surveyWords } from '../../words/surveys.ts';

interface Props {
  readonly survey: Survey;
  readonly rows: readonly TableRecord[];
  readonly language: Language;
}

export function roundDates({ from, to }: SurveyRound, language: Language): string {
  const days = [...new Set([from, to])].filter((day) => day !== null);
  return days.length === 0
    ? surveyWords(language).notGiven
    : days.map((day) => partialDateWords(day, language)).join(' – ');
}

/** When, how and whom each round asked, and how sure it is. */
export function SurveyRounds({ survey, rows, language }: Props) {
  const words = surveyWords(language);
  const { columns } = words;
  const peopleIn = (round: SurveyRound): number =>
    Math.max(
      0,
      ...survey.questions.flatMap((question) =>
        resultsOf(rows, survey, question)
          .filter((result) => result.round.id === round.id)
          .flatMap(({ groups }) => groups.find(({ group }) => group === everyone)?.people ?? []),
      ),
    );
  return (
    <>
      <h3>{words.roundsTitle}</h3>
      <div className="table-frame" tabIndex={0} role="region" aria-label={words.rounds}>
        <table>
          <caption>{words.rounds}</caption>
          <thead>
            <tr>
              {[
                columns.dates,
                columns.mode,
                columns.asked,
                columns.answered,
                columns.margin,
                columns.source,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {survey.rounds.map((round) => {
              const answered = peopleIn(round);
              const margin = marginOf(round, answered, false);
              const { address, title } = round.source;
              return (
                <tr key={round.id}>
                  <th scope="row">{roundDates(round, language)}</th>
                  <td>
                    {surveyModes[round.mode][language]}
                    <small>{round.sampling?.[language] ?? ''}</small>
                  </td>
                  <td>
                    {round.asked === null
                      ? words.notGiven
                      : words.people(formatNumber(round.asked, 0, language))}
                  </td>
                  <td>{words.people(formatNumber(answered, 0, language))}</td>
                  <td>
                    {margin === null ? (
                      words.notGiven
                    ) : (
                      <>
                        {words.margin(
                          formatNumber(margin.points, 1, language),
                          String(margin.confidence),
                        )}
                        <small>{margin.isReckoned ? words.reckoned : words.stated}</small>
                      </>
                    )}
                  </td>
                  <td>
                    {address === null ? title[language] : <a href={address}>{title[language]}</a>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="voices-note">{words.reckonedNote}</p>
    </>
  );
}
