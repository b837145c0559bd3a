import * as v from 'valibot';
import {
  childBandIds,
  serviceTopicIds,
  tagIds,
  tags,
  type ChildBand,
  type ServiceTopic,
  type Tag,
  type TagQuestion,
} from './tags.ts';

/** What a reader answered; it never leaves the device. `null` and empty are questions left open. */
export interface Answers {
  readonly who: 'person' | 'business' | null;
  readonly age: number | null;
  /** `none`: no children; otherwise their ages, empty where it is left open. */
  readonly children: 'none' | readonly ChildBand[];
  readonly tags: readonly Tag[];
  /** Questions to which the reader says that nothing listed is true of them. */
  readonly none: readonly TagQuestion[];
  readonly topic: ServiceTopic | null;
}

export const noAnswers: Answers = {
  who: null,
  age: null,
  children: [],
  tags: [],
  none: [],
  topic: null,
};

const known = <Id extends string>(ids: readonly [Id, ...Id[]]) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((entry) => v.is(v.picklist(ids), entry))),
  );

/** Reads what was kept on the device, of any version: what it does not know is left out. */
const answersSchema = v.object({
  who: v.fallback(v.nullable(v.picklist(['person', 'business'])), null),
  age: v.fallback(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(130))),
    null,
  ),
  children: v.fallback(v.union([v.literal('none'), known(childBandIds)]), []),
  tags: v.fallback(known(tagIds), []),
  none: v.fallback(known(['life', 'household', 'business', 'firm', 'trade']), []),
  topic: v.fallback(v.nullable(v.picklist(serviceTopicIds)), null),
});

export const readAnswers = (stored: unknown): Answers => {
  const result = v.safeParse(answersSchema, stored);
  return result.success ? result.output : noAnswers;
};

/** Whether a question with several answers was answered at all: what is not ticked is then not true. */
export const isAnswered = (answers: Answers, question: TagQuestion): boolean =>
  answers.none.includes(question) || answers.tags.some((tag) => tags[tag].question === question);

export const isBlank = ({ who, age, children, tags: ticked, none, topic }: Answers): boolean =>
  who === null &&
  age === null &&
  children.length === 0 &&
  ticked.length === 0 &&
  none.length === 0 &&
  topic === null;
