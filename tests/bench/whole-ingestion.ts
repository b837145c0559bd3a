import path from 'node:path';
import { discoverDatasets } from '../../scripts/ingest/dataset-folder.ts';
import { ingestExtract, takeExtract } from '../../scripts/ingest/ingest-dataset.ts';
import { publish } from '../../scripts/ingest/publish.ts';
import { phaseClock } from './measured-child.ts';

/** Everything that `npm run ingest` does for one dataset, with the project's own engine. */
const clock = phaseClock();
const [from = '', out = ''] = process.argv.slice(4);
const now = '2026-01-01T00:00:00Z';
const folders = await discoverDatasets(import.meta.dirname);
const folder = folders.find((entry) => entry.id === 'station-hours');
if (!folder) throw new Error('The bench dataset is not there.');
clock.end('start');

// In the order in which extractFiles reports its steps for a single file.
const steps = ['stage', 'transform', 'read result'];
const extract = await takeExtract(folder, [from], {
  start: () => undefined,
  step: () => clock.end(steps.shift() ?? 'further steps'),
  end: () => undefined,
});
clock.end('close');
const ingested = ingestExtract(folder, extract, now);
clock.end('check, make files');
if (ingested.blocked) throw new Error(JSON.stringify(ingested.checks.filter((check) => !check.ok)));
const { entry, files } = ingested;
await publish(out, { upserts: [{ entry, files }], order: [entry.id], removed: [], now });
clock.end('write files');
clock.report();
const { rows, values } = extract.report;
process.stdout.write(`${path.basename(from)} ${JSON.stringify({ rows, values })}\n`);
