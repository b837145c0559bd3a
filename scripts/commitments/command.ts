import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SourceError } from '../connectors/source-error.ts';
import { exportJson, exportSheets } from './export-record.ts';
import { importFiles } from './import-files.ts';
import { problemsText } from './import-problem.ts';
import { importRecord } from './import-record.ts';
import { lostLetters } from './lost-letters.ts';
import { readRecord, writeRecordFiles } from './promise-record.ts';
import { readJsonFiles } from './read-json.ts';
import { readSheets } from './read-sheets.ts';
import type { RecordDifference } from './record-difference.ts';

const usage = `Usage: npm run commitments -- export FOLDER [--json]
       npm run commitments -- import FILE-OR-FOLDER … [--check]

export   writes what is recorded of promises as the sheets of a spreadsheet
  --json         as one JSON file instead
import   reads sheets (CSV) or JSON into the record; nothing is written if anything is wrong
  --check        only says what would change
  --data FOLDER  the record (default data/commitments)
`;

export interface CommandResult {
  readonly isDone: boolean;
  /** For the reader: what was done, or what is wrong. */
  readonly said: string;
}

/** Runs a command line of `npm run commitments`. */
export async function commitmentsCommand(args: readonly string[]): Promise<CommandResult> {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof SourceError) return { isDone: false, said: `\n${error.message}\n` };
    if (error instanceof TypeError && 'code' in error) {
      return { isDone: false, said: `${error.message}\n${usage}` };
    }
    throw error;
  }
}

async function run(args: readonly string[]): Promise<CommandResult> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      check: { type: 'boolean' },
      data: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const data = values.data ?? 'data/commitments';
  const [command, ...given] = positionals;
  const [folder] = given;
  if (command === 'export' && folder !== undefined && given.length === 1) {
    return exportTo(folder, data, values.json ?? false);
  }
  if (command === 'import' && given.length > 0) {
    return importFrom(given, data, values.check ?? false);
  }
  return { isDone: values.help ?? false, said: usage };
}

async function exportTo(folder: string, data: string, asJson: boolean): Promise<CommandResult> {
  const record = await readRecord(data);
  const files = asJson ? exportJson(record) : exportSheets(record);
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(path.join(folder, name), text);
  const { commitments, plans, sources } = record;
  return {
    isDone: true,
    said: `${commitments.length} commitments, ${plans.length} plans and ${sources.length} sources in ${files.length} files of ${folder}.\n`,
  };
}

async function importFrom(
  given: readonly string[],
  data: string,
  checkOnly: boolean,
): Promise<CommandResult> {
  const before = await readRecord(data);
  const { kind, files } = await importFiles(given);
  const read = kind === 'csv' ? readSheets(files, lostLetters(before)) : readJsonFiles(files);
  const result = importRecord(before, read);
  if (result.problems !== null) {
    const { length } = result.problems;
    const count = `${length} ${length === 1 ? 'mistake' : 'mistakes'}; nothing was written.`;
    return { isDone: false, said: `${problemsText(result.problems)}\n${count}\n` };
  }
  if (!checkOnly) await writeRecordFiles(data, result.files);
  return { isDone: true, said: differenceText(result, checkOnly) };
}

function differenceText(difference: RecordDifference, checkOnly: boolean): string {
  const { added, changed, same, unrecorded, files } = difference;
  const list = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` (${ids.join(', ')})`);
  return [
    `${checkOnly ? 'Would be' : 'Imported'}: ${added.length} added${list(added)}, ${changed.length} changed${list(changed)}, ${same} the same.\n`,
    unrecorded.length > 0
      ? `note: changed without a new row in changes: ${unrecorded.join(', ')}\n`
      : '',
    !checkOnly && files.size > 0 ? 'Publish it with: npm run ingest -- commitments\n' : '',
  ].join('');
}
