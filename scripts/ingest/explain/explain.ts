import { parseArgs } from 'node:util';
import { SourceError } from '../../connectors/source-error.ts';
import { licenceWords } from '../../../src/domain/licence/licence.ts';
import type { DatasetEntry } from '../../../src/domain/published.ts';
import { chooseDatasets } from '../choose-datasets.ts';
import { discoverDatasets, type DatasetFolder } from '../dataset-folder.ts';
import { previousVersion } from '../previous-version.ts';
import { readManifest } from '../publish.ts';
import { explainRow } from './explain-row.ts';
import { readReport } from './read-report.ts';

const usage = `Usage: npm run ingest -- explain <dataset> [table:key|key …] [--from FOLDER …]

Tells where a dataset's figures come from: sources, files, transform, checks; and for a row, named by
its key as it stands in the CSV, its values and the rows of the publisher's files that name it:
  npm run ingest -- explain air-quality 2022-01-01 11680 --from FOLDER
`;

/** `ingest explain`: the way from a published figure back to its source. Gives the exit code. */
export async function explain(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string', multiple: true },
      out: { type: 'string' },
      data: { type: 'string', multiple: true },
    },
  });
  const [id, ...key] = positionals;
  if (id === undefined) {
    process.stdout.write(usage);
    return 1;
  }
  const out = values.out ?? 'public/data';
  const [folder] = chooseDatasets(await discoverDatasets(values.data ?? ['data']), [id]);
  const entry = (await readManifest(out))?.datasets.find((item) => item.id === id);
  if (!folder || !entry) {
    throw new SourceError({
      file: out,
      value: id,
      found: 'the dataset is not published there',
      expected: 'a dataset of the manifest',
      todo: `npm run ingest -- ${id}`,
    });
  }
  process.stdout.write(describe(folder, entry, out));
  const previous = previousVersion(out, entry, folder.definition);
  if (key.length > 0 && previous) {
    process.stdout.write(await explainRow(folder, previous, key, values.from ?? null));
  }
  return 0;
}

function describe(
  { definition, path: folder, source }: DatasetFolder,
  entry: DatasetEntry,
  out: string,
) {
  const report = readReport(out, entry);
  const sources = definition.sources.map(
    (item) =>
      `  ${item.title.en}, ${item.publisher.en}, ${licenceWords(item, 'en')}\n    ${item.url}`,
  );
  const files = report.files.map(
    (file) =>
      `  ${file.name}: ${file.rows.toLocaleString('en')} rows, ${file.encoding}, sha256 ${file.sha256}`,
  );
  const inputs = (definition.inputs ?? []).map(
    (input) => `  ${input} (npm run ingest -- explain ${input})`,
  );
  const checks = report.checks.map(
    (check) =>
      `  ${check.ok ? 'holds ' : check.level.padEnd(6)} ${check.title.en}: ${check.found.en}`,
  );
  const { read, kept, missing, rejected } = report.rows;
  return `${definition.id}: ${definition.title.en}
version ${entry.version}, taken in ${entry.ingestedAt}, period ${entry.period ? `${entry.period.first} to ${entry.period.last}` : 'none'}

Where it comes from
${sources.join('\n')}

What was read (${source.kind})
${[...files, ...inputs].join('\n') || '  nothing'}
  ${read.toLocaleString('en')} rows = ${kept.toLocaleString('en')} kept + ${missing.toLocaleString('en')} missing + ${rejected.toLocaleString('en')} rejected

How the figures are made (${folder}/transform.sql, ${folder}/transform.ts where they exist)
${definition.method.map(({ en }) => `  ${en}`).join('\n')}

Checks
${checks.join('\n') || '  none'}
`;
}
