import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hashesIn, manifestIn } from '../../tests/support/run-ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import type { DatasetEntry } from '../../src/domain/published.ts';
import type { OutputFile } from './output-files.ts';
import { readManifest, writeFiles, writeManifest } from './publish.ts';

const now = '2026-11-22T05:00:00Z';

const outputFile = (name: string, content: string): OutputFile => ({
  key: name.replace(/\.[0-9a-f]+\./, '.'),
  bytes: Buffer.from(content),
  entry: { path: `air/${name}`, mediaType: 'application/json', bytes: content.length },
});

const entryOf = (version: string, files: readonly OutputFile[]): DatasetEntry => ({
  id: 'air',
  title: { ko: '대기질', en: 'Air' },
  version,
  ingestedAt: now,
  period: { first: '2022-01-01', last: '2022-12-31' },
  rows: { read: 1, kept: 1, missing: 0, rejected: 0 },
  publisher: { ko: '서울특별시', en: 'Seoul' },
  licence: 'kogl-1',
  licenceConfirmed: true,
  accrualPeriodicity: 'DAILY',
  checks: { passed: 1, noted: 0, warned: 0, failed: 0 },
  files: Object.fromEntries(files.map((file) => [file.key, file.entry])),
});

const first = [outputFile('months.aaa111.json', '{"v":1}'), outputFile('days.bbb222.json', '{}')];
const second = [outputFile('months.ccc333.json', '{"v":2}'), outputFile('days.bbb222.json', '{}')];

async function publish(root: string, version: string, files: readonly OutputFile[]): Promise<void> {
  await writeFiles(root, files);
  await writeManifest(root, [entryOf(version, files)], now);
}

async function publishedFirst(): Promise<string> {
  const root = await tempFolder();
  await publish(root, 'v1', first);
  return root;
}

test('what the manifest names is there, whole', async () => {
  const root = await publishedFirst();
  const manifest = await manifestIn(root);
  const files = Object.values(manifest.datasets[0]?.files ?? {});
  expect(files).toHaveLength(2);
  for (const file of files) {
    expect((await readFile(path.join(root, file.path))).length).toBe(file.bytes);
  }
});

describe('a new version', () => {
  test('becomes current with the manifest, not before', async () => {
    const root = await publishedFirst();
    await writeFiles(root, second);
    expect((await manifestIn(root)).datasets[0]?.version).toBe('v1');
    await writeManifest(root, [entryOf('v2', second)], now);
    expect((await manifestIn(root)).datasets[0]?.version).toBe('v2');
  });

  test('replaces the manifest as a whole: who reads the old one reads it to its end', async () => {
    const root = await publishedFirst();
    const reader = await open(path.join(root, 'manifest.json'));
    onTestFinished(() => reader.close());
    await publish(root, 'v2', second);
    expect(await reader.readFile('utf8')).toContain('"version": "v1"');
    expect((await manifestIn(root)).datasets[0]?.version).toBe('v2');
  });

  test('removes files that nothing names any more, and keeps those that stay', async () => {
    const root = await publishedFirst();
    await publish(root, 'v2', second);
    expect(Object.keys(await hashesIn(root))).toEqual([
      'air/days.bbb222.json',
      'air/months.ccc333.json',
      'manifest.json',
    ]);
  });

  test('removes what a broken run left behind', async () => {
    const root = await publishedFirst();
    await writeFile(path.join(root, 'air/months.ddd444.json.part'), '{"half":');
    await publish(root, 'v2', second);
    expect(Object.keys(await hashesIn(root)).some((name) => name.endsWith('.part'))).toBe(false);
  });

  test('leaves files alone that ingestion did not write', async () => {
    const root = await tempFolder({ 'notes.txt': 'mine', '.git/config': 'mine', 'src/a.ts': '' });
    await publish(root, 'v1', first);
    expect(Object.keys(await hashesIn(root))).toEqual(
      expect.arrayContaining(['notes.txt', '.git/config', 'src/a.ts']),
    );
  });
});

describe('a failure half-way', () => {
  test('while files are written leaves the last good version as it was', async () => {
    const root = await publishedFirst();
    const before = await hashesIn(root);
    // A folder stands where the second file belongs, as a full disk or a lost right would do.
    await mkdir(path.join(root, 'air/days.eee555.json'), { recursive: true });
    const broken = [second[0], outputFile('days.eee555.json', '{}')].filter((f) => f !== undefined);
    await expect(publish(root, 'v2', broken)).rejects.toThrow();
    expect((await manifestIn(root)).datasets[0]?.version).toBe('v1');
    expect(await hashesIn(root)).toMatchObject(before);
  });

  test('while the manifest is written leaves the old one readable', async () => {
    const root = await publishedFirst();
    const before = await hashesIn(root);
    await mkdir(path.join(root, 'manifest.json.part'));
    await expect(publish(root, 'v2', second)).rejects.toThrow();
    expect((await manifestIn(root)).datasets[0]?.version).toBe('v1');
    expect(await hashesIn(root)).toMatchObject(before);
  });
});

describe('readManifest', () => {
  test('gives back what was written', async () => {
    const root = await publishedFirst();
    expect(await readManifest(root)).toEqual({
      schemaVersion: 1,
      generatedAt: now,
      datasets: [entryOf('v1', first)],
    });
  });

  test.each([
    ['there is none', {}],
    ['it is cut off', { 'manifest.json': '{"schemaVersion": 1, "data' }],
    ['it is of another version', { 'manifest.json': '{"schemaVersion":2,"datasets":[]}' }],
  ])('is null where %s', async (_, files) => {
    expect(await readManifest(await tempFolder(files))).toBeNull();
  });
});
