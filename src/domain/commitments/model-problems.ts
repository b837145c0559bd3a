import * as v from 'valibot';
import { commitmentSchema, type Commitment } from './commitment.ts';
import type { ModelProblem, ReadResult } from './model-problem.ts';
import { modelRules } from './model-rules.ts';

/** Every mistake of form in a value that should be what the schema says. */
export function readModel<Schema extends v.GenericSchema>(
  schema: Schema,
  content: unknown,
): ReadResult<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, content);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map(problemOf) };
}

/** A commitment by itself: its form, and what one file can know of its own parts. */
export function readCommitment(content: unknown): ReadResult<Commitment> {
  const read = readModel(commitmentSchema, content);
  if (!read.ok) return read;
  const problems = modelRules(read.value);
  return problems.length === 0 ? read : { ok: false, problems };
}

function problemOf(issue: v.BaseIssue<unknown>): ModelProblem {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  return { path, value: shown(issue.input), allowed: allowedBy(issue) };
}

const shown = (input: unknown): string => {
  if (input === undefined || input === null) return '';
  return typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
};

function allowedBy(issue: v.BaseIssue<unknown>): string {
  // A key of the wrong name is reported at the key itself, with nothing expected there.
  if (issue.expected === 'never') return 'no such field; check its name, or remove it';
  const options = issue.expected?.match(/"[^"]+"/g) ?? [];
  const isMissing = issue.input === undefined ? 'must be there; ' : '';
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return `${isMissing}one of: ${options.map((text) => text.slice(1, -1)).join(', ')}`;
  }
  if (issue.type === 'strict_object' && issue.input === undefined) return 'must be there';
  if (issue.kind === 'schema') return `${isMissing}${forms[issue.type] ?? issue.expected ?? ''}`;
  return issue.message;
}

const forms: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  strict_object: 'an object with named fields',
};
