import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/app/pages.ts';
import { languages } from '../../../src/domain/language.ts';
import { madeVersion } from '../../../tests/support/made-version.ts';
import { checkSitemap } from '../../validate/sitemap.ts';
import { robotsText, sitemapText } from './sitemap.ts';

const city = { site: 'https://city.example', base: '/' };
const { entry } = madeVersion('air', { 'daily.csv': 'a' }, { ingestedAt: '2026-11-22T05:00:00Z' });
const places: readonly Place[] = languages.flatMap((language): Place[] => [
  { language, page: { kind: 'overview' } },
  { language, page: { kind: 'dataset', dataset: 'air' } },
  { language, page: { kind: 'embed', dataset: 'air', view: 'map' } },
  { language, page: { kind: 'not-found' } },
]);
const text = sitemapText(places, [entry], city);
const problemsIn = async (sitemap: string): Promise<string> =>
  (await checkSitemap(sitemap)).map(({ where, what }) => `${where}: ${what}`).join('\n');

describe('the sitemap', () => {
  test('keeps the schema of sitemaps.org', async () => {
    expect(await problemsIn(text)).toBe('');
  });

  test('names every page in every language, but none in frames and none for what is not there', () => {
    expect([...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://city.example/',
      'https://city.example/datasets/air/',
      'https://city.example/en/',
      'https://city.example/en/datasets/air/',
    ]);
  });

  test('says when a dataset was changed, and nothing where nobody knows', () => {
    expect(text.match(/<lastmod>2026-11-22T05:00:00Z<\/lastmod>/g)).toHaveLength(2);
  });

  test('stands under the folder of the site', () => {
    const below = sitemapText(places, [], { site: 'https://city.example', base: '/office/' });
    expect(below).toContain('<loc>https://city.example/office/en/datasets/air/</loc>');
  });

  test('does not silently name too many', () => {
    const [first] = places;
    if (!first) throw new Error('There are places.');
    expect(() =>
      sitemapText(
        Array.from({ length: 50_001 }, () => first),
        [],
        city,
      ),
    ).toThrow('50001');
  });
});

describe('the validator finds', () => {
  const broken: readonly (readonly [what: string, right: string, wrong: string, found: string])[] =
    [
      ['an element that is none', '<lastmod>', '<changed/><lastmod>', 'not expected'],
      [
        'an address that is none',
        '<loc>https://city.example/</loc>',
        '<loc>home</loc>',
        'minLength',
      ],
      [
        'a day that is none',
        '<lastmod>2026-11-22T05:00:00Z',
        '<lastmod>yesterday',
        'not a valid value',
      ],
      ['a language that is none', 'hreflang="ko"', 'hreflang="한국어"', 'hreflang'],
      [
        'an address twice',
        'https://city.example/en/</loc>',
        'https://city.example/</loc>',
        'twice',
      ],
      [
        'another site',
        '<loc>https://city.example/en/</loc>',
        '<loc>https://town.example/en/</loc>',
        '2 sites',
      ],
    ];

  test.each(broken)('%s', async (_, right, wrong, found) => {
    expect(text).toContain(right);
    expect(await problemsIn(text.replace(right, wrong))).toContain(found);
  });

  test('a sitemap that is cut off', async () => {
    expect(await problemsIn(text.slice(0, -30))).not.toBe('');
  });
});

test('robots may read everything, and learn of the sitemap where there is one', () => {
  expect(robotsText(null, '/')).toBe('User-agent: *\nDisallow:\n');
  expect(robotsText('https://city.example', '/office/')).toContain(
    '\nSitemap: https://city.example/office/sitemap.xml\n',
  );
});
