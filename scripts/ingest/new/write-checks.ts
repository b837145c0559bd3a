import { isCompared, seriesNames, type DatasetFacts } from './dataset-facts.ts';

/** checks.ts: what must be true of any later file, too. */
export function writeChecks({ shape }: DatasetFacts): string {
  const standard = [
    'rowsAddUp',
    ...(shape.kind === 'series' && shape.area?.found.districts === 25 ? ['allDistricts'] : []),
    ...(shape.kind === 'series' && isCompared(shape) ? ['comparison'] : []),
  ];
  const names = standard.toSorted().join(', ');
  const own = shape.kind === 'places' ? placedCheck : shape.kind === 'table' ? rowsCheck : '';
  const isOwn = own !== '';
  return `import type { Check } from '../../src/domain/checks/check.ts';
import { ${names} } from '../../src/domain/checks/standard-checks.ts';
${isOwn ? `import { columnOf } from '../../src/domain/tables/table.ts';\n` : ''}
export const checks: readonly Check[] = [
  rowsAddUp,
  ${shape.kind === 'series' && standard.includes('allDistricts') ? `allDistricts('${seriesNames[shape.step].table}'),` : ''}
  ${standard.includes('comparison') ? sumsCheck : ''}
  ${own}
];
`;
}

const sumsCheck = `comparison({
    rule: 'districts-make-city',
    level: 'note',
    title: { ko: '자치구의 합이 서울 전체와 같음', en: 'Districts add up to the city' },
    items: { ko: '수치', en: 'figures' },
  }),`;

const placedCheck = `{
    id: 'placed',
    level: 'note',
    title: { ko: '모두 서울의 자치구 안에 있음', en: 'All of them lie in a district of Seoul' },
    run: ({ tables }) => {
      const count = (name: string): number => {
        const table = tables[name];
        return table ? columnOf(table, 'id').length : 0;
      };
      const found = count('found_places');
      const outside = found - count('places');
      return {
        ok: outside === 0,
        found: {
          ko: \`\${found}곳 가운데 \${outside}곳은 어느 구에도 없어 뺐습니다\`,
          en: \`\${outside} of \${found} lie in no district and are left out\`,
        },
      };
    },
  },`;

const rowsCheck = `{
    id: 'has-rows',
    level: 'block',
    title: { ko: '행이 있음', en: 'There are rows' },
    run: ({ tables }) => {
      const rows = tables['list'];
      const count = rows ? columnOf(rows, 'id').length : 0;
      return { ok: count > 0, found: { ko: \`\${count}행\`, en: \`\${count} rows\` } };
    },
  },`;
