import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAbout, type About } from './about.ts';
import { parseAbout, seenAbout } from './parse-about.ts';

const about: About = {
  address: '/topics/air-quality/?area=11680&period=2022#map',
  title: '강남구 · 대기질',
  figure: '강남구: 20.1 µg/m³',
  period: '2022년',
  dataset: 'air-quality',
  version: 'abc123',
  place: '11680',
  at: { latitude: 37.49601, longitude: 127.06642 },
};

test('what a link says is read again', () => {
  expect(parseAbout(formatAbout(about))).toEqual(about);
  expect(parseAbout(formatAbout({ address: '/en/map/' }))).toEqual({
    address: '/en/map/',
    title: null,
    figure: null,
    period: null,
    dataset: null,
    version: null,
    place: null,
    at: null,
  });
});

test.each([
  '',
  'about=',
  'title=only',
  'about=https://evil.example/',
  'about=//evil.example/',
  'about=/%5Cevil.example/',
  'about=javascript:alert(1)',
  `about=/${'a'.repeat(800)}`,
])('%s names no view of this site', (search) => {
  expect(parseAbout(search)).toBe(null);
});

test('an address that climbs stays on this site', () => {
  expect(parseAbout('about=/a/../../b')?.address).toBe('/b');
});

test('whatever stands in the address becomes short single lines', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ maxLength: 2000 }), fc.string(), (title, figure, at) => {
      const search = new URLSearchParams({ about: '/map/', title, figure, at, place: at });
      const read = parseAbout(search.toString());
      expect(read?.address).toBe('/map/');
      for (const text of [read?.title, read?.figure]) {
        if (text === null || text === undefined) continue;
        expect(text.length).toBeLessThanOrEqual(300);
        for (const odd of ['\n', '\r', '\u2028', '\u0000']) expect(text).not.toContain(odd);
      }
    }),
  );
});

test('a map’s camera is no closer than about a kilometre', () => {
  const search = formatAbout({ address: '/map/?layers=a&at=37.51234,127.04567,15.2&thing=x:1' });
  expect(parseAbout(search)?.address).toBe('/map/?layers=a&at=37.51,127.05,15.2&thing=x:1');
});

describe('a link that was drawn at build', () => {
  const built: About = { ...about, address: '/compare/', at: null, place: null };

  test('takes the view from the page that the reader came from', () => {
    const seen = seenAbout(built, 'https://site.example/compare/?a=11680&at=37.51234,127.04567,15');
    expect(seen?.address).toBe('/compare/?a=11680&at=37.51,127.05,15');
    expect(seen?.title).toBe(about.title);
  });

  test.each(['', 'https://site.example/compare/', 'https://site.example/map/?a=1', 'nonsense'])(
    'stays as it is after %s',
    (referrer) => {
      expect(seenAbout(built, referrer)).toBe(built);
      expect(seenAbout(null, referrer)).toBe(null);
    },
  );

  test('a link that has a view already keeps it', () => {
    expect(seenAbout(about, 'https://site.example/topics/air-quality/?area=11110')).toBe(about);
  });
});
