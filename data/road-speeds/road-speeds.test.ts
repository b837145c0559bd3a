import { describe, expect, test } from 'vitest';
import { recordsOfTable } from '../../src/domain/tables/table-records.ts';
import {
  extractLive,
  failedChecks,
  noSettings,
  refused,
  type RawRow,
} from '../../tests/support/live-answers.ts';
import { checks } from './checks.ts';
import { sections } from './sections.ts';
import { live } from './source.ts';
import { derive } from './transform.ts';

const source = live(noSettings);

/** One answer a stretch, in its order: every value of XML is text. */
const answers = (change: (code: string) => RawRow | null = () => ({})): RawRow[][] =>
  sections.map(({ code, link }) => {
    const changes = change(code);
    return changes === null
      ? []
      : [{ link_id: link, prcs_spd: '31', prcs_trv_time: '121', ...changes }];
  });
const take = (change?: (code: string) => RawRow | null) =>
  extractLive(source, { speeds: answers(change) });
const nowOf = (change?: (code: string) => RawRow | null) =>
  new Map(recordsOfTable(derive(take(change)).tables['now']).map((row) => [row['area'], row]));

test('asks for every stretch by its own call', () => {
  const { request } = source.parts['speeds'] ?? {};
  expect(request).toMatchObject({ service: 'TrafficInfo', format: 'xml' });
  expect(request?.connector === 'seoul-open-api' && request.calls?.length).toBe(11);
});

describe('a speed', () => {
  test('is slow on an expressway where it flows on a main road', () => {
    const now = nowOf();
    expect(now.get('olympic')).toEqual({
      area: 'olympic',
      observed_at: '2026-11-22T05:10:00Z',
      observed_on: '2026-11-22',
      speed: 31,
      state: 'slow',
      road_kind: 'expressway',
      link: '1240004900',
      seconds: 121,
    });
    expect(now.get('jongno')).toMatchObject({ speed: 31, state: 'smooth' });
  });

  test('of another stretch, of 0 or beyond reason is none', () => {
    const extract = take((code) => {
      if (code === 'jongno') return { link_id: '1240004900', prcs_spd: '88' };
      if (code === 'naebu') return { prcs_spd: '0' };
      return code === 'teheran' ? { prcs_spd: '999', prcs_trv_time: '-5' } : {};
    });
    expect(refused(extract)).toEqual([
      '1 | seconds | -5 | negative',
      '1 | speed | 0 | zero',
      '1 | speed | 999 | implausible',
      'row 1 | link | 1240004900 | other-stretch',
    ]);
    const now = recordsOfTable(derive(extract).tables['now']);
    const unknown = now.filter(({ speed }) => speed === null);
    expect(unknown.map(({ area, state }) => [area, state])).toEqual([
      ['11', null],
      ['naebu', null],
      ['jongno', null],
      ['teheran', null],
    ]);
  });
});

test('the mean is given only where every stretch is there', () => {
  expect(nowOf((code) => ({ prcs_spd: code === 'jongno' ? '20' : '31' })).get('11')).toMatchObject({
    speed: 30,
  });
  expect(nowOf((code) => (code === 'jongno' ? null : {})).get('11')).toMatchObject({ speed: null });
});

test('the checks block when more than half are gone, and mark an ignored filter', () => {
  const run = (change?: (code: string) => RawRow | null) => {
    const extract = take(change);
    return failedChecks(checks, { tables: derive(extract).tables, extract });
  };
  const first = (count: number) => (code: string) =>
    sections.findIndex((section) => section.code === code) < count ? {} : null;
  expect(run()).toEqual({ block: [], warn: [], note: [] });
  expect(run(first(6))).toEqual({ block: [], warn: [], note: ['all-measured'] });
  expect(run(first(5)).block).toEqual(['most-measured']);
  expect(run((code) => (code === 'jongno' ? { link_id: '9990000100' } : {})).warn).toEqual([
    'filter-kept',
  ]);
  expect(run(() => null).block).toEqual(['most-measured']);
});
