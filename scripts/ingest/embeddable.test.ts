import { describe, expect, test } from 'vitest';
import { SourceError } from '../connectors/source-error.ts';
import { embeddable } from './embeddable.ts';
import type { Extract } from './extract.ts';

const extract: Extract = {
  report: {
    files: [],
    rows: { read: 2, kept: 2, missing: 0, rejected: 0 },
    values: { expected: 0, measured: 0, blank: 0, rejected: 0 },
    rejectCounts: [],
    rejects: [],
  },
  tables: {
    list: {
      fields: ['id', 'description', 'title'],
      columns: [
        [1, 2],
        ['a text of theirs', 'another'],
        ['x', 'y'],
      ],
    },
    other: { fields: ['description'], columns: [['a text of ours']] },
  },
  documents: {},
};

describe('what may not be embedded', () => {
  test('is empty in the snapshot, and everything else as it was', () => {
    const kept = embeddable({ id: 'a', snapshotOmits: { list: ['description'] } }, extract);
    expect(kept.tables['list']).toEqual({
      fields: ['id', 'description', 'title'],
      columns: [
        [1, 2],
        [null, null],
        ['x', 'y'],
      ],
    });
    expect(kept.tables['other']).toEqual(extract.tables['other']);
    expect(JSON.stringify(kept)).not.toContain('theirs');
    expect(JSON.stringify(extract)).toContain('theirs');
  });

  test('is nothing where the definition says nothing', () => {
    expect(embeddable({ id: 'a' }, extract)).toEqual(extract);
  });

  test.each([{ list: ['summary'] }, { gone: ['description'] }])(
    'cannot slip in under another name: %o',
    (snapshotOmits) => {
      expect(() => embeddable({ id: 'a', snapshotOmits }, extract)).toThrow(SourceError);
    },
  );
});
