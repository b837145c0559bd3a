import { mkdir, open, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { faultsIn, madeVersion, type MadeVersion } from '../../tests/support/made-version.ts';
import { hashesIn, manifestIn } from '../../tests/support/run-ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { SourceError } from '../connectors/source-error.ts';
import { publish, readManifest, type Published } from './publish.ts';

const now = '2026-11-22T05:00:00Z';
const later = (hours: number): string =>
  `${new Date(Date.parse(now) + hours * 3_600_000).toISOString().slice(0, 19)}Z`;

const first = madeVersion('air', { 'months.json': '{"v":1}', 'days.json': '{}' });
const second = madeVersion('air', { 'months.json': '{"v":2}', 'days.json': '{}' });
const third = madeVersion('air', { 'months.json': '{"v":3}', 'days.json': '{}' });
const bikes = madeVersion('bikes', { 'stations.csv': 'id\r\n1\r\n' });

const put = (
  root: string,
  upserts: readonly MadeVersion[],
  at = now,
  more: { readonly removed?: readonly string[]; readonly order?: readonly string[] } = {},
): Promise<Published> =>
  publish(root, {
    upserts,
    order: more.order ?? ['air', 'bikes'],
    removed: more.removed ?? [],
    now: at,
  });

async function published(...versions: readonly MadeVersion[]): Promise<string> {
  const root = await tempFolder();
  for (const version of versions) await put(root, [version]);
  return root;
}

const namesIn = async (root: string): Promise<string[]> => Object.keys(await hashesIn(root));
const pathsOf = ({ files }: MadeVersion): string[] => files.map((file) => file.entry.path);
const pathOf = (version: MadeVersion, key: string): string => version.entry.files[key]?.path ?? '';
const months = 'months.json';

describe('what the manifest names', () => {
  test('is there, whole', async () => {
    const root = await published(first, bikes);
    const manifest = await manifestIn(root);
    expect(manifest.datasets.map(({ id }) => id)).toEqual(['air', 'bikes']);
    expect(await faultsIn(root, manifest)).toEqual([]);
  });

  test('stands in the order of the datasets, whenever each came', async () => {
    const root = await published(bikes, first);
    expect((await manifestIn(root)).datasets.map(({ id }) => id)).toEqual(['air', 'bikes']);
  });

  test('must have been given: a version without its files is refused', async () => {
    const root = await published(first);
    await expect(put(root, [{ ...second, files: [] }])).rejects.toThrow('which nobody wrote');
    expect((await manifestIn(root)).datasets).toEqual([first.entry]);
  });
});

describe('a new version', () => {
  test('leaves the files and entries of other datasets as they are', async () => {
    const root = await published(first, bikes);
    const before = await stat(path.join(root, pathOf(bikes, 'stations.csv')));
    const done = await put(root, [second]);
    expect(done).toMatchObject({ filesWritten: 1, bytesWritten: 7, filesLeft: 1 });
    const after = await stat(path.join(root, pathOf(bikes, 'stations.csv')));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  test('replaces the manifest as a whole: who reads the old one reads it to its end', async () => {
    const root = await published(first);
    const reader = await open(path.join(root, 'manifest.json'));
    onTestFinished(() => reader.close());
    await put(root, [second]);
    expect(await reader.readFile('utf8')).toContain(first.entry.version);
    expect((await manifestIn(root)).datasets[0]?.version).toBe(second.entry.version);
  });

  test('writes nothing where nothing is new', async () => {
    const root = await published(first);
    const before = await stat(path.join(root, 'manifest.json'));
    expect(await put(root, [first])).toMatchObject({ filesWritten: 0, filesLeft: 2 });
    expect((await stat(path.join(root, 'manifest.json'))).ino).toBe(before.ino);
  });
});

describe('files that were lost', () => {
  test('are mended where they are given again', async () => {
    const root = await published(first);
    await truncate(path.join(root, pathOf(first, months)), 3);
    expect(await put(root, [first])).toMatchObject({ filesWritten: 1, damaged: [] });
    expect(await faultsIn(root, await manifestIn(root))).toEqual([]);
  });

  test('are told where nobody gives them', async () => {
    const root = await published(first, bikes);
    await truncate(path.join(root, pathOf(first, months)), 3);
    expect(await put(root, [bikes])).toMatchObject({ damaged: ['air'] });
  });
});

describe('files of old versions', () => {
  test('of the version before stay, however old', async () => {
    const root = await published(first);
    await put(root, [second], later(1));
    await put(root, [second], later(1000));
    await put(root, [second], later(2000));
    expect(await namesIn(root)).toEqual(expect.arrayContaining(pathsOf(first)));
  });

  test('of earlier ones stay for a day after they were superseded, then go', async () => {
    const root = await published(first);
    await put(root, [second], later(30));
    await put(root, [third], later(31));
    expect((await put(root, [third], later(53))).filesRemoved).toBe(0);
    expect(await namesIn(root)).toContain(pathOf(first, months));
    // Since 30:00 superseded, so at 54:00 a day is over.
    expect((await put(root, [third], later(54))).filesRemoved).toBe(1);
    expect(await namesIn(root)).not.toContain(pathOf(first, months));
    expect(await namesIn(root)).toEqual(expect.arrayContaining([...pathsOf(second)]));
    expect(await faultsIn(root, await manifestIn(root))).toEqual([]);
  });

  test('that come back are current again, and are kept anew when they go', async () => {
    const root = await published(first);
    await put(root, [second], later(1));
    await put(root, [first], later(20));
    await put(root, [second], later(40));
    await put(root, [third], later(41));
    expect((await put(root, [third], later(63))).filesRemoved).toBe(0);
    expect((await put(root, [third], later(65))).filesRemoved).toBe(1);
  });

  test('are kept anew where nobody knows since when they are old', async () => {
    const root = await published(first, second, third);
    await writeFile(path.join(root, 'retired.json'), '{"half":');
    await put(root, [third], later(100));
    expect((await put(root, [third], later(123))).filesRemoved).toBe(0);
    expect((await put(root, [third], later(124))).filesRemoved).toBe(2);
  });

  test('stay two hours where the figures are live', async () => {
    const live = [first, second, third].map(({ entry, files }) => ({
      entry: { ...entry, observedAt: '2026-11-22T05:00:00Z' },
      files,
    }));
    const root = await tempFolder();
    for (const [hour, version] of live.entries()) await put(root, [version], later(hour));
    expect((await put(root, live.slice(2), later(2))).filesRemoved).toBe(0);
    // The version before the current one stays for as long as it is that.
    expect((await put(root, live.slice(2), later(3))).filesRemoved).toBe(1);
    expect((await put(root, live.slice(2), later(30))).filesRemoved).toBe(0);
  });

  test('are not removed outside of the folder by a list that somebody changed', async () => {
    const outer = await tempFolder({ 'mine/notes.aaaaaa.json': 'mine' });
    const root = path.join(outer, 'out');
    await put(root, [first]);
    const files = [{ path: '../mine/notes.aaaaaa.json', since: later(-100) }];
    const list = JSON.stringify({ schemaVersion: 1, files, previous: {} });
    await writeFile(path.join(root, 'retired.json'), list);
    await put(root, [second]);
    expect(await namesIn(outer)).toContain('mine/notes.aaaaaa.json');
  });
});

describe('a dataset that is withdrawn', () => {
  test('leaves the manifest at once, and its files a day later', async () => {
    const root = await published(first, bikes);
    await put(root, [first], later(1), { removed: ['bikes'], order: ['air'] });
    expect((await manifestIn(root)).datasets.map(({ id }) => id)).toEqual(['air']);
    expect(await namesIn(root)).toContain(pathOf(bikes, 'stations.csv'));
    await put(root, [first], later(25), { order: ['air'] });
    expect(await namesIn(root)).not.toContain(pathOf(bikes, 'stations.csv'));
    await expect(stat(path.join(root, 'bikes'))).rejects.toThrow('ENOENT');
  });

  test('is remembered by its name', async () => {
    const root = await published(first, bikes);
    await put(root, [], later(1), { removed: ['bikes'], order: ['air'] });
    await put(root, [], later(2), { removed: ['air'], order: [] });
    const text = await readFile(path.join(root, 'ledger/withdrawn.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({
      schemaVersion: 1,
      withdrawn: [
        { dataset: 'air', title: { ko: 'air 자료', en: 'Data air' }, at: later(2) },
        { dataset: 'bikes', title: { ko: 'bikes 자료', en: 'Data bikes' }, at: later(1) },
      ],
    });
  });
});

test('what a killed run left half-written is removed, and nothing else', async () => {
  const root = await published(first);
  const half = [
    'air/months.dddd44444444.json.0a1b2c3d.part',
    'manifest.json.0a1b2c3d.part',
    'ledger/withdrawn.json.0a1b2c3d.part',
    'ledger/air/summary.json.0a1b2c3d.part',
  ];
  const others = ['notes.txt', '.git/config', 'src/a.0a1b2c3d.part', 'air/film.part'];
  for (const name of [...half, ...others]) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), 'half');
  }
  expect(await put(root, [second])).toMatchObject({ leftovers: 4 });
  const names = await namesIn(root);
  expect(names).toEqual(expect.arrayContaining(others));
  expect(names.filter((name) => half.includes(name))).toEqual([]);
});

