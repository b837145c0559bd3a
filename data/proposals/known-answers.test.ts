import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ingestExtract, takeExtract } from '../../scripts/ingest/ingest-dataset.ts';
import { proposalsFileSchema } from '../../src/domain/proposals/proposals-file.ts';
import { datasetFolder } from '../../tests/support/ingest.ts';
import { source } from './source.ts';

const folder = await datasetFolder('proposals');
const extract = await takeExtract(folder, null);
const call = v.parse(proposalsFileSchema, extract.documents['call']);
const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

describe('the proposals of the platform', () => {
  test('are 1,593 of 1,840 lines, by field, by status and by month', () => {
    expect([call.crawledRows, call.proposals]).toEqual([1840, 1593]);
    expect([call.byField, call.byStatus, call.byMonth, call.byFieldAndStatus].map(sum)).toEqual([
      1593, 1593, 1593, 1593,
    ]);
    expect(call.byField).toHaveLength(16);
    expect(call.byStatus).toEqual([
      { id: 'in-discussion', count: 142 },
      { id: 'discussed', count: 1244 },
      { id: 'maturing', count: 89 },
      { id: 'matured', count: 68 },
      { id: 'taken-up', count: 50 },
    ]);
    expect(call.byMonth.at(-2)).toEqual({ id: '2020-04', count: 319 });
    expect(call.capturedAt).toBe('2020-05-24T18:09+09:00');
  });

  test('are counts only: nothing that anybody wrote', () => {
    const texts = JSON.stringify(extract.documents) + JSON.stringify(extract.tables);
    expect(texts).not.toMatch(/[가-힣]/);
  });
});

const counts = {
  capturedAt: '2020-05-24T18:09+09:00',
  listPage: 'https://example.org/',
  crawledRows: 5,
  distinctProposals: 3,
  byField: { 교육: 2, 기타: 1 },
  byStatus: { 토론중: 3 },
  byMonth: { '2020-04': 3 },
  byFieldAndStatus: { '교육|토론중': 2, '기타|토론중': 1 },
};
const read = (content: unknown) => source.extract({ counts: [{ file: 'counts.json', content }] });

describe('the reader of counts', () => {
  test('counts repeated lines as lines that hold nothing new', () => {
    expect(read(counts).rows).toEqual({ read: 5, kept: 3, missing: 2, rejected: 0 });
  });

  test('tells a word that the site did not use before, and what is no list of counts', () => {
    expect(() => read({ ...counts, byStatus: { 보류: 3 } })).toThrow('보류');
    expect(() => read({ counts })).toThrow('not the counts');
  });

  test('counts that do not add up are not published', () => {
    const { tables, documents, rows, values } = read({ ...counts, byMonth: { '2020-04': 2 } });
    const report = { ...extract.report, rows, values };
    const { blocked, checks } = ingestExtract(
      folder,
      { report, tables, documents },
      '2026-11-22T05:00:00Z',
    );
    expect(blocked).toBe(true);
    expect(checks.find(({ id }) => id === 'counts-agree')).toMatchObject({
      ok: false,
      found: { en: '3 proposals, 3 by field and status, 2 by month' },
    });
  });
});
