import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { airDay, airFile, airRow } from '../../tests/support/air-files.ts';
import { datasetFolder, extractFrom } from '../../tests/support/ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import type { Extract } from './extract.ts';
import { ingestExtract } from './ingest-dataset.ts';

const folder = await datasetFolder('air-quality');
const extractOf = async (rows: readonly string[]): Promise<Extract> =>
  extractFrom('air-quality', await tempFolder({ 'seoul-air-daily-2022.csv': airFile(rows) }));
const ingest = (extract: Extract) => ingestExtract(folder, extract, '2026-11-22T05:00:00Z');

const days = [
  ...airDay('20220301', () => ({ no2: 0.021 })),
  ...airDay('20220302', () => ({ pm25: '' })),
];

async function published(rows: readonly string[] = days) {
  const { files, entry } = ingest(await extractOf(rows));
  const text = (key: string): string => {
    const file = files.find((candidate) => candidate.key === key);
    if (!file) throw new Error(`No file "${key}".`);
    return file.bytes.toString('utf8');
  };
  return { files, entry, text };
}

describe('file names', () => {
  test('hold a hash of the content', async () => {
    const { files } = await published();
    for (const { entry, bytes } of files) {
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      expect(entry.path).toMatch(new RegExp(`^air-quality/[\\w-]+\\.${hash}\\.(json|csv)$`));
      expect(entry.bytes).toBe(bytes.length);
    }
  });

  test('and the version stay the same for the same rows', async () => {
    const once = await published();
    const twice = await published();
    expect(twice.entry).toEqual(once.entry);
    expect(twice.files.map((file) => file.bytes)).toEqual(once.files.map((file) => file.bytes));
  });

  test('change only where the content does', async () => {
    const before = (await published()).entry;
    const other = [...days.slice(0, -1), airRow('20220302', '강동구', { pm10: 41, pm25: '' })];
    const after = (await published(other)).entry;
    expect(after.version).not.toBe(before.version);
    expect(after.files['days-pm10.json']?.path).not.toBe(before.files['days-pm10.json']?.path);
    expect(after.files['days-o3.json']?.path).toBe(before.files['days-o3.json']?.path);
  });
});

describe('contents', () => {
  test('of the CSV are in the unit of the measure; a missing value is empty', async () => {
    const lines = (await published()).text('daily.csv').split('\r\n');
    expect(lines[0]).toBe('\uFEFFmeasured_on,area,pm25,pm10,o3,no2,co,so2');
    expect(lines).toContain('2022-03-01,11110,20,40,0.03,0.021,0.4,0.003');
    expect(lines).toContain('2022-03-02,11110,,40,0.03,0.02,0.4,0.003');
  });

  test('of the JSON are whole numbers; a missing value is null', async () => {
    const { text } = await published();
    const no2: unknown = JSON.parse(text('days-no2.json'));
    expect(no2).toMatchObject({ decimals: 3, start: '2022-03-01', areas: { '11110': [21, 20] } });
    const pm25: unknown = JSON.parse(text('days-pm25.json'));
    expect(pm25).toMatchObject({ areas: { '11110': [20, null], '11': [20, null] } });
  });

  test('of the data package name files that are published', async () => {
    const { text, entry } = await published();
    const resources = /"path":"([^"]+\.csv)"/g;
    const paths = [...text('datapackage.json').matchAll(resources)].map(([, name]) => name);
    expect(paths).toHaveLength(2);
    const names = Object.values(entry.files).map((file) => file.path.split('/').pop());
    for (const name of paths) expect(names).toContain(name);
  });

  test('do not hold the time of ingestion, which stands in the manifest alone', async () => {
    const { files, entry } = await published();
    expect(entry.ingestedAt).toBe('2026-11-22T05:00:00Z');
    for (const file of files) expect(file.bytes.toString('utf8')).not.toContain('2026-11-22');
  });
});

describe('the manifest’s entry', () => {
  test('says what was read, and which period it covers', async () => {
    const { entry } = await published();
    expect(entry).toMatchObject({
      id: 'air-quality',
      period: { first: '2022-03-01', last: '2022-03-02' },
      rows: { read: 50, kept: 50, missing: 0, rejected: 0 },
      licence: 'kogl-1',
      licenceConfirmed: false,
      accrualPeriodicity: 'DAILY',
      checks: { noted: 0, failed: 0 },
    });
  });

  test('counts a check that blocks', async () => {
    const result = ingest(await extractOf(days.filter((row) => !row.includes('강동구'))));
    expect(result.blocked).toBe(true);
    expect(result.entry.checks.failed).toBe(1);
    expect(result.checks.find((check) => !check.ok)).toMatchObject({ id: 'all-districts' });
  });

  test('of a file whose rows are all refused is blocked, too', async () => {
    expect(ingest(await extractOf([airRow('20220301', '강남역')])).blocked).toBe(true);
  });
});

test('a table or column that the transform does not make is our own mistake, named', async () => {
  const extract = await extractOf(days);
  expect(() => ingest({ ...extract, tables: {} })).toThrow('"daily"');
  const { stations, ...rest } = extract.tables;
  if (!stations) throw new Error('The transform makes stations.');
  const cut = { fields: stations.fields.slice(1), columns: stations.columns.slice(1) };
  expect(() => ingest({ ...extract, tables: { ...rest, stations: cut } })).toThrow('"station"');
});
