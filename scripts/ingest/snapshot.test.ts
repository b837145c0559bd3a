import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasetFolder, extractFrom, fixtures } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { ingestExtract } from './ingest-dataset.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

describe.each(['air-quality', 'air-hourly'])('the snapshot of %s', (id) => {
  async function snapshot() {
    const folder = { ...(await datasetFolder(id)), path: await tempFolder() };
    const extract = await extractFrom(id, fixtures(id, 'messy'));
    await writeSnapshot(folder.path, folder.definition, extract);
    return { folder, extract };
  }

  test('gives the same files as the extract that it was written from', async () => {
    const { folder, extract } = await snapshot();
    const again = await readSnapshot(folder.path);
    if (!again) throw new Error('The snapshot was written.');
    const filesOf = (from: typeof extract) =>
      ingestExtract(folder, from, '2026-11-22T05:00:00Z').files.map((file) => [
        file.entry.path,
        file.bytes.toString('utf8'),
      ]);
    expect(filesOf(again)).toEqual(filesOf(extract));
    expect(filesOf(again).length).toBeGreaterThan(5);
  });

  test('is the same to the byte when written again', async () => {
    const { folder, extract } = await snapshot();
    const file = path.join(folder.path, 'snapshot/extract.json.br');
    const before = await readFile(file);
    await writeSnapshot(folder.path, folder.definition, extract);
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  test('names publisher, source, licence and the files that were read', async () => {
    const { folder, extract } = await snapshot();
    const text = await readFile(path.join(folder.path, 'snapshot/ATTRIBUTION.md'), 'utf8');
    for (const { publisher, url } of folder.definition.sources) {
      expect(text).toContain(publisher.en);
      expect(text).toContain(publisher.ko);
      expect(text).toContain(url);
    }
    expect(text).toContain('not confirmed');
    for (const { name, sha256 } of extract.report.files)
      expect(text).toContain(`${name}: sha256 ${sha256}`);
  });

  test('is compressed', async () => {
    const { folder, extract } = await snapshot();
    const { size } = await stat(path.join(folder.path, 'snapshot/extract.json.br'));
    expect(size).toBeLessThan(JSON.stringify(extract).length / 2);
  });
});

test('a dataset without a snapshot has none', async () => {
  expect(await readSnapshot(await tempFolder())).toBeNull();
});
