import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { takeExtract } from '../../scripts/ingest/ingest-dataset.ts';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { parseIsoDay } from '../../src/domain/time/civil-date.ts';
import { commitmentFileSchema } from '../../src/domain/commitments/commitment.ts';
import {
  consultationLedger,
  publishedParts,
  withoutRecord,
} from '../../src/domain/consultations/ledger.ts';
import { forumCalendar } from '../../src/domain/forums/calendar.ts';
import { forumsFileSchema } from '../../src/domain/forums/forum.ts';
import { datasetFolder } from '../../tests/support/ingest.ts';
import { source } from './source.ts';
import { derive } from './transform.ts';

const commitments = await takeExtract(await datasetFolder('commitments'), null);
const extract = await takeExtract(await datasetFolder('forums'), null);
const { documents, tables } = derive(extract, { commitments });
const { events, sources } = v.parse(forumsFileSchema, documents['forums']);
const files = ['KR0018', 'KR0040', 'KR0041', 'SEO0001', 'SEO0002'].map((id) =>
  v.parse(commitmentFileSchema, commitments.documents[`commitment-${id}`]),
);
const today = parseIsoDay('2026-11-22') ?? Number.NaN;
const eventOf = (id: string) => events.find((event) => event.id === id);

describe('the call of 2017', () => {
  test('has its dates and numbers from the record of KR0041, not from a file of its own', () => {
    const call = eventOf('gwanghwamun-2017');
    expect(call).toMatchObject({
      kind: 'call',
      starts: { date: '2017-05-25', time: null },
      ends: { date: '2017-07-12', time: null },
    });
    expect(call?.figures.map(({ value }) => value)).toEqual([180_705, 1718, 99]);
    expect(sources.map(({ id }) => id).toSorted()).toEqual(['ogp-kr0040', 'ogp-kr0041']);
  });
});

describe('the forums of KR0041', () => {
  test('have the titles of its milestones, and no day that nobody gave', () => {
    expect(eventOf('kr0041-forum-10')).toMatchObject({
      title: { en: 'Hold the 10th open communication forum' },
      starts: null,
      liveStream: null,
    });
    expect(events.filter(({ starts }) => starts !== null)).toHaveLength(1);
    expect(tables['follow_ups']?.columns[0]).toHaveLength(4);
  });
});

describe('the ledger of consultations', () => {
  const ledger = consultationLedger(files, events, today);
  const held = ledger.filter(({ isHeld }) => isHeld);

  test('holds the ten that are recorded as held, and the minutes of two', () => {
    expect(held).toHaveLength(10);
    expect(publishedParts(held)).toEqual({ agenda: 0, participants: 0, minutes: 2, outcome: 1 });
    expect(withoutRecord(held)).toHaveLength(7);
    expect(held.map(({ date }) => date)).toEqual([
      '2014-06-13',
      '2014-06-27',
      '2015-09-21',
      '2016-10-10',
      '2016-11-01',
      '2017-03-22',
      '2017-10-23',
      '2017-11-01',
      null,
      null,
    ]);
  });

  test('names no person: the three professors are a number', () => {
    expect(held.flatMap(({ participants }) => participants)).toEqual([]);
    expect(ledger.find(({ key }) => key === 'KR0018-workshop-2')?.note?.en).toContain(
      'three professors',
    );
  });

  test('does not count as held what was only promised', () => {
    const promised = ledger.filter(({ isHeld }) => !isHeld).map(({ key }) => key);
    expect(promised.toSorted()).toEqual([
      'kr0040-seminar-1',
      'kr0040-seminar-2',
      'kr0041-forum-10',
      'kr0041-forum-2019',
      'kr0041-policy-conference',
      'kr0041-regional-conference',
    ]);
  });

  test('and calls make the calendar: nine days are known, all of them past', () => {
    const { coming, past, undated } = forumCalendar(events, ledger, today);
    expect(coming).toEqual([]);
    expect(past).toHaveLength(9);
    expect(past[0]?.starts?.date).toBe('2017-11-01');
    expect(undated).toHaveLength(10);
    expect(undated.map(({ key }) => key)).toContain('KR0018-workshop-1');
  });
});

describe('a mistake in a file is told', () => {
  const right = {
    id: 'e',
    kind: 'forum',
    title: { ko: '포럼', en: 'Forum' },
    source: 'ogp-kr0041',
    place: { ko: '자리', en: 'place' },
    changes: [{ date: '2026-11-22', kind: 'recorded', text: { ko: '적음', en: 'recorded' } }],
  };
  const make = (fields: Readonly<Record<string, unknown>>) => {
    const read = source.extract({ events: [{ file: 'e.json', content: { ...right, ...fields } }] });
    return derive(read, { commitments });
  };
  const wrong: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['a commitment', { commitment: 'KR0099' }, 'KR0099'],
    ['a milestone', { commitment: 'KR0041', milestone: 'm9' }, 'm9'],
    ['a figure', { commitment: 'KR0041', figures: ['nothing'] }, 'nothing'],
    ['a source', { commitment: 'KR0041', source: 'hearsay' }, 'hearsay'],
    ['a title', { title: null }, 'a title'],
    ['a time without a day', { starts: { date: '2027-03', time: '14:00' } }, 'a whole date'],
    [
      'an end before the beginning',
      { starts: { date: '2027-03-02' }, ends: { date: '2027-03-01' } },
      'not before',
    ],
    ['a person’s number', { note: { ko: '010-1234-5678', en: 'call' } }, 'a mobile number'],
  ];

  test.each(wrong)('%s', (_, fields, says) => {
    expect(() => make(fields)).toThrow(SourceError);
    expect(() => make(fields)).toThrow(says);
  });

  test('and without one the event stands', () => {
    expect(v.parse(forumsFileSchema, make({}).documents['forums']).events).toHaveLength(1);
  });
});
