import { formatNumber, formatPeriodWords } from '../../../domain/text/format.ts';
import { roundTo } from '../../../domain/grade.ts';
import { splitPeriod, wholeYear, type Period } from '../../../domain/time/period.ts';
import type { SmallMultiplesProps } from '../../../ui/charts/small-multiples.tsx';
import { summaryOf } from '../topic-data.ts';
import { periodText } from './period-text.ts';
import type { ViewContext } from './view-input.ts';
import type { ViewTable } from './view-table.ts';

export interface MultiplesModel {
  readonly kind: 'multiples';
  readonly finding: string;
  readonly subtitle: string;
  readonly multiples: Omit<SmallMultiplesProps, 'onSelect'>;
  readonly table: ViewTable;
}

/** Every district's years on one scale. */
export function multiplesModel(context: ViewContext): MultiplesModel {
  const { definition, language, words, measure, valueDecimals } = context;
  const years = knownYears(context);
  const valuesOf = (area: string): (number | null)[] =>
    years.map((year) => valueIn(context, area, year));
  const rows = (definition.areas?.districts ?? []).map(({ code, name }) => ({
    code,
    name: name[language],
    values: valuesOf(code),
  }));
  const known = rows.flatMap(({ values }) => values.filter((value) => value !== null));
  const [first, last] = [years[0], years.at(-1)].map((year) =>
    year ? formatPeriodWords(year, language) : '',
  );
  const changes = rows.flatMap(({ values }) => {
    const [from, to] = [values[0] ?? null, values.at(-1) ?? null];
    return from === null || to === null ? [] : [to - from];
  });
  const finding = words.multiplesFinding(
    changes.filter((change) => change < 0).length,
    changes.filter((change) => change > 0).length,
    first ?? '',
    last ?? '',
  );
  const isRate = measure.aggregate === 'rate' || measure.aggregate === 'mean';
  return {
    kind: 'multiples',
    finding,
    subtitle: words.multiplesSubtitle(measure.name[language], first ?? '', last ?? ''),
    multiples: {
      items: rows.map(({ code, name, values }) => ({
        id: code,
        name,
        values,
        ...endsOf(context, values, years),
        current: code === context.state.area,
      })),
      scale: [Math.min(0, ...known), Math.max(...known, 0)],
      // A city's count is no scale for a district's; a rate or a mean is.
      ...(isRate && definition.areas
        ? { reference: { label: words.cityWhole, values: valuesOf(definition.areas.city.code) } }
        : {}),
      description: finding,
      notMeasured: words.notMeasured,
    },
    table: {
      caption: `${measure.name[language]}, ${periodText(context)}`,
      columns: [
        { key: 'code', label: words.codeColumn, numeric: false },
        { key: 'district', label: words.district, numeric: false },
        ...years.map((year) => ({
          key: formatPeriodWords(year, 'en'),
          label: formatPeriodWords(year, language),
          numeric: true,
          format: (cell: unknown) =>
            typeof cell === 'number' ? formatNumber(cell, valueDecimals, language) : '–',
        })),
      ],
      rows: rows.map(({ code, name, values }) => [
        code,
        name,
        ...values.map((value) => (value === null ? null : roundTo(value, valueDecimals))),
      ]),
    },
  };
}

/** Whole years from the first to the last that any district has a value for. */
function knownYears(context: ViewContext): readonly Period[] {
  const { definition, bounds } = context;
  const years = splitPeriod(bounds, 'year').filter((year) => wholeYear(year) !== null);
  const isKnown = (year: Period): boolean =>
    (definition.areas?.districts ?? []).some(({ code }) => valueIn(context, code, year) !== null);
  return years.slice(years.findIndex(isKnown), years.findLastIndex(isKnown) + 1);
}

function valueIn({ data, measure }: ViewContext, area: string, year: Period): number | null {
  const summary = summaryOf(data, measure, area, year);
  return summary.complete ? summary.value : null;
}

function endsOf(
  context: ViewContext,
  values: readonly (number | null)[],
  years: readonly Period[],
): { readonly firstText: string | null; readonly lastText: string | null } {
  const { language } = context;
  const text = (at: number): string | null => {
    const value = values[at] ?? null;
    const year = years[at];
    if (value === null || !year) return null;
    return `${formatPeriodWords(year, language)} ${formatNumber(value, context.valueDecimals, language)}`;
  };
  return {
    firstText: text(values.findIndex((value) => value !== null)),
    lastText: text(values.findLastIndex((value) => value !== null)),
  };
}
