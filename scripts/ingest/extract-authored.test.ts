import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasetFolder } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import type { AuthoredSource } from '../connectors/authored-source.ts';
import { SourceError } from '../connectors/source-error.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import { extractAuthored } from './extract-authored.ts';
import { takeExtract } from './ingest-dataset.ts';
import { silentProgress } from './progress.ts';

const commitments = await datasetFolder('commitments');
const authored = authoredIn(commitments.source);

function authoredIn(source: DatasetFolder['source']): AuthoredSource {
  if (source.kind === 'authored') return source;
  throw new Error('The commitments are written by hand.');
}

/** The files as they are, where a test may break them. */
async function copied(): Promise<string> {
  const folder = await tempFolder();
  for (const name of ['plans.json', 'sources.json', 'entries']) {
    await cp(path.join(commitments.path, name), path.join(folder, name), { recursive: true });
  }
  return folder;
}

const read = (folder: string) => extractAuthored(folder, authored, silentProgress);

async function replace(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

/** Every mistake as "file, path: value". */
async function mistakes(folder: string): Promise<string[]> {
  const error: unknown = await read(folder).catch((cause: unknown) => cause);
  if (!(error instanceof SourceError)) throw new Error('A SourceError was expected.');
  return error.problems.map(({ file: name, path: at = '', value = '' }) =>
    `${name} ${at} ${value}`.trim(),
  );
}

describe('files written by hand', () => {
  test('are read whole: every file, a row a commitment', async () => {
    const folder = await copied();
    const { report } = await read(folder);
    expect(report.rows).toEqual({ read: 50, kept: 50, missing: 0, rejected: 0 });
    expect(report.files.map(({ name }) => name).slice(0, 3)).toEqual([
      'plans.json',
      'sources.json',
      'KR0001.json',
    ]);
    expect(report.files).toHaveLength(52);
  });

  test('give nothing where one has a mistake, and all mistakes of all files are named', async () => {
    const folder = await copied();
    await replace(
      path.join(folder, 'entries/SEO0002.json'),
      '"planned": "2017-07"',
      '"planned": "July 2017"',
    );
    await replace(
      path.join(folder, 'entries/SEO0002.json'),
      '"value": "moderate"',
      '"value": "medium"',
    );
    await replace(
      path.join(folder, 'entries/KR0041.json'),
      '"status": "active"',
      '"status": "finished"',
    );
    await replace(
      path.join(folder, 'entries/KR0001.json'),
      '"plan": "kr-2012"',
      '"plan": "kr-2010"',
    );
    await replace(path.join(folder, 'plans.json'), '"commitments": 16', '"commitments": "16"');
    expect(await mistakes(folder)).toEqual([
      'plans.json [0].commitments 16',
      'KR0041.json statuses[0].status finished',
      'SEO0002.json milestones[1].planned July 2017',
    ]);
    // With the form mended, what follows from it comes to light.
    await replace(path.join(folder, 'plans.json'), '"commitments": "16"', '"commitments": 16');
    await replace(
      path.join(folder, 'entries/SEO0002.json'),
      '"planned": "July 2017"',
      '"planned": "2017-07"',
    );
    expect(await mistakes(folder)).toEqual([
      'KR0001.json plan kr-2010',
      'KR0041.json statuses[0].status finished',
      expect.stringMatching(/^SEO0002\.json assessments\[\d+\]\.value medium$/),
    ]);
  });

  test('are named where they are not JSON, with the place where it breaks', async () => {
    const folder = await copied();
    await writeFile(path.join(folder, 'entries/KR0002.json'), '{ "id": "KR0002", }');
    await writeFile(path.join(folder, 'entries/KR0003.json'), '');
    await expect(read(folder)).rejects.toThrow(/KR0002\.json: the file is not JSON .*position 18/s);
    expect(await mistakes(folder)).toEqual(['KR0002.json', 'KR0003.json']);
  });

  test('are called as the commitment in them', async () => {
    const folder = await copied();
    await replace(path.join(folder, 'entries/KR0002.json'), '"id": "KR0002"', '"id": "KR0004"');
    expect(await mistakes(folder)).toEqual(['KR0002.json id KR0004']);
  });

  test('must name sources that are recorded', async () => {
    const folder = await copied();
    await replace(path.join(folder, 'sources.json'), '"id": "ogp-kr0041"', '"id": "ogp-kr9999"');
    const found = await mistakes(folder);
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found.map((text) => text.split(' ')[0]))).toEqual(new Set(['KR0041.json']));
  });

  test('must be there', async () => {
    const folder = await copied();
    await rm(path.join(folder, 'plans.json'));
    await expect(read(folder)).rejects.toThrow(/plans\.json/);
  });
});

test('no folder of other files can be given for them', async () => {
  await expect(takeExtract(commitments, ['/elsewhere'])).rejects.toThrow(
    /written in the files of data\/commitments/,
  );
});
