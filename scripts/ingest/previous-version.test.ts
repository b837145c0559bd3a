import { rm, truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasetFolder } from '../../tests/support/ingest.ts';
import { madeVersion } from '../../tests/support/made-version.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { toCsv } from './csv.ts';
import { nextVersion, previousVersion } from './previous-version.ts';
import { publish } from './publish.ts';

const now = '2026-11-22T05:00:00Z';
const { definition } = await datasetFolder('air-quality');
const fields = ['date', 'area', 'pm25', 'was_dropped'];
const table = {
  fields,
  columns: [
    ['2022-01-01', '2022-01-01'],
    ['11110', '11140'],
    [12.5, null],
    ['with, comma', 'and "quote"'],
  ],
};
const daily = definition.tables[0]?.name ?? '';
const json = JSON.stringify({ schemaVersion: 1, dataset: 'air-quality', table: 'x', ...table });

async function published(contents: Readonly<Record<string, string>>) {
  const root = await tempFolder();
  const version = madeVersion('air-quality', contents);
  await publish(root, { upserts: [version], order: [], removed: [], now });
  return { root, ...version };
}

describe('a table of the version before', () => {
  test('is read from its CSV where it has nothing else, numbers as numbers', async () => {
    const { root, entry } = await published({ [`${daily}.csv`]: toCsv(table) });
    expect(previousVersion(root, entry, definition)?.table(daily)).toEqual(table);
  });

  test('is read from its JSON, also where the definition knows it no more', async () => {
    const { root, entry } = await published({ 'old.json': json, 'old.csv': 'x' });
    expect(previousVersion(root, entry, definition)?.table('old')).toEqual(table);
  });

  test('is the same from the files of a version that is not published yet', () => {
    const { entry, files } = madeVersion('air-quality', { [`${daily}.csv`]: toCsv(table) });
    expect(nextVersion(entry, files, definition).table(daily)).toEqual(table);
  });

  test.each([
    ['was not published', async () => undefined],
    ['was deleted', (file: string) => rm(file)],
    ['was cut off', (file: string) => truncate(file, 40)],
  ])('is null where it %s', async (word, spoil) => {
    const { root, entry } = await published({ 'old.json': json });
    await spoil(path.join(root, entry.files['old.json']?.path ?? ''));
    const name = word === 'was not published' ? 'other' : 'old';
    expect(previousVersion(root, entry, definition)?.table(name)).toBeNull();
  });
});

test('before the first publication there is none', () => {
  expect(previousVersion('nowhere', undefined, definition)).toBeNull();
});
