import { createHash } from 'node:crypto';
import path from 'node:path';
import { dataPackage, type TableFileFacts } from '../../src/domain/data-package/data-package.ts';
import {
  schemaVersion,
  type Cell,
  type CheckResult,
  type FileEntry,
  type ReportFile,
} from '../../src/domain/published.ts';
import { daysFiles, monthsFile } from '../../src/domain/series/series-files.ts';
import { stepPeriod } from '../../src/domain/time/step.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';
import { isoDay, parseIsoDay } from '../../src/domain/time/civil-date.ts';
import type {
  DatasetDefinition,
  SeriesDefinition,
  TableDefinition,
} from '../../src/domain/dataset.ts';
import { toCsv } from './csv.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import type { Extract } from './extract.ts';

export interface OutputFile {
  /** Name in the manifest, such as `daily.csv`. */
  readonly key: string;
  readonly entry: FileEntry;
  readonly bytes: Buffer;
}

export interface DatasetOutput {
  readonly files: readonly OutputFile[];
  /** Hash over the content of all files but the report. */
  readonly version: string;
  readonly period: { readonly first: string; readonly last: string } | null;
}

const hash = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
};

/** Every file that a dataset publishes. The same input gives the same bytes on any machine. */
export function buildOutput(
  folder: DatasetFolder,
  report: Extract['report'],
  tables: Readonly<Record<string, DataTable>>,
  documents: Readonly<Record<string, unknown>>,
  checks: readonly CheckResult[],
): DatasetOutput {
  const { definition } = folder;
  const files: OutputFile[] = [];
  const add = (key: string, content: string): void => {
    const bytes = Buffer.from(content, 'utf8');
    const dot = key.lastIndexOf('.');
    const extension = key.slice(dot + 1);
    files.push({
      key,
      bytes,
      entry: {
        path: `${definition.id}/${key.slice(0, dot)}.${hash(bytes)}.${extension}`,
        mediaType: mediaTypes[extension] ?? 'application/octet-stream',
        bytes: bytes.length,
      },
    });
  };
  const addJson = (key: string, content: unknown): void =>
    add(`${key}.json`, JSON.stringify(content));

  for (const tableDefinition of definition.tables) {
    const table = orderedTable(tableDefinition, tables);
    const inUnits = shownIn(definition, tableDefinition);
    add(`${tableDefinition.name}.csv`, toCsv(table, inUnits));
    // Daily values are published area by area, in files that can be read one by one.
    const { series } = definition;
    if (series?.step !== 'day' || tableDefinition.name !== series.table) {
      addJson(tableDefinition.name, {
        schemaVersion,
        dataset: definition.id,
        table: tableDefinition.name,
        fields: table.fields,
        columns: table.columns.map((column, i) => column.map((cell) => inUnits(cell, i))),
      });
    }
  }
  let period: DatasetOutput['period'] = null;
  if (definition.series) {
    const table = tables[definition.series.table];
    if (!table) throw new Error(`The series names table "${definition.series.table}".`);
    if (definition.series.step === 'day') {
      for (const file of daysFiles(definition, definition.series, table)) {
        addJson(`days-${file.measure}`, file);
      }
    }
    addJson('months', monthsFile(definition, definition.series, table));
    period = periodOf(definition.series, table);
  } else if (definition.takenOn !== undefined) {
    period = { first: definition.takenOn, last: definition.takenOn };
  }
  for (const [name, document] of Object.entries(documents)) addJson(name, document);
  const reportFile: ReportFile = {
    schemaVersion,
    dataset: definition.id,
    ...report,
    checks: [...checks],
  };
  addJson('report', reportFile);
  addJson('datapackage', dataPackage(definition, tables, tableFiles(definition, files)));
  // What a look at the source found, such as its age, is no new version of the figures.
  const figures = files.filter(({ key }) => key !== 'report.json');
  return { files, version: hash(figures.map((file) => file.entry.path).join('\n')), period };
}

/** The CSV of every table as its data package names it: the package lies beside it. */
const tableFiles = (
  definition: DatasetDefinition,
  files: readonly OutputFile[],
): Readonly<Record<string, TableFileFacts>> =>
  Object.fromEntries(
    definition.tables.flatMap(({ name }) => {
      const file = files.find(({ key }) => key === `${name}.csv`);
      if (!file) return [];
      const sha256 = createHash('sha256').update(file.bytes).digest('hex');
      const facts = { name: path.basename(file.entry.path), bytes: file.bytes.length, sha256 };
      return [[name, facts] as const];
    }),
  );

/** First and last day that the series stands for. */
function periodOf({ dayField, step }: SeriesDefinition, table: DataTable): DatasetOutput['period'] {
  const days = columnOf(table, dayField).map(String);
  const least = days.reduce((a, b) => (b < a ? b : a), days[0] ?? '');
  const most = days.reduce((a, b) => (b > a ? b : a), '');
  const [first, last] = [least, most].map((day) => parseIsoDay(day));
  if (first == null || last == null) return null;
  return { first: isoDay(first), last: isoDay(stepPeriod(last, step).last) };
}

function orderedTable(
  tableDefinition: TableDefinition,
  tables: Readonly<Record<string, DataTable>>,
): DataTable {
  const table = tables[tableDefinition.name];
  if (!table) throw new Error(`The transform made no table "${tableDefinition.name}".`);
  return {
    fields: tableDefinition.fields.map((field) => field.name),
    columns: tableDefinition.fields.map((field) => {
      const column = table.columns[table.fields.indexOf(field.name)];
      if (!column) {
        throw new Error(`Table "${tableDefinition.name}" lacks its column "${field.name}".`);
      }
      return column;
    }),
  };
}

/** Tables carry measures as whole numbers; published tables carry them in their unit. */
function shownIn(
  { measures }: DatasetDefinition,
  { fields }: TableDefinition,
): (cell: Cell, column: number) => Cell {
  const decimals = fields.map((field) =>
    field.type === 'number' && field.scaled === true
      ? measures.find(({ id }) => id === field.name)?.decimals
      : undefined,
  );
  return (cell, column) => {
    const places = decimals[column];
    if (cell === null || places === undefined) return cell;
    // Divided once: the nearest number to the decimal text that a reader sees.
    const value = Number(cell) / 10 ** places;
    return Number.isSafeInteger(cell) ? value : Number(value.toFixed(places));
  };
}
