import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../tests/support/ingest.ts';
import { hashesIn } from '../../tests/support/run-ingest.ts';
import { tempFolder } from '../../tests/support/temp-folder.ts';
import { commitmentsCommand } from './command.ts';
import { readRecord } from './promise-record.ts';

const recorded = path.join(projectRoot, 'data/commitments');

const commitments = (...args: readonly string[]) => commitmentsCommand(args);

/** A record of its own to import into: the project's, or nothing. */
async function recordFolder(isEmpty: boolean): Promise<string> {
  const folder = await tempFolder();
  if (isEmpty) return folder;
  for (const name of ['entries', 'plans.json', 'sources.json']) {
    await cp(path.join(recorded, name), path.join(folder, name), { recursive: true });
  }
  return folder;
}

/** What is recorded, as sheets or as JSON; made once, copied for each test. */
const made = { sheets: '', json: '' };
beforeAll(async () => {
  made.sheets = await mkdtemp(path.join(tmpdir(), 'mayor-test-'));
  made.json = await mkdtemp(path.join(tmpdir(), 'mayor-test-'));
  await commitments('export', made.sheets, '--data', recorded);
  await commitments('export', made.json, '--data', recorded, '--json');
});
afterAll(() => Promise.all(Object.values(made).map((folder) => rm(folder, { recursive: true }))));

async function exported(kind: keyof typeof made = 'sheets'): Promise<string> {
  const folder = await tempFolder();
  await cp(made[kind], folder, { recursive: true });
  return folder;
}

