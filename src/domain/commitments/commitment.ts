import * as v from 'valibot';
import {
  absences,
  absentFields,
  assessors,
  changeKinds,
  consultationKinds,
  policyAreaIds,
  recordStates,
  records,
  reportedStates,
  roles,
  sectors,
  stages,
  statementKinds,
  statuses,
} from './model-words.ts';
import { dateSpan } from './partial-date.ts';
import { ogpValueIds, scaleIds } from './scales.ts';

/**
 * What was promised, and who says what of it. Ingestion, site, import and export share this form.
 * Every statement names its source and its place there; a list holds what the sources say and is
 * empty where they say nothing.
 */

const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(words) as [Key, ...Key[]];

const code = <Key extends string>(words: Readonly<Record<Key, unknown>>) =>
  v.picklist(keysOf(words));

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('words'));
const localText = v.strictObject({ ko: words, en: words });
const maybe = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.nullable(schema), null);
const list = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.array(schema), []);

/** Short name within one commitment, such as `m2-reason-1`. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'small letters, digits, . and -'));
const partialDate = v.pipe(
  v.string(),
  v.check((text) => dateSpan(text) !== null, 'YYYY, YYYY-MM or YYYY-MM-DD'),
);
const isoDay = v.pipe(v.string(), v.isoDate('YYYY-MM-DD'));
const amount = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where it is said: a source of sources.json and the place in it. */
const cited = { source: id, place: localText };

const institution = v.strictObject({
  role: code(roles),
  sector: code(sectors),
  name: localText,
  ...cited,
});

const statement = v.strictObject({
  id,
  kind: code(statementKinds),
  /** Milestone that it is about; `null`: the commitment. */
  milestone: maybe(id),
  /** Who says or did it, where the source names them. */
  who: maybe(localText),
  date: maybe(partialDate),
  text: localText,
  /** Address that the source names for it, as it stands there. */
  address: maybe(words),
  ...cited,
});

const milestone = v.strictObject({
  id,
  /** Milestone that it is a step of. */
  parent: maybe(id),
  title: localText,
  /** The source infers it: the plan itself does not name it as a milestone. */
  inferred: v.optional(v.boolean(), false),
  planned: maybe(partialDate),
  actual: maybe(partialDate),
  /** What is said in words, where there is neither a date nor a rating. */
  reported: maybe(code(reportedStates)),
  ...cited,
});

const assessment = v.strictObject({
  id,
  scale: v.picklist(scaleIds),
  /** For early results and relevance: one OGP value; `null`: without distinction. */
  dimension: maybe(v.picklist(ogpValueIds)),
  milestone: maybe(id),
  assessor: code(assessors),
  stage: maybe(code(stages)),
  date: maybe(partialDate),
  /** A value of the scale, or `null`: then `absent` says why there is none. */
  value: maybe(v.string()),
  absent: maybe(code(absences)),
  /** Why, in the words of the site. */
  note: maybe(localText),
  ...cited,
});

const recommendation = v.strictObject({
  id,
  by: code(assessors),
  text: localText,
  /** What the government answered; `null`: the sources give no answer. */
  answer: maybe(localText),
  ...cited,
});

const recordState = v.optional(code(recordStates), 'not-given');
const consultation = v.strictObject({
  id,
  kind: code(consultationKinds),
  title: localText,
  date: maybe(partialDate),
  /** The date in words, where it is not whole. */
  dateNote: maybe(localText),
  milestone: maybe(id),
  record: v.strictObject({
    agenda: recordState,
    participants: recordState,
    minutes: recordState,
    outcome: recordState,
  }),
  /** What is said of the record, or of what was decided. */
  note: maybe(localText),
  address: maybe(words),
  ...cited,
});

/** A count that a source gives; `of` names the figure that it is a part of: 99 of 1,718. */
export const commitmentFigureSchema = v.strictObject({
  id,
  label: localText,
  value: amount,
  of: maybe(id),
  from: maybe(partialDate),
  to: maybe(partialDate),
  ...cited,
});

export const commitmentSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]{2,3}\d{4}$/, 'such as KR0018 or SEO0002')),
  record: code(records),
  plan: id,
  title: localText,
  ...cited,
  institutions: list(institution),
  policyAreas: list(
    v.strictObject({
      area: v.picklist(policyAreaIds),
      /** How many of the pages say so, where they differ. */
      pages: maybe(v.pipe(amount, v.minValue(1))),
      ...cited,
    }),
  ),
  dates: list(v.strictObject({ kind: v.picklist(['start', 'end']), date: partialDate, ...cited })),
  statuses: list(v.strictObject({ status: code(statuses), ...cited })),
  /** Fields that a source leaves empty or calls pending. */
  absent: list(v.strictObject({ field: code(absentFields), why: code(absences), ...cited })),
  budgets: list(
    v.strictObject({
      amount,
      currency: v.literal('KRW'),
      year: v.pipe(amount, v.minValue(1900), v.maxValue(2100)),
      ...cited,
    }),
  ),
  milestones: list(milestone),
  statements: list(statement),
  assessments: list(assessment),
  recommendations: list(recommendation),
  consultations: list(consultation),
  figures: list(commitmentFigureSchema),
  /** Datasets of this site about the same things; the link is ours, not the source's. */
  links: list(v.strictObject({ dataset: id, why: localText })),
  /** History of this record, the newest last. */
  changes: v.pipe(
    v.array(v.strictObject({ date: isoDay, kind: code(changeKinds), text: localText })),
    v.minLength(1, 'at least one change: when it was recorded'),
  ),
});
export type Commitment = v.InferOutput<typeof commitmentSchema>;
export type Milestone = Commitment['milestones'][number];
export type Assessment = Commitment['assessments'][number];
export type Statement = Commitment['statements'][number];
export type Consultation = Commitment['consultations'][number];
export type CommitmentFigure = Commitment['figures'][number];

export const planSchema = v.strictObject({
  id,
  /** Prefix of its commitments' ids. */
  body: v.picklist(['KR', 'SEO']),
  name: localText,
  government: localText,
  start: partialDate,
  end: maybe(partialDate),
  /** Commitments that the sources say the plan has; fewer may be recorded here. */
  commitments: amount,
  ...cited,
});
export type Plan = v.InferOutput<typeof planSchema>;

export const citedSourceSchema = v.strictObject({
  id,
  title: localText,
  publisher: localText,
  /** As the page names it; `null` where no address is given. */
  address: maybe(words),
  /** Language that it is written in, and whether it was read in translation. */
  language: maybe(v.picklist(['ko', 'en', 'es', 'fr'])),
  translated: v.optional(v.boolean(), false),
  date: maybe(partialDate),
  /** Source that it is known from, where it was not read itself. */
  citedBy: maybe(id),
});
export type CitedSource = v.InferOutput<typeof citedSourceSchema>;

/** `commitment-<ID>.json`: one commitment with its plan and every source that it names. */
export const commitmentFileSchema = v.strictObject({
  schemaVersion: v.literal(1),
  plan: planSchema,
  sources: v.array(citedSourceSchema),
  commitment: commitmentSchema,
});
export type CommitmentFile = v.InferOutput<typeof commitmentFileSchema>;
