import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import {
  opennessDay,
  opennessTrendFile,
  opennessTrendSchema,
  withDay,
} from '../../src/domain/openness/openness-trend.ts';
import type { DatasetFolder } from './dataset-folder.ts';
import { tellFaults } from './folder-fault.ts';
import { readOwnMeasured } from './own-measured.ts';
import { replaceIfOther } from './publish-files.ts';

const seoulAheadMs = 9 * 3_600_000;

/** Records what the scores of our own datasets came to on the day of a run. */
export async function recordOpenness(
  root: string,
  folders: readonly DatasetFolder[],
  at: string,
): Promise<void> {
  const day = new Date(Date.parse(at) + seoulAheadMs).toISOString().slice(0, 10);
  const definitions = folders.map(({ definition }) => definition);
  const measured = await readOwnMeasured(root, definitions, day).catch(() => null);
  // With a file that is lost the sums would be others: that day has no figure.
  if (measured === null || measured.length === 0) return;
  const target = path.join(root, opennessTrendFile);
  const text = await readFile(target, 'utf8').catch(() => null);
  const known = text === null ? null : v.safeParse(opennessTrendSchema, parsed(text));
  const entries = measured.map(({ entry }) => entry);
  await tellFaults(root, async () => {
    await mkdir(path.dirname(target), { recursive: true });
    const trend = known?.success ? known.output : null;
    await replaceIfOther(target, withDay(trend, opennessDay(entries, day)));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
