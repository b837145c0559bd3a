import type { LiveOnlySource, LiveSourceOf } from '../../scripts/connectors/live-source.ts';
import { rowAccount } from '../../src/domain/tables/row-account.ts';
import { tableOfRecords, type TableRecord } from '../../src/domain/tables/table-records.ts';
import { columns, required } from './columns.ts';

export const source: LiveOnlySource = { kind: 'live' };

export const live: LiveSourceOf = () => ({
  parts: {
    stations: {
      request: {
        connector: 'airkorea',
        operation: 'getCtprvnRltmMesureDnsty',
        parameters: { sidoName: '서울', ver: '1.4' },
      },
      // No word stands for "missing": the licence forbids changes, so "-" stays "-".
      fields: columns.map(({ name, header }) => ({
        name,
        headers: [header],
        optional: !required.has(name),
      })),
    },
  },
  extract: ({ stations }) => {
    const account = rowAccount();
    const kept = new Map<string, TableRecord>();
    for (const row of stations?.fieldRows ?? []) {
      const reader = account.read(row);
      const station = reader.text('station');
      const measuredAt = reader.instant('data_time');
      if (station === null) reader.reject('station', 'no-name');
      else if (measuredAt === null) reader.reject('data_time', 'not-a-time');
      else if (kept.has(station)) reader.reject('station', 'duplicate');
      else {
        const values = columns.map(({ name }) => [name, row.values[name] ?? null] as const);
        kept.set(station, { ...Object.fromEntries(values), measured_at: measuredAt });
        for (const [, value] of values) account.value(value === null ? 'blank' : 'measured');
      }
    }
    const fields = [...columns.map(({ name }) => name), 'measured_at'];
    return {
      tables: { stations: tableOfRecords(fields, [...kept.values()]) },
      documents: {},
      ...account.result(),
    };
  },
});
