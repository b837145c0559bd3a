import { useId, useMemo, useRef, useState } from 'react';
import { isSending } from '../../domain/ask/channel.ts';
import type { About } from '../../domain/ask/about.ts';
import { askKinds, hasContact, mostText } from '../../domain/ask/message.ts';
import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { createOpen311 } from '../../data-access/open311/open311.ts';
import { tellOutbox, useOutbox } from '../../state/outbox.ts';
import { askWords } from '../../words/ask.ts';
import { AboutCard } from './about-card.tsx';
import { AskField } from './ask-field.tsx';
import type { AskFacts } from './ask-facts.ts';
import { AskPreview } from './ask-preview.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { composeMessage, subjectOf } from './compose-message.ts';
import { ContactFields } from './contact-fields.tsx';
import { courierOf } from './courier-of.ts';
import {
  draftFaults,
  draftFrom,
  draftOf,
  messageOf,
  newDraft,
  type Draft,
  type DraftField,
} from './draft.ts';
import { HandOver } from './hand-over.tsx';
import { newId } from './new-id.ts';
import { OutboxList } from './outbox-list.tsx';
import { PersonalNotice } from './personal-notice.tsx';
import { PlaceFields } from './place-fields.tsx';
import { ServiceFields } from './service-fields.tsx';
import { useFollowUps } from './use-follow-ups.ts';
import { useOutboxRunner } from './use-outbox-runner.ts';
import { useServiceDesk } from './use-service-desk.ts';

interface Props {
  readonly facts: AskFacts;
  readonly about: About | null;
  /** Of the page's address, as it was opened. */
  readonly search?: string;
  readonly language: Language;
  /** Origin of this site, for addresses in messages. */
  readonly site: string;
  /** Number and time of the message that is begun. */
  readonly first: { readonly id: string; readonly at: string };
  /** Takes what it is about out of the address. */
  readonly onDropAbout: () => void;
}

/** The form that puts a message together, and what became of earlier ones. */
export default function AskDesk({
  facts,
  about,
  search = '',
  language,
  site,
  first,
  onDropAbout,
}: Props) {
  const words = askWords(language);
  const { channel } = facts;
  const [draft, setDraft] = useState(() => draftFrom(search, about));
  const [made, setMade] = useState(first);
  const [tried, setTried] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const [isKept, setKept] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  const open311 = useMemo(
    () => (channel.kind === 'open311' ? createOpen311(channel) : null),
    [channel],
  );
  const courier = useMemo(() => courierOf(channel, open311, site), [channel, open311, site]);
  const { run, holdContact } = useOutboxRunner(courier);
  const look = useFollowUps(open311);
  const service =
    channel.kind === 'open311' ? (channel.service ?? draft.service?.code ?? null) : null;
  const desk = useServiceDesk(open311, isWanted, service);
  const isLost = useOutbox((outbox) => outbox.isLost);
  const waits = useOutbox(({ entries }) => entries.some(({ state }) => state === 'waiting'));

  const change = (part: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    setKept(false);
  };
  const faultsNow = () => draftFaults(draft, channel, desk.attributes, words, navigator.onLine);
  const faults = new Map<DraftField, string>(tried ? faultsNow() : []);
  /** Whether the draft may go; otherwise the focus goes to what keeps it. */
  const check = (): boolean => {
    setTried(true);
    const [first] = faultsNow();
    if (!first) return true;
    form.current?.querySelector<HTMLElement>(`#${CSS.escape(`ask-${first[0]}`)}`)?.focus();
    return false;
  };
  const message = messageOf(draft, facts, language, made);
  const text = composeMessage(message, site);

  const begin = (next: Draft): void => {
    setDraft(next);
    setMade({ id: newId(), at: new Date().toISOString() });
    setTried(false);
  };
  const send = (): void => {
    if (!check()) return;
    const contact = {
      name: draft.contact.name.trim(),
      email: draft.contact.email.trim(),
    };
    if (hasContact(contact)) holdContact(message.id, contact);
    tellOutbox(
      draft.editing === null
        ? { kind: 'keep', message }
        : { kind: 'edit', id: draft.editing, message },
    );
    begin(newDraft(draft.about));
    setKept(!navigator.onLine);
    document.getElementById('ask-outbox')?.focus();
    void run(true);
  };
  const sends = isSending(channel);
  const left = formatNumber(mostText - draft.text.length, 0, language);
  return (
    <div className="ask-desk">
      <form
        ref={form}
        className="ask-form"
        noValidate
        onFocus={() => setWanted(true)}
        onSubmit={(event) => {
          event.preventDefault();
          if (sends) send();
        }}
      >
        <AboutCard
          about={draft.about}
          words={words}
          onDrop={() => {
            change({ about: null });
            onDropAbout();
          }}
        />
        <ChoiceGroup
          legend={words.kindTitle}
          name="ask-kind"
          value={draft.kind}
          options={askKinds.map((kind) => ({ value: kind, label: words.kinds[kind].name }))}
          onChange={(kind) => change({ kind })}
        />
        <AskField
          id="ask-text"
          label={words.textTitle}
          hint={words.kinds[draft.kind].hint}
          fault={faults.get('text')}
        >
          {(attributes) => (
            <textarea
              {...attributes}
              rows={6}
              maxLength={mostText}
              value={draft.text}
              onChange={({ target }) => change({ text: target.value })}
            />
          )}
        </AskField>
        <p className="ask-hint ask-left" id={`${id}-left`}>
          {words.textLeft(left)}
        </p>
        <PersonalNotice
          text={`${draft.text}\n${draft.place === 'words' ? draft.placeWords : ''}`}
          language={language}
          isPublic={channel.kind === 'tracker'}
        />
        {channel.kind === 'open311' && (
          <>
            <ServiceFields {...{ channel, desk, draft, faults, words }} onChange={change} />
            <PlaceFields {...{ facts, draft, words }} onChange={change} />
          </>
        )}
        {sends && (
          <ContactFields
            {...{ channel, draft, words }}
            fault={faults.get('email')}
            onChange={change}
          />
        )}
        <AskPreview
          text={text}
          message={message}
          contact={draft.contact}
          fields={{ place: channel.kind === 'open311', contact: sends }}
          words={words}
        />
        {sends ? (
          <div className="ask-send">
            <p className="ask-row">
              <button type="submit" className="button">
                {draft.editing === null ? words.send : words.sendEdited}
              </button>
              {draft.editing !== null && (
                <button
                  type="button"
                  className="button-quiet"
                  onClick={() => begin(newDraft(about))}
                >
                  {words.cancelEdit}
                </button>
              )}
            </p>
            <p role="status">{isKept && waits && words.kept}</p>
          </div>
        ) : (
          <HandOver {...{ channel, text, words, check }} subject={subjectOf(message)} />
        )}
      </form>
      {sends && (
        <OutboxList
          language={language}
          isLost={isLost}
          actions={{
            send: () => void run(true),
            again: (entry) => {
              tellOutbox({ kind: 'again', id: entry });
              void run(true);
            },
            settle: (entry) =>
              tellOutbox({
                kind: 'take',
                id: entry,
                receipt: { requestId: null, token: null, notice: null },
              }),
            edit: ({ message: entry }) => {
              begin(draftOf(entry));
              form.current?.querySelector<HTMLElement>('#ask-text')?.focus();
            },
            remove: (entry) => tellOutbox({ kind: 'remove', id: entry }),
            look: open311 && look,
          }}
        />
      )}
    </div>
  );
}
