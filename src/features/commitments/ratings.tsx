import type { Assessment } from '../../domain/commitments/commitment.ts';
import { absences, assessors, stages } from '../../domain/commitments/model-words.ts';
import {
  ogpValues,
  questions,
  scales,
  valueWords,
  type Question,
} from '../../domain/commitments/scales.ts';
import { partialDateWords } from '../../words/partial-date.ts';
import { Cited } from './cited.tsx';
import type { CommitmentContext } from './commitment-context.ts';
import { assessorIds, ratingsOf, type RatedQuestion, type RatedSubject } from './ratings-model.ts';
import { RatingSteps } from './rating-steps.tsx';

interface Props {
  readonly context: CommitmentContext;
}

const asked: readonly Question[] = [
  'completion',
  'ambition',
  'specificity',
  'verifiable',
  'relevance',
  'review',
  'starred',
];

/** Who answers what to the same question, side by side; never added up. */
export function Ratings({ context }: Props) {
  const { words, file } = context;
  const rated = asked
    .map((question) => ratingsOf(file.commitment, question))
    .filter(({ subjects }) => subjects.length > 0);
  if (rated.length === 0) return null;
  return (
    <section className="promise-section" aria-labelledby="ratings">
      <h2 id="ratings">{words.ratingsTitle}</h2>
      <p className="promise-lead">{words.ratingsLead}</p>
      <AssessorColumns context={context} />
      {rated.map((entry) => (
        <QuestionRatings key={entry.question} context={context} rated={entry} />
      ))}
    </section>
  );
}

/** Whether the promise opened government, dimension by dimension. */
export function EarlyResults({ context }: Props) {
  const { words, file } = context;
  const rated = ratingsOf(file.commitment, 'early-results');
  if (rated.subjects.length === 0) return null;
  return (
    <section className="promise-section" aria-labelledby="results">
      <h2 id="results">{words.resultsTitle}</h2>
      <p className="promise-lead">{words.resultsLead}</p>
      <AssessorColumns context={context} />
      <Subjects context={context} rated={rated} />
    </section>
  );
}

/** Heads of the columns on a wide screen; each rating names its assessor for itself as well. */
function AssessorColumns({ context: { links } }: Props) {
  return (
    <p className="rating-columns" aria-hidden="true">
      {Object.values(assessors).map((name) => (
        <span key={name.en}>{name[links.language]}</span>
      ))}
    </p>
  );
}

interface QuestionProps extends Props {
  readonly rated: RatedQuestion;
}

function QuestionRatings({ context, rated }: QuestionProps) {
  return (
    <section className="rating-question" id={`rating-${rated.question}`}>
      <h3>{questions[rated.question][context.links.language]}</h3>
      <Subjects context={context} rated={rated} />
    </section>
  );
}

function Subjects({ context, rated: { subjects, silent } }: QuestionProps) {
  const { words, links } = context;
  const { language } = links;
  return (
    <>
      {subjects.map((subject) => (
        <Subject
          key={subject.dimension ?? 'whole'}
          context={context}
          subject={subject}
          isAlone={subjects.length === 1 && subject.dimension === null}
        />
      ))}
      {silent.length > 0 && (
        <p className="rating-silent">
          {words.noAnswer}: {silent.map((by) => assessors[by][language]).join(', ')}
        </p>
      )}
    </>
  );
}

interface SubjectProps extends Props {
  readonly subject: RatedSubject;
  /** There is no other to tell it from: its question names it. */
  readonly isAlone: boolean;
}

function Subject({ context, subject, isAlone }: SubjectProps) {
  const { words, links } = context;
  const { language } = links;
  const { dimension, voices, disagreement } = subject;
  return (
    <div className="rating-subject" data-differs={disagreement !== null || undefined}>
      <p className="rating-name" data-alone={isAlone || undefined}>
        {dimension === null ? words.whole : ogpValues[dimension][language]}
      </p>
      {disagreement && (
        <p className="rating-differs">
          <strong>≠ {words.differs}.</strong>{' '}
          {(disagreement.kind === 'value' ? words.differsValue : words.differsScale)(
            disagreement.assessments.map((entry) => answerText(entry, context)).join(', '),
          )}
        </p>
      )}
      <dl className="rating-voices">
        {voices.map(({ by, ratings }) => (
          <div key={by} data-by={by}>
            <dt>{assessors[by][language]}</dt>
            {ratings.map((entry) => (
              <Rating key={entry.id} context={context} rating={entry} />
            ))}
          </div>
        ))}
        {assessorIds
          .filter((by) => !voices.some((voice) => voice.by === by))
          .map((by) => (
            <div key={by} data-by={by} className="rating-none">
              <dt>{assessors[by][language]}</dt>
              <dd>{words.none}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

const answerText = (entry: Assessment, { words, links }: CommitmentContext): string =>
  words.answer(
    assessors[entry.assessor][links.language],
    entry.value === null ? words.noRating : valueWords(entry.scale, entry.value)[links.language],
  );

function Rating({ context, rating }: Props & { readonly rating: Assessment }) {
  const { words, links } = context;
  const { language } = links;
  const { scale, value, absent, stage, date, note } = rating;
  const when = [
    stage === null ? null : stages[stage][language],
    date === null ? null : partialDateWords(date, language),
  ].filter((part) => part !== null);
  return (
    <dd>
      {when.length > 0 && <span className="rating-stage">{when.join(', ')}</span>}
      {value === null ? (
        <span className="rating-absent">
          {absent === null ? words.noRating : absences[absent][language]}
        </span>
      ) : (
        <>
          <strong className="rating-value">{valueWords(scale, value)[language]}</strong>
          <RatingSteps scale={scale} value={value} context={context} />
        </>
      )}
      {!scales[scale].ordered || value !== null ? null : (
        <small className="rating-scale">{scales[scale].name[language]}</small>
      )}
      {note && <p className="rating-note">{note[language]}</p>}
      <Cited context={context} said={rating} />
    </dd>
  );
}
