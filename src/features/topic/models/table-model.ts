import { formatNumber, formatPeriodWords } from '../../../domain/format.ts';
import { roundTo } from '../../../domain/grade.ts';
import { splitPeriod } from '../../../domain/period.ts';
import type { Cell } from '../../../domain/published.ts';
import { isComplete } from '../../../domain/day-series.ts';
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

export function tableModel(context: ViewContext, name: string | undefined): TableModel {
  return name === undefined ? yearsModel(context) : publishedModel(context, name);
}

/** The chosen measure and place, year by year. */
function yearsModel(context: ViewContext): TableModel {
  const { bounds, data, measure, state, words, language } = context;
  const bad = badLimit(context);
  const who = measure.guideline?.day ?? null;
  const number = (decimals: number) => (cell: Cell) =>
    typeof cell === 'number' ? formatNumber(cell, decimals, language) : words.unknown;
  const columns: ViewColumn[] = [
    { key: 'year', label: words.tableYear, numeric: false },
    {
      key: `${measure.id}_mean`,
      label: measure.unit === '' ? words.tableMean : `${words.tableMean} (${measure.unit})`,
      numeric: true,
      format: number(measure.meanDecimals),
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
    { key: 'days_measured', label: words.tableDays, numeric: true, format: number(0) },
    { key: 'days_in_year', label: words.daysColumn, numeric: true, format: number(0) },
    { key: 'complete', label: words.coverageColumn, numeric: false },
  ];
  const rows = splitPeriod(bounds, 'year').map((year): Cell[] => {
    const summary = summaryOf(data, measure, state.area, year);
    const above = (limit: number | null): Cell[] =>
      limit === null ? [] : [summary.measuredDays === 0 ? null : (summary.above.get(limit) ?? null)];
    return [
      formatPeriodWords(year, language),
      summary.mean === null ? null : roundTo(summary.mean, measure.meanDecimals),
      ...above(bad),
      ...above(who),
      summary.measuredDays,
      summary.totalDays,
      isComplete(summary) ? words.complete : words.incomplete,
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

/** A published table as it is, with its codes in words. */
function publishedModel(context: ViewContext, name: string): TableModel {
  const { data, definition, view, language, words } = context;
  const table = definition.tables.find((entry) => entry.name === name);
  if (!table || !data.table) throw new Error(`The view names table "${name}".`);
  const fields = table.fields.map((field) => ({
    field,
    column: data.table?.columns[data.table.fields.indexOf(field.name)] ?? [],
  }));
  const length = fields[0]?.column.length ?? 0;
  return {
    kind: 'table',
    finding: table.title[language],
    subtitle: view.question[language],
    table: {
      caption: table.title[language],
      columns: fields.map(({ field }): ViewColumn => ({
        key: field.name,
        label: field.unit === undefined ? field.title[language] : `${field.title[language]} (${field.unit})`,
        numeric: field.type === 'number' || field.type === 'integer',
        format: (cell) =>
          cell === null
            ? words.unknown
            : (field.categories?.[String(cell)]?.[language] ?? String(cell).replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/, '$1 $2')),
      })),
      rows: Array.from({ length }, (_, row) => fields.map(({ column }) => column[row] ?? null)),
    },
  };
}
