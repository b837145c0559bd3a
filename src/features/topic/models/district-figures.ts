import { formatNumber } from '../../../domain/text/format.ts';
import { roundTo } from '../../../domain/grade.ts';
import type { PeriodSummary } from '../../../domain/series/month-series.ts';
import { summaryOf } from '../topic-data.ts';
import { periodText } from './period-text.ts';
import type { ViewContext } from './view-input.ts';
import type { ViewColumn, ViewTable } from './view-table.ts';
import { type ColourScale, colourScale } from './colour-scale.ts';

export interface DistrictFigures {
  readonly finding: string;
  readonly subtitle: string;
  readonly table: ViewTable;
}

export interface RankedDistrict {
  readonly code: string;
  readonly name: string;
  readonly summary: PeriodSummary;
  /** 1 is the best, or the highest where nothing is better; equal values as shown share a rank. */
  readonly rank: number | null;
}

/** Whether a ranking begins with the lowest value: where less is better. */
export const fromLow = ({ measure }: ViewContext): boolean => measure.better === 'lower';

/** Districts in order of their values; those without a value last. */
function rankDistricts(context: ViewContext): RankedDistrict[] {
  const { definition, data, measure, valueDecimals, state } = context;
  const sign = fromLow(context) ? 1 : -1;
  const shown = (summary: PeriodSummary): number =>
    summary.value === null ? Infinity : sign * roundTo(summary.value, valueDecimals);
  const rows = (definition.areas?.districts ?? []).map((district) => ({
    code: district.code,
    name: district.name[context.language],
    summary: summaryOf(data, measure, district.code, state.period),
  }));
  const order = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  rows.sort(
    (a, b) => order(shown(a.summary), shown(b.summary)) || a.code.localeCompare(b.code, 'en'),
  );
  return rows.map((row) => ({
    ...row,
    rank:
      row.summary.value === null
        ? null
        : rows.findIndex((other) => shown(other.summary) === shown(row.summary)) + 1,
  }));
}

export function districtFigures(context: ViewContext): DistrictFigures & {
  readonly ranked: readonly RankedDistrict[];
  readonly scale: ColourScale;
} {
  const { words, measure, valueDecimals, language, unit, figureName } = context;
  const ranked = rankDistricts(context);
  const known = ranked.filter((row) => row.summary.value !== null);
  const scale = colourScale(
    context,
    known.flatMap((row) => row.summary.value ?? []),
  );
  const text = (row: RankedDistrict | undefined): string =>
    row?.summary.value == null
      ? words.unknown
      : `${row.name} ${context.formatValue(row.summary.value)}`;
  const period = periodText(context);
  const [low, high] = fromLow(context) ? [known[0], known.at(-1)] : [known.at(-1), known[0]];
  return {
    ranked,
    scale,
    finding:
      known.length === 0
        ? words.finding.mapEmpty(period)
        : words.finding.map(text(low), text(high), context.quantity),
    subtitle: [
      measure.aggregate === 'mean'
        ? `${measure.name[language]} ${words.mean}`
        : measure.name[language],
      period,
      ...(unit === '' ? [] : [unit]),
    ].join(', '),
    table: {
      caption: `${measure.name[language]}, ${period}`,
      columns: [
        {
          key: 'rank',
          label: words.rankColumn,
          numeric: true,
          format: (c) => (c === null ? '–' : String(c)),
        },
        { key: 'code', label: words.codeColumn, numeric: false },
        {
          key: 'district',
          label: context.definition.areas?.kind?.[language] ?? words.district,
          numeric: false,
        },
        {
          key: measure.aggregate === 'mean' ? `${measure.id}_mean` : measure.id,
          label: figureName,
          numeric: true,
          format: (c) =>
            typeof c === 'number' ? formatNumber(c, valueDecimals, language) : words.unknown,
        },
        ...stepColumns(context),
      ],
      rows: ranked.map(({ code, name, summary, rank }) => [
        rank,
        code,
        name,
        summary.value === null ? null : roundTo(summary.value, valueDecimals),
        ...stepCells(context, code),
      ]),
    },
  };
}

/** Columns that say how much of the period was measured; a single look needs none. */
const stepColumns = ({ step, words }: ViewContext): readonly ViewColumn[] =>
  step === 'moment'
    ? []
    : [
        { key: `${step}s_measured`, label: words.measuredSteps[step], numeric: true },
        { key: `${step}s_in_period`, label: words.stepsInPeriod[step], numeric: true },
      ];

function stepCells(context: ViewContext, area: string): readonly number[] {
  const { step, state, data, measure } = context;
  if (step === 'moment') return [];
  if (step !== 'day') return context.stepCount(area, state.period);
  const { measuredDays, totalDays } = summaryOf(data, measure, area, state.period);
  return [measuredDays, totalDays];
}

export const valueText = (context: ViewContext, summary: PeriodSummary): string => {
  if (summary.value === null) return context.words.unknown;
  const mark = summary.complete ? '' : ` (${context.words.incomplete})`;
  return `${context.formatValue(summary.value)}${mark}`;
};
