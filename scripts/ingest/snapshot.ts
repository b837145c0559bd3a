import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { DatasetDefinition } from '../../src/domain/dataset.ts';
import { definitionAsRead } from '../../src/domain/definition-as-read.ts';
import { licences } from '../../src/domain/licence/licence.ts';
import { exists } from './dataset-folder.ts';
import { embeddable } from './embeddable.ts';
import type { Extract } from './extract.ts';

const fileName = 'extract.json.br';

/**
 * The snapshot that the repository embeds, so that the site can be built without any source; `null`
 * where the dataset has none yet.
 */
export async function readSnapshot(datasetPath: string): Promise<Extract | null> {
  const file = path.join(datasetPath, 'snapshot', fileName);
  if (!(await exists(file))) return null;
  const bytes = await readFile(file);
  // Written by writeSnapshot below and checked by the contract tests.
  return JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as Extract;
}

export async function writeSnapshot(
  datasetPath: string,
  definition: DatasetDefinition,
  extract: Extract,
): Promise<void> {
  const folder = path.join(datasetPath, 'snapshot');
  const text = JSON.stringify(embeddable(definition, extract));
  const bytes = brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, fileName), bytes);
  await writeFile(path.join(folder, 'ATTRIBUTION.md'), attribution(definition, extract));
}

function attribution(definition: DatasetDefinition, extract: Extract): string {
  const { sources: read } = definitionAsRead(definition, extract.report.files);
  const sources = read.map((source) =>
    [
      `## ${source.title.en} (${source.title.ko})`,
      '',
      `- Publisher: ${source.publisher.en} (${source.publisher.ko})`,
      `- Source: ${source.url}${source.identifier === null ? '' : ` (${source.identifier})`}`,
      `- Licence: ${licences[source.licence].name.en}${source.licenceConfirmed ? '' : ', not confirmed'}. ${source.licenceNote.en}`,
      '',
    ].join('\n'),
  );
  const files = extract.report.files.map(({ name, sha256 }) => `- ${name}: sha256 ${sha256}`);
  return `# Where these figures come from

\`${fileName}\` holds figures that this project's ingestion computed from the files below.
It is not a copy of them.${omissions(definition)}

${sources.join('\n')}
## Files read

${files.join('\n')}
`;
}

function omissions({ snapshotOmits = {} }: DatasetDefinition): string {
  const columns = Object.entries(snapshotOmits).flatMap(([table, fields]) =>
    fields.map((field) => `\`${table}.${field}\``),
  );
  if (columns.length === 0) return '';
  return `\nTexts of the publisher are left out: ${columns.join(', ')} ${columns.length === 1 ? 'is' : 'are'} empty in it.`;
}
