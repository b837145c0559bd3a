import type { FileSource } from '../../../../scripts/connectors/file-source.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^course-places\.csv$/,
  columns: [
    { name: 'number', headers: ['번호'] },
    { name: 'district', headers: ['자치구'] },
    { name: 'course', headers: ['강좌'] },
    { name: 'attendee', headers: ['수강생'] },
    { name: 'note', headers: ['메모'] },
  ],
};
