import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import {
  enoughRows,
  fewRejects,
  noDuplicates,
  notInFuture,
  plausibleValues,
  recentEnough,
} from '../../src/domain/live/live-checks.ts';
import { seoul } from '../../src/domain/places/seoul.ts';
import { allDistricts, rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { recordsOfTable, type TableRecord } from '../../src/domain/tables/table-records.ts';
import { staples } from './staples.ts';

const both = ({ tables, previous }: CheckContext, name: string) => ({
  now: recordsOfTable(tables[name]),
  before: recordsOfTable(previous?.table(name)),
});

const cityOf = (table: readonly TableRecord[]): TableRecord | undefined =>
  table.find(({ area }) => area === seoul.city.code);

/** Staples whose price has more than doubled or halved since the last version. */
function leaps(context: CheckContext): string[] {
  const { now, before } = both(context, 'now');
  const [last, next] = [cityOf(before), cityOf(now)];
  return staples.flatMap(({ id, name }) => {
    const [from, to] = [Number(last?.[id] ?? 0), Number(next?.[id] ?? 0)];
    return from > 0 && to > 0 && (to > from * 2 || to < from / 2) ? [name.ko] : [];
  });
}

const chosen = (table: readonly TableRecord[]): ReadonlyMap<string, string> =>
  new Map(
    table.map(({ staple, item, unit }) => [String(staple), `${String(item)} ${String(unit)}`]),
  );

/** Staples that another item or unit stands for than last time. */
function exchanged(context: CheckContext): string[] {
  const { now, before } = both(context, 'basket');
  const last = chosen(before);
  return [...chosen(now)].flatMap(([staple, what]) =>
    last.has(staple) && last.get(staple) !== what ? [`${last.get(staple)} → ${what}`] : [],
  );
}

const rows = (table: DataTable | undefined): number => recordsOfTable(table).length;

export const checks: readonly Check[] = [
  rowsAddUp,
  enoughRows(50),
  allDistricts('now'),
  notInFuture('now', 'priced_at'),
  recentEnough('now', 'priced_at', 30_240),
  {
    id: 'basket-filled',
    level: 'block',
    title: { ko: '장바구니의 절반 넘게 값이 있음', en: 'Prices for more than half of the basket' },
    run: ({ tables }) => {
      const found = rows(tables['basket']);
      return {
        ok: found * 2 > staples.length,
        found: {
          ko: `${staples.length}가지 중 ${found}가지`,
          en: `${found} of ${staples.length} things`,
        },
      };
    },
  },
  {
    id: 'basket-whole',
    level: 'note',
    title: { ko: '장바구니의 모든 것에 값이 있음', en: 'Prices for everything in the basket' },
    run: ({ tables }) => {
      const known = new Set(recordsOfTable(tables['basket']).map(({ staple }) => staple));
      const absent = staples.filter(({ id }) => !known.has(id));
      return {
        ok: absent.length === 0,
        found: {
          ko:
            absent.length === 0 ? '모두 있음' : `없음: ${absent.map((s) => s.name.ko).join(', ')}`,
          en:
            absent.length === 0
              ? 'all there'
              : `absent: ${absent.map((s) => s.name.en).join(', ')}`,
        },
      };
    },
  },
  {
    id: 'no-leap',
    level: 'warn',
    title: {
      ko: '지난번의 두 배나 절반이 된 값이 없음',
      en: 'No price has doubled or halved since last time',
    },
    run: (context) => {
      const found = leaps(context);
      return {
        ok: found.length === 0,
        found: {
          ko: found.length === 0 ? '없음' : found.join(', '),
          en: `${found.length} prices`,
        },
      };
    },
  },
  {
    id: 'same-basket',
    level: 'note',
    title: { ko: '지난번과 같은 품목과 단위임', en: 'The same items and units as last time' },
    run: (context) => {
      const found = exchanged(context);
      return {
        ok: found.length === 0,
        found: {
          ko: found.length === 0 ? '같음' : `바뀜: ${found.join(', ')}`,
          en: `${found.length} exchanged`,
        },
      };
    },
  },
  fewRejects({
    id: 'readable',
    level: 'block',
    title: { ko: '열에 아홉 넘는 행을 읽을 수 있음', en: 'Nine of ten rows can be read' },
    reasons: ['not-a-day', 'unknown-district', 'no-name'],
    upTo: 0.1,
    of: 'rows',
  }),
  ...plausibleValues,
  noDuplicates,
];
