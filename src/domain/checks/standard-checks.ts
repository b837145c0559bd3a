import type { Check, CheckContext } from './check.ts';
import type { LocalText } from '../language.ts';
import { seoul } from '../places/seoul.ts';
import { columnOf, type DataTable } from '../tables/table.ts';

const group = (count: number): string => count.toLocaleString('en');

function tableIn({ tables }: CheckContext, name: string): DataTable {
  const table = tables[name];
  if (!table) throw new Error(`The transform made no table "${name}".`);
  return table;
}

/** Every row read is kept, missing or rejected. */
export const rowsAddUp: Check = {
  id: 'rows-add-up',
  level: 'block',
  title: { ko: '모든 행의 행방', en: 'Every row accounted for' },
  run: ({ report: { rows } }) => {
    const sum = rows.kept + rows.missing + rows.rejected;
    return {
      ok: sum === rows.read,
      found: {
        ko: `읽은 ${group(rows.read)}행 중 ${group(sum)}행의 행방을 압니다`,
        en: `${group(sum)} of ${group(rows.read)} rows read are accounted for`,
      },
    };
  },
};

/** The city and all its districts have rows. */
export const allDistricts = (table: string, field = 'area'): Check => ({
  id: 'all-districts',
  level: 'block',
  title: { ko: '서울과 25개 자치구가 모두 있음', en: 'The city and all 25 districts present' },
  run: (context) => {
    const present = new Set(columnOf(tableIn(context, table), field));
    const absent = [seoul.city, ...seoul.districts].filter((area) => !present.has(area.code));
    const names = (language: 'ko' | 'en') => absent.map((area) => area.name[language]).join(', ');
    return {
      ok: absent.length === 0,
      found: {
        ko: absent.length === 0 ? '모두 있음' : `없음: ${names('ko')}`,
        en: absent.length === 0 ? 'all present' : `absent: ${names('en')}`,
      },
    };
  },
});

interface Comparison extends Pick<Check, 'level' | 'title'> {
  /** Row of the table `control` that holds the counts. */
  readonly rule: string;
  /** What is compared, as it stands in the sentence "12 of 12 … agree": sums, months. */
  readonly items: LocalText;
  /** What is said of those that are as they must be, where they do not "agree". */
  readonly are?: LocalText;
  /** Why some may differ, where that is known. */
  readonly because?: LocalText;
}

/**
 * Something that the transform compared while the publisher's cells were at hand. It leaves the table
 * `control(rule, compared, differing)`.
 */
export const comparison = ({ rule, level, title, items, are, because }: Comparison): Check => ({
  id: rule,
  level,
  title,
  run: (context) => {
    const control = tableIn(context, 'control');
    const row = columnOf(control, 'rule').indexOf(rule);
    const compared = Number(columnOf(control, 'compared')[row] ?? 0);
    const differing = Number(columnOf(control, 'differing')[row] ?? 0);
    const isSame = compared > 0 && differing === 0;
    return {
      ok: isSame,
      found: {
        ko: `${items.ko} ${group(compared)}개 중 ${group(compared - differing)}개가 ${are?.ko ?? '일치합니다'}${isSame || !because ? '' : `. ${because.ko}`}`,
        en: `${group(compared - differing)} of ${group(compared)} ${items.en} ${are?.en ?? 'agree'}${isSame || !because ? '' : `; ${because.en}`}`,
      },
    };
  },
});
