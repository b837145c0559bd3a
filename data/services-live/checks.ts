import type { Check } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, rowCountOf } from '../../src/domain/tables/table.ts';

const shrunk: Check = {
  id: 'not-shrunk',
  level: 'block',
  title: { ko: '지난번의 절반보다 많음', en: 'More than half of what there was' },
  run: ({ tables, previous }) => {
    const before = previous?.table('service_list') ?? null;
    const counts = [before, tables['service_list']].map((table) => (table ? rowCountOf(table) : 0));
    const [was = 0, is = 0] = counts;
    return {
      ok: is > was / 2,
      found: {
        ko: `서비스 ${is.toLocaleString('en')}개, 지난번 ${was.toLocaleString('en')}개`,
        en: `${is.toLocaleString('en')} services, ${was.toLocaleString('en')} the last time`,
      },
    };
  },
};

const idsUnique: Check = {
  id: 'ids-unique',
  level: 'block',
  title: { ko: '서비스마다 다른 식별자', en: 'Every service has an identifier of its own' },
  run: ({ tables }) => {
    const table = tables['service_list'];
    const ids = table ? columnOf(table, 'id') : [];
    const different = new Set(ids).size;
    return {
      ok: ids.length > 0 && different === ids.length,
      found: {
        ko: `서비스 ${ids.length}개, 서로 다른 식별자 ${different}개`,
        en: `${ids.length} services, ${different} different identifiers`,
      },
    };
  },
};

export const checks: readonly Check[] = [rowsAddUp, idsUnique, shrunk];
