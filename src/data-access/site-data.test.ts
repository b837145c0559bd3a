import { describe, expect, test } from 'vitest';
import { definition } from '../../data/air-quality/dataset.ts';
import { definition as districts } from '../../data/districts/dataset.ts';
import { schemaVersion } from '../domain/published.ts';
import { createSiteData } from './site-data.ts';

const file = (path: string) => ({ path, mediaType: 'application/json', bytes: 1 });
const texts: Readonly<Record<string, unknown>> = {
  'manifest.json': {
    schemaVersion,
    generatedAt: '2026-11-22T05:00:00Z',
    datasets: [
      {
        id: 'air-quality',
        title: definition.title,
        version: 'x',
        ingestedAt: '2026-11-22T05:00:00Z',
        period: null,
        rows: { read: 0, kept: 0, missing: 0, rejected: 0 },
        publisher: definition.title,
        licence: 'unknown',
        licenceConfirmed: false,
        accrualPeriodicity: 'DAILY',
        checks: { passed: 0, noted: 0, failed: 0 },
        files: {
          'months.json': file('a/months.1.json'),
          'stations.json': file('a/stations.1.json'),
        },
      },
    ],
  },
  'a/months.1.json': {
    schemaVersion,
    dataset: 'air-quality',
    step: 'day',
    start: '2014-01',
    measures: {},
  },
  'a/stations.1.json': { schemaVersion, dataset: 'air-quality', table: 'stations', fields: [] },
};

function siteData(reads: string[] = []) {
  return createSiteData([definition, districts], (path) => {
    reads.push(path);
    return JSON.stringify(texts[path]);
  });
}

describe('the data that the build reads', () => {
  test('is found through the manifest and read once', () => {
    const reads: string[] = [];
    const data = siteData(reads);
    expect(data.months('air-quality').start).toBe('2014-01');
    data.months('air-quality');
    expect(reads).toEqual(['manifest.json', 'a/months.1.json']);
  });

  test('has pages only for datasets that are published', () => {
    expect(siteData().definitions.map(({ id }) => id)).toEqual(['air-quality']);
  });

  test('names what is not published', () => {
    expect(() => siteData().entry('districts')).toThrow(/"districts".*npm run ingest/);
    expect(() => siteData().days('air-quality', 'pm25')).toThrow(/"days-pm25.json"/);
  });

  test('stops the build where a file breaks its schema', () => {
    expect(() => siteData().table('air-quality', 'stations')).toThrow();
  });

  test('has no ledger where none is written yet, and stops at any other fault', () => {
    const missing = (code: string) =>
      createSiteData([], (path) => {
        if (path === 'manifest.json') return JSON.stringify(texts[path]);
        throw Object.assign(new Error(path), { code });
      });
    expect(missing('ENOENT').ledger('air-quality')).toBeNull();
    expect(missing('ENOENT').withdrawn()).toEqual([]);
    expect(() => missing('EACCES').ledger('air-quality')).toThrow('ledger/air-quality');
  });

  test('lists what was withdrawn, the newest first, without what came back', () => {
    const withdrawal = (dataset: string, at: string) => ({ dataset, title: definition.title, at });
    const data = createSiteData([], (path) =>
      JSON.stringify(
        path === 'ledger/withdrawn.json'
          ? {
              schemaVersion,
              withdrawn: [
                withdrawal('old', '2026-01-01T00:00:00Z'),
                withdrawal('air-quality', '2026-02-01T00:00:00Z'),
                withdrawal('new', '2026-03-01T00:00:00Z'),
              ],
            }
          : texts[path],
      ),
    );
    expect(data.withdrawn().map(({ dataset }) => dataset)).toEqual(['new', 'old']);
  });

  test('stops the build where the manifest is of another version', () => {
    expect(() => createSiteData([], () => JSON.stringify({ schemaVersion: 2 }))).toThrow();
  });
});
