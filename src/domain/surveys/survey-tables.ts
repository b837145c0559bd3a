import type { TableDefinition } from '../dataset.ts';
import { usualBelow } from '../privacy/counts-people.ts';
import { tableOfRecords, type TableRecord } from '../tables/table-records.ts';
import type { DataTable } from '../tables/table.ts';
import { smallGroups, sumOf, type CountedGroup } from './small-groups.ts';
import type { AuthoredSurvey, Survey } from './survey.ts';

/** Stands for everyone, or for all answers together. */
export const everyone = 'all';
/** Those who answered and are in none of the groups that are named. */
const notNamed = 'not-named';

const key = (name: string, ko: string, en: string) => ({
  name,
  type: 'string' as const,
  title: { ko, en },
});

export const resultsTable: TableDefinition = {
  name: 'results',
  title: { ko: '설문 결과', en: 'Survey results' },
  primaryKey: ['survey', 'question', 'round', 'group', 'answer'],
  fields: [
    key('survey', '설문', 'Survey'),
    key('question', '물음', 'Question'),
    key('round', '회차', 'Round'),
    key('group', '집단(all은 모두)', 'Group (all: everyone)'),
    key('answer', '답(all은 모두)', 'Answer (all: all answers)'),
    {
      name: 'respondents',
      type: 'integer',
      title: { ko: '답한 사람', en: 'People who answered so' },
      unit: { ko: '명', en: 'people' },
      people: { rule: 'suppress', below: usualBelow },
    },
  ],
};

/** Every count with the totals of groups and of answers; a group that is too small keeps none. */
function rowsOf({ id, results }: AuthoredSurvey): TableRecord[] {
  return results.flatMap(({ round, question, counts, groups }) => {
    const rest = Object.fromEntries(
      Object.entries(counts).map(([answer, count]) => [
        answer,
        count - groups.reduce((total, group) => total + (group.counts[answer] ?? 0), 0),
      ]),
    );
    const parts: CountedGroup[] = [
      ...groups,
      ...(groups.length > 0 && sumOf(rest) > 0 ? [{ id: notNamed, counts: rest }] : []),
    ];
    const hidden = smallGroups(parts, usualBelow);
    return [{ id: everyone, counts }, ...parts].flatMap((group) =>
      [[everyone, sumOf(group.counts)] as const, ...Object.entries(group.counts)].map(
        ([answer, count]) => ({
          survey: id,
          question,
          round,
          group: group.id,
          answer,
          respondents: hidden.has(group.id) ? null : count,
        }),
      ),
    );
  });
}

export const resultsAsTable = (surveys: readonly AuthoredSurvey[]): DataTable =>
  tableOfRecords(
    resultsTable.fields.map(({ name }) => name),
    surveys.flatMap(rowsOf),
  );

/** A survey without its counts. */
export function describedSurvey({ results, ...survey }: AuthoredSurvey): Survey {
  const groups = new Map(
    results.flatMap(({ question, groups: own }) =>
      own.map(({ id, name }) => [`${question} ${id}`, { question, id, name }] as const),
    ),
  );
  return { ...survey, groups: [...groups.values()] };
}
