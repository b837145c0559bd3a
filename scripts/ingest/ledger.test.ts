import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { madeLine } from '../../tests/support/made-line.ts';
import { madeVersion } from '../../tests/support/made-version.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { SourceError } from '../connectors/source-error.ts';
import {
  ledgerLineSchema,
  ledgerSummarySchema,
  type LedgerLine,
  type LedgerSummary,
} from '../../src/domain/ledger/ledger.ts';
import type { Manifest, Run } from '../../src/domain/published.ts';
import { appendLedger, settleLedger } from './ledger.ts';

const at = (minute: number): string => `2026-11-30T23:${String(minute).padStart(2, '0')}:00Z`;
const november = 'ledger/air/2026-11.jsonl';
const december = 'ledger/air/2026-12.jsonl';
const inDecember = '2026-12-01T00:05:00Z';

async function withLines(...lines: readonly LedgerLine[]): Promise<string> {
  const root = await tempFolder();
  await appendLedger(root, lines);
  return root;
}

const linesIn = async (root: string, file = november): Promise<LedgerLine[]> =>
  (await readFile(path.join(root, file), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(ledgerLineSchema, JSON.parse(line)));

const summaryIn = async (root: string): Promise<LedgerSummary> =>
  v.parse(
    ledgerSummarySchema,
    JSON.parse(await readFile(path.join(root, 'ledger/air/summary.json'), 'utf8')),
  );

const manifestOf = (lastRun: Run): Manifest => ({
  schemaVersion: 1,
  generatedAt: lastRun.at,
  datasets: [madeVersion('air', { 'months.json': '{}' }, { lastRun }).entry],
});

describe('a line', () => {
  test('is added to the file of its month; nothing that stands there changes', async () => {
    const root = await withLines(madeLine({ at: at(1) }));
    const before = await readFile(path.join(root, november), 'utf8');
    await appendLedger(root, [madeLine({ at: at(6) }), madeLine({ at: inDecember })]);
    expect((await readFile(path.join(root, november), 'utf8')).startsWith(before)).toBe(true);
    expect((await linesIn(root)).map((line) => line.at)).toEqual([at(1), at(6)]);
    expect((await linesIn(root, december)).map((line) => line.at)).toEqual([inDecember]);
  });

  test('tells an oddity of the source when it begins and when it ends, not on every run', async () => {
    const odd = (minute: number, notices: readonly string[]) =>
      madeLine({
        at: at(minute),
        inputs: [{ name: 'air.json', bytes: 3, sha256: '' }],
        notices: [...notices],
      });
    const failed = madeLine({ at: at(3), outcome: 'failed', rows: null, notices: ['no answer'] });
    const root = await withLines(odd(1, ['a', 'b']), odd(2, ['b', 'a']), failed, odd(4, ['b']));
    const told = (await linesIn(root)).map(({ notices, ended }) => [notices, ended]);
    expect(told).toEqual([
      [['a', 'b'], undefined],
      [[], undefined],
      [['no answer'], undefined],
      [[], ['a']],
    ]);
    expect((await summaryIn(root)).standing).toEqual(['b']);
    // Made anew from the lines, it stands the same.
    await rm(path.join(root, 'ledger/air/summary.json'));
    await appendLedger(root, [odd(5, ['a', 'b'])]);
    expect((await linesIn(root)).at(-1)?.notices).toEqual(['a']);
    expect((await summaryIn(root)).standing).toEqual(['b', 'a']);
  });

  test('of another dataset stands in a folder of its own', async () => {
    const root = await withLines(madeLine({ at: at(1) }), madeLine({ dataset: 'bikes' }));
    expect(await readdir(path.join(root, 'ledger'))).toEqual(['air', 'bikes']);
    expect(await linesIn(root)).toHaveLength(1);
  });

  test('that cannot be written says which folder', async () => {
    const root = await tempFolder({ 'ledger/air': 'a file where the folder belongs' });
    await expect(appendLedger(root, [madeLine({})])).rejects.toThrow(SourceError);
  });
});

describe('the summary', () => {
  const lines = [
    madeLine({ at: at(1), outcome: 'published', lateMinutes: -3 }),
    madeLine({ at: at(2), outcome: 'unchanged', lateMinutes: 0 }),
    madeLine({ at: at(3), outcome: 'blocked', lateMinutes: 12 }),
    madeLine({ at: at(4), outcome: 'failed', lateMinutes: null }),
    madeLine({ at: at(5), valuesCorrected: 3 }),
    madeLine({ at: inDecember, valuesCorrected: 7 }),
  ];

  test('counts runs, times kept and corrections, and lists the newest first', async () => {
    const summary = await summaryIn(await withLines(...lines));
    expect(summary).toMatchObject({
      dataset: 'air',
      since: at(1),
      runs: { published: 3, unchanged: 1, blocked: 1, failed: 1 },
      onTime: { kept: 2, promised: 3 },
      corrections: [
        { at: inDecember, values: 7 },
        { at: at(5), values: 3 },
      ],
      months: ['2026-12.jsonl', '2026-11.jsonl'],
    });
    expect(summary.latest).toEqual(lines.toReversed());
  });

  test('holds the newest lines only, and counts all', async () => {
    const many = Array.from({ length: 50 }, (_, minute) => madeLine({ at: at(minute) }));
    const summary = await summaryIn(await withLines(...many));
    expect(summary.runs.published).toBe(50);
    expect(summary.latest.map((line) => line.at)).toEqual(
      many
        .slice(30)
        .map((line) => line.at)
        .toReversed(),
    );
  });

  test.each([
    ['is absent', (file: string) => rm(file)],
    ['is cut off', (file: string) => truncate(file, 100)],
    ['is of another time', (file: string) => writeFile(file, '{"schemaVersion":2}')],
  ])('is made again from the lines where it %s', async (_, spoil) => {
    const root = await withLines(...lines.slice(0, -1));
    await spoil(path.join(root, 'ledger/air/summary.json'));
    await appendLedger(root, lines.slice(-1));
    expect(await summaryIn(root)).toEqual(await summaryIn(await withLines(...lines)));
  });

  test('takes in a line whose run was killed before it could', async () => {
    const root = await withLines(...lines.slice(0, 2));
    await appendFile(path.join(root, november), `${JSON.stringify(lines[2])}\n`);
    await appendLedger(root, lines.slice(3));
    expect(await summaryIn(root)).toEqual(await summaryIn(await withLines(...lines)));
  });

  test('is made from the summary before, not from years of lines', async () => {
    const root = await withLines(...lines.slice(0, 5));
    // What was counted is not read again: the month may be gone from this disk.
    await rm(path.join(root, december), { force: true });
    await appendLedger(root, [madeLine({ at: inDecember })]);
    await rm(path.join(root, november));
    await appendLedger(root, [madeLine({ at: '2026-12-01T00:10:00Z' })]);
    expect((await summaryIn(root)).runs.blocked).toBe(1);
  });
});

describe('after a run that was killed', () => {
  const whole = madeLine({ at: at(1) });
  const next = madeLine({ at: at(6) });

  test.each([1, 40, JSON.stringify(next).length - 1])(
    'a line of which %d bytes were written is cut off and counted',
    async (length) => {
      const root = await withLines(whole);
      await appendFile(path.join(root, november), JSON.stringify(next).slice(0, length));
      const manifest = manifestOf({ at: whole.at, outcome: 'published', reason: null });
      expect(await settleLedger(root, manifest)).toEqual({ repaired: 1, added: 0 });
      expect(await linesIn(root)).toEqual([whole]);
      await appendLedger(root, [next]);
      expect(await linesIn(root)).toEqual([whole, next]);
    },
  );

  test('a line that lacks only its line feed gets it', async () => {
    const root = await withLines(whole);
    await appendFile(path.join(root, november), JSON.stringify(next));
    const manifest = manifestOf({ at: next.at, outcome: 'published', reason: null });
    expect(await settleLedger(root, manifest)).toEqual({ repaired: 0, added: 0 });
    expect(await linesIn(root)).toEqual([whole, next]);
    expect((await summaryIn(root)).latest).toEqual([next, whole]);
  });

  test('a torn line does not spoil the next one, even where nobody settled', async () => {
    const root = await withLines(whole);
    await appendFile(path.join(root, november), '{"schemaVersion":1,"ru');
    await appendLedger(root, [next]);
    expect(await linesIn(root)).toEqual([whole, next]);
  });

  test('a line longer than what is looked at first is cut off whole', async () => {
    const root = await withLines(whole);
    await appendFile(path.join(root, november), `{"notices":"${'x'.repeat(200_000)}`);
    await appendLedger(root, [next]);
    expect(await linesIn(root)).toEqual([whole, next]);
  });

  test('between manifest and ledger, the missing line is added and says so', async () => {
    const root = await withLines(madeLine({ at: at(1), source: 'live' }));
    const reason = { ko: '이유', en: 'a reason' };
    const manifest = manifestOf({ at: at(6), outcome: 'blocked', reason });
    expect(await settleLedger(root, manifest)).toEqual({ repaired: 0, added: 1 });
    const [, added] = await linesIn(root);
    expect(added).toMatchObject({ at: at(6), source: 'live', outcome: 'blocked', reason });
    expect(added?.notices.join()).toContain('a later one added it from the manifest');
    expect((await summaryIn(root)).runs).toMatchObject({ published: 1, blocked: 1 });
    expect(await settleLedger(root, manifest)).toEqual({ repaired: 0, added: 0 });
  });

  test('at its first publication, the ledger begins with the missing line', async () => {
    const root = await tempFolder();
    const manifest = manifestOf({ at: at(6), outcome: 'published', reason: null });
    expect(await settleLedger(root, manifest)).toEqual({ repaired: 0, added: 1 });
    expect((await linesIn(root))[0]).toMatchObject({ rows: { read: 1, kept: 1 } });
  });

  test('nothing is added for datasets that were never run', async () => {
    const root = await tempFolder();
    const manifest = manifestOf({ at: at(6), outcome: 'published', reason: null });
    const datasets = manifest.datasets.map((entry) => ({ ...entry, lastRun: null }));
    expect(await settleLedger(root, { ...manifest, datasets })).toEqual({ repaired: 0, added: 0 });
    expect(await settleLedger(root, null)).toEqual({ repaired: 0, added: 0 });
    expect(await readdir(root)).toEqual([]);
  });
});
