import type { PreviousVersion } from '../../src/domain/checks/check.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';
import type { DatasetDefinition } from '../../src/domain/dataset.ts';
import { definitionAsRead } from '../../src/domain/definition-as-read.ts';
import { licenceGate } from '../../src/domain/licence/licence-gate.ts';
import { maskRejects } from '../../src/domain/privacy/mask-personal.ts';
import { peopleGate } from '../../src/domain/privacy/people-gate.ts';
import { privacyGate } from '../../src/domain/privacy/privacy-gate.ts';
import { suppressSmallCounts } from '../../src/domain/privacy/small-counts.ts';
import type { DatasetEntry, CheckResult, ReportFile } from '../../src/domain/published.ts';
import { SourceError } from '../connectors/source-error.ts';
import { extractAuthored } from './extract-authored.ts';
import { extractDocuments } from './extract-documents.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import type { DeriveContext, Extract, Inputs, Made } from './extract.ts';
import { mergeKept } from './merge-kept.ts';
import { buildOutput, type OutputFile } from './output-files.ts';
import { silentProgress, type Progress } from './progress.ts';
import { readSnapshot } from './snapshot.ts';

export interface Ingested {
  readonly extract: Extract;
  /** The extract's report as it may be published: nothing personal in it. */
  readonly report: Extract['report'] & Pick<ReportFile, 'suppressed'>;
  /** Everything that the dataset made, for the datasets that derive from it. */
  readonly made: Made;
  readonly entry: DatasetEntry;
  readonly files: readonly OutputFile[];
  readonly checks: readonly CheckResult[];
  /** A check of level `block` failed: the last good version must stay. */
  readonly blocked: boolean;
}

/**
 * Whether a dataset can be published without the publisher's files: from its snapshot, from files of
 * its own folder, or from other datasets. One whose licence does not allow a snapshot waits for an operator who has the files.
 */
export const hasFigures = async (folder: DatasetFolder): Promise<boolean> =>
  folder.source.kind === 'derived' ||
  folder.source.kind === 'authored' ||
  (await readSnapshot(folder.path)) !== null;

/** Takes a dataset from the publisher's files, or from the snapshot where no folder is given. */
export async function takeExtract(
  folder: DatasetFolder,
  from: readonly string[] | null,
  progress: Progress = silentProgress,
): Promise<Extract> {
  if (folder.source.kind === 'live') {
    throw new SourceError({
      file: folder.id,
      found: 'the dataset comes from a live service only',
      expected: 'no folder, and no snapshot',
      todo: `npm run ingest -- ${folder.id} --live`,
    });
  }
  if (folder.source.kind === 'derived') {
    if (from === null) return nothingRead;
    throw new SourceError({
      file: '--from',
      found: `${folder.id} is made from other datasets and reads no files`,
      expected: `no folder; it follows from ${(folder.definition.inputs ?? []).join(', ')}`,
      todo: `npm run ingest -- ${folder.id}`,
    });
  }
  if (folder.source.kind === 'authored') {
    if (from === null) return extractAuthored(folder.path, folder.source, progress);
    throw new SourceError({
      file: '--from',
      found: `${folder.id} is written in the files of data/${folder.id}`,
      expected: 'no folder',
      todo: `change those files, then npm run ingest -- ${folder.id}`,
    });
  }
  if (from === null) {
    progress.start(1);
    const extract = await readSnapshot(folder.path);
    if (extract) {
      progress.step('embedded snapshot read');
      return extract;
    }
    throw new SourceError({
      file: `data/${folder.id}/snapshot`,
      found: 'the dataset has no embedded snapshot yet',
      expected: 'figures from an earlier ingestion',
      todo: `npm run ingest -- ${folder.id} --from FOLDER --write-snapshot`,
    });
  }
  const { source, definition } = folder;
  if (source.kind === 'json') return extractDocuments(source, from, progress);
  const derived = folder.derive ? new Set(source.derivedTables ?? []) : new Set<string>();
  const published = definition.tables.map((table) => table.name);
  const names = [...published.filter((name) => !derived.has(name)), ...(source.innerTables ?? [])];
  // DuckDB is loaded only where files are read: the snapshot needs none of it.
  const { extractFiles } = await import('./extract-files.ts');
  return extractFiles(folder.path, source, from, names, progress);
}

