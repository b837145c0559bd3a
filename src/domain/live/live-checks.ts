import type { Check, CheckContext } from '../checks/check.ts';
import type { LocalText } from '../language.ts';
import { minutesBetween } from '../time/seoul-time.ts';
import { columnOf, rowCountOf, type DataTable } from '../tables/table.ts';

// Levels are chosen by harm: what would show residents a wrong city blocks, what they should know
// beside the figure warns, what only a data officer needs is a note.

const group = (count: number): string => count.toLocaleString('en');

function tableIn({ tables }: CheckContext, name: string): DataTable {
  const table = tables[name];
  if (!table) throw new Error(`There is no table "${name}".`);
  return table;
}

const momentsIn = (context: CheckContext, table: string, field: string): string[] =>
  columnOf(tableIn(context, table), field)
    .filter((cell) => cell !== null)
    .map(String);

/** A clock that runs a little fast is no fault. */
const clockSlackMinutes = 10;

/** No observation is from a time still to come: the service's clock or our reading would be wrong. */
export const notInFuture = (table: string, field: string): Check => ({
  id: 'not-in-future',
  level: 'block',
  title: { ko: '관측 시각이 앞날이 아님', en: 'No observation is from the future' },
  run: (context) => {
    const now = context.now ?? '';
    const ahead = momentsIn(context, table, field).filter(
      (moment) => minutesBetween(now, moment) > clockSlackMinutes,
    );
    const furthest = ahead.toSorted().at(-1);
    return {
      ok: ahead.length === 0,
      found:
        furthest === undefined
          ? { ko: '앞날의 시각이 없습니다', en: 'no time lies ahead' }
          : {
              ko: `${group(ahead.length)}행이 앞날의 시각입니다. 가장 먼 것: ${furthest}`,
              en: `${group(ahead.length)} rows lie ahead, the furthest at ${furthest}`,
            },
    };
  },
});

/** The newest observation is not older than the promise allows. It is published, and marked. */
export const recentEnough = (table: string, field: string, staleAfterMinutes: number): Check => ({
  id: 'recent-enough',
  level: 'warn',
  title: { ko: '관측이 너무 오래되지 않음', en: 'The observations are recent' },
  run: (context) => {
    const newest = momentsIn(context, table, field).toSorted().at(-1);
    if (newest === undefined) return { ok: false, found: nothingThere };
    const age = Math.max(0, Math.round(minutesBetween(newest, context.now ?? newest)));
    return {
      ok: age <= staleAfterMinutes,
      found: {
        ko: `가장 새 관측이 ${group(age)}분 전 것입니다`,
        en: `the newest observation is ${group(age)} minutes old`,
      },
    };
  },
});

const nothingThere: LocalText = { ko: '행이 하나도 없습니다', en: 'there is not a single row' };

interface Coverage {
  readonly id: string;
  readonly level: Check['level'];
  readonly title: LocalText;
  readonly table: string;
  /** Counts the rows in which this field has a value. */
  readonly field: string;
  /** Rows that do not count, such as the city's own. */
  readonly except?: { readonly field: string; readonly value: string };
  /** As many as there should be. */
  readonly of: number;
  readonly atLeast: number;
  readonly noun: LocalText;
}

/** Enough districts, roads or places have a value. */
export const coverage = ({ id, level, title, table, field, except, of, ...rest }: Coverage) => {
  const check: Check = {
    id,
    level,
    title,
    run: (context) => {
      const rows = tableIn(context, table);
      const others = except ? columnOf(rows, except.field) : null;
      const known = columnOf(rows, field).filter(
        (cell, row) => cell !== null && (!others || others[row] !== except?.value),
      ).length;
      return {
        ok: known >= rest.atLeast,
        found: {
          ko: `${rest.noun.ko} ${group(of)}곳 중 ${group(known)}곳에 값이 있습니다`,
          en: `${group(known)} of ${group(of)} ${rest.noun.en} have a value`,
        },
      };
    },
  };
  return check;
};

/** The service answered with enough rows; what came earlier does not stand in for them. */
export const enoughRows = (atLeast: number): Check => ({
  id: 'enough-rows',
  level: 'block',
  title: { ko: '서비스가 준 행이 모자라지 않음', en: 'The service gave enough rows' },
  run: ({ report: { rows } }) => ({
    ok: rows.kept >= atLeast,
    found: {
      ko: `쓸 수 있는 행이 ${group(rows.kept)}개이며 ${group(atLeast)}개가 있어야 합니다`,
      en: `${group(rows.kept)} usable rows; ${group(atLeast)} are needed`,
    },
  }),
});

/** So much of the last version must be there again: half of the stations gone is a broken service. */
const enoughOfLast = 0.6;

