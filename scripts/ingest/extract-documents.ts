import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonDocument, JsonSource } from '../connectors/json-source.ts';
import { SourceError, throwProblems, type SourceProblem } from '../connectors/source-error.ts';
import { countRejects, listedRejects } from './count-rejects.ts';
import type { Extract } from './extract.ts';
import type { Progress } from './progress.ts';

/** Reads a dataset's JSON documents, such as boundaries, from the publisher's files. */
export async function extractDocuments(
  source: Pick<JsonSource, 'files' | 'mayBeMissing' | 'extract'>,
  folders: readonly string[],
  progress: Progress,
): Promise<Extract> {
  const found = await Promise.all(
    Object.entries(source.files).map(
      async ([key, wanted]) =>
        [key, await locate(wanted, folders, source.mayBeMissing?.includes(key) ?? false)] as const,
    ),
  );
  progress.start(found.flatMap(([, paths]) => paths).length + 1);
  const documents: Record<string, JsonDocument[]> = {};
  const files: Extract['report']['files'] = [];
  const sizes: Record<string, number> = {};
  const problems: SourceProblem[] = [];
  for (const [key, paths] of found) {
    for (const file of paths) {
      const name = path.basename(file);
      const bytes = await readFile(file);
      const content = parseJson(bytes.toString('utf8').replace(/^\uFEFF/, ''), name, problems);
      (documents[key] ??= []).push({ file: name, content });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      files.push({ name, rows: 0, encoding: 'utf-8', sha256, renamed: [], ignoredColumns: [] });
      sizes[name] = bytes.length;
      progress.step(`read ${name}`);
    }
  }
  throwProblems(problems);
  const { tables, documents: made, rows, values, rejects, fileRows } = source.extract(documents);
  const rowsOf = (name: string): number => fileRows?.[name] ?? (files.length === 1 ? rows.read : 0);
  progress.step(`${rows.kept.toLocaleString('en')} of ${rows.read.toLocaleString('en')} kept`);
  return {
    report: {
      files: files.map((file) => ({ ...file, rows: rowsOf(file.name) })),
      rows,
      values,
      rejectCounts: countRejects(rejects),
      rejects: rejects.slice(0, listedRejects),
    },
    tables,
    documents: made,
    bytes: sizes,
  };
}

/** Files by one name, or all that fit a pattern, in the order of their numbers. */
async function locate(
  wanted: string | RegExp,
  folders: readonly string[],
  mayBeMissing: boolean,
): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    const fits = (name: string): boolean =>
      typeof wanted === 'string' ? name === wanted : wanted.test(name);
    found.push(...names.filter(fits).map((name) => path.join(folder, name)));
  }
  const [first] = found;
  if (first !== undefined) {
    return typeof wanted === 'string'
      ? [first]
      : found.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  }
  if (mayBeMissing) return [];
  throw new SourceError({
    file: String(wanted),
    found: `the file is in none of the folders given: ${folders.join(', ')}`,
    expected: 'every file of the dataset in one of the folders',
    todo: 'give each folder with its own --from',
  });
}

function parseJson(text: string, file: string, problems: SourceProblem[]): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    problems.push({
      file,
      found: `the file is not JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      expected: 'a whole JSON document',
      todo: 'download the file again, or mend it where it is written by hand',
    });
    return null;
  }
}
