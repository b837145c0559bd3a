import { describe, expect, test } from 'vitest';
import { madeRecord } from './fixtures/made-record.ts';
import { timelinessOf } from './timeliness.ts';
import { dueAfter, updateCycleOf } from './update-cycle.ts';

const day = '2025-12-10';

describe('a promise with a due day', () => {
  const due = (nextDue: string) =>
    timelinessOf(madeRecord({ cycle: 'ANNUAL', nextDue, modified: '2024-12-01' }), day);

  test('is kept on the day itself and broken on the next', () => {
    expect(due('2025-12-10')).toMatchObject({
      state: 'on-time',
      daysOverdue: 0,
      dueBasis: 'given',
    });
    expect(due('2025-12-09')).toMatchObject({ state: 'overdue', daysOverdue: 1 });
    expect(due('2015-03-28').daysOverdue).toBe(3910);
  });

  test('says promise and fact, with the day that it is judged on', () => {
    expect(due('2025-12-09').evidence).toEqual({
      ko: '매년, 다음 등록 2025-12-09. 2024-12-01에 마지막 변경: 2025-12-10 기준으로 1일 늦었습니다',
      en: 'yearly, next update 2025-12-09; last changed on 2024-12-01: 1 day overdue on 2025-12-10',
    });
    expect(due('2025-12-08').evidence.en).toContain('2 days overdue');
    expect(due('2015-12-10').evidence.en).toContain('3,653 days overdue');
    expect(due('2015-12-10').evidence.ko).toContain('3,653일 늦었습니다');
  });
});

describe('a promise without a due day', () => {
  test('is worked out from the cycle and the last change, and says so', () => {
    const daily = madeRecord({ cycle: 'DAILY', modified: '2025-12-01' });
    expect(timelinessOf(daily, day)).toMatchObject({
      state: 'overdue',
      due: '2025-12-02',
      dueBasis: 'computed',
      daysOverdue: 8,
    });
    expect(timelinessOf(daily, day).evidence.en).toContain('by that cycle due on 2025-12-02');
  });

  test('is none where updates are irregular, and not known where nothing is said', () => {
    const record = madeRecord({ cycle: 'IRREG', modified: '2025-12-01' });
    expect(timelinessOf(record, day)).toMatchObject({
      state: 'no-date',
      due: null,
      daysOverdue: null,
    });
    expect(timelinessOf(madeRecord(), day).state).toBe('unknown');
    expect(timelinessOf(madeRecord({ cycle: 'UNKNOWN', modified: '2025-12-01' }), day).state).toBe(
      'unknown',
    );
    expect(timelinessOf(madeRecord({ cycle: 'ANNUAL' }), day).state).toBe('unknown');
  });

  test('of ours is held against the last day that the data cover', () => {
    const own = madeRecord({
      origin: 'own',
      cycle: 'DAILY',
      dataUntil: '2022-12-31',
      modified: '2025-12-09',
    });
    expect(timelinessOf(own, day)).toMatchObject({ state: 'overdue', due: '2023-01-01' });
    expect(timelinessOf(own, day).fact.en).toBe('data up to 2022-12-31');
  });
});

describe('runs that kept their time', () => {
  test('are a share of those that had one', () => {
    expect(timelinessOf(madeRecord({ onTime: { kept: 3, promised: 4 } }), day).onTimeShare).toBe(
      0.75,
    );
    expect(
      timelinessOf(madeRecord({ onTime: { kept: 0, promised: 0 } }), day).onTimeShare,
    ).toBeNull();
    expect(timelinessOf(madeRecord(), day).onTimeShare).toBeNull();
  });
});

describe('cycles', () => {
  test.each([
    ['연간', 'ANNUAL'],
    ['반기', 'ANNUAL_2'],
    ['분기', 'QUARTERLY'],
    ['월간', 'MONTHLY'],
    ['일간', 'DAILY'],
    ['수시', 'IRREG'],
    [' Annually ', 'ANNUAL'],
    ['R/P1M', 'MONTHLY'],
    ['R/P2W', 'BIWEEKLY'],
    ['http://publications.europa.eu/resource/authority/frequency/WEEKLY', 'WEEKLY'],
    ['R/P0.5M', null],
    ['R/P0.5W', null],
    ['toString', null],
    ['', null],
    [null, null],
  ])('%s is %s', (text, code) => {
    expect(updateCycleOf(text)).toBe(code);
  });

  test.each([
    ['2024-01-31', 'MONTHLY', '2024-02-29'],
    ['2023-11-30', 'QUARTERLY', '2024-02-29'],
    ['2024-02-29', 'ANNUAL', '2025-02-28'],
    ['2025-12-31', 'DAILY', '2026-01-01'],
    ['2025-07-01', 'ANNUAL_2', '2026-01-01'],
    ['2025-07-01', 'IRREG', null],
  ] as const)('after %s, %s is due on %s', (from, code, due) => {
    expect(dueAfter(from, code)).toBe(due);
  });
});
