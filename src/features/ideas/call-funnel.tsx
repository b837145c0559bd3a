import type { SiteLinks } from '../../data-access/site-data.ts';
import type { CitedSource, CommitmentFigure } from '../../domain/commitments/commitment.ts';
import type { Forum } from '../../domain/forums/forum.ts';
import type { FunnelStep } from '../../domain/proposals/funnel.ts';
import { formatNumber } from '../../domain/text/format.ts';
import { ideaWords } from '../../words/ideas.ts';
import { partialDateWords } from '../../words/partial-date.ts';
import { FunnelSquares } from './funnel-squares.tsx';
import { shareWords } from './share-words.ts';

/** A call for proposals that says how many came and how many were left. */
export interface CallFunnel {
  readonly event: Forum;
  readonly steps: readonly FunnelStep[];
}

interface Props {
  readonly call: CallFunnel;
  readonly sources: readonly CitedSource[];
  readonly links: SiteLinks;
}

/** How many ideas came and how many were left, as areas and as a table. */
export function Funnel({ call: { event, steps }, sources, links }: Props) {
  const { language } = links;
  const words = ideaWords(language);
  const figureOf = ({ id }: FunnelStep): CommitmentFigure | undefined =>
    event.figures.find((figure) => figure.id === id);
  const label = (step: FunnelStep): string => figureOf(step)?.label[language] ?? '';
  const count = (value: number): string => formatNumber(value, 0, language);
  const source = sources.find(({ id }) => id === event.source);
  const period =
    event.starts && event.ends
      ? words.period(
          partialDateWords(event.starts.date, language),
          partialDateWords(event.ends.date, language),
        )
      : null;
  return (
    <section className="voices-section funnel" aria-labelledby={`funnel-${event.id}`}>
      <h2 id={`funnel-${event.id}`}>{event.title[language]}</h2>
      {period !== null && <p className="voices-about">{period}</p>}
      <div className="funnel-body">
        <FunnelSquares steps={steps} label={label} language={language} />
        <ol className="funnel-steps">
          {steps.map((step, i) => {
            const before = steps[i - 1];
            return (
              <li key={step.id} data-step={i}>
                <b>{words.unit(count(step.value))}</b>
                <span>{label(step)}</span>
                {before && step.ofBefore !== null && (
                  <small>
                    {words.ofBefore(shareWords(step.ofBefore, language), label(before))}
                    {i > 1 && <> · {words.ofAll(shareWords(step.ofAll, language))}</>}
                  </small>
                )}
              </li>
            );
          })}
        </ol>
      </div>
      <table className="voices-table">
        <caption>{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            {[words.count, words.shareBefore, words.shareAll].map((head) => (
              <th key={head} scope="col" className="numeric">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">{label(step)}</th>
              <td className="numeric">{step.value.toLocaleString('en')}</td>
              <td className="numeric">
                {step.ofBefore === null ? '–' : shareWords(step.ofBefore, language)}
              </td>
              <td className="numeric">{shareWords(step.ofAll, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="voices-note">{words.notSaid}</p>
      <p className="voices-links">
        {event.commitment && <a href={links.commitment(event.commitment.id)}>{words.promise}</a>}
        <a href={`${links.forums}#${event.id}`}>{words.calendar}</a>
      </p>
      <cite className="cited">
        {words.source}: {source?.title[language] ?? event.source}, {event.place[language]}
      </cite>
    </section>
  );
}
