import { formatNumber, formatPeriodWords } from '../../../domain/format.ts';
import { roundTo } from '../../../domain/grade.ts';
import type { PeriodSummary } from '../../../domain/month-series.ts';
import { summaryOf } from '../topic-data.ts';
import type { ViewContext } from './view-input.ts';
import type { ViewTable } from './view-table.ts';
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
  /** 1 is the lowest; equal values as shown share a rank. */
  readonly rank: number | null;
}

/** Districts from the lowest mean to the highest; those without a value last. */
function rankDistricts(context: ViewContext): RankedDistrict[] {
  const { definition, data, measure, meanDecimals, state } = context;
  const shown = (summary: PeriodSummary): number =>
    summary.value === null ? Infinity : roundTo(summary.value, meanDecimals);
  const rows = (definition.areas?.districts ?? []).map((district) => ({
    code: district.code,
    name: district.name[context.language],
    summary: summaryOf(data, measure, district.code, state.period),
  }));
  rows.sort((a, b) => shown(a.summary) - shown(b.summary) || a.code.localeCompare(b.code, 'en'));
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
  const { words, measure, meanDecimals, state, language } = context;
  const ranked = rankDistricts(context);
  const known = ranked.filter((row) => row.summary.value !== null);
  const scale = colourScale(
    context,
    known.flatMap((row) => row.summary.value ?? []),
  );
  const text = (row: RankedDistrict | undefined): string =>
    row?.summary.value == null
      ? words.unknown
      : `${row.name} ${context.formatMean(row.summary.value)}`;
  const period = formatPeriodWords(state.period, language);
  return {
    ranked,
    scale,
    finding:
      known.length === 0
        ? words.finding.mapEmpty(period)
        : words.finding.map(text(known[0]), text(known.at(-1))),
    subtitle: `${measure.name[language]} ${words.mean}, ${period}${measure.unit === '' ? '' : `, ${measure.unit}`}`,
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
        { key: 'district', label: words.district, numeric: false },
        {
          key: `${measure.id}_mean`,
          label: words.tableMean,
          numeric: true,
          format: (c) =>
            typeof c === 'number' ? formatNumber(c, meanDecimals, language) : words.unknown,
        },
        { key: 'days_measured', label: words.tableDays, numeric: true },
        { key: 'days_in_period', label: words.daysColumn, numeric: true },
      ],
      rows: ranked.map(({ code, name, summary, rank }) => [
        rank,
        code,
        name,
        summary.value === null ? null : roundTo(summary.value, meanDecimals),
        summary.measuredDays,
        summary.totalDays,
      ]),
    },
  };
}

export const valueText = (context: ViewContext, summary: PeriodSummary): string => {
  if (summary.value === null) return context.words.unknown;
  const mark = summary.complete ? '' : ` (${context.words.incomplete})`;
  return `${context.formatMean(summary.value)}${mark}`;
};
