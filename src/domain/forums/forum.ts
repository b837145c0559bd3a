import * as v from 'valibot';
import { citedSourceSchema, commitmentFigureSchema } from '../commitments/commitment.ts';
import { changeKinds, recordStates, sectors } from '../commitments/model-words.ts';
import { dateSpan } from '../commitments/partial-date.ts';
import type { LocalText } from '../language.ts';

/**
 * Forums, meetings and calls for proposals: when, where, what stands in their record and what became
 * of them. Participants are organisations: a person who took part is never named.
 */

export const forumKinds = {
  forum: { ko: '포럼', en: 'forum' },
  conference: { ko: '회의', en: 'conference' },
  seminar: { ko: '세미나', en: 'seminar' },
  meeting: { ko: '모임', en: 'meeting' },
  call: { ko: '제안 공모', en: 'call for proposals' },
} as const satisfies Record<string, LocalText>;

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(words) as [Key, ...Key[]];
const code = <Key extends string>(words: Readonly<Record<Key, unknown>>) =>
  v.picklist(keysOf(words));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('words'));
const localText = v.strictObject({ ko: words, en: words });
const maybe = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.nullable(schema), null);
const list = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.array(schema), []);

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'small letters, digits, . and -'));
const commitmentId = v.pipe(v.string(), v.regex(/^[A-Z]{2,3}\d{4}$/, 'such as KR0041'));
const partialDate = v.pipe(
  v.string(),
  v.check((text) => dateSpan(text) !== null, 'YYYY, YYYY-MM or YYYY-MM-DD'),
);
const time = v.pipe(
  v.string(),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time in Seoul such as 14:00'),
);
const address = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an address with https://'));

/** A day, or less exactly where only the month or the year is known, with a time where it is known. */
const moment = v.pipe(
  v.strictObject({ date: partialDate, time: maybe(time) }),
  v.check(
    ({ date, time: at }) => at === null || dateSpan(date)?.precision === 'day',
    'a time needs a whole date: YYYY-MM-DD',
  ),
);

/** Where it is said: a source by its id, and the place in it. */
const cited = { source: id, place: localText };

const recordState = v.optional(code(recordStates), 'not-given');
const record = v.strictObject({
  agenda: recordState,
  participants: recordState,
  minutes: recordState,
  outcome: recordState,
});

const followUp = v.strictObject({
  /** To whom the result went, or is to go. */
  to: localText,
  what: localText,
  /** `null`: the source does not say when it was sent. */
  sent: maybe(partialDate),
  /** What came of it; `null`: the source does not say. */
  result: maybe(localText),
  ...cited,
});

const shared = {
  id,
  kind: code(forumKinds),
  milestone: maybe(id),
  starts: maybe(moment),
  ends: maybe(moment),
  where: maybe(localText),
  organiser: maybe(localText),
  participants: list(v.strictObject({ name: localText, sector: code(sectors) })),
  record: v.optional(record, {
    agenda: 'not-given',
    participants: 'not-given',
    minutes: 'not-given',
    outcome: 'not-given',
  }),
  liveStream: maybe(address),
  address: maybe(address),
  followUps: list(followUp),
  note: maybe(localText),
  ...cited,
};

/** A file of data/forums/events: what the record of the commitment says itself is not said again. */
export const authoredForumSchema = v.strictObject({
  ...shared,
  commitment: maybe(commitmentId),
  /** `null`: the title of the milestone. */
  title: maybe(localText),
  /** Ids of figures of the commitment: how many proposals came, and what became of them. */
  figures: list(id),
  changes: v.pipe(
    v.array(
      v.strictObject({
        date: v.pipe(v.string(), v.isoDate('YYYY-MM-DD')),
        kind: code(changeKinds),
        text: localText,
      }),
    ),
    v.minLength(1, 'at least one change: when it was recorded'),
  ),
});
export type AuthoredForum = v.InferOutput<typeof authoredForumSchema>;

const forumSchema = v.strictObject({
  ...authoredForumSchema.entries,
  title: localText,
  commitment: v.nullable(v.strictObject({ id: commitmentId, title: localText })),
  figures: v.array(commitmentFigureSchema),
});
export type Forum = v.InferOutput<typeof forumSchema>;

/** `forums.json`: every event whole, with every source that they name. */
export const forumsFileSchema = v.strictObject({
  schemaVersion: v.literal(1),
  events: v.array(forumSchema),
  sources: v.array(citedSourceSchema),
});
export type ForumsFile = v.InferOutput<typeof forumsFileSchema>;
