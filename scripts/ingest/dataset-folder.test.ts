import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { dataRoot } from '../../tests/support/ingest.ts';
import { discoverDatasets } from './dataset-folder.ts';

const dataset = (id: string): Record<string, string> => ({
  [`${id}/dataset.ts`]: `export const definition = { id: '${id}' };`,
  [`${id}/source.ts`]: `export const source = { kind: 'files' };`,
  [`${id}/checks.ts`]: `export const checks = [];`,
});

describe('discoverDatasets', () => {
  test('finds every dataset of the project, in order of their names', async () => {
    const ids = (await discoverDatasets(dataRoot)).map((folder) => folder.id);
    expect(ids).toEqual(['air-hourly', 'air-quality', 'districts']);
  });

  test('finds a new folder without being told of it', async () => {
    const root = await tempFolder({ ...dataset('trees'), ...dataset('benches') });
    const folders = await discoverDatasets(root);
    expect(folders.map((folder) => [folder.id, folder.derive])).toEqual([
      ['benches', null],
      ['trees', null],
    ]);
  });

  test('names a dataset that calls itself differently', async () => {
    const root = await tempFolder({
      ...dataset('trees'),
      'trees/dataset.ts': `export const definition = { id: 'tree' };`,
    });
    await expect(discoverDatasets(root)).rejects.toThrow(/trees.*"tree"/);
  });

  test('names what a file does not export', async () => {
    const root = await tempFolder({ ...dataset('trees'), 'trees/checks.ts': 'export {};' });
    await expect(discoverDatasets(root)).rejects.toThrow(
      'data/trees/checks.ts must export "checks"',
    );
  });

  test('passes over a folder that is no dataset', async () => {
    const root = await tempFolder({ ...dataset('trees'), 'drafts/notes.md': '' });
    expect((await discoverDatasets(root)).map((folder) => folder.id)).toEqual(['trees']);
  });
});
