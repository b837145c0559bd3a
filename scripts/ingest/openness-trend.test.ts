import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  opennessTrendFile,
  opennessTrendSchema,
} from '../../src/domain/openness/openness-trend.ts';
import { datasetFolder } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { writeOwnScores } from '../site/write-own-scores.ts';
import { ingestExtract, takeExtract } from './ingest-dataset.ts';
import { addLinkChecks } from './links/link-file.ts';
import { recordOpenness } from './openness-trend.ts';
import { publish } from './publish.ts';

const folder = await datasetFolder('air-hourly');
const now = '2026-11-22T05:00:00Z';
const { entry, files } = ingestExtract(folder, await takeExtract(folder, null), now);

async function published(): Promise<string> {
  const out = await tempFolder();
  await publish(out, { upserts: [{ entry, files }], order: [], removed: [], now });
  return out;
}

const textOf = (out: string, file: string): Promise<string> =>
  readFile(path.join(out, file), 'utf8');
const trendIn = async (out: string) =>
  v.parse(opennessTrendSchema, JSON.parse(await textOf(out, opennessTrendFile)));

describe('the openness of what is published', () => {
  test('is recorded once a day, by the day in Seoul', async () => {
    const out = await published();
    await recordOpenness(out, [folder], '2026-11-22T05:00:00Z');
    await recordOpenness(out, [folder], '2026-11-22T14:00:00Z');
    await recordOpenness(out, [folder], '2026-11-22T15:00:00Z');
    const { days } = await trendIn(out);
    expect(days.map(({ day, datasets }) => [day, datasets])).toEqual([
      ['2026-11-22', 1],
      ['2026-11-23', 1],
    ]);
  });

  test('is not recorded of half of it', async () => {
    const out = await published();
    await recordOpenness(out, [folder], now);
    await rm(path.join(out, entry.files['report.json']?.path ?? ''));
    await recordOpenness(out, [folder], '2026-11-29T05:00:00Z');
    expect((await trendIn(out)).days).toHaveLength(1);
  });

  test('is a document to take along, which knows what the links answered', async () => {
    const out = await published();
    await writeOwnScores(out, 'data');
    expect(await textOf(out, 'openness/own-scores.csv')).toContain('the link was not checked');
    const [source] = folder.definition.sources;
    const looked = { checkedAt: now, status: 404, fault: null, finalUrl: null, contentType: null };
    const result = { ...looked, url: source?.url ?? '', content: null, bytes: null, earlier: [] };
    await addLinkChecks(out, [result], () => {});
    await writeOwnScores(out, 'data');
    const csv = await textOf(out, 'openness/own-scores.csv');
    expect(csv).toContain('it answered 404 on 2026-11-22');
    expect(csv.startsWith('\uFEFFday,dataset,')).toBe(true);
    expect(JSON.parse(await textOf(out, 'openness/own-scores.json'))).toMatchObject({
      schemaVersion: 1,
      datasets: [{ id: 'air-hourly' }],
    });
  });
});
