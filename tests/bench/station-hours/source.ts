import type { FileSource } from '../../../scripts/connectors/file-source.ts';
import { source as daily } from '../../../data/air-quality/source.ts';

/** The columns and stations of the daily files, with an hour in each stamp: 201401010000. */
export const source: FileSource = { ...daily, files: /^station-hours\.csv$/ };
