import type { Check } from '../../src/domain/checks/check.ts';
import { fewRejects, noDuplicates, notInFuture } from '../../src/domain/live/live-checks.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { rowCountOf } from '../../src/domain/tables/table.ts';

export const checks: readonly Check[] = [
  rowsAddUp,
  notInFuture('incidents', 'observed_at'),
  // A few slips are left out; where most places or times cannot be read, the service has changed.
  fewRejects({
    id: 'readable',
    level: 'block',
    title: { ko: '절반 넘는 행을 읽을 수 있음', en: 'More than half of the rows can be read' },
    reasons: ['no-id', 'not-a-time', 'ends-before', 'no-place', 'outside-city'],
    upTo: 0.5,
    of: 'rows',
  }),
  fewRejects({
    id: 'known-kinds',
    level: 'note',
    title: { ko: '종류가 모두 아는 것임', en: 'All kinds are known' },
    reasons: ['unknown-kind'],
    upTo: 0,
    of: 'values',
  }),
  noDuplicates,
  {
    id: 'in-districts',
    level: 'note',
    title: { ko: '모두 서울의 구에 놓임', en: 'All lie in a district of Seoul' },
    run: ({ tables }) => {
      const read = Number(tables['listed']?.columns[0]?.[0] ?? 0);
      const placed = tables['incidents'] ? rowCountOf(tables['incidents']) : 0;
      return {
        ok: read === placed,
        found: {
          ko: `${read}건 중 ${read - placed}건은 어느 구에도 놓이지 않아 뺐습니다`,
          en: `${read - placed} of ${read} lie in no district and were left out`,
        },
      };
    },
  },
];
