import { describe, expect, test, vi } from 'vitest';
import { catalogueDocument } from '../../src/domain/dcat/catalogue.ts';
import type { CataloguedDataset, CataloguePlace } from '../../src/domain/dcat/catalogued.ts';
import { checkDcat } from '../../scripts/validate/dcat.ts';
import { cataloguedLive, cataloguedSnapshots } from '../support/catalogued-snapshots.ts';

// Validators read tens of thousands of triples and rows; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000 });

/** Where the catalogue is fetched from in these tests. */
const base = 'http://127.0.0.1:4173/catalog.jsonld';
const place: CataloguePlace = {
  address: (path) => `https://city.example/${path}`,
  operator: 'Office of Nobody',
  contact: { email: 'data@city.example' },
  modified: '2026-11-22T05:00:00Z',
};
const archive = await cataloguedSnapshots();
const all = [...archive, ...(await cataloguedLive())];

const textOf = (datasets: readonly CataloguedDataset[], where = place): string =>
  JSON.stringify(catalogueDocument(datasets, where));

const violationsIn = async (text: string): Promise<string[]> =>
  (await checkDcat(text, base))
    .filter(({ level }) => level === 'violation')
    .map(({ where, what }) => `${where}: ${what}`);

describe('the catalogue', () => {
  test('of all datasets keeps DCAT-AP 3.0.1, live ones too', async () => {
    expect(all.length).toBeGreaterThan(archive.length);
    expect(await violationsIn(textOf(all))).toEqual([]);
  });

  test('keeps it without an address of its own: its readers know where they fetched it', async () => {
    const nowhere: CataloguePlace = {
      address: (path) => `/city/${path}`,
      operator: null,
      contact: null,
      modified: place.modified,
    };
    expect(await violationsIn(textOf(all, nowhere))).toEqual([]);
    expect(textOf(all, nowhere)).not.toContain('city.example');
  });

  test('lacks of what is recommended only what nobody has said', async () => {
    const warnings = (await checkDcat(textOf(all), base)).filter(
      ({ level }) => level === 'warning',
    );
    const lacking = new Set(warnings.map(({ where }) => where.split(' ').at(-1)));
    const allowed = ['availability', 'license', 'spatial', 'temporal'];
    // How long files will be there is not promised; unknown licences stay unknown; lists have no period.
    expect(lacking).toEqual(new Set(allowed));
  });

  test('says where questions go only where the operator has said so', () => {
    expect(textOf(archive)).toContain('mailto:data@city.example');
    expect(textOf(archive, { ...place, contact: null })).not.toContain('contactPoint');
    const page = textOf(archive, { ...place, contact: { page: 'ask/' } });
    expect(page).toContain('"vcard:hasURL":{"@id":"https://city.example/ask/"}');
  });
});

/** What SHACL says once something in the catalogue of one dataset is replaced by something wrong. */
const broken: readonly (readonly [what: string, right: RegExp, wrong: string, found: RegExp])[] = [
  [
    'a dataset without a title',
    /"dct:title":\{"ko":"대기질","en":"Air quality"\},/,
    '',
    /title: MinCount/,
  ],
  ['no access to a file', /"dcat:accessURL":"[^"]+",/, '', /accessURL: MinCount/],
  ['a frequency that is on no list', /frequency\/DAILY/, 'frequency/OFTEN', /Pattern: \S+OFTEN/],
  [
    'a size that is no number',
    /"dcat:byteSize":"\d+"/,
    '"dcat:byteSize":"big"',
    /byteSize: Datatype/,
  ],
  [
    'a checksum that is none',
    /"spdx:checksumValue":"[^"]+"/,
    '"spdx:checksumValue":"xyz"',
    /checksumValue: Datatype/,
  ],
  [
    'a publisher who is nobody',
    /"foaf:name":\{"ko":"Office of Nobody","en":"Office of Nobody"\}/,
    '"foaf:nick":"Nobody"',
    /name: MinCount/,
  ],
  [
    'a day that is none',
    /"dct:modified":"2026-11-22T05/,
    '"dct:modified":"in 2026 T05',
    /modified: Or/,
  ],
  ['a theme of another list', /data-theme\/ENVI/, 'data-theme/AIR', /theme: Pattern/],
  ['no datasets at all', /"dcat:Dataset"/g, '"dcat:Resource"', /Dataset: there is none/],
];

