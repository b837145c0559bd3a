import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SourceError } from '../../scripts/connectors/source-error.ts';
import { source } from './source.ts';

const folder = import.meta.dirname;
const documentOf = (file: string) => ({
  file: path.basename(file),
  content: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown,
});
const written = {
  sources: [documentOf('sources.json')],
  entries: globSync('entries/*.json', { cwd: folder }).toSorted().map(documentOf),
};

const entry = (change: Record<string, unknown>) => ({
  file: 'made.json',
  content: {
    id: 'made',
    title: { ko: '데이터', en: 'Data' },
    state: 'pending',
    statements: [
      {
        about: 'request',
        text: { ko: '요청했습니다.', en: 'It was asked for.' },
        source: 'ogp-seo0001',
        place: { ko: '배경', en: 'context' },
      },
    ],
    ...change,
  },
});

const faultsOf = (change: Record<string, unknown>, file = 'made.json') => {
  try {
    source.extract({ ...written, entries: [{ ...entry(change), file }] });
  } catch (error) {
    if (error instanceof SourceError) return error.problems;
    throw error;
  }
  return [];
};

test('the entries at start are those that the sources document, and nothing is filled in', () => {
  const { tables, rows, values } = source.extract(written);
  const table = tables['entries'];
  const column = (field: string) => table?.columns[table.fields.indexOf(field)];
  expect(column('id')).toEqual(['analysis-data-2017', 'train-arrivals-2014']);
  expect(column('reasons')).toEqual(['personal-data; quality; private-ownership', null]);
  expect(column('state')).toEqual(['held-back', 'returned']);
  expect(column('stopped')).toEqual([null, '2014']);
  for (const field of ['asked', 'answered', 'asker_ko'])
    expect(column(field)).toEqual([null, null]);
  expect(rows).toEqual({ read: 2, kept: 2, missing: 0, rejected: 0 });
  expect(values.expected).toBe(values.measured + values.blank);
});

test('an entry that says what it must is read', () => {
  expect(faultsOf({})).toEqual([]);
});

test.each([
  [{ statements: [] }, 'statements'],
  [{ state: 'lost' }, 'state'],
  [{ reasons: ['because'] }, 'reasons.0'],
  [{ asked: 'last year' }, 'asked'],
  [{ askedBy: { kind: 'person', name: null } }, 'askedBy.kind'],
  [{ phone: '010-0000-0000' }, 'phone'],
])('%o is a mistake at %s', (change, place) => {
  const [fault] = faultsOf(change);
  expect(fault?.file).toBe('made.json');
  expect(fault?.path).toBe(place);
  expect(fault?.todo).toContain('made.json');
});

test('a statement names a source that is there, and the file is called as its entry', () => {
  const [statement] = entry({}).content.statements;
  const unknown = faultsOf({ statements: [{ ...statement, source: 'hearsay' }] });
  expect(unknown.map(({ path: at, value }) => [at, value])).toEqual([
    ['statements.0.source', 'hearsay'],
  ]);
  expect(faultsOf({}, 'other.json').map(({ path: at, expected }) => [at, expected])).toEqual([
    ['id', 'other'],
  ]);
});
