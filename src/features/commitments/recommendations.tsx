import { assessors } from '../../domain/commitments/model-words.ts';
import { Cited } from './cited.tsx';
import type { CommitmentContext } from './commitment-context.ts';

export function Recommendations({ context }: { readonly context: CommitmentContext }) {
  const { file, words, links } = context;
  const { language } = links;
  const { recommendations } = file.commitment;
  if (recommendations.length === 0) return null;
  return (
    <section className="promise-section" aria-labelledby="recommendations">
      <h2 id="recommendations">{words.recommendationsTitle}</h2>
      <ol className="statements">
        {recommendations.map((entry) => (
          <li key={entry.id} className="statement">
            <span className="statement-about">
              {words.recommendedBy(assessors[entry.by][language])}
            </span>
            <p>
              {entry.text[language]} <Cited context={context} said={entry} />
            </p>
            <p className="recommendation-answer">
              <b>{words.answerLabel}:</b> {entry.answer?.[language] ?? words.noRecommendationAnswer}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
