import { isComplete } from '../../../domain/day-series.ts';
import { formatNumber, formatPeriodWords } from '../../../domain/format.ts';
import { gradeLabel, gradeOf, roundTo } from '../../../domain/grade.ts';
import type { PeriodSummary } from '../../../domain/month-series.ts';
import { daysIn } from '../../../domain/period.ts';
import { roundEdges } from '../../../domain/scale-steps.ts';
import type { AreaMapModel, MapArea } from '../../../ui/map/area-map-model.ts';
import { summaryOf } from '../topic-data.ts';
import { compare, type ViewContext } from './view-input.ts';
import type { ViewTable } from './view-table.ts';

export interface LegendBin {
  readonly label: string;
  readonly fill: string;
  readonly count: number;
}

export interface RankRow {
  readonly code: string;
  readonly rank: number | null;
  readonly name: string;
  readonly valueText: string;
  /** Length of the bar, 0 to 1. */
  readonly share: number;
  readonly fill: string | null;
  readonly incomplete: boolean;
}

interface DistrictFigures {
  readonly finding: string;
  readonly subtitle: string;
  readonly table: ViewTable;
}

export interface ChoroplethModel extends DistrictFigures {
  readonly kind: 'choropleth';
  readonly map: AreaMapModel;
  readonly legend: readonly LegendBin[];
  readonly why: readonly string[];
}

export interface RankingModel extends DistrictFigures {
  readonly kind: 'ranking';
  readonly rows: readonly RankRow[];
  readonly selected: string;
  readonly cityText: string;
  /** Place of the city's mean on the bars, 0 to 1. */
  readonly cityShare: number | null;
}

interface RankedDistrict {
  readonly code: string;
  readonly name: string;
  readonly summary: PeriodSummary;
  /** 1 is the lowest; equal values as shown share a rank. */
  readonly rank: number | null;
}

const steps = 6;

/** Districts from the lowest mean to the highest; those without a value last. */
export function rankDistricts(context: ViewContext): RankedDistrict[] {
  const { definition, data, measure, state } = context;
  const shown = (summary: PeriodSummary): number =>
    summary.mean === null ? Infinity : roundTo(summary.mean, measure.meanDecimals);
  const rows = (definition.areas?.districts ?? []).map((district) => ({
    code: district.code,
    name: district.name[context.language],
    summary: summaryOf(data, measure, district.code, state.period),
  }));
  rows.sort((a, b) => shown(a.summary) - shown(b.summary) || a.code.localeCompare(b.code, 'en'));
  return rows.map((row) => ({
    ...row,
    rank:
      row.summary.mean === null
        ? null
        : rows.findIndex((other) => shown(other.summary) === shown(row.summary)) + 1,
  }));
}

interface ColourScale {
  readonly fillOf: (value: number) => string;
  readonly bins: readonly { readonly label: string; readonly fill: string }[];
  readonly isGraded: boolean;
}

/** A single day has grades; a mean over more days has none and is shown from low to high. */
function colourScale(context: ViewContext, values: readonly number[]): ColourScale {
  const { measure, state, language } = context;
  const { dayBands } = measure;
  if (daysIn(state.period) === 1 && dayBands) {
    return {
      isGraded: true,
      fillOf: (value) => `--grade-${gradeOf(roundTo(value, measure.decimals), dayBands)}`,
      bins: dayBands.map(({ grade }) => ({
        label: gradeLabel[grade][language],
        fill: `--grade-${grade}`,
      })),
    };
  }
  const edges = roundEdges(Math.min(...values), Math.max(...values), steps);
  const decimals = Math.max(...edges.map((edge) => String(edge).split('.')[1]?.length ?? 0));
  const format = (value: number): string => formatNumber(value, decimals, language);
  const fill = (bin: number): string => {
    // Fewer bins than colours are spread over the whole ramp.
    const count = edges.length - 1;
    return `--seq-${count <= 1 ? 3 : 1 + Math.round((bin * (steps - 1)) / (count - 1))}`;
  };
  return {
    isGraded: false,
    fillOf: (value) => {
      const bin = edges.findIndex((edge, i) => i > 0 && value < edge) - 1;
      return fill(bin < 0 ? edges.length - 2 : bin);
    },
    bins: edges.slice(0, -1).map((edge, bin) => ({
      label: `${format(edge)}–${format(edges[bin + 1] ?? edge)}`,
      fill: fill(bin),
    })),
  };
}

