import type { Check } from '../../src/domain/checks/check.ts';
import {
  fewRejects,
  insideCity,
  notInFuture,
  plausibleValues,
  recentEnough,
  sameSet,
} from '../../src/domain/live/live-checks.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf } from '../../src/domain/tables/table.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  notInFuture('places', 'observed_at'),
  recentEnough('places', 'observed_at', 180),
  {
    id: 'half-answered',
    level: 'block',
    title: { ko: '물은 장소의 절반 넘게 답이 옴', en: 'More than half of the places answered' },
    run: ({ tables }) => {
      const asked = Number(tables['asked']?.columns[0]?.[0] ?? 0);
      const given = tables['places'] ? rowCountOf(tables['places']) : 0;
      return {
        ok: given > asked / 2,
        found: { ko: `${asked}곳 중 ${given}곳`, en: `${given} of ${asked} places` },
      };
    },
  },
  {
    id: 'on-the-map',
    level: 'note',
    title: { ko: '모든 장소를 지도에 둘 수 있음', en: 'Every place can be put on the map' },
    run: ({ tables }) => {
      const { places } = tables;
      if (!places) throw new Error('There is no table "places".');
      const off = columnOf(places, 'longitude').filter((cell) => cell === null).length;
      return {
        ok: off === 0,
        found: { ko: `${off}곳은 도로의 좌표가 없습니다`, en: `${off} places have no roads` },
      };
    },
  },
  fewRejects({
    id: 'known-words',
    level: 'warn',
    title: { ko: '붐빔과 소통의 말을 모두 앎', en: 'All words for crowds and traffic are known' },
    reasons: ['unknown-crowd', 'unknown-state', 'unknown-mark'],
    upTo: 0,
    of: 'values',
  }),
  insideCity,
  ...plausibleValues,
  sameSet('places', 'place', { ko: '장소', en: 'places' }),
];
