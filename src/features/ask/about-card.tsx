import type { About } from '../../domain/ask/about.ts';
import type { AskWords } from '../../words/ask.ts';

interface Props {
  readonly about: About | null;
  readonly words: AskWords;
  readonly onDrop: () => void;
}

/** What the message is about, as its receiver will see it. */
export function AboutCard({ about, words, onDrop }: Props) {
  return (
    <section className="ask-about" aria-labelledby="ask-about">
      <h2 id="ask-about">{words.aboutTitle}</h2>
      {about === null ? (
        <p className="ask-hint">{words.aboutNone}</p>
      ) : (
        <>
          {about.title !== null && <p className="ask-about-title">{about.title}</p>}
          <dl>
            <Fact label={words.aboutFigure} text={about.figure} />
            <Fact label={words.aboutPeriod} text={about.period} />
            <Fact
              label={words.aboutDataset}
              text={
                about.dataset && about.version
                  ? `${about.dataset}, ${words.aboutVersion(about.version)}`
                  : about.dataset
              }
            />
          </dl>
          <p className="ask-row">
            <a href={about.address}>{words.aboutOpen}</a>
            <button type="button" className="button-quiet" onClick={onDrop}>
              {words.aboutDrop}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