function districtFigures(context: ViewContext): DistrictFigures & {
  readonly ranked: readonly RankedDistrict[];
  readonly scale: ColourScale;
} {
  const { words, measure, state, language } = context;
  const ranked = rankDistricts(context);
  const known = ranked.filter((row) => row.summary.mean !== null);
  const scale = colourScale(
    context,
    known.flatMap((row) => row.summary.mean ?? []),
  );
  const text = (row: RankedDistrict | undefined): string =>
    row?.summary.mean == null
      ? words.unknown
      : `${row.name} ${context.formatMean(row.summary.mean)}`;
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
            typeof c === 'number' ? formatNumber(c, measure.meanDecimals, language) : words.unknown,
        },
        { key: 'days_measured', label: words.tableDays, numeric: true },
        { key: 'days_in_period', label: words.daysColumn, numeric: true },
      ],
      rows: ranked.map(({ code, name, summary, rank }) => [
        rank,
        code,
        name,
        summary.mean === null ? null : roundTo(summary.mean, measure.meanDecimals),
        summary.measuredDays,
        summary.totalDays,
      ]),
    },
  };
}

export function choroplethModel(context: ViewContext): ChoroplethModel {
  const { data, definition, words, state, measure, language } = context;
  const { shapes } = data;
  if (!shapes) throw new Error('A map needs the outlines of its areas.');
  const { ranked, scale, ...figures } = districtFigures(context);
  const shortNames = new Map(
    definition.areas?.districts.map((district) => [district.code, district.shortName[language]]),
  );
  const areas = ranked.map(({ code, name, summary }): MapArea => {
    const fill = summary.mean === null ? null : scale.fillOf(summary.mean);
    return {
      code,
      name,
      shortName: shortNames.get(code) ?? name,
      valueText: valueText(context, summary),
      fill,
      ink: fill === null ? '--grade-unknown-ink' : `${fill}-ink`,
    };
  });
  return {
    kind: 'choropleth',
    ...figures,
    map: {
      shapes,
      areas,
      description: `${words.mapName(measure.name[language], formatPeriodWords(state.period, language))} ${figures.finding}.`,
      selected: shortNames.has(state.area) ? state.area : null,
    },
    legend: [
      ...scale.bins.map((bin) => ({
        ...bin,
        count: areas.filter((area) => area.fill === bin.fill).length,
      })),
      ...unknownBin(context, areas),
    ],
    why: scale.isGraded ? gradeWhy(context) : [words.whySequence],
  };
}

function unknownBin({ words }: ViewContext, areas: readonly MapArea[]): LegendBin[] {
  const count = areas.filter((area) => area.fill === null).length;
  return count === 0 ? [] : [{ label: words.unknown, fill: '--map-unknown', count }];
}

const valueText = (context: ViewContext, summary: PeriodSummary): string => {
  if (summary.mean === null) return context.words.unknown;
  const mark = isComplete(summary) ? '' : ` (${context.words.incomplete})`;
  return `${context.formatMean(summary.mean)}${mark}`;
};

/** Words that explain a grade's colour, with its limits. */
export function gradeWhy(context: ViewContext): string[] {
  const { measure, words, language } = context;
  const { dayBands, guideline } = measure;
  if (!dayBands) return [measure.ungraded?.[language] ?? words.whySequence];
  const step = 10 ** -measure.decimals;
  return [
    words.whyBands(measure.name[language]),
    ...dayBands.map((band, i) => {
      const from = i === 0 ? 0 : (dayBands[i - 1]?.upTo ?? 0) + step;
      const fromText = formatNumber(from, measure.decimals, language);
      const grade = gradeLabel[band.grade][language];
      return band.upTo === null
        ? words.whyBandOpen(grade, context.formatLimit(from))
        : words.whyBand(grade, fromText, context.formatLimit(band.upTo));
    }),
    ...(guideline === null
      ? []
      : [words.whyWho(context.formatLimit(guideline.day), context.formatLimit(guideline.year))]),
  ];
}

export function rankingModel(context: ViewContext): RankingModel {
  const { definition, data, measure, state, words } = context;
  const { ranked, scale, ...figures } = districtFigures(context);
  const cityCode = definition.areas?.city.code ?? '';
  const city = summaryOf(data, measure, cityCode, state.period).mean;
  const highest = Math.max(...ranked.map((row) => row.summary.mean ?? 0), city ?? 0);
  const own = ranked.find((row) => row.code === state.area);
  const against = own && compare(city, own.summary.mean, measure.better);
  const rankedCount = ranked.filter((row) => row.rank !== null).length;
  return {
    kind: 'ranking',
    ...figures,
    finding:
      own?.rank != null && against
        ? words.finding.rank(own.name, own.rank, rankedCount)
        : figures.finding,
    rows: ranked.map(({ code, name, summary, rank }) => ({
      code,
      rank,
      name,
      valueText: valueText(context, summary),
      share: summary.mean === null || highest === 0 ? 0 : summary.mean / highest,
      fill: summary.mean === null ? null : scale.fillOf(summary.mean),
      incomplete: summary.mean !== null && !isComplete(summary),
    })),
    selected: state.area,
    cityText: city === null ? words.unknown : `${words.cityMean} ${context.formatMean(city)}`,
    cityShare: city === null || highest === 0 ? null : city / highest,
  };
}