describe('a failure half-way', () => {
  test('while files are written leaves everything as it was, and says where', async () => {
    const root = await published(first);
    const before = await hashesIn(root);
    // A folder stands where the second file belongs, as a lost right or a broken disk would do.
    await mkdir(path.join(root, pathOf(third, months)));
    const broken = madeVersion('air', { 'new.json': '{"new":1}', 'months.json': '{"v":3}' });
    const fault = await put(root, [broken]).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(SourceError);
    expect(String(fault)).toContain(`${root}: the folder cannot be written (`);
    expect(await hashesIn(root)).toEqual(before);
  });

  test('while the manifest is written takes the new files back', async () => {
    const root = await published(first);
    const before = await hashesIn(root);
    // The last thing before the manifest: a file stands where the ledger's folder belongs.
    await writeFile(path.join(root, 'ledger'), '');
    await expect(put(root, [second], later(1), { removed: ['air'] })).rejects.toThrow(SourceError);
    const { ledger: _, 'retired.json': __, ...after } = await hashesIn(root);
    expect(after).toEqual(before);
  });
});

describe('readManifest', () => {
  test('gives back what was written', async () => {
    expect(await readManifest(await published(first))).toEqual({
      schemaVersion: 1,
      generatedAt: now,
      datasets: [first.entry],
    });
  });

  test.each([
    ['there is none', {}],
    ['it is cut off', { 'manifest.json': '{"schemaVersion": 1, "data' }],
    ['it is of another version', { 'manifest.json': '{"schemaVersion":2,"datasets":[]}' }],
  ])('is null where %s', async (_, files) => {
    expect(await readManifest(await tempFolder(files))).toBeNull();
  });

  test('says that it cannot be read where the disk does not give it', async () => {
    const root = await tempFolder({ 'manifest.json/x': '' });
    await expect(readManifest(root)).rejects.toThrow(SourceError);
  });
});
