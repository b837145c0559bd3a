import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatDay,
  formatMonth,
  formatNumber,
  formatPercent,
  formatPeriodWords,
  formatQuantity,
  monthName,
} from './format.ts';
import { parsePeriod, type Period } from '../time/period.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`"${text}" is no period.`);
  return parsed;
}

/** Thin spaces as spaces, so that the expected texts can be read. */
const plain = (text: string): string => text.replaceAll('\u202F', ' ');

describe('formatNumber in Korean', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [9999, '9,999'],
    [10_000, '1만'],
    [10_001, '1만 1'],
    [123_456, '12만 3,456'],
    [120_000, '12만'],
    [99_999_999, '9,999만 9,999'],
    [9999.6, '1만'],
  ])('%f is %s', (value, text) => {
    expect(formatNumber(value, 0, 'ko')).toBe(text);
  });

  test('a number with decimals keeps plain groups of three', () => {
    expect(formatNumber(12_345.67, 1, 'ko')).toBe('12,345.7');
  });

  test('a negative number begins with the same minus sign, however large it is', () => {
    const small = formatNumber(-1234, 0, 'ko');
    expect(small).toBe('−1,234');
    expect(formatNumber(-22.75, 1, 'ko')).toBe('−22.8');
  });

  test('a negative number in 만 has a minus sign, too', () => {
    expect(formatNumber(-123_456, 0, 'ko')).toBe('−12만 3,456');
  });
});

describe('formatNumber in English', () => {
  test.each([
    [22.65, 1, '22.7'],
    [22, 1, '22.0'],
    [1234.5, 0, '1,235'],
    [123_456, 0, '123,456'],
    [1_234_567.891, 2, '1,234,567.89'],
    [0.0205, 3, '0.021'],
    [-0.4, 0, '0'],
    [-0.5, 0, '−1'],
    [-1234.5, 1, '−1,234.5'],
  ])('%f at %i decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals, 'en')).toBe(text);
  });

  test('is read back as the rounded number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (scaled) => {
        const text = formatNumber(scaled / 100, 2, 'en');
        expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(scaled / 100);
      }),
    );
  });
});

describe('quantities', () => {
  test('keep number and unit on one line', () => {
    expect(formatQuantity(22.71, 1, 'µg/m³', 'en')).toBe('22.7\u202Fµg/m³');
    expect(formatQuantity(107, 0, '', 'ko')).toBe('107');
  });

  test('percentages are whole', () => {
    expect(formatPercent(0.124, 'ko')).toBe('12%');
    expect(plain(formatPercent(0.125, 'en'))).toBe('13 %');
    expect(plain(formatPercent(0, 'en'))).toBe('0 %');
  });

  test.each([
    [999, '999 B'],
    [245_600, '246 KB'],
    [3_940_000, '3.9 MB'],
  ])('%i bytes are %s', (bytes, text) => {
    expect(plain(formatBytes(bytes, 'en'))).toBe(text);
  });
});

describe('formatPeriodWords', () => {
  test.each([
    ['2022', '2022년', '2022'],
    ['2014..2022', '2014~2022년', '2014 to 2022'],
    ['2022-03', '2022년 3월', 'March 2022'],
    ['2021-12..2022-02', '2021년 12월~2022년 2월', 'December 2021 to February 2022'],
    ['2022-04..2022-06', '2022년 2분기', 'Q2 2022'],
    ['2022-03..2022-05', '2022년 3월~2022년 5월', 'March 2022 to May 2022'],
    ['2022-03-01', '2022년 3월 1일', '1 March 2022'],
    ['2022-03-05..2022-06-10', '2022년 3월 5일~2022년 6월 10일', '5 March 2022 to 10 June 2022'],
  ])('%s', (text, ko, en) => {
    const of = period(text);
    expect(formatPeriodWords(of, 'ko')).toBe(ko);
    expect(formatPeriodWords(of, 'en')).toBe(en);
  });

  test.each([
    ['2022-12-31', '2022년 12월 31일', '31 December 2022'],
    ['2020-02-29', '2020년 2월 29일', '29 February 2020'],
    ['2022-07-25..2022-07-31', '2022년 7월 25일~2022년 7월 31일', '25 July 2022 to 31 July 2022'],
  ])('%s ends with its month but is not the month', (text, ko, en) => {
    expect(formatPeriodWords(period(text), 'ko')).toBe(ko);
    expect(formatPeriodWords(period(text), 'en')).toBe(en);
  });

  test('no two periods of one year share their words', () => {
    const texts = ['2022', '2022-03', '2022-03-01', '2022-03-01..2022-03-30', '2022-02..2022-03'];
    for (const language of ['ko', 'en'] as const) {
      const words = texts.map((text) => formatPeriodWords(period(text), language));
      expect(new Set(words).size).toBe(texts.length);
    }
  });
});

test('days and months are named in both languages', () => {
  const { first } = period('2022-03-01');
  expect(formatDay(first, 'ko')).toBe('2022년 3월 1일');
  expect(formatDay(first, 'en')).toBe('1 March 2022');
  expect(formatMonth(2022, 12, 'en')).toBe('December 2022');
  expect(Array.from({ length: 12 }, (_, i) => monthName(i + 1, 'en')).join(' ')).toBe(
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  );
  expect(monthName(12, 'ko')).toBe('12월');
});
