import { formatNumber, formatPeriodWords } from '../../../domain/text/format.ts';
import { roundTo } from '../../../domain/grade.ts';
import { splitPeriod } from '../../../domain/time/period.ts';
import { isCount, unitOf, type Field, type TableDefinition } from '../../../domain/dataset.ts';
import type { Cell, TableFile } from '../../../domain/published.ts';
import { columnOf } from '../../../domain/tables/table.ts';
import type { TableView } from '../../../domain/view.ts';
import { daysInYear } from '../../../domain/time/civil-date.ts';
import { clockText } from '../../../words/moment.ts';
import { seoulDay } from '../../../domain/time/seoul-time.ts';
import { requiredCoverage } from '../../../domain/series/day-series.ts';
import { summaryOf } from '../topic-data.ts';
import { badLimit } from './figure-model.ts';
import type { ViewContext } from './view-input.ts';
import type { ViewColumn, ViewTable } from './view-table.ts';

export interface TableModel {
  readonly kind: 'table';
  readonly finding: string;
  readonly subtitle: string;
  readonly table: ViewTable;
}

export function tableModel(context: ViewContext, view: TableView): TableModel {
  if (view.table === undefined) return yearsModel(context);
  return view.pivot
    ? pivotModel(context, view.table, view.pivot)
    : publishedModel(context, view.table);
}

/** The chosen measure and place, year by year. */
function yearsModel(context: ViewContext): TableModel {
  const { bounds, data, measure, state, words, language, unit, step, figureName } = context;
  const decimals = isCount(measure) ? measure.decimals : measure.meanDecimals;
  const bad = badLimit(context);
  const who = measure.guideline?.day ?? null;
  const number = (decimals: number) => (cell: Cell) =>
    typeof cell === 'number' ? formatNumber(cell, decimals, language) : words.unknown;
  const columns: ViewColumn[] = [
    { key: 'year', label: words.tableYear, numeric: false },
    {
      key: measure.aggregate === 'mean' ? `${measure.id}_mean` : measure.id,
      label: unit === '' ? figureName : `${figureName} (${unit})`,
      numeric: true,
      format: number(decimals),
    },
    ...(bad === null
      ? []
      : [{ key: 'days_bad', label: words.badDays, numeric: true, format: number(0) }]),
    ...(who === null || measure.guideline === null
      ? []
      : [
          {
            key: 'days_above_who',
            label: words.overGuideline(measure.guideline.name[language], context.formatLimit(who)),
            numeric: true,
            format: number(0),
          },
        ]),
    {
      key: `${step}s_measured`,
      label: words.measuredSteps[step],
      numeric: true,
      format: number(0),
    },
    { key: `${step}s_in_year`, label: words.stepsInPeriod[step], numeric: true, format: number(0) },
    { key: 'complete', label: words.coverageColumn, numeric: false },
  ];
  const rows = splitPeriod(bounds, 'year').map((year): Cell[] => {
    const summary = summaryOf(data, measure, state.area, year);
    const above = (limit: number | null): Cell[] =>
      limit === null
        ? []
        : [summary.measuredDays === 0 ? null : (summary.above.get(limit) ?? null)];
    return [
      formatPeriodWords(year, language),
      summary.value === null ? null : roundTo(summary.value, decimals),
      ...above(bad),
      ...above(who),
      ...(step === 'day'
        ? [summary.measuredDays, summary.totalDays]
        : context.stepCount(state.area, year)),
      summary.complete ? words.complete : words.incomplete,
    ];
  });
  const place = context.areaName(state.area);
  return {
    kind: 'table',
    finding: words.finding.table(measure.name[language], place),
    subtitle: measure.plain[language],
    table: { caption: words.tableCaption(measure.name[language], place), columns, rows },
  };
}

function publishedTable(
  { data, definition }: ViewContext,
  name: string,
): { readonly table: TableDefinition; readonly file: TableFile } {
  const table = definition.tables.find((entry) => entry.name === name);
  if (!table || !data.table) throw new Error(`The view names table "${name}".`);
  return { table, file: data.table };
}

