import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonDocument, JsonSource } from '../connectors/json-source.ts';
import { SourceError } from '../connectors/source-error.ts';
import { exists } from './dataset-folder.ts';
import type { Extract } from './extract.ts';
import type { Progress } from './progress.ts';

/** Reads a dataset's JSON documents, such as boundaries, from the publisher's files. */
export async function extractDocuments(
  source: JsonSource,
  folders: readonly string[],
  progress: Progress,
): Promise<Extract> {
  const names = Object.entries(source.files);
  progress.start(names.length + 1);
  const documents: Record<string, JsonDocument> = {};
  const files: Extract['report']['files'] = [];
  for (const [key, name] of names) {
    const bytes = await readFile(await locate(name, folders));
    documents[key] = { file: name, content: parseJson(bytes.toString('utf8'), name) };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.push({ name, rows: 0, encoding: 'utf-8', sha256, renamed: [], ignoredColumns: [] });
    progress.step(`read ${name}`);
  }
  const result = source.extract(documents);
  progress.step(`${result.featuresKept} features kept`);
  return {
    report: {
      files,
      rows: {
        read: result.featuresRead,
        kept: result.featuresKept,
        missing: 0,
        rejected: result.featuresRead - result.featuresKept,
      },
      values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
      rejectCounts: [],
      rejects: [],
    },
    tables: {},
    documents: result.documents,
  };
}

async function locate(name: string, folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const candidate = path.join(folder, name);
    if (await exists(candidate)) return candidate;
  }
  throw new SourceError({
    file: name,
    found: `the file is in none of the folders given: ${folders.join(', ')}`,
    expected: 'every file of the dataset in one of the folders',
    todo: 'give each folder with its own --from',
  });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SourceError({
      file,
      found: `the file is not JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      expected: 'a whole JSON document',
      todo: 'download the file again',
    });
  }
}
