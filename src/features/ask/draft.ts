import type { About } from '../../domain/ask/about.ts';
import type { AskChannel } from '../../domain/ask/channel.ts';
import {
  askKinds,
  hasContact,
  mostText,
  type AskKind,
  type Contact,
  type Message,
  type MessagePlace,
} from '../../domain/ask/message.ts';
import type { Language } from '../../domain/language.ts';
import type { ServiceAttribute } from '../../data-access/open311/answers.ts';
import { askWords, type AskWords } from '../../words/ask.ts';
import type { AskFacts } from './ask-facts.ts';

export type PlaceChoice = 'seen' | 'city' | 'words';

/** What the reader has filled in so far; it lives in the page only. */
export interface Draft {
  readonly about: About | null;
  readonly kind: AskKind;
  readonly text: string;
  readonly place: PlaceChoice;
  readonly placeWords: string;
  readonly service: { readonly code: string; readonly name: string } | null;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly contact: Contact;
  readonly keepsContact: boolean;
  /** The message of the outbox that is being changed. */
  readonly editing: string | null;
}

export const newDraft = (about: About | null): Draft => ({
  about,
  kind: 'question',
  text: '',
  place: 'seen',
  placeWords: '',
  service: null,
  answers: {},
  contact: { name: '', email: '' },
  keepsContact: false,
  editing: null,
});

/** A draft with the kind and the words that a link of this site put into the address. */
export function draftFrom(search: string, about: About | null): Draft {
  const given = new URLSearchParams(search);
  const { kind, text, ...rest } = newDraft(about);
  return {
    ...rest,
    kind: askKinds.find((known) => known === given.get('kind')) ?? kind,
    text: (given.get('text') ?? text).slice(0, mostText),
  };
}

/** A message of the outbox, to be changed. */
export const draftOf = ({ id, place, contact, ...message }: Message): Draft => ({
  ...newDraft(message.about),
  kind: message.kind,
  text: message.text,
  place: place.kind === 'point' ? 'seen' : 'words',
  placeWords: place.kind === 'words' ? place.words : '',
  service: message.service,
  answers: message.answers,
  contact: contact ?? { name: '', email: '' },
  keepsContact: contact !== null,
  editing: id,
});

/** The place that the reader was looking at: a thing on the map, or a district. */
export function seenPlace(about: About | null, { districts }: AskFacts): MessagePlace | null {
  if (about?.at) return { kind: 'point', name: about.title ?? '', ...about.at };
  const district = districts.find(({ code }) => code === about?.place);
  if (!district) return null;
  const { name, latitude, longitude } = district;
  return { kind: 'point', name, latitude, longitude };
}

export function placeOf(draft: Draft, facts: AskFacts, words: AskWords): MessagePlace {
  const seen = seenPlace(draft.about, facts);
  if (draft.place === 'seen' && seen) return seen;
  const own = draft.placeWords.trim();
  return { kind: 'words', words: draft.place === 'words' && own !== '' ? own : words.cityName };
}

/** The message of a draft. Names and addresses are only in it where the reader agreed to keep them. */
export function messageOf(
  draft: Draft,
  facts: AskFacts,
  language: Language,
  made: { readonly id: string; readonly at: string },
): Message {
  const { about, kind, text, service, answers, contact, keepsContact } = draft;
  const isGiven = hasContact(contact);
  return {
    id: draft.editing ?? made.id,
    kind,
    text: text.trim().slice(0, mostText),
    about,
    language,
    writtenAt: made.at,
    place: placeOf(draft, facts, askWords(language)),
    service,
    answers: Object.fromEntries(
      Object.entries(answers).map(([code, values]) => [code, [...values]]),
    ),
    contact: isGiven && keepsContact ? contact : null,
    contactLeftOut: isGiven && !keepsContact,
  };
}

/** The parts of the form that a fault can stand at. */
export type DraftField = 'text' | 'service' | 'email' | `answer-${string}`;

/** What keeps a draft from being sent, in the order of the form. */
export function draftFaults(
  draft: Draft,
  channel: AskChannel,
  attributes: readonly ServiceAttribute[],
  words: AskWords,
  isOnline: boolean,
): readonly (readonly [field: DraftField, fault: string])[] {
  const { text, service, contact, answers } = draft;
  const asksService = channel.kind === 'open311' && channel.service === null;
  return [
    ...(text.trim() === '' ? [['text', words.textMissing] as const] : []),
    // Without a connection there is no list to choose from: the message waits, and asks later.
    ...(asksService && service === null && isOnline
      ? [['service', words.serviceMissing] as const]
      : []),
    ...attributes
      .filter(({ variable, required }) => variable && required)
      .filter(({ code }) => !(answers[code] ?? []).some((value) => value.trim() !== ''))
      .map(
        ({ code, description }) => [`answer-${code}`, words.answerMissing(description)] as const,
      ),
    ...(contact.email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact.email.trim())
      ? []
      : [['email', words.emailWrong] as const]),
  ];
}
