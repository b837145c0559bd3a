import { describe, expect, test } from 'vitest';
import { mergeLinkChecks } from '../../src/domain/link-check.ts';
import type { PreviousVersion } from '../../src/domain/checks/check.ts';
import { ingestExtract } from '../../scripts/ingest/ingest-dataset.ts';
import { readSnapshot } from '../../scripts/ingest/snapshot.ts';
import { datasetFolder, recordsOf } from '../../tests/support/ingest.ts';
import { derive } from './transform.ts';

const folder = await datasetFolder('open-datasets');
const extract = await readSnapshot(folder.path);
if (!extract) throw new Error('The catalogue has an embedded snapshot.');
const now = '2026-11-22T05:00:00Z';
const empty = { fields: [], columns: [] };

const first = ingestExtract(folder, extract, now);
const trend = recordsOf(first.made.tables['trend'] ?? empty);
const valueOf = (rows: typeof trend, day: string, measure: string, item: string) =>
  rows.find((row) => row['day'] === day && row['measure'] === measure && row['item'] === item)?.[
    'value'
  ];

describe('the catalogue from list to list', () => {
  test('begins with the stated day of the embedded list', () => {
    expect(new Set(trend.map(({ day }) => day))).toEqual(new Set(['2025-12-10']));
    expect(valueOf(trend, '2025-12-10', 'datasets', 'all')).toBe(3143);
    expect(valueOf(trend, '2025-12-10', 'licence', 'kogl-0')).toBe(2949);
    expect(valueOf(trend, '2025-12-10', 'state', 'overdue')).toBe(500);
  });

  test('keeps the days of lists before it', () => {
    const { tables } = first.made;
    const before = recordsOf(tables['trend'] ?? empty).map((row) => ({
      ...row,
      day: '2025-06-01',
    }));
    const fields = tables['trend']?.fields ?? [];
    const older = {
      fields,
      columns: fields.map((field) =>
        before.map((row) => Object.entries(row).find(([name]) => name === field)?.[1] ?? null),
      ),
    };
    const previous: PreviousVersion = {
      entry: first.entry,
      table: (name) => (name === 'trend' ? older : null),
    };
    const { made } = ingestExtract(folder, extract, now, {}, previous);
    const rows = recordsOf(made.tables['trend'] ?? empty);
    expect(rows).toHaveLength(2 * trend.length);
    expect(valueOf(rows, '2025-06-01', 'datasets', 'all')).toBe(3143);
    expect(valueOf(rows, '2025-12-10', 'datasets', 'all')).toBe(3143);
  });

  test('is measured with what its addresses answered, where they were checked', () => {
    const links = mergeLinkChecks(null, [
      {
        url: String(recordsOf(first.made.tables['datasets'] ?? empty)[0]?.['url']),
        checkedAt: now,
        status: 404,
        fault: null,
        finalUrl: null,
        contentType: null,
        content: 'web-page',
        bytes: null,
        earlier: [],
      },
    ]);
    const pointsOf = (made: ReturnType<typeof derive>) =>
      recordsOf(made.tables['scores'] ?? empty).map(({ odi, mqa_unknown }) => [odi, mqa_unknown]);
    const [before, after] = [derive(extract), derive(extract, {}, { links })].map(pointsOf);
    expect(after?.slice(1)).toEqual(before?.slice(1));
    const [[odi = 0, unknown = 0] = []] = before ?? [];
    // The address was stated and is a no now; it was unknown to the metadata and is known now.
    expect(after?.[0]).toEqual([Number(odi) - 5, Number(unknown) - 50]);
  });
});
