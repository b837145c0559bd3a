import type { ReactNode } from 'react';
import { commitmentRegister } from '../../data-access/commitments.ts';
import { publishes } from '../../data-access/participation.ts';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { daysWaited, questionStates, stateOf } from '../../domain/answers/question-state.ts';
import type { AnswersFile, Question, Said } from '../../domain/answers/question.ts';
import { channels } from '../../domain/answers/question.ts';
import { parseIsoDay } from '../../domain/time/civil-date.ts';
import { formatDay } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { answerWords } from '../../words/answers.ts';

interface Props {
  readonly file: AnswersFile;
  readonly data: SiteData;
  readonly links: SiteLinks;
}

const newestFirst = (one: Question, other: Question): number =>
  (other.askedOn ?? '').localeCompare(one.askedOn ?? '', 'en');

/** Every question with how long it waited, its answer, and what changed; the newest first. */
export function QuestionList({ file, data, links }: Props) {
  const words = answerWords(links.language);
  return (
    <section className="voices-section" aria-labelledby="questions">
      <h2 id="questions">{words.listTitle}</h2>
      <ul className="questions">
        {file.questions.toSorted(newestFirst).map((question) => (
          <li key={question.id} id={question.id} tabIndex={-1} data-state={stateOf(question)}>
            <QuestionItem question={question} file={file} data={data} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const dayWords = (day: string, language: Language): string => {
  const parsed = parseIsoDay(day);
  return parsed === null ? day : formatDay(parsed, language);
};

function QuestionItem({ question, file, data, links }: Props & { readonly question: Question }) {
  const { language } = links;
  const words = answerWords(language);
  const state = stateOf(question);
  const days = daysWaited(question, data.today);
  const topic = file.topics.find(({ id }) => id === question.topic);
  const asked =
    question.askedOn === null
      ? words.askedUnknown
      : words.asked(dayWords(question.askedOn, language));
  return (
    <>
      <p className="question-state">
        <b>{questionStates[state][language]}</b>
        <span>
          {days === null
            ? words.waitUnknown
            : state === 'open'
              ? words.waiting(days)
              : words.waited(days)}
        </span>
      </p>
      <div className="question-body">
        <p className="voices-about">
          {[
            topic?.name[language],
            asked,
            channels[question.channel][language],
            question.organisation?.[language] ?? words.resident,
          ]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </p>
        <h3>
          {question.question ? (
            <Text said={question.question} language={language} />
          ) : (
            <span className="voices-quiet">
              {question.withheld === 'not-given' ? words.noText : words.withheld}
            </span>
          )}
        </h3>
        <AboutLink question={question} data={data} links={links} />
        <Outcome question={question} language={language} />
        {question.links.length > 0 && (
          <p className="voices-links">
            {question.links.map(({ title, address }) => (
              <a key={address} href={address}>
                {title[language]}
              </a>
            ))}
          </p>
        )}
      </div>
    </>
  );
}

function Outcome({
  question: { answer, answeredOn, agency, closedOn, isClosed, changed },
  language,
}: {
  readonly question: Question;
  readonly language: Language;
}) {
  const words = answerWords(language);
  return (
    <dl className="question-outcome">
      <dt>{words.answerTitle}</dt>
      <dd>
        {answer ? (
          <>
            <Text said={answer} language={language} />
            {answeredOn !== null && (
              <small>{words.answeredOn(dayWords(answeredOn, language))}</small>
            )}
          </>
        ) : (
          <span className="voices-quiet">
            {closedOn !== null
              ? words.closedNoAnswer(dayWords(closedOn, language))
              : isClosed
                ? words.closedSometime
                : words.noAnswer}
          </span>
        )}
        {agency && <small>{words.agency(agency[language] ?? agency.ko ?? agency.en ?? '')}</small>}
      </dd>
      <dt>{words.changedTitle}</dt>
      <dd>
        {changed ? (
          <>
            {changed.kind === 'nothing' && `${words.nothingChanged}: `}
            <Text said={changed.text} language={language} />
            {changed.on !== null && <small>{dayWords(changed.on, language)}</small>}
          </>
        ) : (
          <span className="voices-quiet">{words.changeUnknown}</span>
        )}
      </dd>
    </dl>
  );
}

/** In the reader's language where it was written so; else as it was written, and marked. */
function Text({ said, language }: { readonly said: Said; readonly language: Language }): ReactNode {
  const own = said[language];
  if (own !== null) return own;
  const other = language === 'ko' ? 'en' : 'ko';
  return (
    <>
      <span lang={other}>{said[other]}</span>{' '}
      <small className="voices-quiet">({answerWords(language).otherLanguage})</small>
    </>
  );
}

function AboutLink({
  question: { about },
  data,
  links,
}: {
  readonly question: Question;
  readonly data: SiteData;
  readonly links: SiteLinks;
}) {
  const { language } = links;
  const words = answerWords(language);
  const { kind, id } = about;
  if (id === null) return null;
  const dataset = data.definitions.find((definition) => definition.id === id);
  if (kind === 'dataset' && dataset) {
    return (
      <p className="voices-links">
        <a href={links.dataset(id)}>{words.about(dataset.title[language])}</a>
      </p>
    );
  }
  const commitment = publishes(data, 'commitments')
    ? commitmentRegister(data).commitments.find((entry) => entry.id === id)
    : undefined;
  if (kind === 'commitment' && commitment) {
    return (
      <p className="voices-links">
        <a href={links.commitment(id)}>{words.about(commitment.title[language])}</a>
      </p>
    );
  }
  return <p className="voices-quiet">{words.about(id)}</p>;
}
