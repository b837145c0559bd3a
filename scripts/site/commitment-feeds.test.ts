import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../tests/support/ingest.ts';
import type { Commitment } from '../../src/domain/commitments/commitment.ts';
import { readRecord } from '../commitments/promise-record.ts';
import { commitmentFeeds, type FeedPlace } from './commitment-feeds.ts';

const place: FeedPlace = { language: 'ko', root: '/commitments/', site: 'https://city.example' };

let commitments: readonly Commitment[] = [];
beforeAll(async () => {
  ({ commitments } = await readRecord(path.join(projectRoot, 'data/commitments')));
});

const fileOf = (name: string, at: FeedPlace = place): string =>
  commitmentFeeds(commitments, at).find((file) => file.name === name)?.text ?? '';

/** Content lines with their folds taken out, as RFC 5545 section 3.1 has it. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');

const valuesOf = (text: string, name: string): string[] =>
  unfolded(text)
    .filter((line) => new RegExp(`^${name}[:;]`).test(line))
    .map((line) => line.slice(line.indexOf(':') + 1));

describe('calendar of due dates', () => {
  test('puts a promised month on its last day, with what was promised and done', () => {
    const text = fileOf('SEO0002/commitment.ics');
    expect(valuesOf(text, 'DTSTART')).toEqual([
      '19881009T030000',
      '20170430',
      '20170731',
      '20171231',
    ]);
    expect(valuesOf(text, 'UID')).toContain('SEO0002-m2@commitments.open-mayors-office');
    const description = valuesOf(text, 'DESCRIPTION')[1];
    expect(description).toContain(String.raw`\n약속한 때: 2017년 7월\n한 날: 2017년 11월 1일`);
    expect(valuesOf(text, 'URL')).toContain('https://city.example/commitments/SEO0002/');
  });

  test('has the end of a commitment, and says how many milestones have no date', () => {
    const text = fileOf('KR0041/commitment.ics');
    expect(valuesOf(text, 'DTSTART')).toEqual(['19881009T030000', '20200831']);
    expect(valuesOf(text, 'X-WR-CALDESC')[0]).toContain('4개 가운데 0개에');
  });

  test('keeps its lines within 75 bytes, whole letters, and CRLF', () => {
    for (const { name, text } of commitmentFeeds(commitments, place)) {
      if (!name.endsWith('.ics')) continue;
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toContain('\uFFFD');
      }
    }
  });

  test('escapes commas and semicolons', () => {
    const summaries = valuesOf(fileOf('SEO0002/commitment.ics'), 'SUMMARY').join('\n');
    expect(summaries).toContain(String.raw`\,`);
    expect(summaries).not.toMatch(/[^\\][,;]/);
  });

  test('has each event once', () => {
    const uids = valuesOf(fileOf('commitments.ics'), 'UID');
    expect(uids.length).toBeGreaterThan(4);
    expect(new Set(uids).size).toBe(uids.length);
  });
});

describe('feed of changes', () => {
  test('has every change, the newest first, with ids of their own', () => {
    const text = fileOf('commitments.atom');
    const ids = [...text.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    const changes = commitments.flatMap((commitment) => commitment.changes);
    expect(ids).toHaveLength(changes.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.every((id) =>
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id ?? ''),
      ),
    ).toBe(true);
    const days = [...text.matchAll(/<updated>([^<]+)<\/updated>/g)].map(([, day]) => day ?? '');
    expect(days[0]).toBe(days[1]);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('names addresses from the root where the site does not know its own', () => {
    const english: FeedPlace = { language: 'en', root: '/city/en/commitments/', site: null };
    const text = fileOf('SEO0001/commitment.atom', english);
    expect(text).toContain(
      'rel="self" type="application/atom+xml" href="/city/en/commitments/SEO0001/commitment.atom"',
    );
    expect(text).toContain('href="/city/en/commitments/SEO0001/"');
    expect(fileOf('SEO0001/commitment.ics', english)).not.toContain('URL:');
  });

  test('keeps its ids when the site moves, and escapes what XML must', () => {
    const idsIn = (text: string) => text.match(/<id>[^<]+/g);
    const elsewhere = { ...place, site: null, root: '/other/commitments/' };
    expect(idsIn(fileOf('commitments.atom', elsewhere))).toEqual(idsIn(fileOf('commitments.atom')));
    const [first] = commitments;
    if (!first) throw new Error('There is no commitment.');
    const odd = { ...first, title: { ko: '<표> & "인용"\u0007', en: 'x' } };
    const text = commitmentFeeds([odd], place).find(({ name }) => name.endsWith('.atom'))?.text;
    expect(text).toContain('&lt;표&gt; &amp; &quot;인용&quot;');
    expect(text).not.toContain('\u0007');
  });

  test('is the same every time', () => {
    expect(commitmentFeeds(commitments, place)).toEqual(commitmentFeeds(commitments, place));
  });
});
