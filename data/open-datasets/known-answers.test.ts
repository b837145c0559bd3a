import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { catalogueColumns } from '../../src/domain/openness/catalogue-columns.ts';
import {
  catalogueDetailsSchema,
  catalogueRowsSchema,
} from '../../src/domain/openness/catalogue-files.ts';
import { scoreAll } from '../../src/domain/openness/methods.ts';
import { searchFileSchema } from '../../src/domain/search/search-file.ts';
import { buildIndex, withDescriptions } from '../../src/domain/search/search-index.ts';
import { search } from '../../src/domain/search/search.ts';
import { brotliKb } from '../../tests/bench/compressed-size.ts';
import { readSnapshot } from '../../scripts/ingest/snapshot.ts';
import { datasetFolder, recordsOf } from '../../tests/support/ingest.ts';
import { checks } from './checks.ts';
import { derive } from './transform.ts';

const extract = await readSnapshot((await datasetFolder('open-datasets')).path);
if (!extract) throw new Error('The catalogue has an embedded snapshot.');
const { tables: derived, documents } = derive(extract);
const tables = { ...extract.tables, ...derived };
const rows = v.parse(catalogueRowsSchema, documents['rows']);
const heads = v.parse(searchFileSchema, documents['search']).rows;
const tails = v.parse(searchFileSchema, documents['search-text']).rows;
const table = (name: string) => recordsOf(tables[name] ?? { fields: [], columns: [] });

describe('the national list of 3,143 datasets', () => {
  test('says what the file says: licences as worded, overdue, without a date', () => {
    const found = Object.fromEntries(
      checks.map((check) => [check.id, check.run({ tables, report: extract.report }).found.en]),
    );
    expect(found['licences-counted']).toBe('2,949 / 123 / 52 / 11 / 8');
    expect(found['overdue-counted']).toBe(
      '499 on 2025-12-10, 595 before 2026-01-01, 758 without a date; 1 by their cycle',
    );
    expect(found['all-open']).toBe('3,072 of 3,143 are; by wording 2,949 / 123 / 52 / 11 / 8');
  });

  test('has a score for each that the record gives again, with its evidence', () => {
    const records = Object.entries(documents).flatMap(([name, document]) =>
      name.startsWith('details-') ? v.parse(catalogueDetailsSchema, document).records : [],
    );
    expect(records.map(({ id }) => id)).toEqual(rows.ids);
    for (const at of [0, 250, 1000, 3142]) {
      const [record] = records.slice(at, at + 1);
      if (!record) throw new Error('There are as many records as rows.');
      for (const [method, { points, unknown }] of Object.entries(
        scoreAll(record, rows.catalogue.day),
      )) {
        const stored = Object.entries(rows.scores).find(([name]) => name === method)?.[1];
        expect([stored?.points[at], stored?.unknown[at]], `${record.id} ${method}`).toEqual([
          points,
          unknown,
        ]);
      }
    }
  });

  test('is embedded without the publishers’ descriptions, and searched by everything else', () => {
    expect(rows.described).toBe(0);
    expect(tails).toHaveLength(rows.ids.length);
    expect(tails.filter((text) => text !== '')).toEqual([]);
    expect(table('datasets').filter(({ description }) => description !== null)).toEqual([]);
    expect(heads.filter((text) => text === '')).toEqual([]);
  });

  test('ranks no publisher of fewer than five datasets', () => {
    for (const { datasets, rank } of table('by_publisher')) {
      expect(rank === null).toBe(Number(datasets) < 5);
    }
  });

  test(
    'loads in at most 110 KB for the search and 90 KB for the list',
    { timeout: 60_000 },
    async () => {
      const kb = async (...names: readonly string[]): Promise<number> => {
        const sizes = names.map((name) => brotliKb(JSON.stringify(documents[name])));
        return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      };
      expect(await kb('search', 'search-text')).toBeLessThan(110);
      expect(await kb('rows')).toBeLessThan(90);
    },
  );
});

describe('a search in it', () => {
  const index = withDescriptions(buildIndex(heads), tails);
  const columns = catalogueColumns(rows);
  const find = (text: string, filters: Record<string, readonly number[]> = {}) =>
    search(index, columns, { text, filters, sort: 'relevance', isDescending: true });
  const titlesOf = (found: Iterable<number>) => [...found].map((row) => rows.titles[row] ?? '');

  test('of 자전거, its initials, its English and a slip all find the bikes', () => {
    const bikes = [...find('자전거').rows];
    expect(bikes.length).toBeGreaterThan(10);
    expect(titlesOf(bikes)[0]).toContain('자전거');
    for (const text of ['ㅈㅈㄱ', 'bicycle', '자전겨']) {
      const found = new Set(find(text).rows);
      const missed = bikes.filter(
        (row) => heads[row]?.replaceAll(' ', '').includes('자전거') && !found.has(row),
      );
      expect(titlesOf(missed), text).toEqual([]);
    }
  });

  test('of 대기 오염 begins with what 대기오염 finds', () => {
    const joined = [...find('대기오염').rows];
    expect(joined.length).toBeGreaterThan(3);
    expect([...find('대기 오염').rows].slice(0, joined.length)).toEqual(joined);
  });

  test('gives as many rows for a facet’s value as it has counted', () => {
    const { counts, rows: all } = find('현황');
    const licences = [...(counts['licence'] ?? [])];
    expect(licences.reduce((sum, count) => sum + count, 0)).toBe(all.length);
    for (const [code, count] of licences.entries()) {
      expect(find('현황', { licence: [code] }).rows).toHaveLength(count);
    }
  });
});
