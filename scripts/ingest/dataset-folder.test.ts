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
  test('finds every dataset of the project, each after those that it derives from', async () => {
    const folders = await discoverDatasets(dataRoot);
    const ids = folders.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['air-hourly', 'air-quality', 'districts']));
    for (const { id, definition } of folders) {
      for (const input of definition.inputs ?? []) {
        expect(ids.indexOf(input), `${input} before ${id}`).toBeLessThan(ids.indexOf(id));
      }
    }
  });

  const derived = (id: string, inputs: readonly string[]): Record<string, string> => ({
    ...dataset(id),
    [`${id}/dataset.ts`]: `export const definition = { id: '${id}', inputs: ${JSON.stringify(inputs)} };`,
  });

  test('puts inputs of inputs first, else keeps the order of the names', async () => {
    const root = await tempFolder({
      ...derived('a', ['c']),
      ...dataset('b'),
      ...derived('c', ['d']),
      ...dataset('d'),
    });
    expect((await discoverDatasets(root)).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
  });

  test('names the datasets that derive from each other', async () => {
    const root = await tempFolder({ ...derived('a', ['b']), ...derived('b', ['a']) });
    await expect(discoverDatasets(root)).rejects.toThrow('a → b → a');
  });

  test('names an input that there is not', async () => {
    const root = await tempFolder(derived('a', ['trees']));
    await expect(discoverDatasets(root)).rejects.toThrow(
      'data/a/dataset.ts: there is no dataset "trees"',
    );
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
    await expect(discoverDatasets(root)).rejects.toThrow('trees/checks.ts: it exports no "checks"');
  });

  test.each([
    [
      "import x from './nothing.ts';\nexport const checks = [x];",
      /Cannot find module.*nothing\.ts/,
    ],
    ['export const checks = [\n  { id: } ];', /(checks\.ts:\d+\)|Transform failed)/],
    ['export const checks = nobody;', /nobody is not defined/],
  ])('says in words what cannot be loaded: %j', async (text, found) => {
    const root = await tempFolder({ ...dataset('trees'), 'trees/checks.ts': text });
    const loaded = discoverDatasets(root).catch(String);
    expect(await loaded).toMatch(/trees\/checks\.ts: it cannot be loaded/);
    expect(await loaded).toMatch(found);
    expect(await loaded).not.toMatch(/^\s+at /m);
  });

  test('passes over a folder that is no dataset', async () => {
    const root = await tempFolder({ ...dataset('trees'), 'drafts/notes.md': '' });
    expect((await discoverDatasets(root)).map((folder) => folder.id)).toEqual(['trees']);
  });
});
