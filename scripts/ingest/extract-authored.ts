import path from 'node:path';
import type { AuthoredSource } from '../connectors/authored-source.ts';
import { extractDocuments } from './extract-documents.ts';
import type { Extract } from './extract.ts';
import { silentProgress, type Progress } from './progress.ts';

/** Reads the files of a dataset's own folder; one mistake in any of them stops all of them. */
export async function extractAuthored(
  datasetPath: string,
  source: AuthoredSource,
  progress: Progress,
): Promise<Extract> {
  progress.start(1);
  const folders = source.folders.map((folder) => path.join(datasetPath, folder));
  // Many small files in no time: a line for each of them would say nothing.
  const extract = await extractDocuments(source, folders, silentProgress);
  progress.step(`${extract.report.files.length} files of its own folder read`);
  return extract;
}