async function changeSheet(
  folder: string,
  sheet: string,
  change: (text: string) => string,
): Promise<void> {
  const file = path.join(folder, sheet);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

describe('export and import', () => {
  test.each([
    ['sheets', []],
    ['json', ['--json']],
  ] as const)(
    'as %s come back the same, into an empty record and again out of it',
    async (kind, flags) => {
      const first = await exported(kind);
      const data = await recordFolder(true);
      const run = await commitments('import', first, '--data', data);
      expect(run.isDone).toBe(true);
      expect(run.said).toContain('50 added');
      expect(await readRecord(data)).toEqual(await readRecord(recorded));
      const second = await tempFolder();
      await commitments('export', second, '--data', data, ...flags);
      expect(await hashesIn(second)).toEqual(await hashesIn(first));
    },
  );

  test('changes no file of the record when nothing changed', async () => {
    const data = await recordFolder(false);
    const before = await hashesIn(data);
    const run = await commitments('import', await exported(), '--data', data);
    expect(run.said).toContain('0 added, 0 changed, 50 the same');
    expect(await hashesIn(data)).toEqual(before);
  });

  test('a sheet saved as CP949 by Excel loses no letter that CP949 lacks', async () => {
    const folder = await exported();
    for (const sheet of ['plans.csv', 'milestones.csv', 'commitments.csv']) {
      const text = (await readFile(path.join(folder, sheet), 'utf8')).replace('\uFEFF', '');
      await writeFile(path.join(folder, sheet), iconv.encode(text, 'cp949'));
    }
    expect(iconv.decode(await readFile(path.join(folder, 'plans.csv')), 'cp949')).toContain(
      '2014?2016',
    );
    const run = await commitments('import', folder, '--data', await recordFolder(false));
    expect(run.said).toContain('0 added, 0 changed, 50 the same');
  });

  test('a changed cell changes one file, and says when the history was not told', async () => {
    const data = await recordFolder(false);
    const folder = await exported();
    await changeSheet(folder, 'milestones.csv', (text) =>
      text.replace(',2017-07,2017-11-01,', ',2017-08,2017-11-01,'),
    );
    const run = await commitments('import', folder, '--data', data);
    expect(run.said).toContain('1 changed (SEO0002), 49 the same');
    expect(run.said).toContain('changed without a new row in changes: SEO0002');
    const { commitments: after } = await readRecord(data);
    const milestone = after.find(({ id }) => id === 'SEO0002')?.milestones[1];
    expect(milestone?.planned).toBe('2017-08');
  });

  test('--check says the same and writes nothing', async () => {
    const data = await recordFolder(false);
    const before = await hashesIn(data);
    const folder = await exported();
    await changeSheet(folder, 'milestones.csv', (text) => text.replace(',2017-07,', ',2017-08,'));
    const run = await commitments('import', folder, '--data', data, '--check');
    expect(run.said).toContain('Would be: 0 added, 1 changed (SEO0002)');
    expect(await hashesIn(data)).toEqual(before);
  });

  test('a sheet that is not given leaves its part as it is', async () => {
    const data = await recordFolder(false);
    const folder = await exported();
    const run = await commitments('import', path.join(folder, 'commitments.csv'), '--data', data);
    expect(run.said).toContain('0 added, 0 changed, 50 the same');
  });
});

describe('mistakes', () => {
  test('five in one spreadsheet are each named by line and column, and nothing is written', async () => {
    const data = await recordFolder(false);
    const before = await hashesIn(data);
    const folder = await exported();
    const lines: Record<string, number> = {};
    await changeSheet(folder, 'milestones.csv', (text) => {
      const rows = text.split('\r\n');
      const change = (name: string, at: RegExp, from: string, to: string): void => {
        const index = rows.findIndex((row) => at.test(row));
        const row = rows[index] ?? '';
        expect(row).toContain(from);
        rows[index] = row.replace(from, to);
        lines[name] = index + 1;
      };
      change('date', /^SEO0002,m1,/, ',2017-04,', ',2017-13,');
      change('excel', /^SEO0002,m2,/, ',2017-07,', ',Jul-17,');
      change('source', /^SEO0002,m3,/, ',ogp-seo0002,', ',ogp-seo9,');
      change('owner', /^KR0041,/, 'KR0041,', 'KR0099,');
      change('flag', /^KR0018,1\.b\.1,/, ',true,', ',perhaps,');
      return rows.join('\r\n');
    });
    const { isDone, said } = await commitments('import', folder, '--data', data);
    const file = path.join(folder, 'milestones.csv');
    expect(isDone).toBe(false);
    expect(said).toContain('5 mistakes; nothing was written.');
    expect(said).toContain(
      `${file}, line ${lines['date']}, column G "planned": "2017-13"\n  allowed: YYYY, YYYY-MM or YYYY-MM-DD\n`,
    );
    expect(said).toMatch(
      new RegExp(
        `line ${lines['excel']}, column G "planned": "Jul-17"\\n {2}allowed: .*make the column text`,
      ),
    );
    expect(said).toMatch(
      new RegExp(
        `line ${lines['source']}, column J "source": "ogp-seo9"\\n {2}allowed: a source: .*ogp-seo0002`,
      ),
    );
    expect(said).toContain(
      `line ${lines['owner']}, column A "commitment": "KR0099"\n  allowed: the id of a line in commitments.csv`,
    );
    expect(said).toMatch(
      new RegExp(
        `line ${lines['flag']}, column F "inferred": "perhaps"\\n {2}allowed: true or false`,
      ),
    );
    expect(await hashesIn(data)).toEqual(before);
  });

  test('in JSON are named by line and column', async () => {
    const text = await readFile(path.join(recorded, 'entries/SEO0002.json'), 'utf8');
    const bad = text.replace('"2017-11-01"', '"2017-11-31"');
    const line = bad.split('\n').findIndex((row) => row.includes('2017-11-31')) + 1;
    const file = path.join(
      await tempFolder({ 'SEO0002.json': bad, 'cut.json': text.slice(0, 300) }),
      '',
    );
    const data = await recordFolder(false);
    const run = await commitments('import', file, '--data', data);
    expect(run.isDone).toBe(false);
    expect(run.said).toMatch(
      new RegExp(`SEO0002\\.json, line ${line}, column \\d+: "2017-11-31"\\n {2}allowed: YYYY`),
    );
    expect(run.said).toMatch(/cut\.json, line \d+, column \d+: /);
    expect(run.said).not.toMatch(/^\s+at /m);
  });

  test.each([
    [
      'a column that is missing',
      'milestones.csv',
      (text: string) => text.replace(',planned,', ',due,'),
      /line 1, column G "due": "due"\n.*still missing: planned\n.*line 1: nothing stands here\n {2}allowed: a column "planned"/,
    ],
    [
      'a row that is too wide',
      'changes.csv',
      (text: string) => text.replace('\r\n', '\r\nKR0001,2026-11-22,recorded,하나,one,two\r\n'),
      /line 2, column F: "two"\n {2}allowed: 5 columns/,
    ],
    [
      'an open quotation mark',
      'changes.csv',
      (text: string) => text.replace('\r\nKR0001,', '\r\n"KR0001,'),
      /line 2: "a quotation mark is opened and not closed"/,
    ],
    [
      'a source twice',
      'sources.csv',
      (text: string) => text.replace('ogp-seo0002', 'ogp-seo0001'),
      /line 3, column A "id": "ogp-seo0001"\n {2}allowed: an id that no other entry has/,
    ],
  ] as const)('%s', async (_name, sheet, change, expected) => {
    const folder = await exported();
    await changeSheet(folder, sheet, change);
    const run = await commitments('import', folder, '--data', await recordFolder(false));
    expect(run.isDone).toBe(false);
    expect(run.said).toMatch(expected);
  });

  test('files that are no sheets, and folders that are not there, are said so', async () => {
    const folder = await tempFolder({ 'promises.csv': 'id\r\n1\r\n' });
    const unknown = await commitments('import', folder);
    expect(unknown.isDone).toBe(false);
    expect(unknown.said).toContain('allowed: commitments.csv, institutions.csv');
    const missing = await commitments('import', path.join(folder, 'nowhere'));
    expect(missing.said).toContain('there is no such file or folder');
    expect((await commitments('export')).said).toContain('Usage:');
  });

  test('end the command line with a status of its own and without a stack trace', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/commitments.ts', 'import', 'nowhere'],
      { cwd: projectRoot, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('there is no such file or folder');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
