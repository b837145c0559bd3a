import type { PreviousVersion } from '../../../src/domain/checks/check.ts';
import {
  unitOf,
  type DatasetDefinition,
  type TableDefinition,
} from '../../../src/domain/dataset.ts';
import { columnOf, rowCountOf, type DataTable } from '../../../src/domain/tables/table.ts';
import { SourceError } from '../../connectors/source-error.ts';
import type { DatasetFolder } from '../dataset-folder.ts';
import { findRawRows } from '../extract-files.ts';
import { keyWords, whereNamed, type KeyWords } from './source-words.ts';

const mostRows = 20;

/** A row's values and the rows of the publisher's files that name its key. */
export async function explainRow(
  folder: DatasetFolder,
  version: PreviousVersion,
  parts: readonly string[],
  from: readonly string[] | null,
): Promise<string> {
  const { definition } = folder;
  const { table, data, row } = findRow(definition, version, parts);
  const keys = table.primaryKey.map((name) => {
    const field = table.fields.find((entry) => entry.name === name);
    if (!field) throw new Error(`The key of "${table.name}" names no field "${name}".`);
    return keyWords(definition, field, columnOf(data, name)[row] ?? null);
  });
  const values = table.fields.map((field) => {
    const cell = columnOf(data, field.name)[row];
    const unit = unitOf(field, 'en');
    return `  ${field.name} = ${cell ?? 'unknown'}${unit === '' || cell === null ? '' : ` ${unit}`} (${field.title.en})`;
  });
  const head = `\nRow ${parts.join(' ')} of the table ${table.name}\n${values.join('\n')}\n`;
  return `${head}${await sourceRows(folder, keys, from)}`;
}

async function sourceRows(
  { source, id, definition }: DatasetFolder,
  keys: readonly KeyWords[],
  from: readonly string[] | null,
): Promise<string> {
  if (source.kind !== 'files') {
    const inputs = definition.inputs ?? [];
    const ways = inputs.map((input) => `  npm run ingest -- explain ${input} …`);
    return `\nIts source is of kind "${source.kind}", whose rows cannot be shown one by one.${ways.length > 0 ? ` It derives from:\n${ways.join('\n')}` : ''}\n`;
  }
  if (from === null) {
    return `\nTo see the rows of the publisher's files, name their folder:\n  npm run ingest -- explain ${id} ${keys.map(({ value }) => value).join(' ')} --from FOLDER\n`;
  }
  const { rows, found } = await findRawRows(
    source,
    from,
    (columns) => whereNamed(keys, columns),
    mostRows,
  );
  const looked = keys
    .map(
      ({ field, words }) =>
        `${field} as ${words.length === 0 ? 'any' : words.slice(0, 4).join(' | ')}`,
    )
    .join(', ');
  const own = rows.fields.filter((field) => field !== 'file' && field !== 'line');
  const lines = Array.from({ length: rowCountOf(rows) }, (_, i) => {
    const cells = own.map((field) => `${field}=${columnOf(rows, field)[i] ?? ''}`);
    return `  ${columnOf(rows, 'file')[i]}, line ${columnOf(rows, 'line')[i]}: ${cells.join('  ')}`;
  });
  const more = found > mostRows ? `\n  … and ${(found - mostRows).toLocaleString('en')} more` : '';
  return `\nRows of the source that name it (${found.toLocaleString('en')}; looked for ${looked})\n${lines.join('\n') || '  none: the row is made from others, see the method above'}${more}\n`;
}

function findRow(
  definition: DatasetDefinition,
  version: PreviousVersion,
  parts: readonly string[],
): { readonly table: TableDefinition; readonly data: DataTable; readonly row: number } {
  const looked = definition.tables.filter(({ primaryKey }) => primaryKey.length === parts.length);
  for (const table of looked) {
    const data = version.table(table.name);
    if (!data) continue;
    const columns = table.primaryKey.map((field) => columnOf(data, field));
    const row = Array.from({ length: rowCountOf(data) }).findIndex((_, i) =>
      columns.every((column, at) => String(column[i]) === parts[at]),
    );
    if (row !== -1) return { table, data, row };
  }
  const shapes = definition.tables.map(({ name, primaryKey }) => {
    const data = version.table(name);
    const first =
      data &&
      primaryKey
        .map((field) => columnOf(data, field)[0] ?? '')
        .join(' ')
        .trim();
    return `${name}: ${primaryKey.join(' ')}${first ? `, such as ${first}` : ''}`;
  });
  throw new SourceError({
    file: definition.id,
    value: parts.join(' '),
    found: 'no table has a row with this key',
    expected: `the key of a row, such as it stands in the CSV file: ${shapes.join('; ')}`,
    todo: `look it up in public/data/${definition.id}/*.csv`,
  });
}
