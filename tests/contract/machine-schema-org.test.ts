import { describe, expect, test, vi } from 'vitest';
import { languages, type Language } from '../../src/domain/language.ts';
import type { CataloguedDataset, CataloguePlace } from '../../src/domain/dcat/catalogued.ts';
import { schemaCatalogue, schemaDataset } from '../../scripts/site/machine/schema-dataset.ts';
import { dataBlock } from '../../scripts/site/machine/data-block.ts';
import { checkSchemaOrg } from '../../scripts/validate/schema-org.ts';
import { cataloguedLive, cataloguedSnapshots } from '../support/catalogued-snapshots.ts';

// Validators read tens of thousands of triples and rows; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000 });

const base = 'http://127.0.0.1:4173/datasets/';
/** A site that does not know its address: everything is resolved against the page. */
const place: CataloguePlace = {
  address: (path) => `/${path}`,
  operator: null,
  contact: null,
  modified: '2026-11-22T05:00:00Z',
};
const all = [...(await cataloguedSnapshots()), ...(await cataloguedLive())];
const find = (id: string): CataloguedDataset => {
  const found = all.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`There is no "${id}".`);
  return found;
};
const describedIn = (id: string, language: Language = 'en') =>
  schemaDataset(find(id), all, language, place);

const problemsIn = async (html: string): Promise<string[]> =>
  (await checkSchemaOrg(html, base)).map(({ where, what }) => `${where}: ${what}`);

describe.each(languages)('in %s', (language) => {
  test.each(all.map(({ definition }) => definition.id))(
    '%s is described as search engines ask',
    async (id) => {
      expect(await problemsIn(dataBlock(describedIn(id, language)))).toEqual([]);
    },
  );

  test('the list of datasets is', async () => {
    expect(await problemsIn(dataBlock(schemaCatalogue(all, language, place)))).toEqual([]);
  });
});

describe('a description', () => {
  test('gives units of what is measured, in the reader’s language', () => {
    const variables = JSON.stringify(describedIn('air-quality')['variableMeasured']);
    expect(variables).toContain('"unitText":"µg/m³"');
    expect(JSON.stringify(describedIn('population', 'ko')['variableMeasured'])).toContain('명');
  });

  test('has an address for a licence only where it is known and confirmed', () => {
    expect(describedIn('bike-demand')['license']).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    );
    expect(describedIn('air-quality')['license']).toMatchObject({
      name: 'KOGL type 1: attribution (not confirmed)',
    });
    expect(describedIn('air-hourly')['license']).toMatchObject({ name: 'Licence not known' });
  });

  test('names sources and the datasets that an analysis is made of', () => {
    const basedOn = JSON.stringify(describedIn('dust-and-traffic')['isBasedOn']);
    expect(basedOn).toContain('"@id":"/datasets/air-quality/#dataset"');
    expect(basedOn).toContain('https://');
  });

  test('of live figures goes on, and its files are had through the manifest', () => {
    const node = describedIn('air-now');
    expect(node['temporalCoverage']).toBe('2022-01-01/..');
    expect(JSON.stringify(node['distribution'])).toContain('"contentUrl":"/data/manifest.json"');
  });

  test('cannot end the element that holds it', () => {
    const html = dataBlock({ name: '</script><script>alert(1)</script>' });
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });
});

/** What the shapes say once a part of a good description is replaced. */
const broken: readonly (readonly [what: string, right: RegExp, wrong: string, found: RegExp])[] = [
  ['no name', /"name":"Air quality",/, '', /name: MinCount/],
  [
    'a description of a few words',
    /"description":"[^"]{200,}?"/,
    '"description":"Air."',
    /description: MinLength/,
  ],
  ['no address of a file', /"contentUrl":"[^"]+",/, '', /contentUrl: MinCount/],
  ['a word that schema.org does not have', /"keywords"/, '"keyWords"', /keyWords: Closed/],
  [
    'longitudes before latitudes',
    /"box":"[^"]+"/,
    '"box":"126.73 37.41 127.2 37.72"',
    /box: Pattern/,
  ],
  [
    'a period in words',
    /"temporalCoverage":"[^"]+"/,
    '"temporalCoverage":"2014 to 2022"',
    /temporalCoverage: Pattern/,
  ],
  ['no licence', /"license":\{[^}]+\},/, '', /license: MinCount/],
  ['a licence that is a number', /"license":\{[^}]+\}/, '"license":{"@value":1}', /license: Node/],
  ['another thing than a dataset', /"Dataset"/g, '"Event"', /describes no dataset/],
];

describe('the validator finds', () => {
  const right = dataBlock(describedIn('air-quality'));

  test.each(broken)('%s', async (_, pattern, wrong, found) => {
    const html = right.replace(pattern, wrong);
    expect(html).not.toBe(right);
    expect((await problemsIn(html)).join('\n')).toMatch(found);
  });

  test('a page without any description', async () => {
    expect(await problemsIn('<title>Air</title>')).toEqual([`${base}: the page has no JSON-LD`]);
  });
});
