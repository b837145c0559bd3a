import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkDataPackage } from '../../scripts/validate/data-package.ts';
import {
  publishedPackageSchema,
  wholePackage,
} from '../../src/domain/data-package/whole-package.ts';
import { ingestSnapshots } from '../support/ingest-snapshots.ts';

// Validators read tens of thousands of triples and rows; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000 });

const results = await ingestSnapshots();
const published = results.map(({ folder: { id }, result: { files } }) => {
  const text = files.find(({ key }) => key === 'datapackage.json')?.bytes.toString('utf8') ?? '';
  return { id, text, files };
});
const packageOf = (id: string): string => published.find((one) => one.id === id)?.text ?? '';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'packages-'));
  for (const { files } of published) {
    for (const { key, entry, bytes } of files) {
      if (!key.endsWith('.csv')) continue;
      const target = path.join(root, entry.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
  }
});

afterAll(() => rm(root, { recursive: true, force: true }));

const problemsIn = async (text: string, folder: string | null): Promise<string[]> =>
  (await checkDataPackage(text, folder)).map(({ where, what }) => `${where}: ${what}`);

describe('data packages', () => {
  test.each(published.map(({ id }) => id))(
    '%s keeps the profile, and its tables their schemas',
    async (id) => {
      expect(await problemsIn(packageOf(id), path.join(root, id))).toEqual([]);
    },
  );

  test('all of them make one, whose tables are where it says', async () => {
    const packages = published.map(({ text }) => v.parse(publishedPackageSchema, JSON.parse(text)));
    const whole = JSON.stringify(wholePackage(packages, 'https://city.example/datasets/'));
    expect(await problemsIn(whole, root)).toEqual([]);
    expect(whole).toContain('"name":"good-price-shops.prices"');
    expect(whole).toContain('"reference":{"resource":"good-price-shops.shops"');
  });
});

/** What the library says once something in the package of shops and their prices is wrong. */
const broken: readonly (readonly [what: string, right: RegExp, wrong: string, found: RegExp])[] = [
  ['a package without resources', /"resources":/, '"tables":', /profile: .*resources/],
  [
    'a licence without a good name',
    /"licenses":\[\{"name":"[^"]+"/,
    '"licenses":[{"name":"two words"',
    /profile: .*name/,
  ],
  ['a field of no known type', /"type":"integer"/, '"type":"whole"', /profile: /],
  [
    'a number where words are',
    /"name":"name","type":"string"/,
    '"name":"name","type":"integer"',
    /shops: .*(type|cast)/i,
  ],
  [
    'a key that is there twice',
    /"primaryKey":\["shop","number"\]/,
    '"primaryKey":["shop"]',
    /prices: .*(unique|duplicate)/i,
  ],
  [
    'a reference that leads nowhere',
    /"fields":\["item"\],"reference":\{"resource":"items"/,
    '"fields":["shop"],"reference":{"resource":"items"',
    /Foreign key "shop" violation/,
  ],
  ['a code that is on no list', /"enum":\["kimchi-stew",/, '"enum":[', /items: .*enum/i],
  ['another size', /"bytes":\d+/, '"bytes":1', /has \d+ bytes/],
  ['another content', /"hash":"sha256:[0-9a-f]{4}/, '"hash":"sha256:0000', /has another hash/],
];

describe('the validator finds', () => {
  test.each(broken)('%s', async (_, right, wrong, found) => {
    const text = packageOf('good-price-shops');
    expect(text).toMatch(right);
    const problems = await problemsIn(
      text.replace(right, wrong),
      path.join(root, 'good-price-shops'),
    );
    expect(problems.join('\n')).toMatch(found);
  });
});
