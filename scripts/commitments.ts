import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportJson, exportSheets } from './commitments/export-record.ts';
import { importFiles } from './commitments/import-files.ts';
import { problemsText } from './commitments/import-problem.ts';
import { importRecord } from './commitments/import-record.ts';
import { readRecord, writeRecordFiles } from './commitments/promise-record.ts';
import { readJsonFiles } from './commitments/read-json.ts';
import { readSheets } from './commitments/read-sheets.ts';
import { SourceError } from './connectors/source-error.ts';

const usage = `Usage: npm run commitments -- export FOLDER [--json]
       npm run commitments -- import FILE-OR-FOLDER … [--check]

export   writes what is recorded of promises as the sheets of a spreadsheet
  --json         as one JSON file instead
import   reads sheets (CSV) or JSON into the record; nothing is written if anything is wrong
  --check        only says what would change
  --data FOLDER  the record (default data/commitments)
`;

async function run(args: readonly string[]): Promise<number> {
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
  const asked = values.help ?? false;
  (asked ? process.stdout : process.stderr).write(usage);
  return asked ? 0 : 1;
}

async function exportTo(folder: string, data: string, asJson: boolean): Promise<number> {
  const record = await readRecord(data);
  const files = asJson ? exportJson(record) : exportSheets(record);
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(path.join(folder, name), text);
  process.stdout.write(
    `${record.commitments.length} commitments, ${record.plans.length} plans and ${record.sources.length} sources in ${files.length} files of ${folder}.\n`,
  );
  return 0;
}

async function importFrom(given: readonly string[], data: string, checkOnly: boolean) {
  const before = await readRecord(data);
  const { kind, files } = await importFiles(given);
  const result = importRecord(before, kind === 'csv' ? readSheets(files) : readJsonFiles(files));
  if (result.problems !== null) {
    process.stderr.write(problemsText(result.problems));
    const count = result.problems.length;
    process.stderr.write(
      `\n${count} ${count === 1 ? 'mistake' : 'mistakes'}; nothing was written.\n`,
    );
    return 1;
  }
  if (!checkOnly) await writeRecordFiles(data, result.files);
  const list = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` (${ids.join(', ')})`);
  process.stdout.write(
    `${checkOnly ? 'Would be' : 'Imported'}: ${result.added.length} added${list(result.added)}, ${result.changed.length} changed${list(result.changed)}, ${result.same} the same.\n`,
  );
  if (result.unrecorded.length > 0) {
    process.stdout.write(
      `note: changed without a new row in changes: ${result.unrecorded.join(', ')}\n`,
    );
  }
  if (!checkOnly && result.files.size > 0) {
    process.stdout.write('Publish it with: npm run ingest -- commitments\n');
  }
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof SourceError) process.stderr.write(`\n${error.message}\n`);
  else if (error instanceof TypeError && 'code' in error) {
    process.stderr.write(`${error.message}\n${usage}`);
  } else throw error;
}
