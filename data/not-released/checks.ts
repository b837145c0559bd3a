import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';

const tableIn = ({ tables }: CheckContext, name: string): DataTable => {
  const table = tables[name];
  if (!table) throw new Error(`The extract made no table "${name}".`);
  return table;
};

const everyEntrySaid: Check = {
  id: 'every-entry-said',
  level: 'block',
  title: { ko: '항목마다 출처의 진술이 있음', en: 'A source speaks for every entry' },
  run: (context) => {
    const said = new Set(columnOf(tableIn(context, 'statements'), 'entry'));
    const ids = [...columnOf(tableIn(context, 'entries'), 'id')];
    const silent = ids.filter((id) => !said.has(id));
    return {
      ok: silent.length === 0,
      found: {
        ko: `항목 ${ids.length}개 중 진술이 없는 것 ${silent.length}개`,
        en: `${silent.length} of ${ids.length} entries without a statement`,
      },
    };
  },
};

const refusalsGiveReasons: Check = {
  id: 'refusals-give-reasons',
  level: 'note',
  title: { ko: '열리지 않은 것에 이유가 있음', en: 'What is held back has a reason' },
  run: (context) => {
    const table = tableIn(context, 'entries');
    const states = columnOf(table, 'state');
    const reasons = columnOf(table, 'reasons');
    const held = states.flatMap((state, row) =>
      state === 'refused' || state === 'held-back' ? [reasons[row] ?? null] : [],
    );
    const without = held.filter((reason) => reason === null).length;
    return {
      ok: without === 0,
      found: {
        ko: `거절되거나 열리지 않은 ${held.length}개 중 이유가 적히지 않은 것 ${without}개`,
        en: `${without} of ${held.length} refused or held back without a reason in the source`,
      },
    };
  },
};

export const checks: readonly Check[] = [rowsAddUp, everyEntrySaid, refusalsGiveReasons];
