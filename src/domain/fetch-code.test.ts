import { expect, test } from 'vitest';
import { fetchCode, fetchedFile } from './fetch-code.ts';

const file = (path: string) => ({ path, mediaType: 'text/csv', bytes: 1 });

test('the first table as CSV is what most readers want, else the first file there is', () => {
  const tables = [{ name: 'days' }].map((table) => ({
    ...table,
    title: { ko: '', en: '' },
    primaryKey: [],
    fields: [],
  }));
  const files = { 'report.json': file('r.json'), 'days.csv': file('x/days.1.csv') };
  expect(fetchedFile({ tables }, { files })).toEqual({ name: 'days.csv', path: 'x/days.1.csv' });
  expect(fetchedFile({ tables }, { files: { 'report.json': file('r.json') } })).toEqual({
    name: 'report.json',
    path: 'r.json',
  });
  expect(fetchedFile({ tables: [] }, { files: {} })).toBeNull();
});

test('all but curl look the address up, so that they outlive this version', () => {
  const code = fetchCode('air', { name: 'days.csv', path: 'air/days.1.csv' }, '/city/data/');
  expect(code.curl).toContain("'{origin}/city/data/air/days.1.csv'");
  // A table may hold no rows yet.
  expect(code.python).not.toContain('rows[0]');
  for (const text of [code.python, code.r, code.javascript]) {
    expect(text).toContain('{origin}/city/data/');
    expect(text).toContain('manifest.json');
    expect(text).not.toContain('days.1.csv');
  }
});
