import { expect, test } from 'vitest';
import { catalogueEntry } from './fixtures/catalogue-entry.ts';
import { latePublishers } from './late-publishers.ts';

const of = (publisher: string | null, nextDue: string | null) =>
  catalogueEntry({}, { publisher, nextDue });

test('the most overdue come first, then those with the larger share; undated ones do not count', () => {
  const entries = [
    of('가', '2025-12-09'),
    of('가', '2026-01-01'),
    of('나', '2024-01-01'),
    of('나', null),
    of('다', '2025-12-10'),
    of('라', '2020-01-01'),
    of('라', '2020-01-01'),
    of(null, '2020-01-01'),
  ];
  expect(latePublishers(entries, 9)).toEqual([
    { name: '라', overdue: 2, dated: 2 },
    { name: '나', overdue: 1, dated: 1 },
    { name: '가', overdue: 1, dated: 2 },
  ]);
  expect(latePublishers(entries, 1)).toHaveLength(1);
});