describe('the validator finds', () => {
  const air = archive.filter(({ definition }) => definition.id === 'air-quality');
  const right = textOf(air);

  test('nothing in a catalogue of one dataset', async () => {
    expect(air).toHaveLength(1);
    expect(await violationsIn(right)).toEqual([]);
  });

  test.each(broken)('%s', async (_, pattern, wrong, found) => {
    const text = right.replace(pattern, wrong);
    expect(text).not.toBe(right);
    const problems = await violationsIn(text).catch((error: unknown) => [String(error)]);
    expect(problems.join('\n')).toMatch(found);
  });

  test('a key that means nothing', async () => {
    const text = right.replace('"dct:identifier"', '"identifier"');
    await expect(checkDcat(text, base)).rejects.toThrow('Safe mode');
  });
});

describe('in the catalogue', () => {
  interface Node {
    readonly [key: string]: unknown;
  }
  const nodes = (datasets: readonly CataloguedDataset[]): readonly Node[] => {
    const graph: unknown = catalogueDocument(datasets, place)['@graph'];
    return Array.isArray(graph) ? graph : [];
  };
  const datasetNode = (id: string): Node | undefined =>
    nodes(all).find((node) => node['@id'] === `https://city.example/datasets/${id}/#dataset`);

  test('an unconfirmed licence has an address that no licence has', () => {
    const text = JSON.stringify(datasetNode('air-quality'));
    expect(text).toContain('"@id":"https://city.example/catalog.jsonld#kogl-1-not-confirmed"');
    expect(text).toContain('KOGL type 1: attribution (not confirmed)');
  });

  test('an unknown licence is none, and the rights say so', () => {
    const text = JSON.stringify(datasetNode('air-hourly'));
    expect(text).not.toContain('dct:license');
    expect(text).toContain('Licence not known');
  });

  test('an analysis names the datasets that it is made of, and has their themes', () => {
    const node = datasetNode('dust-and-traffic');
    const inputs = ['daily-traffic', 'air-quality', 'weather-daily'];
    expect(node?.['dct:source']).toEqual(
      inputs.map((id) => ({ '@id': `https://city.example/datasets/${id}/#dataset` })),
    );
    const themes = JSON.stringify(node?.['dcat:theme']);
    for (const code of ['ENVI', 'TRAN']) expect(themes).toContain(`data-theme/${code}"`);
  });

  test('live figures and their archive are one series, had through the manifest', () => {
    const series = { '@id': 'https://city.example/datasets/air-quality/#dataset-series' };
    for (const id of ['air-now', 'air-korea', 'air-quality']) {
      expect(datasetNode(id)?.['dcat:inSeries'], id).toEqual([series]);
    }
    const text = JSON.stringify(datasetNode('air-now'));
    expect(text).toContain('"dcat:accessURL":"https://city.example/data/manifest.json"');
    expect(text).not.toContain('downloadURL');
  });

  test('each file is named with size and checksum, a layer with the files of all districts', () => {
    const stations = archive.find(({ definition }) => definition.id === 'bike-stations');
    const text = JSON.stringify(datasetNode('bike-stations'));
    const { path = '', bytes = 0 } = stations?.entry.files['stations.csv'] ?? {};
    expect(text).toContain(`"dcat:downloadURL":["https://city.example/data/${path}"]`);
    expect(text).toContain(`"dcat:byteSize":"${bytes}"`);
    expect(text).toContain(`"spdx:checksumValue":"${stations?.sha256['stations.csv']}"`);
    expect(text.match(/layer-stations-\d{5}\./g)).toHaveLength(25);
  });
});
