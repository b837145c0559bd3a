import * as v from 'valibot';
import { parseIsoDay } from '../time/civil-date.ts';
import { changeKinds } from '../commitments/model-words.ts';
import type { LocalText } from '../language.ts';

/**
 * The public register of what residents asked and what was answered. A person who asks is never named;
 * a day that is not known stays `null` and is never guessed.
 */

export const channels = {
  form: { ko: '이 누리집의 양식', en: 'the form of this site' },
  open311: { ko: '시의 접수 창구(Open311)', en: 'the city’s request service (Open311)' },
  issue: { ko: '공개 이슈 목록', en: 'public issue tracker' },
  email: { ko: '전자우편', en: 'e-mail' },
  phone: { ko: '전화', en: 'telephone' },
  letter: { ko: '편지', en: 'letter' },
  meeting: { ko: '회의나 포럼', en: 'a meeting or forum' },
  other: { ko: '그 밖', en: 'another way' },
} as const satisfies Record<string, LocalText>;

export const subjects = {
  dataset: { ko: '데이터', en: 'dataset' },
  commitment: { ko: '약속', en: 'promise' },
  place: { ko: '장소', en: 'place' },
  none: { ko: '정해지지 않음', en: 'nothing in particular' },
} as const satisfies Record<string, LocalText>;

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(words) as [Key, ...Key[]];
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('words'));
const localText = v.strictObject({ ko: words, en: words });
const maybe = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.nullable(schema), null);

/** In the language that it was written in, or in both. */
const said = v.pipe(
  v.strictObject({ ko: maybe(words), en: maybe(words) }),
  v.check(({ ko, en }) => ko !== null || en !== null, 'words in "ko", in "en" or in both'),
);
export type Said = v.InferOutput<typeof said>;

const day = v.pipe(
  v.string(),
  v.check((text) => parseIsoDay(text) !== null, 'YYYY-MM-DD'),
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'small letters, digits, . and -'));
const address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an address with https://'));

export const questionSchema = v.strictObject({
  id,
  /** `null`: not known. Then nobody can say how long it waited. */
  askedOn: maybe(day),
  about: v.optional(
    v.strictObject({
      kind: v.picklist(keysOf(subjects)),
      /** A dataset's or a promise's id, or the name of a public place; never a home. */
      id: maybe(words),
    }),
    { kind: 'none', id: null },
  ),
  /** A topic of topics.json. */
  topic: id,
  /** `null`: not published, and `withheld` says why. */
  question: v.nullable(said),
  withheld: maybe(v.picklist(['personal-data', 'not-given'])),
  channel: v.picklist(keysOf(channels)),
  /** An organisation, or `null` for a resident: a person is never named. */
  organisation: maybe(localText),
  /** Who answered, or who is to answer: an office, never a person. `null`: not known. */
  agency: maybe(said),
  answeredOn: maybe(day),
  answer: maybe(said),
  /** Closed without an answer in words. */
  closedOn: maybe(day),
  /** Closed without an answer, though nobody says when. */
  isClosed: v.optional(v.boolean(), false),
  /** What changed because of it; `null`: nothing is recorded. */
  changed: maybe(
    v.strictObject({
      kind: v.picklist(['changed', 'nothing']),
      on: maybe(day),
      text: said,
    }),
  ),
  links: v.optional(v.array(v.strictObject({ title: localText, address })), []),
  /** History of this entry, the newest last. */
  history: v.optional(
    v.array(v.strictObject({ date: day, kind: v.picklist(keysOf(changeKinds)), text: localText })),
    [],
  ),
});
export type Question = v.InferOutput<typeof questionSchema>;

export const topicSchema = v.strictObject({ id, name: localText });
export type Topic = v.InferOutput<typeof topicSchema>;

/** `answers.json`, and `requests.json` of the questions read from an Open311 server: the same form. */
export const answersFileSchema = v.strictObject({
  schemaVersion: v.literal(1),
  topics: v.array(topicSchema),
  questions: v.array(questionSchema),
});
export type AnswersFile = v.InferOutput<typeof answersFileSchema>;