/** What stands for the extract of a dataset that reads other datasets only. */
const nothingRead: Extract = {
  report: {
    files: [],
    rows: { read: 0, kept: 0, missing: 0, rejected: 0 },
    values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
    rejectCounts: [],
    rejects: [],
  },
  tables: {},
  documents: {},
};

/**
 * Checks an extract and makes the published files of it: keeps rows of earlier versions, derives, hides
 * counts of few people, checks, and asks the gates of licence and privacy. Pure: writes nothing.
 */
export function ingestExtract(
  folder: DatasetFolder,
  extract: Extract,
  ingestedAt: string,
  inputs: Inputs = {},
  previous: PreviousVersion | null = null,
  inputDefinitions: readonly DatasetDefinition[] = [],
  context: DeriveContext = { links: null },
): Ingested {
  const definition = definitionAsRead(folder.definition, extract.report.files);
  const read = { ...extract, tables: mergeKept(definition.tables, extract.tables, previous) };
  const derived = folder.derive?.(read, inputsOf(folder, inputs), context) ?? {
    tables: {},
    documents: {},
  };
  const documents = { ...extract.documents, ...derived.documents };
  const { tables, suppressed } = suppressSmallCounts(definition, {
    ...read.tables,
    ...mergeKept(definition.tables, derived.tables, previous),
  });
  const report: Ingested['report'] = {
    ...extract.report,
    rejects: maskRejects(extract.report.rejects),
    ...(suppressed.length > 0 ? { suppressed: [...suppressed] } : {}),
  };
  const checks = [
    ...folder.checks.map((check): CheckResult => {
      const { ok, found } = check.run({ tables, report, previous, now: ingestedAt });
      return { id: check.id, level: check.level, ok, title: check.title, found };
    }),
    ...licenceGate(definition, inputDefinitions),
    ...peopleGate(definition),
    ...privacyGate(definition, tables, documents),
  ];
  const output = buildOutput({ ...folder, definition }, report, tables, documents, checks);
  const main = definition.sources[0];
  if (!main) throw new Error(`data/${definition.id}/dataset.ts names no source.`);
  const failed = checks.filter((check) => !check.ok);
  const failedAt = (level: CheckResult['level']): number =>
    failed.filter((check) => check.level === level).length;
  return {
    extract,
    report,
    made: { tables, documents },
    checks,
    files: output.files,
    blocked: failedAt('block') > 0,
    entry: {
      id: definition.id,
      title: definition.title,
      version: output.version,
      ingestedAt,
      period: output.period,
      observedAt: newestObservation(folder, tables, ingestedAt),
      rows: extract.report.rows,
      publisher: main.publisher,
      licence: main.licence,
      licenceConfirmed: definition.sources.every((source) => source.licenceConfirmed),
      accrualPeriodicity: definition.frequency,
      checks: {
        passed: checks.length - failed.length,
        noted: failedAt('note'),
        warned: failedAt('warn'),
        failed: failedAt('block'),
      },
      files: Object.fromEntries(output.files.map((file) => [file.key, file.entry])),
    },
  };
}

/** The newest instant that a live dataset's rows were observed at. */
function newestObservation(
  { definition: { live } }: DatasetFolder,
  tables: Readonly<Record<string, DataTable>>,
  ingestedAt: string,
): string | null {
  const table = live && tables[live.table];
  if (!table) return null;
  // That nothing has happened is an observation, too: of the time of looking.
  if (live.tile?.kind === 'count' || live.tile?.kind === 'messages') return ingestedAt;
  const moments = columnOf(table, live.momentField).filter((cell) => cell !== null);
  return moments.map(String).toSorted().at(-1) ?? null;
}

/** The inputs that a dataset names, and no others. Throws where one was not made before it. */
function inputsOf({ definition }: DatasetFolder, made: Inputs): Inputs {
  return Object.fromEntries(
    (definition.inputs ?? []).map((id) => {
      const input = made[id];
      if (!input) throw new Error(`Dataset "${definition.id}" needs "${id}", which is not there.`);
      return [id, input];
    }),
  );
}
