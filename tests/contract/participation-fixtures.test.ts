import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { discoverDatasets } from '../../scripts/ingest/dataset-folder.ts';
import { ingestExtract, takeExtract } from '../../scripts/ingest/ingest-dataset.ts';
import { answerFeed } from '../../scripts/site/answer-feed.ts';
import { forumCalendarText } from '../../scripts/site/forum-calendar.ts';
import { answersFileSchema } from '../../src/domain/answers/question.ts';
import { parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { consultationLedger } from '../../src/domain/consultations/ledger.ts';
import { forumCalendar } from '../../src/domain/forums/calendar.ts';
import { forumsFileSchema } from '../../src/domain/forums/forum.ts';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';
import { projectRoot } from '../support/ingest.ts';
import { readAtom, readCalendar } from '../support/read-feeds.ts';

const folders = await discoverDatasets(path.join(projectRoot, 'tests/fixtures/participation'));
const today = parseIsoDay('2026-11-20') ?? Number.NaN;

async function ingested(id: string) {
  const folder = folders.find((entry) => entry.id === id);
  if (!folder) throw new Error(`There is no made-up "${id}".`);
  return ingestExtract(folder, await takeExtract(folder, null), '2026-11-20T03:10:00Z');
}

describe('made-up forums', async () => {
  const { made } = await ingested('forums');
  const { events } = v.parse(forumsFileSchema, made.documents['forums']);
  const ledger = consultationLedger([], events, today);
  const calendar = forumCalendar(events, ledger, today);

  test('stand in the ledger once they were held, and not before', () => {
    expect(ledger.map(({ key, isHeld }) => [key, isHeld])).toEqual([['forum-past', true]]);
    const later = consultationLedger([], events, parseIsoDay('2026-12-06') ?? Number.NaN);
    expect(later.map(({ key }) => key)).toEqual(['forum-past', 'forum-coming']);
    expect(calendar.coming.map(({ isInLedger }) => isInLedger)).toEqual([false, false, false]);
  });

  test('lie on both sides of the day: what ends today is still to come', () => {
    expect(calendar.coming.map(({ key }) => key)).toEqual([
      'call-now',
      'forum-coming',
      'conference-month',
    ]);
    expect(calendar.past.map(({ key }) => key)).toEqual(['forum-past']);
    const tomorrow = forumCalendar(events, [], today + 1);
    expect(tomorrow.past.map(({ key }) => key)).toEqual(['call-now', 'forum-past']);
  });

  describe.each(['ko', 'en'] as const)('as a calendar, %s', (language) => {
    const text = forumCalendarText(calendar, { language, page: 'https://city.example/forums/' });
    const read = readCalendar(text);

    test('are read by a parser of others, without the one that has a month only', () => {
      expect(read.map(({ uid }) => uid.replace(/@.*/, ''))).toEqual([
        'forum-past',
        'call-now',
        'forum-coming',
      ]);
      expect(new Set(read.map(({ uid }) => uid)).size).toBe(3);
    });

    test('have hours of Seoul: 14:00 there is 05:00 in UTC', () => {
      expect(read.find(({ uid }) => uid.startsWith('forum-coming'))).toMatchObject({
        start: '2026-12-05T05:00:00.000Z',
        end: '2026-12-05T07:30:00.000Z',
        isWholeDay: false,
        conference: 'https://example.org/live',
        url: 'https://city.example/forums/#forum-coming',
      });
    });

    test('have whole days where no hour is known, the last one included', () => {
      expect(read.find(({ uid }) => uid.startsWith('call-now'))).toMatchObject({
        isWholeDay: true,
        startDay: '2026-11-01',
        endDay: '2026-11-21',
      });
    });

    test('keep commas in their texts', () => {
      const location = read.find(({ uid }) => uid.startsWith('forum-coming'))?.location;
      expect(location).toBe(language === 'ko' ? '시청, 3층' : 'City hall, 3rd floor');
    });
  });
});

describe('made-up questions as a feed', async () => {
  const { made } = await ingested('answers');
  const file = v.parse(answersFileSchema, made.documents['answers']);
  const place = {
    page: 'https://city.example/answers/',
    updated: '2026-11-20T03:10:00Z',
  };

  test.each(['ko', 'en'] as const)('are read by a parser of others, %s', (language) => {
    const { entries, updated } = readAtom(answerFeed(file, { ...place, language }));
    // Four asked, three answered, one closed, one changed, each on a known day.
    expect(entries).toHaveLength(9);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(9);
    const days = entries.map((entry) => entry.updated);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(updated).toBe(days[0]);
    expect(entries[0]?.link).toBe('https://city.example/answers/#q-3');
  });

  test('an empty register is a feed, too', () => {
    const empty = answerFeed({ ...file, questions: [] }, { ...place, language: 'en' });
    expect(readAtom(empty)).toMatchObject({ entries: [], updated: '2026-11-20T03:10:00Z' });
  });
});

describe('a made-up survey', async () => {
  const { made, blocked } = await ingested('surveys');

  test('is published without its small group and the next smallest', () => {
    expect(blocked).toBe(false);
    const hidden = recordsOfTable(made.tables['results']).filter(
      ({ respondents }) => respondents === null,
    );
    expect([...new Set(hidden.map(({ group }) => group))]).toEqual(['young', 'old']);
    expect(JSON.stringify(made.documents)).not.toContain('200');
  });
});
