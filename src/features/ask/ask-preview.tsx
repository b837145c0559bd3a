import { hasContact, type Message } from '../../domain/ask/message.ts';
import type { AskWords } from '../../words/ask.ts';
import type { Draft } from './draft.ts';

interface Props {
  readonly text: string;
  readonly message: Message;
  readonly contact: Draft['contact'];
  /** What the page itself sends has fields beside the text. */
  readonly fields: { readonly place: boolean; readonly contact: boolean };
  readonly words: AskWords;
}

/** Everything that will leave the device, before it does. */
export function AskPreview({ text, message: { place }, contact, fields, words }: Props) {
  return (
    <section className="ask-preview" aria-labelledby="ask-preview">
      <h2 id="ask-preview">{words.previewTitle}</h2>
      <p className="ask-preview-text">{text}</p>
      <dl>
        {fields.place && (
          <div>
            <dt>{words.previewPlace}</dt>
            <dd>
              {place.kind === 'words'
                ? place.words
                : `${place.name} (${place.latitude}, ${place.longitude})`}
            </dd>
          </div>
        )}
        {fields.contact && (
          <div>
            <dt>{words.previewContact}</dt>
            <dd>
              {hasContact(contact)
                ? [contact.name, contact.email].filter((part) => part !== '').join(', ')
                : words.previewContactNone}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
