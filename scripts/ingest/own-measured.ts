import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { definitionAsRead } from '../../src/domain/definition-as-read.ts';
import type { DatasetDefinition } from '../../src/domain/dataset.ts';
import { ledgerSummarySchema, type LedgerSummary } from '../../src/domain/ledger/ledger.ts';
import { measure } from '../../src/domain/openness/catalogue-rows.ts';
import { recordFromOwnDataset } from '../../src/domain/openness/from-own-dataset.ts';
import type { OwnMeasured } from '../../src/domain/openness/own-scores.ts';
import { reportFileSchema } from '../../src/domain/published.ts';
import { readLinkChecks } from './links/link-file.ts';
import { readManifest } from './publish.ts';

/**
 * Every published dataset of ours with its scores on a day: from its definition, manifest entry, report,
 * ledger and link checks, by the rules that other people's datasets are measured by.
 */
export async function readOwnMeasured(
  root: string,
  definitions: readonly DatasetDefinition[],
  day: string,
): Promise<OwnMeasured[]> {
  const links = await readLinkChecks(root);
  const entries = (await readManifest(root))?.datasets ?? [];
  const measured = entries.map(async (entry): Promise<OwnMeasured[]> => {
    const written = definitions.find(({ id }) => id === entry.id);
    const reportPath = entry.files['report.json']?.path;
    if (!written || reportPath === undefined) return [];
    const text = await readFile(path.join(root, reportPath), 'utf8');
    const report = v.parse(reportFileSchema, JSON.parse(text));
    const definition = definitionAsRead(written, report.files);
    const ledger = await readSummary(root, entry.id);
    const record = recordFromOwnDataset({ definition, entry, report, ledger, links });
    return [{ definition, entry: measure({ record, downloads: null, views: null }, day) }];
  });
  return (await Promise.all(measured)).flat();
}

async function readSummary(root: string, id: string): Promise<LedgerSummary | null> {
  const file = path.join(root, 'ledger', id, 'summary.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : v.parse(ledgerSummarySchema, JSON.parse(text));
}
