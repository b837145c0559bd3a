import * as v from 'valibot';
import { dateSpan } from '../commitments/partial-date.ts';
import { askers, refusalReasons, requestStates, saidAbout } from './model-words.ts';

/**
 * Data that were asked for and not given, or given no longer. Only what a source documents: a field that
 * it leaves open stays `null`, and every statement names its source and its place there.
 */
const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(words) as [Key, ...Key[]];
const code = <Key extends string>(words: Readonly<Record<Key, unknown>>) =>
  v.picklist(keysOf(words));

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('words'));
const localText = v.strictObject({ ko: words, en: words });
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and -'));
const maybe = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.nullable(schema), null);
const partialDate = v.pipe(
  v.string(),
  v.check((text) => dateSpan(text) !== null, 'YYYY, YYYY-MM or YYYY-MM-DD'),
);

export const notReleasedEntrySchema = v.strictObject({
  id,
  title: localText,
  state: code(requestStates),
  /** Body that has the data. */
  holder: maybe(localText),
  askedBy: maybe(v.strictObject({ kind: code(askers), name: maybe(localText) })),
  asked: maybe(partialDate),
  /** When data that had been public were stopped. */
  stopped: maybe(partialDate),
  answered: maybe(partialDate),
  /** Empty where the source names none. */
  reasons: v.optional(v.array(code(refusalReasons)), []),
  statements: v.pipe(
    v.array(
      v.strictObject({ about: code(saidAbout), text: localText, source: id, place: localText }),
    ),
    v.minLength(1, 'at least one statement with its source'),
  ),
  /** Identifiers of commitments that it belongs to. */
  commitments: v.optional(v.array(v.string()), []),
});
export type NotReleasedEntry = v.InferOutput<typeof notReleasedEntrySchema>;

export const notReleasedSourceSchema = v.strictObject({
  id,
  title: localText,
  publisher: localText,
  /** Page of a commitment on this site, where the source is read in full. */
  commitment: maybe(v.string()),
  /** Language that the page was read in. */
  language: maybe(v.string()),
});

export const notReleasedFileSchema = v.object({
  schemaVersion: v.literal(1),
  sources: v.array(notReleasedSourceSchema),
  entries: v.array(notReleasedEntrySchema),
});
export type NotReleasedFile = v.InferOutput<typeof notReleasedFileSchema>;
