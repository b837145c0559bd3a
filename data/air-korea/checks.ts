import type { Check } from '../../src/domain/checks/check.ts';
import {
  enoughRows,
  noDuplicates,
  notInFuture,
  notShrunk,
  recentEnough,
  sameSet,
} from '../../src/domain/live/live-checks.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf } from '../../src/domain/tables/table.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  enoughRows(13),
  notInFuture('stations', 'measured_at'),
  recentEnough('stations', 'measured_at', 300),
  notShrunk('stations'),
  {
    id: 'in-seoul',
    level: 'block',
    title: { ko: '모두 서울의 측정소임', en: 'All stations are in Seoul' },
    run: ({ tables }) => {
      const { stations } = tables;
      if (!stations) throw new Error('There is no table "stations".');
      const regions = columnOf(stations, 'region').filter((cell) => cell !== null);
      const others = [...new Set(regions)].filter((region) => region !== '서울');
      return {
        ok: others.length === 0,
        found: {
          ko: others.length === 0 ? '모두 서울' : `다른 시도: ${others.join(', ')}`,
          en: others.length === 0 ? 'all in Seoul' : `${others.length} other regions`,
        },
      };
    },
  },
  noDuplicates,
  sameSet('stations', 'station', { ko: '측정소', en: 'stations' }),
];
