import { describe, expect, test, vi } from 'vitest';
import { apiExamples } from '../../scripts/site/machine/openapi/examples.ts';
import { openApiDocument } from '../../scripts/site/machine/openapi/openapi-document.ts';
import { operations } from '../../src/domain/api/operations.ts';
import { schemaOfFile } from '../../scripts/site/machine/openapi/schema-of-file.ts';
import { checkOpenApi, schemaCheck } from '../../scripts/validate/openapi.ts';
import { ingestSnapshots } from '../support/ingest-snapshots.ts';

// Validators read tens of thousands of triples and rows; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000 });

const place = {
  address: (path: string) => `https://city.example/${path}`,
  operator: null,
  contact: null,
  modified: '2026-11-22T05:00:00Z',
};
const results = await ingestSnapshots();
const files = results.flatMap(({ folder, result }) =>
  result.files.map(({ key, entry, bytes }) => ({ folder, key, entry, bytes })),
);
const manifest = {
  schemaVersion: 1,
  generatedAt: '2026-11-22T05:00:00Z',
  datasets: results.map(({ result }) => result.entry),
};
const textOfFile = (path: string): string | null =>
  path === 'data/manifest.json'
    ? JSON.stringify(manifest)
    : (files.find(({ entry }) => `data/${entry.path}` === path)?.bytes.toString('utf8') ?? null);
const examples = apiExamples(
  results.map(({ folder, result }) => ({
    definition: folder.definition,
    entry: result.entry,
    issued: null,
    sha256: {},
  })),
  textOfFile,
);
const text = JSON.stringify(openApiDocument(place, examples));
const problemsIn = async (description: string): Promise<string[]> =>
  (await checkOpenApi(description)).map(({ where, what }) => `${where}: ${what}`);

describe('the description of the API', () => {
  test('is OpenAPI 3.1, and its examples fit its schemas', async () => {
    expect(await problemsIn(text)).toEqual([]);
  });

  test('has an example, cut from a real file, for every kind of file of a dataset', () => {
    const fromDatasets = operations.filter(({ path }) => path.includes('{hash}'));
    for (const { id, path } of fromDatasets) {
      const form = new RegExp(
        `^/${path
          .slice(1)
          .replaceAll('.', '\\.')
          .replaceAll(/\{\w+\}/g, '[\\w-]+')}$`,
      );
      expect(`/${examples[id]?.path}`, id).toMatch(form);
    }
  });

  test('says where the server is, or leaves it to the host', () => {
    expect(text).toContain('"servers":[{"url":"https://city.example"}]');
    const nowhere = openApiDocument({ ...place, address: (path) => `/${path}` }, {});
    expect(nowhere['servers']).toEqual([{ url: '/' }]);
  });

  test('promises something of every JSON file', () => {
    const unknown = files.filter(
      ({ folder, key }) => key.endsWith('.json') && schemaOfFile(folder.definition, key) === null,
    );
    expect(unknown.map(({ folder, key }) => `${folder.id}/${key}`)).toEqual([]);
  });
});

describe('its schemas', () => {
  test('take every file that is published', () => {
    const checks = new Map<string, (value: unknown) => string[]>();
    for (const { folder, key, bytes } of files) {
      const name = schemaOfFile(folder.definition, key);
      if (name === null) continue;
      const check = checks.get(name) ?? schemaCheck(text, name);
      checks.set(name, check);
      expect(check(JSON.parse(bytes.toString('utf8'))), `${folder.id}/${key}`).toEqual([]);
    }
    expect(schemaCheck(text, 'Manifest')(manifest)).toEqual([]);
    expect(checks.size).toBeGreaterThan(10);
  });

  /** A file of each kind, broken as a careless change of ingestion would break it. */
  const broken: readonly (readonly [schema: string, key: string, right: RegExp, wrong: string])[] =
    [
      ['Table', 'stations.json', /"schemaVersion":1/, '"schemaVersion":2'],
      ['Table', 'stations.json', /"fields":\["station"/, '"fields":[7'],
      ['Days', 'days-pm25.json', /"start":"[^"]+"/, '"start":"1 March"'],
      ['Days', 'days-pm25.json', /"11110":\[/, '"11110":["a",'],
      ['Months', 'months.json', /"aggregate":"mean"/, '"aggregate":"median"'],
      ['Months', 'months.json', /"days":\[\d+/, '"days":[-1'],
      ['Report', 'report.json', /"scope":"value"/, '"scope":"file"'],
      ['DataPackage', 'datapackage.json', /"resources":\[/, '"resources":[{},'],
    ];

  test.each(broken)('refuse a broken %s: %s %s', (schema, key, right, wrong) => {
    const file = files.find((one) => one.folder.id === 'air-quality' && one.key === key);
    const whole = file?.bytes.toString('utf8') ?? '';
    const check = schemaCheck(text, schema);
    expect(check(JSON.parse(whole))).toEqual([]);
    expect(whole).toMatch(right);
    expect(check(JSON.parse(whole.replace(right, wrong)))).not.toEqual([]);
  });

  test('refuse a manifest whose entry lacks its version', () => {
    const [first, ...others] = manifest.datasets;
    const { version: _, ...lacking } = first ?? { version: '' };
    expect(
      schemaCheck(text, 'Manifest')({ ...manifest, datasets: [lacking, ...others] }),
    ).not.toEqual([]);
  });
});

describe('the validator finds', () => {
  const cases: readonly (readonly [what: string, right: string, wrong: string])[] = [
    ['no version of OpenAPI', '"openapi":"3.1.0"', '"openapi":"9.9.9"'],
    ['no title', '"title":"Open Mayor’s Office, Seoul: static API",', ''],
    ['a parameter in no known place', '"in":"path"', '"in":"air"'],
    ['a response without words', '"description":"What is current",', ''],
  ];

  test.each(cases)('%s', async (_, right, wrong) => {
    expect(text).toContain(right);
    expect(await problemsIn(text.replace(right, wrong))).not.toEqual([]);
  });

  test('an example that does not fit its schema', async () => {
    const wrong = text.replace(/"value":\{"schemaVersion":1/, '"value":{"schemaVersion":"one"');
    expect(wrong).not.toBe(text);
    expect((await problemsIn(wrong)).join()).toMatch(/example real/);
  });
});
