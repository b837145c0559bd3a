import type { DatasetDefinition } from '../dataset.ts';
import type { DataTable } from '../tables/table.ts';
import { foreignKeysOf } from './foreign-keys.ts';
import { packageLicences, type PackageLicence } from './package-licence.ts';
import { tableSchema, type TableSchema } from './table-schema.ts';

/** A published file of a table. */
export interface TableFileFacts {
  /** Name of the file beside the data package. */
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DataResource {
  readonly name: string;
  readonly profile: 'tabular-data-resource';
  readonly title: string;
  readonly 'title@ko': string;
  readonly path: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly dialect: { readonly delimiter: string; readonly lineTerminator: string };
  readonly bytes: number;
  readonly hash: string;
  readonly schema: TableSchema;
}

export interface DataPackage {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly languages: readonly string[];
  readonly title: string;
  readonly 'title@ko': string;
  readonly description: string;
  readonly 'description@ko': string;
  readonly keywords: readonly string[];
  readonly contributors: readonly { readonly title: string; readonly role: 'publisher' }[];
  readonly sources: readonly { readonly title: string; readonly path: string }[];
  readonly licenses: readonly PackageLicence[];
  readonly resources: readonly DataResource[];
}

/**
 * Frictionless Data Package of a dataset's tables, each with its Table Schema. It says nothing of when it
 * was made: the same rows give the same bytes.
 */
export function dataPackage(
  definition: DatasetDefinition,
  rows: Readonly<Record<string, DataTable>>,
  files: Readonly<Record<string, TableFileFacts>>,
): DataPackage {
  const { id, title, summary, keywords, sources, tables } = definition;
  const publishers = new Set(sources.map(({ publisher }) => publisher.en));
  return {
    profile: 'tabular-data-package',
    name: id,
    languages: ['en', 'ko'],
    title: title.en,
    'title@ko': title.ko,
    description: summary.en,
    'description@ko': summary.ko,
    keywords: keywords.flatMap(({ en, ko }) => [en, ko]),
    contributors: [...publishers].map((name) => ({ title: name, role: 'publisher' })),
    sources: sources.map((source) => ({ title: source.title.en, path: source.url })),
    licenses: packageLicences(sources),
    resources: tables.map((table) => {
      const file = files[table.name];
      const ownRows = rows[table.name];
      if (!file || !ownRows) throw new Error(`Table "${table.name}" of "${id}" has no file.`);
      return {
        name: table.name,
        profile: 'tabular-data-resource',
        title: table.title.en,
        'title@ko': table.title.ko,
        path: file.name,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n' },
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
        schema: tableSchema(table, ownRows, foreignKeysOf(table, tables, rows)),
      };
    }),
  };
}
