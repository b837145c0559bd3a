import type { CivilDay } from '../../domain/time/civil-date.ts';
import { questionStateIds, questionStates } from '../../domain/answers/question-state.ts';
import type { AnswersFile } from '../../domain/answers/question.ts';
import { registerSummary, type RegisterSummary, type Waits } from '../../domain/answers/waits.ts';
import { formatDay } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { answerWords } from '../../words/answers.ts';
import { dayCount } from './wait-figures.tsx';

interface Props {
  readonly file: AnswersFile;
  readonly summary: RegisterSummary;
  readonly today: CivilDay;
  readonly language: Language;
}

/** The same by state and by topic: no wait is left out without a word. */
export function WaitTables({ file, summary, today, language }: Props) {
  const words = answerWords(language);
  const { columns } = words;
  const inDays = (days: number | null): string => (days === null ? '–' : dayCount(days, language));
  const topics = file.topics
    .map(({ id, name }) => ({
      id,
      name: name[language],
      own: file.questions.filter(({ topic }) => topic === id),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <section className="voices-section" aria-labelledby="by-state">
      <h2 id="by-state">{words.byStateTitle}</h2>
      <div className="table-frame" tabIndex={0} role="region" aria-label={words.byState}>
        <table className="voices-table">
          <caption>{words.byState}</caption>
          <Head
            first={columns.state}
            rest={[columns.count, columns.known, columns.median, columns.worst]}
          />
          <tbody>
            {questionStateIds.map((state) => (
              <tr key={state}>
                <th scope="row">{questionStates[state][language]}</th>
                <Cells cells={waitCells(summary.byState[state], inDays)} />
              </tr>
            ))}
            <tr data-total>
              <th scope="row">{words.allStates}</th>
              <Cells
                cells={waitCells(summary.all, inDays, (text) =>
                  summary.byState.open.known > 0 ? words.atLeast(text) : text,
                )}
              />
            </tr>
          </tbody>
        </table>
      </div>
      <p className="voices-note">{words.waitsNote(formatDay(today, language))}</p>
      <h2>{words.byTopicTitle}</h2>
      <div className="table-frame" tabIndex={0} role="region" aria-label={words.byTopic}>
        <table className="voices-table">
          <caption>{words.byTopic}</caption>
          <Head
            first={columns.topic}
            rest={[
              columns.count,
              columns.answered,
              columns.unanswered,
              columns.median,
              columns.worst,
            ]}
          />
          <tbody>
            {topics.map(({ id, name, own }) => {
              const { all, byState, unanswered } = registerSummary(own, today);
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <Cells
                    cells={[
                      { column: 'count', text: String(all.count) },
                      { column: 'answered', text: String(byState.answered.count) },
                      { column: 'unanswered', text: String(unanswered) },
                      { column: 'median', text: inDays(byState.answered.median) },
                      { column: 'worst', text: inDays(all.worst) },
                    ]}
                  />
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface Cell {
  readonly column: string;
  readonly text: string;
}

const waitCells = (
  { count, known, median, worst }: Waits,
  inDays: (days: number | null) => string,
  asBound: (text: string) => string = (text) => text,
): Cell[] => [
  { column: 'count', text: String(count) },
  { column: 'known', text: String(known) },
  { column: 'median', text: median === null ? inDays(null) : asBound(inDays(median)) },
  { column: 'worst', text: inDays(worst) },
];

function Head({ first, rest }: { readonly first: string; readonly rest: readonly string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {rest.map((label) => (
          <th key={label} scope="col" className="numeric">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cells({ cells }: { readonly cells: readonly Cell[] }) {
  return cells.map(({ column, text }) => (
    <td key={column} className="numeric">
      {text}
    </td>
  ));
}
