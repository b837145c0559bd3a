import type { Check, CheckContext } from '../../src/domain/checks/check.ts';
import { rowsAddUp } from '../../src/domain/checks/standard-checks.ts';
import { columnOf, type DataTable } from '../../src/domain/tables/table.ts';
import type { Cell } from '../../src/domain/published.ts';

const tableIn = ({ tables }: CheckContext, name: string): DataTable => {
  const table = tables[name];
  if (!table) throw new Error(`The extract made no table "${name}".`);
  return table;
};

const rowsWhere = (table: DataTable, field: string, is: (cell: Cell) => boolean): number =>
  columnOf(table, field).filter(is).length;

/** Commitments of the two governments that the sources list: 48 of the Republic, 2 of Seoul. */
const listed = { KR: 48, SEO: 2 };

const allListed: Check = {
  id: 'all-listed',
  level: 'block',
  title: { ko: '출처가 꼽은 공약이 모두 있음', en: 'Every commitment that the sources list' },
  run: (context) => {
    const ids = columnOf(tableIn(context, 'commitments'), 'id').map(String);
    const count = (body: string): number => ids.filter((id) => id.startsWith(body)).length;
    const [republic, seoul] = [count('KR'), count('SEO')];
    return {
      ok: republic === listed.KR && seoul === listed.SEO,
      found: {
        ko: `대한민국 ${republic}개(출처 ${listed.KR}개), 서울 ${seoul}개(출처 ${listed.SEO}개)`,
        en: `${republic} of the Republic (sources: ${listed.KR}), ${seoul} of Seoul (sources: ${listed.SEO})`,
      },
    };
  },
};

const statesAddUp: Check = {
  id: 'states-add-up',
  level: 'block',
  title: { ko: '상태별 이행 과제의 합', en: 'Milestones by state add up' },
  run: (context) => {
    const table = tableIn(context, 'commitments');
    const sum = (field: string): number =>
      columnOf(table, field).reduce<number>((total, cell) => total + Number(cell), 0);
    const all = sum('milestones');
    const parts = ['done', 'late', 'open', 'unknown'].map(sum).reduce((a, b) => a + b, 0);
    return {
      ok: all === parts,
      found: {
        ko: `이행 과제 ${all}개, 상태별 합 ${parts}개`,
        en: `${all} milestones, ${parts} by state`,
      },
    };
  },
};

const registerSaysLittle: Check = {
  id: 'register-says-little',
  level: 'block',
  title: {
    ko: '목록만 있는 공약에 지어낸 내용이 없음',
    en: 'Nothing is invented for listed commitments',
  },
  run: (context) => {
    const table = tableIn(context, 'commitments');
    const isListed = columnOf(table, 'record').map((record) => record === 'register');
    const milestones = columnOf(table, 'milestones');
    const statuses = columnOf(table, 'status');
    const said = isListed.filter(
      (listed, row) => listed && (Number(milestones[row]) > 0 || statuses[row] !== null),
    ).length;
    return {
      ok: said === 0,
      found: {
        ko: `목록만 있는 공약 ${isListed.filter(Boolean).length}개 중 ${said}개에 상태나 과제가 있습니다`,
        en: `${said} of ${isListed.filter(Boolean).length} listed commitments have a status or a milestone`,
      },
    };
  },
};

const datesGiven: Check = {
  id: 'dates-given',
  level: 'note',
  title: { ko: '이행 과제에 계획한 날이 있음', en: 'Milestones have a planned date' },
  run: (context) => {
    const table = tableIn(context, 'milestones');
    const all = columnOf(table, 'planned').length;
    const given = rowsWhere(table, 'planned', (cell) => cell !== null);
    return {
      ok: given === all,
      found: {
        ko: `이행 과제 ${all}개 중 ${given}개에 계획한 날이 있습니다. 날짜가 없으면 늦었는지 말할 수 없습니다`,
        en: `${given} of ${all} milestones have a planned date; without one nobody can say whether it is late`,
      },
    };
  },
};

const recommendationsAnswered: Check = {
  id: 'recommendations-answered',
  level: 'note',
  title: { ko: '권고에 답이 있음', en: 'Recommendations have an answer' },
  run: (context) => {
    const table = tableIn(context, 'recommendations');
    const all = columnOf(table, 'id').length;
    const answered = rowsWhere(table, 'answer_ko', (cell) => cell !== null);
    return {
      ok: answered === all,
      found: {
        ko: `권고 ${all}개 중 ${answered}개에 정부의 답이 출처에 있습니다`,
        en: `${answered} of ${all} recommendations have an answer of the government in the sources`,
      },
    };
  },
};

export const checks: readonly Check[] = [
  rowsAddUp,
  allListed,
  statesAddUp,
  registerSaysLittle,
  datesGiven,
  recommendationsAnswered,
];
