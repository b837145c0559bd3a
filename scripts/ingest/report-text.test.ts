import { describe, expect, test } from 'vitest';
import { datasetFolder, extractFrom, fixtures } from '../../tests/support/ingest.ts';
import { ingestExtract } from './ingest-dataset.ts';
import { describeFailedChecks, summaryTable } from './report-text.ts';

const result = ingestExtract(
  await datasetFolder('air-quality'),
  await extractFrom('air-quality', fixtures('air-quality', 'messy')),
  '2026-11-22T05:00:00Z',
);

describe('the summary at the end', () => {
  const text = summaryTable([result]);

  test('says where every row and value went', () => {
    expect(text).toMatch(/air-quality +17 +7 +1 +9 /);
    expect(text).toContain('48 values = 37 measured + 7 blank + 4 rejected');
  });

  test('counts the rejects by reason and shows a few with their place', () => {
    expect(text).toContain('air-quality: rejected 3 rows: not-a-day');
    expect(text).toMatch(/seoul-air-daily-2022\.csv, line \d+/);
  });

  test('stands in columns', () => {
    const [head = '', row = ''] = text.trim().split('\n');
    expect(head.length).toBe(row.length);
  });

  test('has no word for nothing', () => {
    expect(text).not.toMatch(/null|undefined|NaN/);
  });
});

test('failed checks say what was found and what that means', () => {
  const text = describeFailedChecks([result]);
  expect(text).toContain('All 25 districts present: absent: ');
  expect(text).toContain('At most 1 % of rows rejected: 52.94 %');
  expect(text.match(/NOT PUBLISHED, the last good version stays/g)).toHaveLength(2);
  expect(describeFailedChecks([])).toBe('');
});
