import type { JsonDocument } from '../../scripts/connectors/json-source.ts';
import { throwProblems, type SourceProblem } from '../../scripts/connectors/source-error.ts';
import * as v from 'valibot';
import {
  notReleasedEntrySchema,
  notReleasedSourceSchema,
  type NotReleasedEntry,
  type NotReleasedFile,
} from '../../src/domain/not-released/not-released.ts';

const todo = (file: string): string =>
  `mend data/not-released/…/${file}; nothing is published until all files are right`;

/** A value of a file, or its mistakes of form. */
function read<Schema extends v.GenericSchema>(
  { file, content }: JsonDocument,
  schema: Schema,
  problems: SourceProblem[],
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  problems.push(
    ...result.issues.map((issue) => ({
      file,
      path: v.getDotPath(issue) ?? '',
      value: issue.received,
      found: issue.message,
      expected: issue.expected ?? 'what the other entries have there',
      todo: todo(file),
    })),
  );
  return null;
}

const wrongName = (file: string, id: string): SourceProblem => ({
  file,
  path: 'id',
  value: id,
  found: 'the file is called something else',
  expected: file.replace(/\.json$/, ''),
  todo: todo(file),
});

/** All files, or every mistake in any of them. */
export function readEntries(
  documents: Readonly<Record<string, readonly JsonDocument[]>>,
): Pick<NotReleasedFile, 'sources' | 'entries'> {
  const problems: SourceProblem[] = [];
  const sources = (documents['sources'] ?? []).flatMap(
    (document) => read(document, v.array(notReleasedSourceSchema), problems) ?? [],
  );
  const known = new Set(sources.map(({ id }) => id));
  const entries: NotReleasedEntry[] = [];
  for (const document of documents['entries'] ?? []) {
    const { file } = document;
    const entry = read(document, notReleasedEntrySchema, problems);
    if (!entry) continue;
    entries.push(entry);
    if (file !== `${entry.id}.json`) problems.push(wrongName(file, entry.id));
    entry.statements.forEach(({ source }, at) => {
      if (known.has(source)) return;
      problems.push({
        file,
        path: `statements.${at}.source`,
        value: source,
        found: 'no such source',
        expected: `one of sources.json: ${[...known].join(', ')}`,
        todo: todo(file),
      });
    });
  }
  throwProblems(problems);
  return { sources, entries };
}
