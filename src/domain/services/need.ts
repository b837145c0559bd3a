import * as v from 'valibot';
import { stageIds, tagIds } from './tags.ts';

/**
 * A condition that a source states, with the source's own words for it. What a source only hints at is
 * no need.
 */
const words = v.pipe(v.string(), v.trim(), v.nonEmpty('the words of the source'));
const age = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null);
const tagList = v.pipe(v.array(v.picklist(tagIds)), v.minLength(1));
/** The source adds "and others": whoever is not named may still be meant. */
const etc = v.optional(v.boolean(), false);

const simpleNeeds = [
  /** Whoever wants it. */
  v.strictObject({ kind: v.literal('everyone'), words }),
  v.strictObject({ kind: v.literal('age'), from: age, to: age, words }),
  /** A child of this age, one's own or oneself. */
  v.strictObject({ kind: v.literal('child'), from: age, to: age, words }),
  /** An age that the source names without years. */
  v.strictObject({ kind: v.literal('stage'), stage: v.picklist(stageIds), words }),
  v.strictObject({ kind: v.literal('any'), tags: tagList, etc, words }),
  /** A limit of income or a welfare status, which only the office can tell. */
  v.strictObject({ kind: v.literal('income'), words }),
  /** For people of a place: its legal code, 11 for Seoul; `null` where only its name is known. */
  v.strictObject({
    kind: v.literal('region'),
    code: v.optional(v.nullable(v.string()), null),
    words,
  }),
  /** Something that no question asks. */
  v.strictObject({ kind: v.literal('other'), words }),
] as const;

const simpleNeedSchema = v.variant('kind', [...simpleNeeds]);

export const needSchema = v.variant('kind', [
  ...simpleNeeds,
  v.strictObject({
    kind: v.literal('one-of'),
    of: v.pipe(v.array(simpleNeedSchema), v.minLength(2)),
    etc,
    words,
  }),
]);

export type SimpleNeed = v.InferOutput<typeof simpleNeedSchema>;
export type Need = v.InferOutput<typeof needSchema>;

/** A situation that a service speaks of without making it a condition. */
export const subjectSchema = v.strictObject({
  tags: v.optional(v.array(v.picklist(tagIds)), []),
  /** It is about children, of whatever age. */
  children: v.optional(v.boolean(), false),
  words,
});
export type Subject = v.InferOutput<typeof subjectSchema>;

/** All words of the source that a need quotes. */
export const wordsOfNeed = (need: Need): readonly string[] =>
  need.kind === 'one-of' ? [need.words, ...need.of.map((part) => part.words)] : [need.words];
