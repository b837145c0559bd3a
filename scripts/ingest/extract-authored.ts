import path from 'node:path';
import type { AuthoredSource } from '../connectors/authored-source.ts';
import { extractDocuments } from './extract-documents.ts';
import type { Extract } from './extract.ts';
import type { Progress } from './progress.ts';

/** Reads the files of a dataset's own folder; one mistake in any of them stops all of them. */
export const extractAuthored = (
  datasetPath: string,
  source: AuthoredSource,
  progress: Progress,
): Promise<Extract> =>
  extractDocuments(
    source,
    source.folders.map((folder) => path.join(datasetPath, folder)),
    progress,
  );
