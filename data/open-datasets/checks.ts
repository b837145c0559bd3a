import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf, type DataTable } from '../../src/domain/tables/table.ts';
import { holdsContact } from './contacts.ts';
import { statedDay } from './stated-day.ts';

const tableIn = ({ tables }: CheckContext, name: string): DataTable => {
  const table = tables[name];
  if (!table) throw new Error(`There is no table "${name}".`);
  return table;
};
const group = (count: number): string => count.toLocaleString('en');

const sumOf = (table: DataTable, field: string): number =>
  columnOf(table, field).reduce<number>((sum, cell) => sum + Number(cell), 0);

/** Rows of the datasets, counted one by one, by the words of their licence. */
function recount(datasets: DataTable): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of columnOf(datasets, 'licence_given')) {
    const wording = String(cell ?? '-');
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return counts;
}

const licencesCounted: Check = {
  id: 'licences-counted',
  level: 'block',
  title: {
    ko: '이용 조건별 수와 다시 센 수가 같음',
    en: 'Counts by licence wording, counted again',
  },
  run: (context) => {
    const table = tableIn(context, 'licence_words');
    const again = recount(tableIn(context, 'datasets'));
    const counts = columnOf(table, 'datasets').map(Number);
    const agree = columnOf(table, 'wording').every(
      (wording, row) => again.get(String(wording)) === counts[row],
    );
    const said = counts.map(group).join(' / ');
    return {
      ok: agree && again.size === counts.length,
      found: { ko: said, en: said },
    };
  },
};

const licencesKnown: Check = {
  id: 'licences-known',
  level: 'warn',
  title: { ko: '이용 조건의 말을 모두 앎', en: 'Every licence wording is known' },
  run: (context) => {
    const table = tableIn(context, 'licence_words');
    const counts = columnOf(table, 'datasets');
    const unknown = columnOf(table, 'licence').reduce<number>(
      (sum, licence, row) => sum + (licence === 'unknown' ? Number(counts[row]) : 0),
      0,
    );
    return {
      ok: unknown === 0,
      found: {
        ko: `데이터 ${group(unknown)}개의 이용 조건을 모릅니다`,
        en: `${group(unknown)} datasets have terms that are not known`,
      },
    };
  },
};

/** Overdue datasets counted again from the list's own due days. */
function recountOverdue(context: CheckContext) {
  const datasets = tableIn(context, 'datasets');
  const due = columnOf(datasets, 'next_due').map((cell) => (cell === null ? null : String(cell)));
  const changes = columnOf(datasets, 'modified').map((cell) =>
    cell === null ? null : String(cell),
  );
  const day = statedDay(tableIn(context, 'list'), changes);
  const nextYear = `${Number(day.slice(0, 4)) + 1}-01-01`;
  const before = (limit: string): number => due.filter((at) => at !== null && at < limit).length;
  const undated = group(due.filter((at) => at === null).length);
  // Without a due day of its own, a dataset may be late by its promised cycle.
  const computed = columnOf(datasets, 'overdue_days').filter(
    (days, row) => due[row] === null && Number(days) > 0,
  ).length;
  return {
    total: before(day) + computed,
    said: {
      ko: `${day} 기준 ${group(before(day))}개, ${nextYear} 전 ${group(before(nextYear))}개, 예정일 없음 ${undated}개; 주기로 셈한 것 ${group(computed)}개`,
      en: `${group(before(day))} on ${day}, ${group(before(nextYear))} before ${nextYear}, ${undated} without a date; ${group(computed)} by their cycle`,
    },
  };
}

const overdueCounted: Check = {
  id: 'overdue-counted',
  level: 'block',
  title: { ko: '늦은 데이터의 수와 다시 센 수가 같음', en: 'Overdue datasets, counted again' },
  run: (context) => {
    const { total, said } = recountOverdue(context);
    return { ok: rowCountOf(tableIn(context, 'overdue')) === total, found: said };
  },
};

const noneOverdue: Check = {
  id: 'none-overdue',
  level: 'note',
  title: { ko: '갱신 약속이 모두 지켜짐', en: 'Every promised update was kept' },
  run: (context) => {
    const { total, said } = recountOverdue(context);
    return {
      ok: total === 0,
      found: { ko: `갱신이 늦은 데이터: ${said.ko}`, en: `overdue: ${said.en}` },
    };
  },
};

const allOpen: Check = {
  id: 'all-open',
  level: 'note',
  title: { ko: '모든 데이터가 열린 조건', en: 'Every dataset is openly licensed' },
  run: (context) => {
    const table = tableIn(context, 'by_licence');
    const [all, open] = [sumOf(table, 'datasets'), sumOf(table, 'open')];
    const said = columnOf(tableIn(context, 'licence_words'), 'datasets')
      .map((count) => group(Number(count)))
      .join(' / ');
    return {
      ok: all === open,
      found: {
        ko: `${group(all)}개 중 ${group(open)}개가 열린 조건입니다. 적힌 말에 따라 ${said}`,
        en: `${group(open)} of ${group(all)} are; by wording ${said}`,
      },
    };
  },
};

const groupsAddUp: Check = {
  id: 'groups-add-up',
  level: 'block',
  title: { ko: '나눈 표의 합이 모두 같음', en: 'Every way to divide adds up' },
  run: (context) => {
    const all = rowCountOf(tableIn(context, 'datasets'));
    const names = ['by_publisher', 'by_theme', 'by_licence', 'by_format', 'by_cycle'];
    const differing = names.filter((name) => sumOf(tableIn(context, name), 'datasets') !== all);
    return {
      ok: differing.length === 0 && rowCountOf(tableIn(context, 'scores')) === all,
      found: {
        ko: `데이터 ${group(all)}개, 합이 다른 표 ${differing.length}개`,
        en: `${group(all)} datasets; tables that add up to something else: ${differing.length}`,
      },
    };
  },
};

const noContacts: Check = {
  id: 'no-contacts',
  level: 'block',
  title: { ko: '전화번호와 전자우편이 없음', en: 'No telephone numbers and no e-mail addresses' },
  run: (context) => {
    const datasets = tableIn(context, 'datasets');
    const cells = ['title', 'description', 'office', 'keywords'].flatMap((name) => [
      ...columnOf(datasets, name),
    ]);
    const found = cells.filter((cell) => cell !== null && holdsContact(String(cell))).length;
    return {
      ok: found === 0,
      found: { ko: `${found}칸에 있습니다`, en: `in ${found} cells` },
    };
  },
};

export const checks: readonly Check[] = [
  rowsAddUp,
  licencesCounted,
  licencesKnown,
  overdueCounted,
  allOpen,
  noneOverdue,
  groupsAddUp,
  noContacts,
];
