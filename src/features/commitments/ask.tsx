import {
  leafMilestones,
  milestoneLateness,
  milestoneState,
} from '../../domain/commitments/milestone-state.ts';
import type { CommitmentContext } from './commitment-context.ts';
import { latenessWords } from './lateness-words.ts';

/** What is still open, and the way to the page that asks about it. */
export function Ask({ context }: { readonly context: CommitmentContext }) {
  const { file, words, links, data } = context;
  const { commitment } = file;
  const { language } = links;
  const title = commitment.title[language];
  const facts = leafMilestones(commitment)
    .filter((milestone) => ['open', 'unknown'].includes(milestoneState(commitment, milestone)))
    .map((milestone) =>
      words.askMilestone(
        milestone.title[language],
        latenessWords(milestoneLateness(commitment, milestone, data.today), language),
      ),
    );
  const known = facts.length === 0 ? [words.askUnknown] : facts;
  return (
    <section className="promise-section ask" aria-labelledby="ask">
      <h2 id="ask">{words.askTitle}</h2>
      <p className="promise-lead">{words.askLead}</p>
      <ul>
        {known.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>
        <a
          className="button"
          href={links.ask({
            address: links.commitment(commitment.id),
            title: `${commitment.id} ${title}`,
            figure: known.join('; '),
            dataset: 'commitments',
            version: data.entry('commitments').version,
          })}
        >
          {words.askTitle}
        </a>
      </p>
    </section>
  );
}
