import * as v from 'valibot';
import { dateSpan } from '../commitments/partial-date.ts';
import type { LocalText } from '../language.ts';

/** Surveys with what a reader needs to judge them: wording, who was asked, when, how, and how sure. */

export const surveyModes = {
  online: { ko: '온라인', en: 'online' },
  phone: { ko: '전화', en: 'by telephone' },
  'face-to-face': { ko: '면접', en: 'face to face' },
  mail: { ko: '우편', en: 'by mail' },
  mixed: { ko: '여러 방법', en: 'in several ways' },
  'not-given': { ko: '적혀 있지 않음', en: 'not given' },
} as const satisfies Record<string, LocalText>;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('words'));
const localText = v.strictObject({ ko: words, en: words });
const maybe = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.nullable(schema), null);
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'small letters, digits, . and -'),
  v.check((text) => text !== 'all', 'another id: "all" stands for everyone'),
);
const partialDate = v.pipe(
  v.string(),
  v.check((text) => dateSpan(text) !== null, 'YYYY, YYYY-MM or YYYY-MM-DD'),
);
const amount = v.pipe(v.number(), v.integer(), v.minValue(0));
const modes = Object.keys(surveyModes) as [keyof typeof surveyModes];

const round = v.strictObject({
  id,
  from: maybe(partialDate),
  to: maybe(partialDate),
  mode: v.picklist(modes),
  /** How people were chosen; `null`: not said. */
  sampling: maybe(localText),
  /** How many were asked; `null`: not said. */
  asked: maybe(amount),
  /** As its publisher states it, in percentage points; `null`: the site reckons it from the answers. */
  margin: maybe(
    v.strictObject({
      points: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
      confidence: v.pipe(v.number(), v.minValue(50), v.maxValue(100)),
    }),
  ),
  source: v.strictObject({
    title: localText,
    address: maybe(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an address with https://'))),
  }),
});

const question = v.strictObject({
  id,
  /** As it was asked. A question that was worded anew is another question. */
  wording: localText,
  answers: v.pipe(v.array(v.strictObject({ id, label: localText })), v.minLength(2, 'two answers')),
});

const described = {
  id,
  title: localText,
  organiser: localText,
  /** Of whom it speaks: residents aged 18 and over. */
  population: maybe(localText),
  questions: v.pipe(v.array(question), v.minLength(1, 'a question')),
  /** The oldest first. */
  rounds: v.pipe(v.array(round), v.minLength(1, 'a round')),
};

const countsByAnswer = v.record(v.string(), amount);

/** A file of data/surveys/entries. Everyone gives one answer; "no answer" is one of them. */
export const authoredSurveySchema = v.strictObject({
  ...described,
  results: v.array(
    v.strictObject({
      round: id,
      question: id,
      counts: countsByAnswer,
      /** One breakdown at most: two of them together would give small groups away. */
      groups: v.optional(
        v.array(v.strictObject({ id, name: localText, counts: countsByAnswer })),
        [],
      ),
    }),
  ),
});
export type AuthoredSurvey = v.InferOutput<typeof authoredSurveySchema>;

/** `surveys.json` says what was asked and how; counts stand in the table, where small groups are hidden. */
export const surveysFileSchema = v.strictObject({
  schemaVersion: v.literal(1),
  surveys: v.array(
    v.strictObject({
      ...described,
      groups: v.array(v.strictObject({ question: id, id, name: localText })),
    }),
  ),
});
export type SurveysFile = v.InferOutput<typeof surveysFileSchema>;
export type Survey = SurveysFile['surveys'][number];
export type SurveyRound = Survey['rounds'][number];
export type SurveyQuestion = Survey['questions'][number];
