import { describe, expect, test } from 'vitest';
import { firstDayOfYear, parseIsoDay } from '../../domain/time/civil-date.ts';
import type { ChartEvent } from '../../domain/dataset.ts';
import { yearPeriod } from '../../domain/time/period.ts';
import { eventRoom, laneHeight, placedEvents, timeEvents } from './time-events.ts';

const decade = { first: firstDayOfYear(2014), last: firstDayOfYear(2024) - 1 };

const event = (from: string, to?: string): ChartEvent => ({
  from,
  ...(to === undefined ? {} : { to }),
  kind: 'society',
  title: { ko: `일 ${from}`, en: `thing of ${from}` },
});

const distancing = event('2020-03-22', '2022-04-17');

describe('timeEvents', () => {
  test('come in order of time with numbers and words in the reader’s language', () => {
    const events = timeEvents([distancing, event('2019-12-01')], decade, 'ko');
    expect(events.map(({ number, when, title }) => [number, when, title])).toEqual([
      [1, '2019년 12월 1일', '일 2019-12-01'],
      [2, '2020년 3월 22일~2022년 4월 17일', '일 2020-03-22'],
    ]);
  });

  test('an event is cut to the chart, and its words still say all of it', () => {
    const [cut] = timeEvents([distancing], yearPeriod(2021), 'en');
    expect(cut?.period).toEqual(yearPeriod(2021));
    expect(cut?.when).toBe('22 March 2020 to 17 April 2022');
  });

  test('events outside the chart, and such with dates that do not exist, are left out', () => {
    const list = [event('2013-12-31'), event('2024-01-01'), event('2020-02-30'), event('x', 'y')];
    expect(timeEvents([...list, event('2022-05-02', '2022-05-01')], decade, 'ko')).toEqual([]);
  });
});

describe('placedEvents', () => {
  test('numbers of events a few weeks apart stand in strips of their own', () => {
    const days = ['2018-02-01', '2018-04-01', '2018-06-01', '2022-01-01'];
    const events = timeEvents(
      days.map((day) => event(day)),
      decade,
      'ko',
    );
    expect(placedEvents(events, decade).map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
    expect(eventRoom(events, decade)).toBe(3 * laneHeight);
  });

  test('a moment has no width; a span runs to the end of its last day', () => {
    const events = timeEvents(
      [event('2014-01-01'), event('2019-01-01', '2023-12-31')],
      decade,
      'ko',
    );
    const [moment, span] = placedEvents(events, decade);
    expect([moment?.from, moment?.to]).toEqual([0, 0]);
    expect(span?.to).toBe(1);
    const start = ((parseIsoDay('2019-01-01') ?? 0) - decade.first) / 3652;
    expect(span?.from).toBeCloseTo(start, 6);
  });

  test('a chart without events keeps no room for them', () => {
    expect(eventRoom(undefined, decade)).toBe(0);
    expect(eventRoom([], decade)).toBe(0);
  });
});
