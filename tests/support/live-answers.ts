import { readFields } from '../../scripts/connectors/live-fields.ts';
import type { LiveSource, PartAnswer, Settings } from '../../scripts/connectors/live-source.ts';
import type { Check, CheckContext, PreviousVersion } from '../../src/domain/checks/check.ts';
import type { Reject } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';

export type RawRow = Readonly<Record<string, unknown>>;

/** Settings of nobody: each dataset then takes what it takes by itself. */
export const noSettings: Settings = () => null;

export const settingsOf =
  (values: Readonly<Record<string, string>>): Settings =>
  (name) =>
    values[name] ?? null;

/** What the connector makes of raw rows, one list a call, without asking anyone. */
function answerOf(source: LiveSource, part: string, calls: readonly (readonly RawRow[])[]) {
  const rows = calls.flatMap((list, call) =>
    list.map((cells, at) => ({ request: call, call, line: at + 1, cells })),
  );
  const requests = calls.map((list, call) => ({
    address: `http://service.example/***/${part}/${call + 1}`,
    status: 200,
    bytes: 100,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    rows: list.length,
    notModified: false,
  }));
  const fields = source.parts[part]?.fields ?? [];
  const { fieldRows, notices } = readFields({ rows, requests }, fields, { tellsUnknown: true });
  const answer: PartAnswer = { rows, fieldRows, requests, notices, listed: null };
  return answer;
}

/** What a dataset takes from the raw rows of its parts; a part that is not named has failed. */
export function extractLive(
  source: LiveSource,
  parts: Readonly<Record<string, readonly RawRow[] | readonly (readonly RawRow[])[]>>,
  fetchedAt = '2026-11-22T05:10:00Z',
) {
  const answers = Object.fromEntries(
    Object.keys(source.parts).map((name) => {
      const given = parts[name];
      if (given === undefined) return [name, null];
      const calls = isCalls(given) ? given : [given];
      return [name, answerOf(source, name, calls)];
    }),
  );
  return source.extract(answers, { fetchedAt });
}

const isCalls = (
  given: readonly RawRow[] | readonly (readonly RawRow[])[],
): given is readonly (readonly RawRow[])[] => given.every((entry) => Array.isArray(entry));

/** Rejects as short lines, in order: line, field, value, reason. A whole row is marked. */
export const refused = ({ rejects }: { readonly rejects: readonly Reject[] }): string[] =>
  rejects
    .map(({ line, field, value, reason, scope }) =>
      [scope === 'row' ? `row ${line}` : `${line}`, field ?? '-', value ?? '-', reason].join(' | '),
    )
    .toSorted();

interface Checked {
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly extract: {
    readonly rows: CheckContext['report']['rows'];
    readonly values: CheckContext['report']['values'];
    readonly rejects: readonly Reject[];
  };
  readonly now?: string;
  readonly previous?: Readonly<Record<string, DataTable>>;
}

/** Ids of the checks that do not pass, by level. */
export function failedChecks(
  checks: readonly Check[],
  { tables, extract, now = '2026-11-22T05:10:00Z', previous }: Checked,
): Record<Check['level'], string[]> {
  const counts = new Map<string, CheckContext['report']['rejectCounts'][number]>();
  for (const { reason, scope } of extract.rejects) {
    const key = `${reason} ${scope}`;
    counts.set(key, { reason, scope, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const context: CheckContext = {
    tables,
    now,
    previous: previous ? versionOf(previous) : null,
    report: {
      files: [],
      rows: extract.rows,
      values: extract.values,
      rejectCounts: [...counts.values()],
    },
  };
  const failed = checks.filter((check) => !check.run(context).ok);
  const at = (level: Check['level']): string[] =>
    failed.filter((check) => check.level === level).map(({ id }) => id);
  return { block: at('block'), warn: at('warn'), note: at('note') };
}

const versionOf = (tables: Readonly<Record<string, DataTable>>): PreviousVersion => ({
  entry: {
    id: 'made',
    title: { ko: '지난번', en: 'last time' },
    version: '0',
    ingestedAt: '2026-11-22T04:10:00Z',
    period: null,
    rows: { read: 0, kept: 0, missing: 0, rejected: 0 },
    publisher: { ko: '기관', en: 'publisher' },
    licence: 'kogl-1',
    licenceConfirmed: true,
    accrualPeriodicity: 'HOURLY',
    checks: { passed: 0, noted: 0, failed: 0 },
    files: {},
  },
  table: (name) => tables[name] ?? null,
});