/** A cell of a published table with its codes in words and its times without a zone. */
export function cellWords(
  { words, language }: Pick<ViewContext, 'words' | 'language'>,
  field: Field | undefined,
  cell: Cell,
): string {
  if (cell === null) return words.unknown;
  // A number with a unit is an amount; years and codes have none and are not grouped.
  if (typeof cell === 'number' && field?.unit !== undefined) {
    return formatNumber(cell, String(cell).split('.')[1]?.length ?? 0, language);
  }
  const category = field?.categories?.[String(cell)]?.[language];
  // Instants are published in UTC, and read in the city.
  if (field?.type === 'datetime' && String(cell).endsWith('Z')) {
    return `${seoulDay(String(cell))} ${clockText(String(cell))}`;
  }
  return category ?? String(cell).replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2');
}

/** A published table as it is. */
export function publishedModel(context: ViewContext, tableName: string): TableModel {
  const { table, file } = publishedTable(context, tableName);
  const { view, language } = context;
  const columns = table.fields.map((field) => columnOf(file, field.name));
  const title = table.title[language];
  const isEmpty = (columns[0]?.length ?? 0) === 0;
  return {
    kind: 'table',
    finding: isEmpty ? `${title}: ${context.words.noRowsYet}` : title,
    subtitle: view.question[language],
    table: {
      caption: title,
      columns: table.fields.map((field): ViewColumn => {
        const name = field.title[language];
        return {
          key: field.name,
          label: field.unit === undefined ? name : `${name} (${unitOf(field, language)})`,
          numeric: field.type === 'number' || field.type === 'integer',
          format: (cell) => cellWords(context, field, cell),
        };
      }),
      rows: Array.from({ length: columns[0]?.length ?? 0 }, (_, row) =>
        columns.map((column) => column[row] ?? null),
      ),
    },
  };
}

/** A published table for the chosen measure only, one column a year. */
function pivotModel(
  context: ViewContext,
  name: string,
  pivot: NonNullable<TableView['pivot']>,
): TableModel {
  const { table, file } = publishedTable(context, name);
  const { measure, words, language } = context;
  const heads = columnOf(file, pivot.column).map(String);
  const values = columnOf(file, measure.id);
  const days = columnOf(file, `${measure.id}_days`);
  const keys = pivot.rows.map((field) => columnOf(file, field));
  const years = [...new Set(heads)].toSorted();
  const rows = new Map<string, { readonly key: Cell[]; readonly at: Map<string, number> }>();
  heads.forEach((head, row) => {
    const key = keys.map((column) => column[row] ?? null);
    const entry = rows.get(key.join('|')) ?? { key, at: new Map<string, number>() };
    entry.at.set(head, row);
    rows.set(key.join('|'), entry);
  });
  const incomplete = (head: string, row: number): boolean =>
    Number(days[row] ?? 0) < daysInYear(Number(head)) * requiredCoverage;
  const entries = [...rows.values()];
  const valueAt = (row: number | undefined): number | null => {
    const value = row === undefined ? null : (values[row] ?? null);
    return value === null ? null : roundTo(Number(value), measure.meanDecimals);
  };
  const textOf = (head: string, cell: Cell, rowOnPage: number): string => {
    if (cell === null) return '–';
    const row = entries[rowOnPage]?.at.get(head);
    const text = formatNumber(Number(cell), measure.meanDecimals, language);
    return row !== undefined && incomplete(head, row) ? `${text}*` : text;
  };
  return {
    kind: 'table',
    finding: `${table.title[language]}: ${measure.name[language]}`,
    subtitle: `${context.unit === '' ? '' : `${context.unit}. `}${words.pivotNote}`,
    table: {
      caption: `${table.title[language]}, ${measure.name[language]}`,
      columns: [
        ...pivot.rows.map((rowField): ViewColumn => {
          const field = table.fields.find((entry) => entry.name === rowField);
          return {
            key: rowField,
            label: field?.title[language] ?? rowField,
            numeric: false,
            format: (cell) => cellWords(context, field, cell),
          };
        }),
        ...years.map(
          (head): ViewColumn => ({
            key: head,
            label: head,
            numeric: true,
            format: (cell, row) => textOf(head, cell, row),
          }),
        ),
      ],
      rows: entries.map(({ key, at }) => [...key, ...years.map((head) => valueAt(at.get(head)))]),
    },
  };
}
