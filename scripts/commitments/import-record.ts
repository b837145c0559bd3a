import type * as v from 'valibot';
import {
  citedSourceSchema,
  commitmentSchema,
  planSchema,
  type Commitment,
} from '../../src/domain/commitments/commitment.ts';
import { readModel } from '../../src/domain/commitments/model-problems.ts';
import { referenceProblems } from '../../src/domain/commitments/model-references.ts';
import { planProblems } from '../../src/domain/commitments/plan-problems.ts';
import type { Candidate, ReadFiles } from './candidate.ts';
import { isReference, problemsOf, type Known } from './find-problems.ts';
import { withHint, type ImportProblem } from './import-problem.ts';
import { entryFile, type PromiseRecord } from './promise-record.ts';
import { recordDifference, type RecordDifference } from './record-difference.ts';

export type Imported =
  | { readonly problems: readonly ImportProblem[] }
  | ({ readonly problems: null } & RecordDifference);

/** What the files would make of the record, or every mistake in them. Writes nothing. */
export function importRecord(before: PromiseRecord, read: ReadFiles): Imported {
  const recorded = new Map(before.commitments.map((commitment) => [commitment.id, commitment]));
  const of = (kind: Candidate['kind']) => read.candidates.filter((entry) => entry.kind === kind);
  const commitments = of('commitment').map((entry) =>
    withRecorded(entry, read.untouched, recorded),
  );
  const [plans, sources] = [of('plan'), of('source')];
  const lists = listProblems(before, plans, sources);
  const known = lists.problems.length === 0 ? lists.known : null;
  const problems = [
    ...read.problems,
    ...lists.problems,
    ...repeatedCommitments(commitments),
    ...commitments.flatMap(({ content, placeOf }) =>
      problemsOf(content, known)
        .filter((problem) => !(read.hasStrangers && isReference(problem)))
        .map(({ path, ...said }) => ({ ...placeOf(path), ...said })),
    ),
  ];
  if (known !== null && plans.length + sources.length > 0) {
    const imported = new Set(commitments.map(({ content }) => content['id']));
    const others = before.commitments.filter(({ id }) => !imported.has(id));
    problems.push(...others.flatMap((commitment) => missedBy(commitment, known)));
  }
  if (problems.length > 0 || known === null) return { problems: problems.map(withHint) };
  const parsed = commitments.map((entry) => formOf(commitmentSchema, entry));
  return { problems: null, ...recordDifference(before, { ...known, commitments: parsed }) };
}

/** Lists that no sheet was given for stay as they are recorded. */
function withRecorded(
  candidate: Candidate,
  untouched: readonly string[],
  known: ReadonlyMap<string, Commitment>,
): Candidate {
  const recorded = known.get(String(candidate.content['id']));
  if (!recorded || untouched.length === 0) return candidate;
  const kept = Object.entries(recorded).filter(([key]) => untouched.includes(key));
  return { ...candidate, content: { ...candidate.content, ...Object.fromEntries(kept) } };
}

/** Plans and sources as they would be, and every mistake in those that are imported. */
function listProblems(
  before: PromiseRecord,
  plans: readonly Candidate[],
  sources: readonly Candidate[],
): { readonly known: Known; readonly problems: readonly ImportProblem[] } {
  const ofForm = [
    ...plans.flatMap((entry) => formProblems(planSchema, entry)),
    ...sources.flatMap((entry) => formProblems(citedSourceSchema, entry)),
  ];
  if (ofForm.length > 0) return { known: before, problems: ofForm };
  const known = {
    plans: plans.length > 0 ? plans.map((entry) => formOf(planSchema, entry)) : before.plans,
    sources:
      sources.length > 0
        ? sources.map((entry) => formOf(citedSourceSchema, entry))
        : before.sources,
  };
  const problems = planProblems(known).map(({ file, path, value, allowed }) => {
    const entries = file === 'plans.json' ? plans : sources;
    const place = entries[Number(path[0])]?.placeOf(path.slice(1));
    return { ...(place ?? { file, line: null, column: path.join('.') }), value, allowed };
  });
  return { known, problems };
}

const formProblems = (
  schema: v.GenericSchema,
  { content, placeOf }: Candidate,
): ImportProblem[] => {
  const read = readModel(schema, content);
  return read.ok ? [] : read.problems.map(({ path, ...said }) => ({ ...placeOf(path), ...said }));
};

function formOf<Schema extends v.GenericSchema>(
  schema: Schema,
  { content }: Candidate,
): v.InferOutput<Schema> {
  const read = readModel(schema, content);
  if (!read.ok) throw new Error('A candidate without problems does not have its form.');
  return read.value;
}

/** What a commitment that is not imported would miss in the new plans and sources. */
const missedBy = (commitment: Commitment, known: Known): ImportProblem[] =>
  referenceProblems(commitment, known).map(({ path, ...said }) => ({
    file: entryFile(commitment.id),
    line: null,
    column: path.join('.'),
    ...said,
  }));

const repeatedCommitments = (candidates: readonly Candidate[]): ImportProblem[] =>
  candidates.flatMap(({ content: { id }, placeOf }, index) =>
    candidates.findIndex(({ content }) => content['id'] === id) < index
      ? [{ ...placeOf(['id']), value: String(id), allowed: 'each commitment once' }]
      : [],
  );
