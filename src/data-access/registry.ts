import type { Analysis, DatasetDefinition } from '../domain/dataset.ts';

const modules = import.meta.glob<{ definition: DatasetDefinition }>('/data/*/dataset.ts');

const analyses = import.meta.glob<{ analysis: Analysis }>('/data/*/analysis.ts');

/** The words of every analysis by its dataset; for the build only. */
export async function loadAnalyses(): Promise<Readonly<Record<string, Analysis>>> {
  const loaded = Object.entries(analyses).map(
    async ([path, load]) => [path.split('/')[2] ?? '', (await load()).analysis] as const,
  );
  return Object.fromEntries(await Promise.all(loaded));
}

/** Definition of a dataset, loaded with the page that needs it; `null` where there is none. */
export async function loadDefinition(id: string): Promise<DatasetDefinition | null> {
  const load = modules[`/data/${id}/dataset.ts`];
  return load ? (await load()).definition : null;
}

/** Definitions of all datasets, in order of their topics and then of their names. */
export async function loadAllDefinitions(): Promise<DatasetDefinition[]> {
  const loaded = await Promise.all(Object.values(modules).map((load) => load()));
  const order = (definition: DatasetDefinition): number => definition.topicOrder ?? Infinity;
  return loaded
    .map(({ definition }) => definition)
    .toSorted((a, b) => order(a) - order(b) || a.id.localeCompare(b.id, 'en'));
}
