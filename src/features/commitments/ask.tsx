import {
  leafMilestones,
  milestoneLateness,
  milestoneState,
} from '../../domain/commitments/milestone-state.ts';
import type { CommitmentContext } from './commitment-context.ts';
import { latenessWords } from './lateness-words.ts';

/** A question that is ready to be sent: by the reader, to whom the reader chooses. */
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
  const subject = words.askSubject(commitment.id, title);
  const body = words.askBody(
    title,
    (facts.length === 0 ? [words.askUnknown] : facts).map((fact) => `- ${fact}`).join('\n'),
  );
  return (
    <section className="promise-section ask" aria-labelledby="ask">
      <h2 id="ask">{words.askTitle}</h2>
      <p className="promise-lead">{words.askLead}</p>
      <label htmlFor="ask-text">{words.askLabel}</label>
      <textarea id="ask-text" rows={9} defaultValue={`${subject}\n\n${body}`} />
      <p>
        <a
          className="button"
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
        >
          {words.askMail}
        </a>
      </p>
    </section>
  );
}
