import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decodeText, detectEncoding } from '../connectors/decode-text.ts';
import { SourceError } from '../connectors/source-error.ts';
import type { ImportFile } from './candidate.ts';

export interface ImportFiles {
  readonly kind: 'csv' | 'json';
  readonly files: readonly ImportFile[];
}

const kindOf = (file: string): string => path.extname(file).toLowerCase();

/** The files given, and those of the folders given: all sheets, or all JSON. */
export async function importFiles(given: readonly string[]): Promise<ImportFiles> {
  const paths = (await Promise.all(given.map(filesAt))).flat();
  const csv = paths.filter((file) => kindOf(file) === '.csv');
  const json = paths.filter((file) => kindOf(file) === '.json');
  const other = paths.find((file) => !csv.includes(file) && !json.includes(file));
  if (other !== undefined) {
    throw problem(other, 'this is neither a sheet nor JSON', 'save the sheet as "CSV UTF-8"');
  }
  if (csv.length > 0 === json.length > 0) {
    const found = csv.length > 0 ? 'there are both sheets and JSON files' : 'there is no file';
    throw problem(given.join(' '), found, 'name the files to import, of one kind');
  }
  const files = await Promise.all([...csv, ...json].map(readText));
  return { kind: csv.length > 0 ? 'csv' : 'json', files };
}

async function filesAt(given: string): Promise<string[]> {
  const found = await stat(given).catch(() => null);
  if (!found) throw problem(given, 'there is no such file or folder', 'check the name');
  if (!found.isDirectory()) return [given];
  const names = await readdir(given);
  return names
    .filter((name) => ['.csv', '.json'].includes(kindOf(name)))
    .toSorted()
    .map((name) => path.join(given, name));
}

async function readText(file: string): Promise<ImportFile> {
  const bytes = await readFile(file);
  const encoding = detectEncoding(bytes, file);
  return { name: file, text: decodeText(bytes, encoding), encoding };
}

const problem = (file: string, found: string, todo: string): SourceError =>
  new SourceError({ file, found, expected: 'CSV sheets, or JSON files', todo });
