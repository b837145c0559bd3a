import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileSource } from '../../scripts/connectors/file-source.ts';
import { definitionAsRead } from '../../src/domain/definition-as-read.ts';
import { licences } from '../../src/domain/licence/licence.ts';
import { ingestSnapshots, type SnapshotResult } from '../support/ingest-snapshots.ts';

const results = await ingestSnapshots();
const cases = results.map(({ folder, result }) => [folder.id, folder, result] as const);
const embedded = cases.filter(([, { source }]) => !['derived', 'authored'].includes(source.kind));

async function snapshotSizes(): Promise<number[]> {
  const sizes = embedded.map(async ([, folder]) => {
    const root = path.join(folder.path, 'snapshot');
    const names = await readdir(root);
    return Promise.all(names.map(async (name) => (await stat(path.join(root, name))).size));
  });
  return (await Promise.all(sizes)).flat();
}

test('all snapshots together are under 4 MB, and none of their files over 600 KB', async () => {
  const sizes = await snapshotSizes();
  expect(Math.max(...sizes)).toBeLessThanOrEqual(600_000);
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(4_000_000);
});

describe.each(embedded)('the snapshot of %s', (_, folder, result) => {
  const { report } = result.extract;

  test('lies beside its attribution: publisher, source, licence, and how sure that is', async () => {
    const text = await readFile(path.join(folder.path, 'snapshot/ATTRIBUTION.md'), 'utf8');
    const { sources } = definitionAsRead(folder.definition, report.files);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(text).toContain(source.publisher.en);
      expect(text).toContain(source.publisher.ko);
      expect(text).toContain(source.url);
      expect(text).toContain(licences[source.licence].name.en);
    }
    const isConfirmed = sources.every((source) => source.licenceConfirmed);
    expect(text.includes('not confirmed')).toBe(!isConfirmed);
    for (const { name, sha256 } of report.files)
      expect(text).toContain(`${name}: sha256 ${sha256}`);
  });

  test('holds none of the texts that must not be embedded', () => {
    for (const [name, omitted] of Object.entries(folder.definition.snapshotOmits ?? {})) {
      const table = result.extract.tables[name];
      for (const field of omitted) {
        expect(table?.fields).toContain(field);
        const column = table?.columns[table.fields.indexOf(field)] ?? [];
        expect(column.filter((cell) => cell !== null)).toEqual([]);
      }
    }
  });

  test('reads something', () => {
    expect(report.rows.read).toBeGreaterThan(0);
  });
});

/** Lines down to the last one of the header. */
const headerLines = ({ crosstab, header }: FileSource): number =>
  (header?.line ?? 1) - 1 + (crosstab?.headers.length ?? header?.rows ?? 1);

describe.each(cases)('what is published of %s', (_, folder, result) => {
  const { report } = result.extract;

  test('passes every check that blocks', () => {
    expect(result.checks.filter((check) => check.level === 'block' && !check.ok)).toEqual([]);
    expect(result.blocked).toBe(false);
    expect(result.checks.length).toBeGreaterThan(0);
  });

  test('accounts for every row and value', () => {
    const { rows, values } = report;
    expect(rows.kept + rows.missing + rows.rejected).toBe(rows.read);
    expect(values.measured + values.blank + values.rejected).toBe(values.expected);
  });

  test('counts its rejects as the row and value counts do', () => {
    const count = (scope: 'row' | 'value'): number =>
      report.rejectCounts
        .filter((entry) => entry.scope === scope)
        .reduce((sum, entry) => sum + entry.count, 0);
    if (folder.id !== 'districts') expect(count('row')).toBe(report.rows.rejected);
    expect(count('value')).toBe(report.values.rejected);
    const all = report.rejectCounts.reduce((sum, entry) => sum + entry.count, 0);
    expect(report.rejects).toHaveLength(Math.min(all, 1000));
  });

  test('has words for every reason that a row or value was refused for', () => {
    const reasons = Object.keys(folder.definition.rejectReasons);
    for (const { reason } of report.rejectCounts) expect(reasons).toContain(reason);
  });

  test('names the place of every reject', () => {
    const files = new Map(report.files.map((file) => [file.name, file.rows]));
    const { source } = folder;
    // JSON and XML are numbered by record: they have no header line.
    const records = new Set(
      report.files.flatMap(({ name, encoding }) => (encoding.includes('by record') ? [name] : [])),
    );
    const headers = source.kind === 'files' ? headerLines(source) : 0;
    for (const { file, line } of report.rejects) {
      expect([...files.keys()]).toContain(file);
      if (source.kind !== 'files') continue;
      const above = records.has(file) ? 0 : headers;
      expect(line).toBeGreaterThan(above);
      expect(line).toBeLessThanOrEqual((files.get(file) ?? 0) + above);
    }
  });
});

test('the same snapshots give the same files twice', { timeout: 60_000 }, async () => {
  const versions = (all: readonly SnapshotResult[]) =>
    all.map(({ folder, result }) => [folder.id, result.entry.version]);
  expect(versions(await ingestSnapshots())).toEqual(versions(results));
});

test('every reason that a dataset’s SQL can give has words', async () => {
  for (const { folder } of results) {
    const sql = await readFile(path.join(folder.path, 'transform.sql'), 'utf8').catch(() => '');
    const reasons = [...sql.matchAll(/(?:THEN|ELSE) '([a-z]+(?:-[a-z]+)*)'/g)].flatMap(
      ([, r]) => r ?? [],
    );
    const known = Object.keys(folder.definition.rejectReasons);
    const fields = folder.definition.tables.flatMap((table) => table.fields.map((f) => f.name));
    const codes = folder.definition.tables.flatMap((table) =>
      table.fields.flatMap(({ categories }) => Object.keys(categories ?? {})),
    );
    const columns = folder.source.kind === 'files' ? folder.source.columns : [];
    const named = new Set([...known, ...fields, ...codes, ...columns.map(({ name }) => name)]);
    const unknown = reasons.filter((reason) => !named.has(reason));
    expect(unknown, folder.id).toEqual([]);
    if (sql !== '') expect(known).toContain('wrong-width');
  }
});

test('no dataset’s SQL asks what day it is: the same input gives the same bytes', async () => {
  for (const { folder } of results) {
    const sql = await readFile(path.join(folder.path, 'transform.sql'), 'utf8').catch(() => '');
    expect(sql, folder.id).not.toMatch(/current_(date|time)|\bnow\(\)|\btoday\(\)/i);
  }
});
