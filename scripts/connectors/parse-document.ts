import * as v from 'valibot';
import type { JsonDocument } from './json-source.ts';
import { SourceError } from './source-error.ts';

/** A document in the form that its schema says. Throws a SourceError that names where it differs. */
export function parseDocument<Schema extends v.GenericSchema>(
  schema: Schema,
  { file, content }: JsonDocument,
  expected: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new SourceError({
    file,
    found: `${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`,
    expected,
    todo: 'check that the file is the one that the dataset names',
  });
}
