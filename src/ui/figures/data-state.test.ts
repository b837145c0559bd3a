import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/language.ts';
import { DataState } from './data-state.tsx';
import type { DataStateFacts, StateEntry } from './data-state-facts.ts';

const observedAt = '2026-11-22T03:00:00Z';
const live: DataStateFacts = {
  id: 'made',
  subject: {
    timeliness: 'live',
    frequency: 'HOURLY',
    live: { everyMinutes: 30, lateAfterMinutes: 60, staleAfterMinutes: 120 },
  },
  isMeasured: true,
  entry: { version: '1', period: null, observedAt, lastRun: null, checks: { warned: 0 } },
};
const archive: DataStateFacts = {
  ...live,
  subject: { timeliness: 'archive', frequency: 'ANNUAL' },
  entry: { ...live.entry, observedAt: null, period: { first: '2022-01-01', last: '2022-12-31' } },
};

/** The words a reader sees so many minutes after the observation; `null` on a page that stands still. */
function said(
  facts: DataStateFacts,
  minutes: number | null,
  entry: Partial<StateEntry> = {},
  language: Language = 'ko',
): string {
  const now = minutes === null ? null : Date.parse(observedAt) + minutes * 60_000;
  const given = { ...facts, entry: { ...facts.entry, ...entry } };
  const html = renderToStaticMarkup(createElement(DataState, { facts: given, now, language }));
  return html.replace(/<[^>]+>/g, '').trim();
}

describe('how new figures are', () => {
  test('is told by one rule, with their age', () => {
    expect(said(live, 12)).toBe('최신 · 12분 전 측정');
    expect(said(live, 75)).toBe('15분 늦음 · 1시간 전 측정');
    expect(said(live, 121)).toBe('오래됨 · 2시간 전 측정');
    expect(said(live, 12, {}, 'en')).toBe('up to date · measured 12 minutes ago');
    expect(said({ ...live, isMeasured: false }, 12)).toBe('최신 · 12분 전 관측');
  });

  test('is their time alone on a page that stands still: an age would soon be wrong', () => {
    expect(said(live, null)).toBe('2026년 11월 22일 12:00 기준');
  });

  test('of an archive is that it is one, at any time', () => {
    expect(said(archive, null)).toBe('보관 자료');
    expect(said(archive, 1e7)).toBe('보관 자료');
  });

  test('that is not known is said to be so', () => {
    expect(said(live, 5, { observedAt: null })).toBe('알 수 없음');
  });
});

describe('what is against the figures', () => {
  const at = '2026-11-22T03:30:00Z';

  test('is a run that published nothing, with when and why', () => {
    const reason = { ko: '절반이 비었습니다.', en: 'Half is missing.' };
    expect(said(live, 40, { lastRun: { at, outcome: 'blocked', reason } })).toBe(
      '최신 · 40분 전 측정 ✕ 새 자료를 올리지 않았습니다(2026년 11월 22일 12:30): 절반이 비었습니다.',
    );
    expect(said(live, 40, { lastRun: { at, outcome: 'failed', reason: null } })).toContain(
      '까닭이 적혀 있지 않습니다.',
    );
  });

  test('is not a run that found nothing new', () => {
    expect(said(live, 40, { lastRun: { at, outcome: 'unchanged', reason: null } })).toBe(
      '최신 · 40분 전 측정',
    );
  });

  test('is a check that marks them', () => {
    expect(said(archive, null, { checks: { warned: 2 } }, 'en')).toBe(
      'archive △ 2 checks did not pass: use with care.',
    );
  });
});
