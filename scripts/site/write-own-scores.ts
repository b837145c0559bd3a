import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isoDay } from '../../src/domain/time/civil-date.ts';
import { ownScoresDocument, ownScoresTable } from '../../src/domain/openness/own-scores.ts';
import { toCsv } from '../ingest/csv.ts';
import { discoverDatasets } from '../ingest/dataset-folder.ts';
import { readOwnMeasured } from '../ingest/own-measured.ts';
import { buildDay } from './build-day.ts';

/** Writes the scores of our own datasets below `data/openness/`: as of the day of the build. */
export async function writeOwnScores(dataRoot: string, definitions: string): Promise<void> {
  const day = isoDay(buildDay());
  const folders = await discoverDatasets(definitions);
  const measured = await readOwnMeasured(
    dataRoot,
    folders.map(({ definition }) => definition),
    day,
  );
  const folder = path.join(dataRoot, 'openness');
  await mkdir(folder, { recursive: true });
  const json = `${JSON.stringify(ownScoresDocument(measured, day), null, 1)}\n`;
  await writeFile(path.join(folder, 'own-scores.json'), json);
  await writeFile(path.join(folder, 'own-scores.csv'), toCsv(ownScoresTable(measured, day)));
}
