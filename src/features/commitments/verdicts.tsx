import { absences, assessors } from '../../domain/commitments/model-words.ts';
import {
  ogpValues,
  questions,
  valueWords,
  type Question,
} from '../../domain/commitments/scales.ts';
import type { CommitmentContext } from './commitment-context.ts';
import { lastRatings, ratingsOf } from './ratings-model.ts';

const three: readonly (readonly [question: Question, anchor: string])[] = [
  ['completion', 'rating-completion'],
  ['early-results', 'results'],
  ['ambition', 'rating-ambition'],
];

/** Completion, early results and ambition at a glance: three answers, each with who gave it. */
export function Verdicts({ context }: { readonly context: CommitmentContext }) {
  const { words, file, links } = context;
  const { language } = links;
  return (
    <section className="verdicts" aria-labelledby="verdicts">
      <h2 id="verdicts">{words.verdictsTitle}</h2>
      <dl>
        {three.map(([question, anchor]) => {
          const rated = ratingsOf(file.commitment, question);
          const last = lastRatings(rated);
          return (
            <div key={question}>
              <dt>
                {last.length === 0 ? (
                  questions[question][language]
                ) : (
                  <a href={`#${anchor}`}>{questions[question][language]}</a>
                )}
              </dt>
              {last.length === 0 && <dd className="verdict-none">{words.noRating}</dd>}
              {last.map(({ id, scale, value, absent, assessor, dimension }) => (
                <dd key={id}>
                  {value === null ? (
                    <span className="verdict-none">
                      {absent === null ? words.noRating : absences[absent][language]}
                    </span>
                  ) : (
                    <strong>{valueWords(scale, value)[language]}</strong>
                  )}{' '}
                  <small>
                    {[
                      dimension === null ? null : ogpValues[dimension][language],
                      assessors[assessor][language],
                    ]
                      .filter((part) => part !== null)
                      .join(' · ')}
                  </small>
                </dd>
              ))}
              {rated.subjects.some(({ disagreement }) => disagreement !== null) && (
                <dd className="rating-differs">
                  <strong>≠ {words.differs}</strong>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <p className="promise-note">{words.verdictsNote}</p>
    </section>
  );
}
