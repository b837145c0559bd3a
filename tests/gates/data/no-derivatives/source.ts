import type { FileSource } from '../../../../scripts/connectors/file-source.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^noise-by-month\.csv$/,
  columns: [
    { name: 'month', headers: ['월'] },
    { name: 'spot', headers: ['지점'] },
    { name: 'noise', headers: ['소음'] },
  ],
  missingValues: ['-'],
};
