import { describe, expect, test } from 'vitest';
import { datasetFolder, recordsOf } from '../../tests/support/ingest.ts';
import { ingestExtract } from '../../scripts/ingest/ingest-dataset.ts';
import type { PartAnswer } from '../../scripts/connectors/live-source.ts';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { live } from './ckan.ts';
import { checks } from './checks.ts';
import { derive } from './transform.ts';

const address = 'https://city.example/api/3/action/package_search?start=0';
const answerOf = (...packages: readonly Record<string, unknown>[]): PartAnswer => ({
  rows: packages.map((cells, at) => ({ request: 0, call: 0, line: at + 1, cells })),
  fieldRows: [],
  listed: packages.length,
  notices: [],
  requests: [
    { address, status: 200, bytes: 1, sha256: '', encoding: 'utf-8', rows: 1, notModified: false },
  ],
});

const extract = (...packages: readonly Record<string, unknown>[]) =>
  live((name) => (name === 'CKAN_URL' ? 'https://city.example' : null)).extract(
    { packages: answerOf(...packages) },
    { fetchedAt: '2026-11-22T00:00:00Z' },
  );

const packages = [
  {
    id: 'a',
    title: 'Bike counters',
    license_id: 'cc-by',
    license_title: 'Creative Commons Attribution',
    metadata_modified: '2026-11-01T00:00:00',
    extras: [{ key: 'frequency', value: 'monthly' }],
    resources: [
      { url: 'https://city.example/a.csv', format: 'CSV' },
      { url: 'https://city.example/a.pdf', format: 'PDF' },
    ],
  },
  {
    id: 'b',
    title: 'Old trees',
    metadata_modified: '2020-01-05T00:00:00',
    extras: [{ key: 'update_frequency', value: 'annual' }],
  },
  { title: 'no id' },
  { id: 'a', title: 'again' },
];

describe('another city’s catalogue', () => {
  test('is asked where CKAN_URL names it, and nowhere else', () => {
    expect(live(() => null).parts).toEqual({});
    expect(() => live(() => null).extract({}, { fetchedAt: '' })).toThrow(SourceError);
    expect(live(() => 'https://city.example').parts).toEqual({
      packages: { request: { connector: 'ckan', url: 'https://city.example' }, fields: [] },
    });
  });

  test('has every package accounted for', () => {
    const { rows, rejects } = extract(...packages);
    expect(rows).toEqual({ read: 4, kept: 2, missing: 0, rejected: 2 });
    expect(rejects.map(({ file, line, reason }) => [file, line, reason])).toEqual([
      [address, 3, 'not-a-package'],
      [address, 4, 'duplicate'],
    ]);
  });

  test('is published under its own address, not as the list of data.go.kr', async () => {
    const folder = await datasetFolder('open-datasets');
    const { documents: _, ...given } = extract(...packages);
    const file = { name: address, rows: 4, encoding: 'utf-8', sha256: '', renamed: [] };
    const { entry, files, blocked } = ingestExtract(
      folder,
      {
        documents: {},
        tables: given.tables,
        report: {
          files: [{ ...file, ignoredColumns: [] }],
          rows: given.rows,
          values: given.values,
          rejectCounts: [],
          rejects: [],
        },
      },
      '2026-11-22T00:00:00Z',
    );
    expect(blocked).toBe(false);
    expect(entry.publisher.en).toBe('Whoever runs that portal');
    expect([entry.licence, entry.licenceConfirmed]).toEqual(['unknown', false]);
    const packageFile = files.find(({ key }) => key === 'datapackage.json');
    expect(packageFile?.bytes.toString()).toContain('https://city.example/');
    expect(packageFile?.bytes.toString()).not.toContain('www.data.go.kr');
  });

  test('is measured into the same tables and files, and passes the same checks', () => {
    const given = extract(...packages);
    const { tables: derived, documents } = derive(given);
    const tables = { ...given.tables, ...derived };
    expect(documents['rows']).toMatchObject({
      described: 0,
      catalogue: { kind: 'ckan', url: 'https://city.example', day: '2026-11-22' },
      ids: ['a', 'b'],
      downloads: [null, null],
    });
    expect(recordsOf(tables['datasets'] ?? { fields: [], columns: [] })).toMatchObject([
      { id: 'a', format: 'csv', format_given: 'CSV; PDF', licence: 'cc-by-4.0', overdue_days: 0 },
      { id: 'b', format: null, licence: 'unknown', licence_given: null, overdue_days: 2147 },
    ]);
    const report = { files: [], rejectCounts: [], rows: given.rows, values: given.values };
    const failed = checks.filter((check) => !check.run({ tables, report }).ok);
    expect(failed.map(({ id }) => id)).toEqual(['licences-known', 'all-open', 'none-overdue']);
  });
});
