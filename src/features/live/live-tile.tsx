import type { Language } from '../../domain/language.ts';
import { DataState } from '../../ui/figures/data-state.tsx';
import type { StateEntry } from '../../ui/figures/data-state-facts.ts';
import { tileState } from './tile-state.ts';
import { GradeMark } from '../../ui/figures/grade-mark.tsx';
import { liveWords } from '../../words/live.ts';
import { dayAndClockText, sinceText } from '../../words/moment.ts';
import type { LiveTileFact } from './live-tile-fact.ts';
import type { LiveTileModel } from './live-tile-model.ts';

interface Props {
  readonly fact: LiveTileFact;
  readonly model: LiveTileModel;
  readonly entry: StateEntry;
  /** `null` at build. */
  readonly now: number | null;
  readonly language: Language;
}

/** A live figure at a glance: how much, where, how bad, how old. */
export function LiveTile({ fact, model, entry, now, language }: Props) {
  const words = liveWords(language);
  const state = tileState(fact, model, entry);
  return (
    <article className="live-tile-body">
      <header>
        <p className="tile-theme">{fact.theme}</p>
        <h3>
          <a href={fact.href}>{fact.title}</a>
        </h3>
        <p className="tile-measure">{model.about}</p>
      </header>
      <div className="live-tile-figure">
        {model.number !== '' && (
          <p className="key-figure-value">
            {model.number}
            {model.unit !== '' && <small>{`\u202F${model.unit}`}</small>}
          </p>
        )}
        {model.note !== null && <p className="live-tile-note">{model.note}</p>}
        {model.index && (
          <p className="live-tile-index">
            {model.index.grade && (
              <GradeMark grade={model.index.grade} label={model.index.gradeText} />
            )}{' '}
            <span>{model.index.text}</span>
          </p>
        )}
        {model.texts.map(({ text, moment: sentAt }) => (
          <p key={text} className="live-tile-text" lang="ko">
            {sentAt !== null && (
              <time dateTime={sentAt}>
                {now === null
                  ? dayAndClockText(sentAt, language)
                  : sinceText(sentAt, now, language)}
              </time>
            )}{' '}
            {text}
          </p>
        ))}
      </div>
      <p className="live-tile-state">
        {now === null ? (
          // The page's live part makes this true while the tile itself is still the build's.
          <span className="data-state" data-state-of={JSON.stringify(state)}>
            <DataState facts={state} now={null} language={language} />
          </span>
        ) : (
          <span className="data-state">
            <DataState facts={state} now={now} language={language} />
          </span>
        )}
      </p>
      {fact.archive && (
        // Beside what is live from the start: where it goes out of date, nothing moves.
        <p className="live-tile-archive">
          <a href={fact.archive.href}>{fact.archive.label}</a>
        </p>
      )}
      {model.index && model.index.why.length > 0 && (
        <details className="live-why">
          <summary>{words.howMade}</summary>
          <p>
            <b>{words.howMadeOf(model.index.place, String(model.index.index))}</b>
          </p>
          {model.index.why.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
    </article>
  );
}
