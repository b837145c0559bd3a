import type { DatasetDefinition } from '../../src/domain/dataset.ts';
import { SourceError } from '../connectors/source-error.ts';
import type { Extract } from './extract.ts';

/** The extract as the repository may hold it: columns that the definition leaves out are null. */
export function embeddable(
  { id, snapshotOmits = {} }: Pick<DatasetDefinition, 'id' | 'snapshotOmits'>,
  extract: Extract,
): Extract {
  const tables = { ...extract.tables };
  for (const [name, omitted] of Object.entries(snapshotOmits)) {
    const table = tables[name];
    const absent = omitted.find((field) => !table?.fields.includes(field));
    // A column that was renamed would slip into the repository.
    if (!table || absent !== undefined) {
      throw new SourceError({
        file: `data/${id}/snapshot`,
        found: `it must be kept without ${name}.${absent ?? '*'}, and what was read has no such column`,
        expected: 'the files that the dataset reads, with the columns of `snapshotOmits`',
        todo: 'ingest without --write-snapshot, or correct `snapshotOmits` in dataset.ts',
      });
    }
    tables[name] = {
      fields: table.fields,
      columns: table.columns.map((column, at) =>
        omitted.includes(table.fields[at] ?? '') ? column.map(() => null) : column,
      ),
    };
  }
  return { ...extract, tables };
}
