import { useState, type ReactNode } from 'react';
import { referenceOf } from '../../domain/ask/message.ts';
import type { OutboxEntry } from '../../domain/ask/outbox.ts';
import type { Language } from '../../domain/language.ts';
import { askWords, type AskWords } from '../../words/ask.ts';
import { momentText } from '../../words/moment.ts';
import { subjectOf } from './compose-message.ts';

export interface EntryActions {
  readonly send: (id: string) => void;
  readonly again: (id: string) => void;
  readonly settle: (id: string) => void;
  readonly edit: (entry: OutboxEntry) => void;
  readonly remove: (id: string) => void;
  /** Asks the server now; the words say how it went. `null`: nothing can be asked. */
  readonly look: ((entry: OutboxEntry) => Promise<boolean>) | null;
}

interface Props {
  readonly entry: OutboxEntry;
  readonly language: Language;
  readonly actions: EntryActions;
}

/** One message: what has become of it, what can be done, and its text folded away. */
export function OutboxItem({ entry, language, actions }: Props) {
  const words = askWords(language);
  const { message, state, reason, detail } = entry;
  const title = `ask-entry-${message.id}`;
  return (
    <li className="ask-entry" data-state={state}>
      <p className="ask-entry-state">
        <strong>{words.states[state]}</strong>{' '}
        <time dateTime={entry.changedAt}>{momentText(entry.changedAt, language)}</time>
      </p>
      <h3 id={title}>{subjectOf(message)}</h3>
      {reason !== null && <p>{words.reasons[reason]}</p>}
      {detail !== null && <p className="ask-said">{words.said(detail)}</p>}
      {state === 'unsure' && <p>{words.unsureAsk}</p>}
      {state === 'waiting' && message.contactLeftOut && (
        <p className="ask-hint">{words.contactLeftOut}</p>
      )}
      {state === 'sent' && <Progress entry={entry} language={language} />}
      <Actions entry={entry} words={words} actions={actions} title={title} />
      <details>
        <summary>{words.reference(referenceOf(message))}</summary>
        <p className="ask-hint">{words.writtenAt(momentText(message.writtenAt, language))}</p>
        <p className="ask-preview-text">{message.text}</p>
        {message.about && (
          <p>
            <a href={message.about.address}>{words.aboutOpen}</a>
          </p>
        )}
      </details>
    </li>
  );
}

/** The number, and the state in the server's words with its own time. */
function Progress({ entry: { receipt, progress }, language }: Omit<Props, 'actions'>) {
  const words = askWords(language);
  if (receipt === null) return null;
  const { requestId, token, notice } = receipt;
  const time = progress && (progress.updatedAt ?? progress.requestedAt);
  return (
    <>
      <p>
        {requestId !== null
          ? words.number(requestId)
          : token !== null
            ? words.numberWaiting
            : words.numberNone}
      </p>
      {progress === null ? (
        requestId !== null && <p className="ask-hint">{words.progressUnknown}</p>
      ) : (
        <p className="ask-progress" data-status={progress.status}>
          <strong>{words.progress[progress.status] ?? progress.status}</strong>
          {time !== null && ` · ${words.updatedAt(momentText(time, language))}`}
          {progress.agency !== null && ` · ${words.agency(progress.agency)}`}
        </p>
      )}
      {progress?.notes && <p className="ask-said">{words.said(progress.notes)}</p>}
      {progress?.expectedAt && progress.status !== 'closed' && (
        <p>{words.expectedAt(momentText(progress.expectedAt, language))}</p>
      )}
      {notice !== null && progress?.notes == null && (
        <p className="ask-said">{words.said(notice)}</p>
      )}
    </>
  );
}

interface ActionProps {
  readonly entry: OutboxEntry;
  readonly words: AskWords;
  readonly actions: EntryActions;
  /** Id of the heading that tells this message from the others. */
  readonly title: string;
}

function Actions({ entry, words, actions, title }: ActionProps) {
  const [isSure, setSure] = useState(false);
  const [looking, setLooking] = useState('');
  const { message, state, receipt } = entry;
  const { id } = message;
  const act = (label: string, onPress: () => void): ReactNode => (
    <button type="button" className="button-quiet" aria-describedby={title} onClick={onPress}>
      {label}
    </button>
  );
  const { look } = actions;
  const canLook = look !== null && (receipt?.requestId ?? receipt?.token ?? null) !== null;
  const lookNow = async (): Promise<void> => {
    setLooking(words.looking);
    setLooking((await look?.(entry)) === false ? words.lookFailed : '');
  };
  if (state === 'sending') return null;
  return (
    <p className="ask-row">
      {state === 'waiting' && act(words.sendNow, () => actions.send(id))}
      {state === 'unsure' && (
        <>
          {act(words.sendAgain, () => actions.again(id))}
          {act(words.markArrived, () => actions.settle(id))}
        </>
      )}
      {state === 'failed' && act(words.sendAgain, () => actions.again(id))}
      {(state === 'waiting' || state === 'failed') && act(words.edit, () => actions.edit(entry))}
      {state === 'sent' && canLook && act(words.look, () => void lookNow())}
      {isSure ? (
        <>
          {act(words.removeSure, () => actions.remove(id))}
          {act(words.removeKeep, () => setSure(false))}
        </>
      ) : (
        act(words.remove, () => setSure(true))
      )}
      <span role="status">{looking}</span>
    </p>
  );
}
