import { formatPercent, formatPeriodWords, formatQuantity } from '../../../domain/text/format.ts';
import { isCount, unitOf } from '../../../domain/dataset.ts';
import { roundTo } from '../../../domain/grade.ts';
import { splitPeriod, type Period } from '../../../domain/time/period.ts';
import type { CompositionView } from '../../../domain/view.ts';
import type { SharePart, ShareRow } from '../../../ui/charts/share-bars.tsx';
import { summaryOf } from '../topic-data.ts';
import { measureOf } from '../topic-state.ts';
import { periodText } from './period-text.ts';
import type { ViewContext } from './view-input.ts';
import type { ViewTable } from './view-table.ts';

export interface CompositionModel {
  readonly kind: 'composition';
  readonly finding: string;
  readonly subtitle: string;
  readonly parts: readonly SharePart[];
  /** The chosen place, year by year. */
  readonly years: readonly ShareRow[];
  /** Every district in the chosen period. */
  readonly areas: readonly ShareRow[];
  readonly yearsTitle: string;
  readonly areasTitle: string;
  readonly description: string;
  readonly formatShare: (share: number) => string;
  readonly table: ViewTable;
}

/** How a whole divides into its measures: over the years, and place by place. */
export function compositionModel(context: ViewContext, view: CompositionView): CompositionModel {
  const { definition, state, bounds, language, words, step, partName } = context;
  const measures = view.measures.map((id) => measureOf(definition, id));
  const parts = measures.map(({ id, shortName }) => ({ id, label: shortName[language] }));
  const row = (id: string, label: string, area: string, period: Period): ShareRow => {
    const amounts = amountsOf(context, view, area, period);
    const total = amounts?.reduce((a, b) => a + b, 0) ?? 0;
    const first = measures[0];
    return {
      id,
      label,
      shares: amounts && total > 0 ? amounts.map((amount) => amount / total) : null,
      total:
        amounts && first
          ? formatQuantity(
              total,
              isCount(first) ? first.decimals : first.meanDecimals,
              unitOf(first, language),
              language,
            )
          : words.unknown,
    };
  };
  const yearRows = splitPeriod(bounds, 'year')
    .toReversed()
    .map((year) =>
      row(formatPeriodWords(year, language), formatPeriodWords(year, language), state.area, year),
    );
  const areaRows = (definition.areas?.districts ?? []).map(({ code, name }) => ({
    ...row(code, name[language], code, state.period),
    current: code === state.area,
  }));
  const own = row(state.area, context.areaName(state.area), state.area, state.period);
  const largest = own.shares ? own.shares.indexOf(Math.max(...own.shares)) : -1;
  const place = context.areaName(state.area);
  const finding =
    largest < 0
      ? words.finding.mapEmpty(periodText(context))
      : words.compositionFinding(
          parts[largest]?.label ?? '',
          formatPercent(own.shares?.[largest] ?? 0, language),
          periodText(context),
          place,
        );
  return {
    kind: 'composition',
    finding,
    subtitle: words.compositionSubtitle(parts.map((part) => part.label).join(', ')),
    parts,
    years: step === 'moment' ? [] : yearRows,
    areas: areaRows,
    yearsTitle: `${words.compositionYears}, ${place}`,
    areasTitle: `${words.compositionParts(partName)}, ${periodText(context)}`,
    description: finding,
    formatShare: (share) => formatPercent(share, language),
    table: tableOf(context, view, finding),
  };
}

/** The amount of every part; `null` where one of them is not known: the whole is not known either. */
function amountsOf(
  { definition, data }: ViewContext,
  view: CompositionView,
  area: string,
  period: Period,
): readonly number[] | null {
  const amounts = view.measures.map(
    (id) => summaryOf(data, measureOf(definition, id), area, period).value,
  );
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? known : null;
}

function tableOf(context: ViewContext, view: CompositionView, caption: string): ViewTable {
  const { definition, state, bounds, language, words, data } = context;
  const measures = view.measures.map((id) => measureOf(definition, id));
  const valuesOf = (area: string, period: Period): (number | null)[] =>
    measures.map((measure) => {
      const { value } = summaryOf(data, measure, area, period);
      return value === null ? null : roundTo(value, measure.decimals);
    });
  const years = splitPeriod(bounds, 'year').map((year) => ({ area: state.area, period: year }));
  const areas = (definition.areas?.districts ?? []).map(({ code }) => ({
    area: code,
    period: state.period,
  }));
  return {
    caption,
    columns: [
      { key: 'place', label: words.district, numeric: false },
      { key: 'period', label: words.trendTable, numeric: false },
      ...measures.map((measure) => ({
        key: measure.id,
        label: measure.name[language],
        numeric: true,
        format: (cell: unknown) =>
          typeof cell === 'number'
            ? formatQuantity(cell, measure.decimals, '', language)
            : words.unknown,
      })),
    ],
    rows: [...years, ...areas].map(({ area, period }) => [
      context.areaName(area),
      formatPeriodWords(period, language),
      ...valuesOf(area, period),
    ]),
  };
}
