import type { DatasetDefinition } from '../dataset.ts';
import type { CheckResult } from '../published.ts';
import { countsPeople } from './counts-people.ts';

/** Below this, a hidden count has no other value that it could have. */
const leastBelow = 3;

interface Column {
  readonly table: string;
  readonly name: string;
}

const list = (columns: readonly Column[]): string =>
  columns.map(({ table, name }) => `${table}.${name}`).join(', ');

/** Whether every column that counts people says how a single person is kept from being found in it. */
export function peopleGate(definition: DatasetDefinition): CheckResult[] {
  const columns = definition.tables.flatMap((table) =>
    table.fields.map((field) => ({ table: table.name, name: field.name, field })),
  );
  const undeclared = columns.filter(
    ({ field }) => field.people === undefined && countsPeople(field, definition),
  );
  const hidden = columns.filter(({ field }) => field.people?.rule === 'suppress');
  const weak = hidden.filter(
    ({ field: { people } }) => people?.rule === 'suppress' && people.below < leastBelow,
  );
  // The same counts by other keys would give back what the first table hides.
  const repeated = hidden.filter(({ name, table }) =>
    hidden.some((other) => other.name === name && other.table !== table),
  );
  const problems = [
    ...(undeclared.length > 0
      ? [
          {
            ko: `사람 수를 세는 열에 규칙이 없습니다: ${list(undeclared)}. data/${definition.id}의 그 열에 people을 적으세요`,
            en: `these columns count people and have no rule: ${list(undeclared)}. Give them one as people in data/${definition.id}`,
          },
        ]
      : []),
    ...(weak.length > 0
      ? [
          {
            ko: `${leastBelow} 미만은 가려도 알 수 있습니다: ${list(weak)}. below를 ${leastBelow} 이상으로 적으세요`,
            en: `hiding counts below less than ${leastBelow} gives them away: ${list(weak)}. Say ${leastBelow} or more`,
          },
        ]
      : []),
    ...(repeated.length > 0
      ? [
          {
            ko: `가리는 수가 여러 표에 있어 서로 되돌려 줍니다: ${list(repeated)}. 한 표에만 실으세요`,
            en: `hidden counts stand in several tables, which give each other back: ${list(repeated)}. Publish them in one`,
          },
        ]
      : []),
  ];
  const ok = problems.length === 0;
  const declared = columns.filter(({ field }) => field.people !== undefined).length;
  return [
    {
      id: 'people-rule',
      level: 'block',
      ok,
      title: { ko: '사람 수를 세는 열의 규칙', en: 'Rules for counts of people' },
      found: ok
        ? {
            ko: `사람 수를 세는 열 ${declared}개`,
            en: `${declared} ${declared === 1 ? 'column counts' : 'columns count'} people`,
          }
        : {
            ko: problems.map((problem) => problem.ko).join('; '),
            en: problems.map((problem) => problem.en).join('; '),
          },
    },
  ];
}
