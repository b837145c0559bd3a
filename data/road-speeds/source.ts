import type { LiveOnlySource, LiveSourceOf } from '../../scripts/connectors/live-source.ts';
import { congestionOf } from '../../src/domain/live/congestion.ts';
import { rowAccount } from '../../src/domain/tables/row-account.ts';
import { tableOfRecords, type TableRecord } from '../../src/domain/tables/table-records.ts';
import { sections } from './sections.ts';

export const source: LiveOnlySource = { kind: 'live' };

/** The service knows one stretch a call, and answers in XML only. */
const calls = sections.map(({ link }) => [link]);

export const live: LiveSourceOf = () => ({
  parts: {
    speeds: {
      request: {
        connector: 'seoul-open-api',
        service: 'TrafficInfo',
        format: 'xml',
        calls,
        mostRows: 1,
        recheck: { field: 'link_id', position: 0 },
        // A stretch that was renumbered is no reason to lose the others.
        mayBeEmpty: true,
        mayFail: 0.4,
      },
      fields: [
        { name: 'link', headers: ['link_id'] },
        { name: 'speed', headers: ['prcs_spd'] },
        { name: 'seconds', headers: ['prcs_trv_time'] },
      ],
    },
  },
  extract: ({ speeds }, { fetchedAt }) => {
    const account = rowAccount();
    const found = new Map<string, TableRecord>();
    for (const row of speeds?.fieldRows ?? []) {
      const reader = account.read(row);
      const link = reader.text('link');
      const section = sections.find((entry) => entry.link === link);
      // Rows of another stretch than the one asked for: the service has ignored the filter.
      if (!section || section.link !== calls[row.call]?.[0]) reader.reject('link', 'other-stretch');
      else if (found.has(section.code)) reader.reject('link', 'duplicate');
      else {
        const speed = reader.number('speed', { from: 0, to: 160, zeroIsBroken: true });
        found.set(section.code, {
          area: section.code,
          observed_at: fetchedAt,
          speed,
          state: speed === null ? null : congestionOf(speed, section.kind),
          road_kind: section.kind,
          link: section.link,
          seconds: reader.number('seconds', { from: 0, to: 36_000 }),
        });
      }
    }
    return {
      tables: {
        speeds: tableOfRecords(
          ['area', 'observed_at', 'speed', 'state', 'road_kind', 'link', 'seconds'],
          [...found.values()],
        ),
      },
      documents: {},
      ...account.result(),
    };
  },
});
