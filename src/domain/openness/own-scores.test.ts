import { describe, expect, test } from 'vitest';
import { datasetFolder } from '../../../tests/support/ingest.ts';
import { columnOf } from '../tables/table.ts';
import { measure } from './catalogue-rows.ts';
import { fileOf, madeRecord } from './fixtures/made-record.ts';
import { methods } from './methods.ts';
import { opennessDay, withDay } from './openness-trend.ts';
import { ownScoresDocument, ownScoresTable } from './own-scores.ts';

const day = '2026-11-22';
const { definition } = await datasetFolder('air-quality');
const { licence } = madeRecord();
const record = madeRecord({
  origin: 'own',
  files: [fileOf('CSV', { encoding: 'cp949' })],
  licence: { ...licence, confirmed: false },
  cycle: 'DAILY',
  dataUntil: '2022-12-31',
});
const entry = measure({ record, downloads: null, views: null }, day);
const measured = [{ definition, entry }];

describe('the scores of our own datasets', () => {
  test('are a document with every criterion, its rule and its evidence', () => {
    const { datasets, methods: rules } = ownScoresDocument(measured, day);
    const scores = datasets[0]?.scores ?? [];
    for (const { method, points, unknown, criteria } of scores) {
      expect(points).toBe(entry.scores[method].points);
      expect(unknown).toBe(entry.scores[method].unknown);
      const written = rules.find((given) => given.method === method)?.criteria ?? [];
      expect(criteria.map(({ id }) => id)).toEqual(written.map(({ id }) => id));
      for (const { evidence } of criteria) expect(evidence.ko && evidence.en).not.toBe('');
    }
    expect(scores).toHaveLength(3);
  });

  test('say also what is unflattering', () => {
    const [ours] = ownScoresDocument(measured, day).datasets;
    expect(ours?.timeliness).toMatchObject({ state: 'overdue', due: '2023-01-01' });
    expect(ours?.licence.confirmed).toBe(false);
    const [index] = ours?.scores ?? [];
    expect(index?.criteria.find(({ id }) => id === 'open-licence')?.answer).toBe('unknown');
  });

  test('are the same as a table, a row a criterion', () => {
    const table = ownScoresTable(measured, day);
    const criteria = Object.values(methods).reduce((sum, given) => sum + given.criteria.length, 0);
    expect(columnOf(table, 'criterion')).toHaveLength(criteria + 1);
    expect(columnOf(table, 'answer').at(-1)).toBe('overdue');
    const isMet = columnOf(table, 'answer').map((answer) => answer === 'yes');
    const inIndex = columnOf(table, 'method').map((method) => method === 'open-data-index');
    const sum = columnOf(table, 'weight').reduce<number>(
      (total, weight, row) => total + (isMet[row] && inIndex[row] ? Number(weight) : 0),
      0,
    );
    expect(sum).toBe(entry.scores['open-data-index'].points);
  });
});

describe('their sums by day', () => {
  test('add up, and the last run of a day counts', () => {
    const first = opennessDay([entry], '2026-11-21');
    const both = opennessDay([entry, entry], day);
    expect(both).toMatchObject({ datasets: 2, dated: 2, overdue: 2 });
    expect(both.methods[0]).toMatchObject({
      method: 'open-data-index',
      points: 2 * entry.scores['open-data-index'].points,
      max: 200,
    });
    const again = withDay(withDay(withDay(null, opennessDay([entry], day)), first), both);
    expect(again.days).toEqual([first, both]);
  });
});
