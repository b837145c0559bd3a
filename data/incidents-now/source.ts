import type { LiveOnlySource, LiveSourceOf } from '../../scripts/connectors/live-source.ts';
import { readIncidents } from './read-incidents.ts';

export const source: LiveOnlySource = { kind: 'live' };

export const live: LiveSourceOf = () => ({
  parts: {
    incidents: {
      // XML only, as its users say. No data means that nothing goes on.
      request: {
        connector: 'seoul-open-api',
        service: 'AccInfo',
        format: 'xml',
        mayBeEmpty: true,
      },
      fields: [
        { name: 'id', headers: ['acc_id'] },
        { name: 'date', headers: ['occr_date'] },
        { name: 'time', headers: ['occr_time'] },
        { name: 'end_date', headers: ['exp_clr_date'] },
        { name: 'end_time', headers: ['exp_clr_time'] },
        { name: 'kind', headers: ['acc_type'] },
        { name: 'detail', headers: ['acc_dtype'], optional: true },
        { name: 'link', headers: ['link_id'], optional: true },
        { name: 'x', headers: ['grs80tm_x'] },
        { name: 'y', headers: ['grs80tm_y'] },
        { name: 'text', headers: ['acc_info'] },
        { name: 'road', headers: ['acc_road_code'], optional: true },
      ],
    },
  },
  extract: ({ incidents }, { fetchedAt }) => readIncidents(incidents?.fieldRows ?? [], fetchedAt),
});
