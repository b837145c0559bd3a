import { appendLedger, settleLedger } from '../../../scripts/ingest/ledger.ts';
import { lockFolder } from '../../../scripts/ingest/publish-lock.ts';
import { publish, readManifest } from '../../../scripts/ingest/publish.ts';
import { madeLine } from '../../support/made-line.ts';
import { madeVersion, type MadeVersion } from '../../support/made-version.ts';

export const generationIds = ['air', 'bikes'];
const firstMs = Date.parse('2026-01-01T00:00:00Z');
/** After two of them a day has passed, and old files go. */
const stepMs = 13 * 3_600_000;

/** The run's instant of a generation. */
export const generationTime = (generation: number): string =>
  `${new Date(firstMs + generation * stepMs).toISOString().slice(0, 19)}Z`;

export const generationOf = (instant: string): number => (Date.parse(instant) - firstMs) / stepMs;

/** Versions of all datasets of a generation: one file that stays, small ones and a large one that change. */
export function generationVersions(generation: number): MadeVersion[] {
  const at = generationTime(generation);
  return generationIds.map((id) =>
    madeVersion(
      id,
      {
        'names.json': JSON.stringify({ id }),
        'months.json': JSON.stringify({ id, generation }),
        'daily.csv': `generation\r\n${`${generation}\r\n`.repeat(8000)}`,
        'report.json': JSON.stringify({ id, generation, rows: generation * 7 }),
      },
      { lastRun: { at, outcome: 'published', reason: null } },
    ),
  );
}

/** A whole run as `npm run ingest` does it: lock, ledger settled, publication, ledger. */
export async function runGeneration(root: string, generation: number): Promise<void> {
  const lock = await lockFolder(root, { waitSeconds: 0, say: () => undefined });
  await settleLedger(root, await readManifest(root));
  const now = generationTime(generation);
  const upserts = generationVersions(generation);
  await publish(root, { upserts, order: generationIds, removed: [], now });
  const lines = upserts.map(({ entry: { id, version } }) =>
    madeLine({ dataset: id, at: now, version }),
  );
  await appendLedger(root, lines);
  await lock.release();
}