/** Far fewer rows than last time: the last version stays until somebody has looked. */
export const notShrunk = (table: string): Check => ({
  id: 'not-shrunk',
  level: 'block',
  title: {
    ko: '행이 지난번의 60%보다 많음',
    en: 'More than 60 % of the rows of last time',
  },
  run: (context) => {
    const now = rowCountOf(tableIn(context, table));
    const before = context.previous?.table(table);
    const last = before ? rowCountOf(before) : null;
    return {
      ok: now > 0 && (last === null || now > last * enoughOfLast),
      found: {
        ko:
          last === null ? `${group(now)}행(처음)` : `지난번 ${group(last)}행, 이번 ${group(now)}행`,
        en:
          last === null
            ? `${group(now)} rows (the first)`
            : `${group(last)} rows last time, ${group(now)} now`,
      },
    };
  },
});

/** Things that came or went since the last version, by their id. */
export const sameSet = (table: string, idField: string, noun: LocalText): Check => ({
  id: 'same-set',
  level: 'note',
  title: { ko: '지난번과 같은 곳들임', en: 'The same set as last time' },
  run: (context) => {
    const ids = (of: DataTable): Set<string> => new Set(columnOf(of, idField).map(String));
    const now = ids(tableIn(context, table));
    const previous = context.previous?.table(table);
    if (!previous?.fields.includes(idField)) {
      return { ok: true, found: { ko: '견줄 지난번이 없습니다', en: 'nothing to compare with' } };
    }
    const before = ids(previous);
    const added = [...now].filter((id) => !before.has(id));
    const gone = [...before].filter((id) => !now.has(id));
    const some = (list: readonly string[]): string =>
      list.length === 0 ? '' : ` (${list.slice(0, 5).join(', ')}${list.length > 5 ? ' …' : ''})`;
    return {
      ok: added.length + gone.length === 0,
      found: {
        ko: `${noun.ko} ${group(added.length)}곳이 새로 생기고${some(added)} ${group(gone.length)}곳이 없어졌습니다${some(gone)}`,
        en: `${group(added.length)} ${noun.en} are new${some(added)}, ${group(gone.length)} are gone${some(gone)}`,
      },
    };
  },
});

interface RejectLimit {
  readonly id: string;
  readonly level: Check['level'];
  readonly title: LocalText;
  readonly reasons: readonly string[];
  /** Share of all rows, or of all values, that may be refused for these reasons. */
  readonly upTo: number;
  readonly of: 'rows' | 'values';
}

/** Few enough rows or values were refused for some reasons. */
export const fewRejects = ({ id, level, title, reasons, upTo, of }: RejectLimit): Check => ({
  id,
  level,
  title,
  run: ({ report }) => {
    const scope = of === 'rows' ? 'row' : 'value';
    const refused = report.rejectCounts
      .filter((entry) => entry.scope === scope && reasons.includes(entry.reason))
      .reduce((sum, entry) => sum + entry.count, 0);
    const all = of === 'rows' ? report.rows.read : report.values.expected;
    return {
      ok: refused <= all * upTo,
      found: {
        ko: `${of === 'rows' ? '행' : '값'} ${group(all)}개 중 ${group(refused)}개를 뺐습니다`,
        en: `${group(refused)} of ${group(all)} ${of} were left out`,
      },
    };
  },
});

/** Reasons for which a number is refused; see row-account.ts. */
const valueReasons = ['not-a-number', 'negative', 'implausible', 'zero'];

/** Values out of range: some are a broken sensor and a note, most are a broken service and block. */
export const plausibleValues: readonly Check[] = [
  fewRejects({
    id: 'values-plausible',
    level: 'block',
    title: { ko: '값의 절반 넘게가 그럴듯함', en: 'More than half of the values are plausible' },
    reasons: valueReasons,
    upTo: 0.5,
    of: 'values',
  }),
  fewRejects({
    id: 'no-odd-values',
    level: 'note',
    title: { ko: '이상한 값이 없음', en: 'No odd values' },
    reasons: valueReasons,
    upTo: 0,
    of: 'values',
  }),
];

/** Places outside the city: a few are slips, many are swapped or shifted coordinates. */
export const insideCity: Check = fewRejects({
  id: 'inside-city',
  level: 'block',
  title: { ko: '위치가 서울 안임', en: 'Places lie in Seoul' },
  reasons: ['outside-city', 'no-place'],
  upTo: 0.1,
  of: 'rows',
});

export const noDuplicates: Check = fewRejects({
  id: 'no-duplicates',
  level: 'note',
  title: { ko: '같은 것이 두 번 오지 않음', en: 'Nothing came twice' },
  reasons: ['duplicate'],
  upTo: 0,
  of: 'rows',
});
