import type { Commitment } from '../../src/domain/commitments/commitment.ts';
import { disagreementsOf } from '../../src/domain/commitments/disagreements.ts';
import { daysLate } from '../../src/domain/commitments/days-late.ts';
import { leafMilestones, milestoneState } from '../../src/domain/commitments/milestone-state.ts';
import { progressOf } from '../../src/domain/commitments/progress.ts';
import { relevantValues } from '../../src/domain/commitments/register-entry.ts';
import { scales } from '../../src/domain/commitments/scales.ts';
import type { LocalText } from '../../src/domain/language.ts';
import type { Cell } from '../../src/domain/published.ts';
import type { DataTable } from '../../src/domain/tables/table.ts';
import { tableDefinitions } from './table-definitions.ts';

type Row = Readonly<Record<string, Cell>>;

interface Cited {
  readonly source: string;
  readonly place: LocalText;
}

const both = (name: string, text: LocalText | null): Row => ({
  [`${name}_ko`]: text?.ko ?? null,
  [`${name}_en`]: text?.en ?? null,
});
const cited = ({ source, place }: Cited): Row => ({ source, ...both('place', place) });

/** Several codes or names in one cell. */
const joined = (texts: readonly string[]): string | null => texts.join('; ') || null;
const joinedBoth = (name: string, texts: readonly LocalText[]): Row => ({
  [`${name}_ko`]: joined(texts.map(({ ko }) => ko)),
  [`${name}_en`]: joined(texts.map(({ en }) => en)),
});

/** All fields of the table's definition, also where no commitment fills them. */
function tableOf(name: string, rows: readonly Row[]): [string, DataTable] {
  const definition = tableDefinitions.find((table) => table.name === name);
  if (!definition) throw new Error(`No table "${name}" is defined.`);
  const fields = definition.fields.map((field) => field.name);
  return [name, { fields, columns: fields.map((field) => rows.map((row) => row[field] ?? null)) }];
}

function commitmentRow(commitment: Commitment): Row {
  const { done, late, open, unknown, all } = progressOf(
    leafMilestones(commitment).map((milestone) => milestoneState(commitment, milestone)),
  );
  const day = (kind: 'start' | 'end'): string | null =>
    commitment.dates.find((date) => date.kind === kind)?.date ?? null;
  return {
    id: commitment.id,
    record: commitment.record,
    plan: commitment.plan,
    ...both('title', commitment.title),
    ...both('promise', commitment.statements.find(({ kind }) => kind === 'promise')?.text ?? null),
    ...joinedBoth(
      'institutions',
      commitment.institutions.map(({ name }) => name),
    ),
    policy_areas: joined(commitment.policyAreas.map(({ area }) => area)),
    ogp_values: joined(relevantValues(commitment)),
    status: commitment.statuses.at(-1)?.status ?? null,
    start: day('start'),
    end: day('end'),
    milestones: all,
    done,
    late,
    open,
    unknown,
    disagreements: disagreementsOf(commitment).length,
    ...cited(commitment),
  };
}

function milestoneRows(commitment: Commitment): Row[] {
  return commitment.milestones.map((milestone) => {
    // Days of what is still open depend on the day asked, so a table cannot hold them.
    const late = milestone.actual === null ? null : daysLate(milestone, 0);
    const days = late?.kind === 'done' ? late : null;
    return {
      id: milestone.id,
      parent: milestone.parent,
      ...both('title', milestone.title),
      planned: milestone.planned,
      actual: milestone.actual,
      days_late_least: days?.least ?? null,
      days_late_most: days?.most ?? null,
      state: milestoneState(commitment, milestone),
      reported: milestone.reported,
      ...cited(milestone),
    };
  });
}

const rowsOf: Readonly<Record<string, (commitment: Commitment) => readonly Row[]>> = {
  milestones: milestoneRows,
  statements: ({ statements }) =>
    statements.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      milestone: entry.milestone,
      ...both('who', entry.who),
      date: entry.date,
      ...both('text', entry.text),
      address: entry.address,
      ...cited(entry),
    })),
  assessments: ({ assessments }) =>
    assessments.map((entry) => ({
      id: entry.id,
      question: scales[entry.scale].question,
      scale: entry.scale,
      dimension: entry.dimension,
      milestone: entry.milestone,
      assessor: entry.assessor,
      stage: entry.stage,
      date: entry.date,
      value: entry.value,
      absent: entry.absent,
      ...both('note', entry.note),
      ...cited(entry),
    })),
  recommendations: ({ recommendations }) =>
    recommendations.map((entry) => ({
      id: entry.id,
      by: entry.by,
      ...both('text', entry.text),
      ...both('answer', entry.answer),
      ...cited(entry),
    })),
  consultations: ({ consultations }) =>
    consultations.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      ...both('title', entry.title),
      date: entry.date,
      ...both('date_note', entry.dateNote),
      milestone: entry.milestone,
      ...entry.record,
      ...both('note', entry.note),
      address: entry.address,
      ...cited(entry),
    })),
  figures: ({ figures }) =>
    figures.map((entry) => ({
      id: entry.id,
      ...both('label', entry.label),
      value: entry.value,
      of: entry.of,
      from: entry.from,
      to: entry.to,
      ...cited(entry),
    })),
  policy_areas: ({ policyAreas }) =>
    policyAreas.map((entry) => ({ area: entry.area, pages: entry.pages, ...cited(entry) })),
  changes: ({ changes }) =>
    changes.map((entry, i) => ({
      number: i + 1,
      date: entry.date,
      kind: entry.kind,
      ...both('text', entry.text),
    })),
};

/** The commitments as flat tables, each row under its commitment. */
export const commitmentTables = (
  commitments: readonly Commitment[],
): Readonly<Record<string, DataTable>> =>
  Object.fromEntries([
    tableOf('commitments', commitments.map(commitmentRow)),
    ...Object.entries(rowsOf).map(([name, rows]) =>
      tableOf(
        name,
        commitments.flatMap((commitment) =>
          rows(commitment).map((row) => ({ commitment: commitment.id, ...row })),
        ),
      ),
    ),
  ]);
