import type { CivilDay } from '../../domain/time/civil-date.ts';
import { daysWaited, stateOf } from '../../domain/answers/question-state.ts';
import type { Question } from '../../domain/answers/question.ts';
import { longestFirst, type RegisterSummary } from '../../domain/answers/waits.ts';
import { formatNumber, formatPercent } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { answerWords } from '../../words/answers.ts';

interface Props {
  readonly questions: readonly Question[];
  readonly summary: RegisterSummary;
  readonly today: CivilDay;
  readonly language: Language;
}

/** A median of two may be a half day. */
export const dayCount = (days: number, language: Language): string =>
  formatNumber(days, Number.isInteger(days) ? 0 : 1, language);

/** The three numbers of the register: how long as a rule, how long at worst, how many without an answer. */
export function WaitFigures({ questions, summary, today, language }: Props) {
  const words = answerWords(language);
  const { all, byState, unanswered } = summary;
  const inDays = (days: number | null): string =>
    days === null ? words.noDays : words.days(dayCount(days, language));
  const [longest] = questions
    .filter((question) => daysWaited(question, today) !== null)
    .toSorted(longestFirst(today));
  return (
    <section className="voices-section" aria-labelledby="waits">
      <h2 id="waits">{words.figuresTitle}</h2>
      <dl className="voices-figures">
        <div>
          <dt>{words.median}</dt>
          <dd>
            <b>{inDays(byState.answered.median)}</b>
            <small>{words.medianOf(byState.answered.known)}</small>
          </dd>
        </div>
        <div>
          <dt>{words.worst}</dt>
          <dd>
            <b>{inDays(all.worst)}</b>
            {longest && (
              <small>
                <a href={`#${longest.id}`}>
                  {stateOf(longest) === 'open' ? words.worstOpen : words.worstDone}
                </a>
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.unanswered}</dt>
          <dd>
            <b>{formatPercent(unanswered / all.count, language)}</b>
            <small>{words.unansweredOf(unanswered, all.count)}</small>
          </dd>
        </div>
      </dl>
    </section>
  );
}
