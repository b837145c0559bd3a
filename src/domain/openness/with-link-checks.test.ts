import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { mergeLinkChecks, type LinkResult } from '../link-check.ts';
import { fileOf, madeRecord } from './fixtures/made-record.ts';
import { scoreWith } from './methods.ts';
import { recordSchema } from './record-schema.ts';
import { withLinkChecks } from './with-link-checks.ts';

const url = 'https://data.example.org/a.csv';
const link = { url, check: null };
const record = madeRecord({ files: [fileOf('CSV', { access: link, download: link })] });

const checks = (rest: Partial<LinkResult>) =>
  mergeLinkChecks(null, [
    {
      url,
      checkedAt: '2026-11-22T05:00:00Z',
      status: 200,
      fault: null,
      finalUrl: null,
      contentType: null,
      content: 'file',
      bytes: null,
      earlier: [],
      ...rest,
    },
  ]);

const answersOf = (rest: Partial<LinkResult> | null) => {
  const given = withLinkChecks(record, rest === null ? null : checks(rest));
  expect(v.parse(recordSchema, JSON.parse(JSON.stringify(given)))).toEqual(given);
  const { criteria } = scoreWith('metadata-quality', given, '2026-11-23');
  return ['access-answers', 'download-answers'].map((id) => {
    const found = criteria.find((criterion) => criterion.id === id);
    return [found?.answer, found?.basis, found?.evidence.en];
  });
};

describe('what an address answered', () => {
  test('is not known where nobody checked it', () => {
    const unknown = ['unknown', 'none', 'the link was not checked'];
    expect(answersOf(null)).toEqual([unknown, unknown]);
    expect(answersOf({ url: 'https://data.example.org/other.csv' })).toEqual([unknown, unknown]);
  });

  test('is a yes with its date where it answers', () => {
    const yes = ['yes', 'seen', 'it answered 200 on 2026-11-22'];
    expect(answersOf({})).toEqual([yes, yes]);
  });

  test.each<[Partial<LinkResult>, string]>([
    [{ status: 404, content: 'web-page' }, 'it answered 404 on 2026-11-22'],
    [{ status: null, fault: 'timeout' }, 'it did not answer in time on 2026-11-22'],
    [
      { content: 'error-page' },
      'it answered 200 on 2026-11-22 with a page that calls itself an error',
    ],
  ])('is a no with its reason: %o', (rest, evidence) => {
    const no = ['no', 'seen', evidence];
    expect(answersOf(rest)).toEqual([no, no]);
  });

  test('is no file where a web page comes in its place', () => {
    expect(answersOf({ content: 'web-page' })).toEqual([
      ['yes', 'seen', 'it answered 200 on 2026-11-22'],
      ['no', 'seen', 'a web page came in place of the file on 2026-11-22'],
    ]);
  });

  test('gives way to a later look of ingestion itself', () => {
    const later = { url, check: { checkedOn: '2026-12-01', status: 500 } };
    const asked = madeRecord({ page: later });
    expect(withLinkChecks(asked, checks({})).page).toEqual(later);
  });
});
