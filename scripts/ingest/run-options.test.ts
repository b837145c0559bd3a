import { describe, expect, test } from 'vitest';
import { SourceError } from '../connectors/source-error.ts';
import { readOptions } from './run-options.ts';

describe('--watch', () => {
  test.each([
    ['30s', 30_000],
    ['5m', 300_000],
    ['1.5h', 5_400_000],
  ])('%s', (text, ms) => {
    expect(readOptions(['--watch', text])?.watchMs).toBe(ms);
  });

  test.each(['5', 'soon', '0s', '0.5s', '-5m', '5 m', '1d'])('"%s" is refused in words', (text) => {
    expect(() => readOptions([`--watch=${text}`])).toThrow(SourceError);
    expect(() => readOptions([`--watch=${text}`])).toThrow(/30s, 5m or 1h/);
  });
});

test('without anything, the snapshots go to public/data, once', () => {
  expect(readOptions([])).toEqual({
    ids: [],
    live: false,
    from: null,
    keepSnapshot: false,
    fewerRows: false,
    json: false,
    data: ['data'],
    out: 'public/data',
    waitSeconds: 60,
    watchMs: null,
  });
});

test('a dataset is read from its files or from its service, not from both', () => {
  expect(() => readOptions(['air-now', '--live', '--from', 'x'])).toThrow(/either --live or/);
});

test('a folder belongs to one dataset', () => {
  expect(() => readOptions(['a', 'b', '--from', 'x'])).toThrow(/2 datasets are named/);
});

test.each(['soon', '-1'])('--wait=%s is refused in words', (text) => {
  expect(() => readOptions([`--wait=${text}`])).toThrow(/no number of seconds/);
});

test('help is asked for', () => {
  expect(readOptions(['-h'])).toBeNull();
});
