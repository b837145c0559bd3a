import type { ReactNode } from 'react';
import type { Fit, FitLevel } from '../../domain/services/fit.ts';
import { serviceResultWords } from '../../words/service-results.ts';
import { FitCard } from './fit-card.tsx';
import { FitLine } from './fit-line.tsx';
import { FinderTools, type AnswerTools } from './finder-tools.tsx';
import type { ServiceFrame } from './service-facts.tsx';

interface Props {
  readonly fits: readonly Fit[];
  readonly frame: ServiceFrame;
  readonly tools: AnswerTools;
}

/** What fits and what may, with reasons; all others folded away, with reasons as well. */
export function FinderResults({ fits, frame, tools }: Props) {
  const words = serviceResultWords(frame.language);
  const of = (level: FitLevel): readonly Fit[] => fits.filter((fit) => fit.level === level);
  const cards = (level: FitLevel): ReactNode =>
    of(level).map((fit) => <FitCard key={fit.service.id} fit={fit} frame={frame} />);
  const [right, likely] = [of('fits').length, of('maybe').length];
  return (
    <section
      className="finder-results"
      id="service-results"
      tabIndex={-1}
      aria-labelledby="service-results-title"
    >
      <h2 id="service-results-title" className="unseen">
        {words.title}
      </h2>
      <FinderTools {...tools} />
      <section className="fit-group" aria-labelledby="fits-title">
        <h3 id="fits-title">{words.fits(right)}</h3>
        <p className="finder-hint">{right === 0 ? words.fitsNone : words.fitsNote}</p>
        <ul>{cards('fits')}</ul>
      </section>
      <section className="fit-group" aria-labelledby="maybe-title">
        <h3 id="maybe-title">{words.maybe(likely)}</h3>
        <p className="finder-hint">{likely === 0 ? words.maybeNone : words.maybeNote}</p>
        <ul>{cards('maybe')}</ul>
      </section>
      {(['unclear', 'not', 'elsewhere'] as const).map((level) => (
        <Folded
          key={level}
          title={words[level](of(level).length)}
          note={level === 'unclear' ? words.unclearNote : null}
        >
          {of(level).map((fit) => (
            <FitLine key={fit.service.id} fit={fit} language={frame.language} />
          ))}
        </Folded>
      ))}
    </section>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly note: string | null;
  readonly children: readonly ReactNode[];
}

function Folded({ title, note, children }: FoldedProps) {
  if (children.length === 0) return null;
  return (
    <details className="fit-folded">
      <summary>{title}</summary>
      {note !== null && <p className="finder-hint">{note}</p>}
      <ul>{children}</ul>
    </details>
  );
}
