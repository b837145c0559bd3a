import { expect, test } from 'vitest';
import { failedReason, withoutFolders } from './run-reason.ts';

test.each([
  ['/home/kim/files: the folder cannot be opened', '…/files: the folder cannot be opened'],
  ["open '/srv/a b/x.csv'", "open '…/a b/x.csv'"],
  ['C:\\Users\\kim\\air.csv, line 3', '…/air.csv, line 3'],
  ['http://127.0.0.1:8811/***/json/bikeList/1/5: INFO-100', null],
  ['http://openapi.seoul.go.kr:8088/***/json/S/1/5', null],
  ['26/11/2026 and 1/2', null],
  ['data/air/dataset.ts: it cannot be loaded', null],
])('folders of the machine are left out: %s', (text, kept) => {
  expect(withoutFolders(text)).toBe(kept ?? text);
});

test('also of the reason that the site shows', () => {
  expect(failedReason('no file in /home/kim/files').en).toContain('no file in …/files');
});
