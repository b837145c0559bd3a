import * as v from 'valibot';
import { languages } from '../language.ts';

export const askKinds = ['question', 'correction', 'data', 'idea'] as const;
export type AskKind = (typeof askKinds)[number];

/** With what stands around it a message stays below the 4,000 characters of GeoReport. */
export const mostText = 2400;

const text = v.nullable(v.string());
const point = v.object({ latitude: v.number(), longitude: v.number() });

export const aboutSchema = v.object({
  address: v.string(),
  title: text,
  figure: text,
  period: text,
  dataset: text,
  version: text,
  place: text,
  at: v.nullable(point),
});

/** Where the matter is: a point, or words. GeoReport asks for one of them. */
export const messagePlaceSchema = v.variant('kind', [
  v.object({ kind: v.literal('point'), name: v.string(), ...point.entries }),
  v.object({ kind: v.literal('words'), words: v.string() }),
]);
export type MessagePlace = v.InferOutput<typeof messagePlaceSchema>;

/** Who to answer, where the reader wants it: both may be empty. */
export const contactSchema = v.object({ name: v.string(), email: v.string() });
export type Contact = v.InferOutput<typeof contactSchema>;

export const messageSchema = v.object({
  /** Made on the device, so that a message is known again and never sent twice. */
  id: v.pipe(v.string(), v.minLength(8)),
  kind: v.picklist(askKinds),
  text: v.string(),
  about: v.nullable(aboutSchema),
  language: v.picklist(languages),
  /** An instant in UTC. */
  writtenAt: v.string(),
  place: messagePlaceSchema,
  service: v.nullable(v.object({ code: v.string(), name: v.string() })),
  /** Answers to the service's own questions, by their codes. */
  answers: v.record(v.string(), v.array(v.string())),
  contact: v.nullable(contactSchema),
  /** Kept on the device without name and address, because the reader did not agree to keep them. */
  contactLeftOut: v.boolean(),
});
export type Message = v.InferOutput<typeof messageSchema>;

export const hasContact = (contact: Contact | null): contact is Contact =>
  contact !== null && (contact.name !== '' || contact.email !== '');

/** By which a person and a server's list know a message again: OMO-1A2B3C4D. */
export const referenceOf = ({ id }: Pick<Message, 'id'>): string =>
  `OMO-${id.replaceAll('-', '').slice(0, 8).toUpperCase()}`;
