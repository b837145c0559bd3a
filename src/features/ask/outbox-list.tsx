import type { Language } from '../../domain/language.ts';
import { useOutbox } from '../../state/outbox.ts';
import { askWords } from '../../words/ask.ts';
import { OutboxItem, type EntryActions } from './outbox-entry.tsx';

interface Props {
  readonly language: Language;
  /** The browser keeps nothing. */
  readonly isLost: boolean;
  readonly actions: EntryActions;
}

/** What waits on this device and what was sent from it. */
export function OutboxList({ language, isLost, actions }: Props) {
  const words = askWords(language);
  const entries = useOutbox((outbox) => outbox.entries);
  return (
    <section className="ask-outbox" aria-labelledby="ask-outbox">
      <h2 id="ask-outbox" tabIndex={-1}>
        {words.outboxTitle}
      </h2>
      <p className="ask-hint">{words.outboxLead}</p>
      {isLost && <p className="notice notice-danger">{words.notKept}</p>}
      {entries.length === 0 ? (
        <p>{words.outboxNone}</p>
      ) : (
        <ul aria-live="polite" aria-relevant="additions text">
          {entries.map((entry) => (
            <OutboxItem key={entry.message.id} {...{ entry, language, actions }} />
          ))}
        </ul>
      )}
    </section>
  );
}
