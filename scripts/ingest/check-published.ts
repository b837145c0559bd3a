import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import {
  daysFileSchema,
  monthsFileSchema,
  reportFileSchema,
  type DatasetEntry,
} from '../../src/domain/published.ts';
import { chooseDatasets } from './choose-datasets.ts';
import { discoverDatasets, type DatasetFolder } from './dataset-folder.ts';
import { readManifest } from './publish.ts';

/** `ingest check`: definitions and what is published, without reading any source. Gives the exit code. */
export async function checkPublished(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, data: { type: 'string', multiple: true } },
  });
  const out = values.out ?? 'public/data';
  const all = await discoverDatasets(values.data ?? ['data']);
  const chosen = positionals.length > 0 ? chooseDatasets(all, positionals) : all;
  const manifest = await readManifest(out);
  const problems: string[] = [];
  let files = 0;
  for (const folder of chosen) {
    problems.push(...definitionProblems(folder));
    const entry = manifest?.datasets.find(({ id }) => id === folder.id);
    if (!entry) continue;
    for (const [name, file] of Object.entries(entry.files)) {
      files += 1;
      const found = await fileProblem(out, entry, name, file.path);
      if (found !== null) problems.push(`${entry.id}: ${found}`);
    }
  }
  if (!manifest)
    problems.push(`${out}: there is no manifest that can be read; npm run ingest makes one`);
  const lines = problems.map((problem) => `${problem}\n`).join('');
  const count = `${chosen.length} definitions and ${files.toLocaleString('en')} published files checked, ${problems.length} problems.\n`;
  process.stdout.write(`${lines}${count}`);
  return problems.length > 0 ? 1 : 0;
}

/** What types cannot say of a definition. */
function definitionProblems({ id, definition, live, source }: DatasetFolder): string[] {
  const problems: string[] = [];
  const tables = new Map(definition.tables.map((table) => [table.name, table]));
  if (definition.sources.length === 0) problems.push('it names no source');
  if ((definition.timeliness === 'live') !== (definition.live !== undefined)) {
    problems.push('`live` must be given where the timeliness is live, and only there');
  }
  if (source.kind === 'live' && !live) problems.push('source.ts exports no `live`');
  for (const { name, primaryKey, fields } of definition.tables) {
    const absent = primaryKey.filter((key) => !fields.some((field) => field.name === key));
    if (absent.length > 0)
      problems.push(`the key of table ${name} names no field ${absent.join(', ')}`);
  }
  const named = [definition.series?.table, definition.live?.table, definition.live?.history?.table];
  for (const name of named) {
    if (name !== undefined && !tables.has(name)) problems.push(`it has no table ${name}`);
  }
  return problems.map((problem) => `data/${id}/dataset.ts: ${problem}`);
}

async function fileProblem(
  out: string,
  entry: DatasetEntry,
  name: string,
  file: string,
): Promise<string | null> {
  const bytes = await readFile(path.join(out, file)).catch(() => null);
  if (bytes === null) return `${file} is not there; publish the dataset again`;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  if (!file.includes(hash)) return `${file} does not hold what its name says; publish it again`;
  const schema = schemaOf(name);
  if (!schema) return null;
  const result = v.safeParse(schema, JSON.parse(bytes.toString('utf8')));
  if (result.success) return null;
  const [issue] = result.issues;
  return `${file}: ${v.getDotPath(issue) ?? 'content'}: ${issue.message}`;
}

function schemaOf(name: string) {
  if (name === 'months.json') return monthsFileSchema;
  if (name === 'report.json') return reportFileSchema;
  if (name.startsWith('days-')) return daysFileSchema;
  return null;
}
