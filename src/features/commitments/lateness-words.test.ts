import { expect, test } from 'vitest';
import { latenessWords } from './lateness-words.ts';

const done = (least: number, most = least) =>
  latenessWords({ kind: 'done', least, most, exact: least === most }, 'en');

test('claims no more than the dates say', () => {
  expect(done(93)).toBe('done 93 days late');
  expect(done(1, 30)).toBe('done 1 to 30 days late');
  expect(done(-10, 5)).toMatch(/do not tell/);
  expect(done(-30, -1)).toBe('done in time');
  expect(done(0)).toBe('done in time');
  expect(done(-39)).toBe('done 39 days early');
});

test('an open milestone counts days past, or days left', () => {
  const open = (days: number) =>
    latenessWords({ kind: 'open', least: days, most: days, exact: true }, 'ko');
  expect(open(3248)).toBe('마친 기록이 없고 기한에서 3,248일 지남');
  expect(open(-7)).toBe('기한까지 7일 남음');
});

test('a date that is missing is said to be missing', () => {
  expect(latenessWords({ kind: 'no-date', missing: 'planned' }, 'en')).toBe('no date was set');
  expect(latenessWords({ kind: 'no-date', missing: 'actual' }, 'en')).toMatch(/no date is given/);
});
