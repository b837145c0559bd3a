import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import {
  reportFileSchema,
  type DatasetEntry,
  type ReportFile,
} from '../../../src/domain/published.ts';
import { SourceError } from '../../connectors/source-error.ts';

/** What ingestion read, kept and found for the published version. */
export function readReport(out: string, entry: DatasetEntry): ReportFile {
  const file = entry.files['report.json']?.path ?? 'report.json';
  try {
    return v.parse(reportFileSchema, JSON.parse(readFileSync(path.join(out, file), 'utf8')));
  } catch (cause) {
    throw new SourceError({
      file: path.join(out, file),
      found: `the report cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      expected: 'the report of the published version',
      todo: `publish the dataset again: npm run ingest -- ${entry.id}`,
    });
  }
}
