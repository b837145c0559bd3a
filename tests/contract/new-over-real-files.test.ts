import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { notesText } from '../../scripts/ingest/new/notes.ts';
import { proposeDataset, type Proposal } from '../../scripts/ingest/new/propose-dataset.ts';
import { readSamples } from '../../scripts/ingest/new/read-samples.ts';
import { tryDataset } from '../../scripts/ingest/new/try-dataset.ts';
import { writeFolder } from '../../scripts/ingest/new/write-folder.ts';
import { dataRoot, projectRoot } from '../support/ingest.ts';
import { made } from '../support/made-proposal.ts';
import { proposalRoot } from '../support/proposal-root.ts';

/** The publishers' own files are not part of the project; where they lie beside it, they are read. */
const shared = path.join(projectRoot, '../shared/data');
const entries = existsSync(shared)
  ? await readdir(shared, { recursive: true, withFileTypes: true })
  : [];
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .toSorted();

const outcomes: (readonly [file: string, outcome: string])[] = [];
const count = (number: number): string => number.toLocaleString('en');

const shapeText = ({ facts: { shape } }: Proposal): string =>
  shape.kind === 'series'
    ? `${shape.measures.length} figures by ${shape.step}${shape.area ? ' and district' : ''}`
    : shape.kind === 'places'
      ? `map of ${shape.geometry}`
      : `table of ${shape.fields.length} columns`;

/** What became of a file: refused in words, or a dataset that was read as a run would read it. */
async function propose(file: string, id: string): Promise<string> {
  const { samples, neighbours } = await readSamples([file], made);
  const proposal = proposeDataset({ id, samples, neighbours, told: made, topicOrder: 1 });
  expect(notesText(proposal.notes)).toContain('Not known (please say):');
  const root = await proposalRoot();
  await writeFolder(path.join(root, id), proposal.files);
  const folders = [path.dirname(file)];
  const { extract, ingested } = await tryDataset([dataRoot, root], id, folders, made.today);
  const { rows, values, rejectCounts } = extract.report;
  expect(rows.kept).toBeGreaterThan(0);
  expect(rows.kept + rows.missing + rows.rejected).toBe(rows.read);
  expect(values.measured + values.blank + values.rejected).toBe(values.expected);
  expect(ingested.checks.filter(({ ok, level }) => !ok && level === 'block')).toEqual([]);
  expect(ingested.files.length).toBeGreaterThan(2);
  const rejected = rejectCounts.map(({ reason, count: times }) => `${count(times)} ${reason}`);
  return `${shapeText(proposal)}: ${count(rows.kept)} of ${count(rows.read)} rows${rejected.length > 0 ? ` (${rejected.join(', ')})` : ''}`;
}

const firstLine = (error: SourceError): string => error.message.split('\n')[0] ?? '';

describe('every file of the publishers', { timeout: 60_000 }, () => {
  test.each(files.map((file, at) => [path.relative(shared, file), file, at] as const))(
    '%s',
    async (name, file, at) => {
      const outcome = await propose(file, `real-${at}`).catch((error: unknown) => {
        // Anything else is a crash.
        if (!(error instanceof SourceError)) throw error;
        expect(error.problem.todo).not.toBe('');
        expect(error.problem.expected).not.toBe('');
        return `refused: ${firstLine(error)}`;
      });
      outcomes.push([name, outcome]);
    },
  );

  test.skipIf(files.length === 0)(
    'that is a table becomes a dataset (skipped where ../shared/data is absent)',
    () => {
      const tables = outcomes.filter(([name]) => /\.(csv|xlsx|geojson)$/.test(name));
      expect(tables.length).toBeGreaterThan(40);
      expect(tables.filter(([, outcome]) => outcome.startsWith('refused'))).toEqual([]);
      const byDistrict = outcomes.filter(([, outcome]) => outcome.includes('and district'));
      expect(byDistrict.length).toBeGreaterThan(15);
    },
  );
});

afterAll(() => {
  if (outcomes.length === 0) return;
  const lines = outcomes.map(([name, outcome]) => `${name} | ${outcome}`);
  process.stdout.write(`\nfile | what became of it\n${lines.join('\n')}\n`);
});
