import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { embeddable } from '../../scripts/ingest/embeddable.ts';
import { ingestExtract, takeExtract } from '../../scripts/ingest/ingest-dataset.ts';
import { ingestSnapshots } from '../support/ingest-snapshots.ts';
import { datasetFolder, projectRoot } from '../support/ingest.ts';

/** The publishers' own files are not part of the project; where they lie beside it, they are read. */
const shared = path.join(projectRoot, '../shared/data');
const folders: Readonly<Record<string, readonly string[]>> = {
  'air-quality': ['air-daily-by-station-2014-2022'],
  'air-hourly': ['air-hourly-seoul-average-2018-2022'],
  districts: ['boundaries-seoul', 'han-river'],
  population: ['indicators-district-statistics'],
  'traffic-accidents': ['traffic-accidents-by-district'],
  'accident-types': ['traffic-accidents-by-district'],
  'accident-weather': ['traffic-accidents-by-district'],
  expressways: ['traffic-expressway-monthly-weekday'],
  'daily-traffic': ['traffic-daily-total-2018-2020'],
  'bike-stations': ['bike-stations-api-2025'],
  'bike-lanes': ['bike-lanes'],
  'bike-accidents': ['traffic-accidents-by-district'],
  'bike-demand': ['bike-uci-hourly-2017-2018'],
  'good-price-shops': ['indicators-good-price-shops-2026'],
  crime: ['indicators-district-statistics'],
  fires: ['indicators-district-statistics'],
  cctv: ['indicators-district-statistics'],
  cars: ['indicators-district-statistics'],
  weather: ['indicators-district-statistics'],
  'weather-daily': ['air-hourly-kma-pm10-2014-2018'],
  dong: ['boundaries-seoul'],
  subway: ['subway-lines-stations'],
  'open-datasets': ['catalogue-data-go-kr'],
};
const from = (id: string): string[] => (folders[id] ?? []).map((name) => path.join(shared, name));
const isThere = (id: string): boolean => from(id).every((folder) => existsSync(folder));
const slow = { timeout: 120_000 };

const snapshots = await ingestSnapshots();
const made = Object.fromEntries(snapshots.map(({ folder, result }) => [folder.id, result.made]));

const filesOf = async (id: string, folders: readonly string[] | null) => {
  const folder = await datasetFolder(id);
  const extract = await takeExtract(folder, folders);
  // What may not be embedded is there where the publisher's own files are read.
  const kept = folders === null ? extract : embeddable(folder.definition, extract);
  const { files, entry } = ingestExtract(folder, kept, '', made);
  return { entry, paths: files.map((file) => file.entry.path) };
};

describe.each(Object.keys(folders))('the publisher’s files of %s', slow, (id) => {
  // The name of a published file holds a hash of its content.
  test.skipIf(!isThere(id))(
    'give the same published files as the snapshot (skipped where ../shared/data is absent)',
    async () => {
      const fresh = await filesOf(id, from(id));
      const embedded = await filesOf(id, null);
      expect(fresh.paths).toEqual(embedded.paths);
      expect(fresh.entry).toEqual(embedded.entry);
    },
  );
});

describe('the nine yearly files of daily means', slow, () => {
  test.skipIf(!isThere('air-quality'))(
    'give 144,612 rows, each accounted for (skipped where ../shared/data is absent)',
    async () => {
      const { report } = await takeExtract(await datasetFolder('air-quality'), from('air-quality'));
      expect(report.files).toHaveLength(9);
      expect(report.rows).toEqual({ read: 144_612, kept: 143_401, missing: 1_211, rejected: 0 });
      expect(report.rejectCounts).toEqual([{ reason: 'zero', scope: 'value', count: 30 }]);
      expect(report.values.rejected).toBe(30);
      const encodings = report.files.map((file) => file.encoding);
      expect(encodings).toEqual([
        ...Array<string>(4).fill('xlsx'),
        ...Array<string>(5).fill('cp949'),
      ]);
    },
  );
});
