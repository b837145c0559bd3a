import type { SendingChannel } from '../../domain/ask/channel.ts';
import { hasContact } from '../../domain/ask/message.ts';
import type { AskWords } from '../../words/ask.ts';
import { AskField } from './ask-field.tsx';
import type { Draft } from './draft.ts';

interface Props {
  readonly channel: SendingChannel;
  readonly draft: Draft;
  readonly fault: string | undefined;
  readonly words: AskWords;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Who to answer: optional, said why, and kept on the device only where the reader agrees. */
export function ContactFields({ channel, draft, fault, words, onChange }: Props) {
  const { contact } = draft;
  return (
    <fieldset className="ask-contact">
      <legend>
        {words.contactTitle} <small>{words.optional}</small>
      </legend>
      <p className="ask-hint">
        {channel.kind === 'open311' ? words.contactWhy : words.contactWhyForm}
      </p>
      <div className="ask-pair">
        <AskField id="ask-name" label={words.contactName} mark={words.optional}>
          {(attributes) => (
            <input
              {...attributes}
              type="text"
              autoComplete="name"
              maxLength={80}
              value={contact.name}
              onChange={({ target }) => onChange({ contact: { ...contact, name: target.value } })}
            />
          )}
        </AskField>
        <AskField id="ask-email" label={words.contactEmail} mark={words.optional} fault={fault}>
          {(attributes) => (
            <input
              {...attributes}
              type="email"
              autoComplete="email"
              maxLength={120}
              value={contact.email}
              onChange={({ target }) => onChange({ contact: { ...contact, email: target.value } })}
            />
          )}
        </AskField>
      </div>
      {hasContact(contact) && (
        <label className="ask-check">
          <input
            type="checkbox"
            checked={draft.keepsContact}
            aria-describedby="ask-keep-why"
            onChange={({ target }) => onChange({ keepsContact: target.checked })}
          />
          <span>
            {words.contactKeep}
            <small id="ask-keep-why">{words.contactKeepWhy}</small>
          </span>
        </label>
      )}
    </fieldset>
  );
}
