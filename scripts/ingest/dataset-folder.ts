import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AuthoredSource } from '../connectors/authored-source.ts';
import type { DerivedSource } from '../connectors/derived-source.ts';
import { SourceError } from '../connectors/source-error.ts';
import type { FileSource } from '../connectors/file-source.ts';
import type { JsonSource } from '../connectors/json-source.ts';
import type { LiveOnlySource, LiveSourceOf } from '../connectors/live-source.ts';
import type { Check } from '../../src/domain/checks/check.ts';
import type { Analysis, DatasetDefinition } from '../../src/domain/dataset.ts';
import type { Derive } from './extract.ts';

type DatasetSource = FileSource | JsonSource | AuthoredSource | DerivedSource | LiveOnlySource;

/** One dataset as its folder describes it. */
export interface DatasetFolder {
  readonly id: string;
  readonly path: string;
  readonly definition: DatasetDefinition;
  readonly source: DatasetSource;
  /** The service that gives its newest figures. */
  readonly live: LiveSourceOf | null;
  readonly checks: readonly Check[];
  readonly derive: Derive | null;
  /** Words of an analysis. */
  readonly analysis: Analysis | null;
}

interface FolderModules {
  definition: DatasetDefinition;
  source: DatasetSource;
  live: LiveSourceOf;
  checks: readonly Check[];
  derive: Derive;
  analysis: Analysis;
}

/** Every folder below the roots that holds a dataset.ts: each after its inputs, else by name. */
export async function discoverDatasets(
  roots: string | readonly string[],
): Promise<DatasetFolder[]> {
  const found: { readonly root: string; readonly id: string }[] = [];
  for (const root of typeof roots === 'string' ? [roots] : roots) {
    const entries = await readdir(root, { withFileTypes: true }).catch(() => {
      throw new SourceError({
        file: root,
        found: 'the folder cannot be opened',
        expected: 'a folder with one folder for each dataset',
        todo: 'check the path after --data',
      });
    });
    for (const entry of entries) {
      const isDataset = await exists(path.join(root, entry.name, 'dataset.ts'));
      if (isDataset) found.push({ root, id: entry.name });
    }
  }
  const sorted = found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder(await Promise.all(sorted.map(({ root, id }) => loadDataset(root, id))));
}

/** Each dataset after those that it derives from. Throws where they go round in a circle. */
function inOrder(folders: readonly DatasetFolder[]): DatasetFolder[] {
  const ordered: DatasetFolder[] = [];
  const visit = (folder: DatasetFolder, way: readonly string[]): void => {
    if (ordered.includes(folder)) return;
    if (way.includes(folder.id)) {
      throw definitionFault(
        `data/${folder.id}/dataset.ts`,
        `datasets derive from each other: ${[...way, folder.id].join(' → ')}`,
        'inputs that do not lead back to the dataset',
      );
    }
    for (const id of folder.definition.inputs ?? []) {
      const input = folders.find((entry) => entry.id === id);
      if (!input) {
        throw definitionFault(
          `data/${folder.id}/dataset.ts`,
          `there is no dataset "${id}", which its inputs name`,
          'ids of folders beside it',
        );
      }
      visit(input, [...way, folder.id]);
    }
    ordered.push(folder);
  };
  for (const folder of folders) visit(folder, []);
  return ordered;
}

async function loadDataset(root: string, id: string): Promise<DatasetFolder> {
  const folder = path.join(root, id);
  const definition = await load(folder, 'dataset.ts', 'definition');
  if (definition.id !== id) {
    throw definitionFault(
      path.join(folder, 'dataset.ts'),
      `it calls itself "${definition.id}"`,
      `the name of its folder, "${id}"`,
    );
  }
  const hasAnalysis = await exists(path.join(folder, 'analysis.ts'));
  const hasDerive = await exists(path.join(folder, 'transform.ts'));
  return {
    id,
    path: folder,
    definition,
    source: await load(folder, 'source.ts', 'source'),
    live: await loadOptional(folder, 'source.ts', 'live'),
    checks: await load(folder, 'checks.ts', 'checks'),
    derive: hasDerive ? await load(folder, 'transform.ts', 'derive') : null,
    analysis: hasAnalysis ? await load(folder, 'analysis.ts', 'analysis') : null,
  };
}

async function loadOptional<Key extends keyof FolderModules>(
  folder: string,
  file: string,
  key: Key,
): Promise<FolderModules[Key] | null> {
  return (await moduleOf(folder, file))[key] ?? null;
}

async function moduleOf(folder: string, file: string): Promise<Partial<FolderModules>> {
  const place = path.resolve(folder, file);
  try {
    return (await import(pathToFileURL(place).href)) as Partial<FolderModules>;
  } catch (error) {
    throw definitionFault(
      path.join(folder, file),
      `it cannot be loaded: ${error instanceof Error ? firstLine(error) : String(error)}`,
      'TypeScript that runs, and files that its imports name',
    );
  }
}

/** What is wrong and where, without the stack of whoever loaded it. */
function firstLine(error: Error): string {
  // Of code that cannot be read, Node puts file and line before everything else.
  const place = /^(?:file:\/\/)?(\/\S+:\d+)$/m.exec(
    (error.stack ?? '').split('\n    at ')[0] ?? '',
  );
  const at = place?.[1] === undefined ? '' : ` (${path.relative('.', place[1])})`;
  return `${error.message.split('\n', 1)[0]}${at}`;
}

const definitionFault = (file: string, found: string, expected: string): SourceError =>
  new SourceError({
    file,
    found,
    expected,
    todo: `mend it; "npm run check" says more, and a copy of another dataset's file is a good start`,
  });

async function load<Key extends keyof FolderModules>(
  folder: string,
  file: string,
  key: Key,
): Promise<FolderModules[Key]> {
  const value = await loadOptional(folder, file, key);
  if (value === null) {
    throw definitionFault(path.join(folder, file), `it exports no "${key}"`, `export const ${key}`);
  }
  return value;
}

export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
