import type { Area } from '../../domain/places/area.ts';
import type { DatasetDefinition, Measure } from '../../domain/dataset.ts';
import { formatNumber, formatPeriodWords } from '../../domain/text/format.ts';
import type { AreaShapes } from '../../domain/layers/geometry.ts';
import { roundTo } from '../../domain/grade.ts';
import type { Language } from '../../domain/language.ts';
import { summariseMonths, type PeriodSummary } from '../../domain/series/month-series.ts';
import { figureDecimals, isLevel, latestPeriod } from '../../domain/places/place-figure.ts';
import type { MonthsFile } from '../../domain/published.ts';
import { roundEdges } from '../../domain/scale-steps.ts';
import type { AreaMapModel, MapArea } from '../../ui/map/area-map-model.ts';
import { figureText } from '../../words/figure-text.ts';
import { overviewWords } from '../../words/overview.ts';

export interface DistrictMapInput {
  readonly definition: DatasetDefinition;
  readonly measure: Measure;
  readonly months: MonthsFile;
  readonly shapes: AreaShapes;
  readonly selected: string | null;
  readonly language: Language;
}

export interface DistrictMapModel {
  readonly finding: string;
  readonly subtitle: string;
  readonly map: AreaMapModel;
  readonly legend: readonly { label: string; fill: string; count: number }[];
  readonly rows: readonly {
    code: string;
    rank: number | null;
    name: string;
    valueText: string;
    share: number;
    fill: string | null;
  }[];
  readonly cityText: string;
  readonly cityShare: number | null;
}

interface Row {
  readonly area: Area;
  readonly summary: PeriodSummary;
  /** Rounded as shown, so that equal texts share a rank. */
  readonly shown: number | null;
}

/** One measure's last figures by district, as a map and as a ranking. */
export function districtMap(input: DistrictMapInput): DistrictMapModel {
  const { definition, measure, months, language, selected, shapes } = input;
  const words = overviewWords(language);
  const city = definition.areas?.city.code ?? '';
  const period = latestPeriod(months, measure.id, city);
  const decimals = figureDecimals(measure);
  const highestFirst = measure.better !== 'lower';
  const rows = (definition.areas?.districts ?? [])
    .map((area): Row => {
      const summary = summariseMonths(months, measure.id, area.code, period);
      const shown = summary.value === null ? null : roundTo(summary.value, decimals);
      return { area, summary, shown };
    })
    .toSorted((a, b) => inOrder(a, b, highestFirst));
  const cityValue = summariseMonths(months, measure.id, city, period).value;
  const text = (value: number | null): string =>
    value === null ? words.noValue : figureText(measure, value, language);
  const known = rows.filter((row) => row.shown !== null);
  const scale = scaleOf(known, language);
  const most = Math.max(...known.map(({ summary }) => summary.value ?? 0), 0);
  const named = (row: Row | undefined): string =>
    row ? `${row.area.name[language]} ${text(row.summary.value)}` : words.noValue;
  const rankOf = (row: Row): number | null =>
    row.shown === null ? null : rows.findIndex(({ shown }) => shown === row.shown) + 1;
  const valueText = ({ summary }: Row): string =>
    `${text(summary.value)}${summary.value === null || summary.complete ? '' : ` (${words.incomplete})`}`;
  const fillOf = ({ shown }: Row): string | null => (shown === null ? null : scale.fillOf(shown));
  const order = highestFirst ? words.order.highest : words.order.lowest;
  const chosen = known.find(({ area }) => area.code === selected);
  const [low, high] = highestFirst ? [known.at(-1), known[0]] : [known[0], known.at(-1)];
  const finding =
    known.length === 0
      ? words.mapEmpty
      : chosen
        ? words.rankOf(named(chosen), rankOf(chosen) ?? 0, known.length, order)
        : words.mapFinding(named(low), named(high));
  const periodWords = formatPeriodWords(period, language);
  return {
    finding,
    subtitle: `${definition.title[language]} · ${measure.name[language]}, ${periodWords} (${order})`,
    map: {
      shapes,
      selected,
      description: `${words.mapName(measure.name[language], periodWords)} ${finding}.`,
      areas: rows.map((row): MapArea => {
        const fill = fillOf(row);
        return {
          code: row.area.code,
          name: row.area.name[language],
          shortName: row.area.shortName[language],
          valueText: valueText(row),
          fill,
          ink: fill === null ? '--grade-unknown-ink' : `${fill}-ink`,
        };
      }),
    },
    legend: scale.bins.map((bin) => ({
      ...bin,
      count: known.filter((row) => fillOf(row) === bin.fill).length,
    })),
    rows: rows.map((row) => ({
      code: row.area.code,
      rank: rankOf(row),
      name: row.area.name[language],
      valueText: valueText(row),
      share: row.summary.value === null || most <= 0 ? 0 : Math.max(row.summary.value / most, 0),
      fill: fillOf(row),
    })),
    cityText: (isLevel(measure) ? words.cityMean : words.citySum)(text(cityValue)),
    // The city's sum lies far beyond every bar.
    cityShare:
      isLevel(measure) && cityValue !== null && most > 0 && cityValue <= most
        ? cityValue / most
        : null,
  };
}

function inOrder(a: Row, b: Row, highestFirst: boolean): number {
  if (a.shown === null || b.shown === null) {
    return Number(a.shown === null) - Number(b.shown === null);
  }
  const difference = highestFirst ? b.shown - a.shown : a.shown - b.shown;
  return difference || a.area.code.localeCompare(b.area.code, 'en');
}

const steps = 6;

/** Light to dark of one colour from low to high, with round edges. */
function scaleOf(known: readonly Row[], language: Language) {
  const values = known.flatMap(({ shown }) => shown ?? []);
  if (values.length === 0) return { fillOf: (): string => '--seq-1', bins: [] };
  const edges = roundEdges(Math.min(...values), Math.max(...values), steps);
  const digits = Math.max(...edges.map((edge) => String(edge).split('.')[1]?.length ?? 0));
  const count = edges.length - 1;
  const fill = (bin: number): string =>
    `--seq-${count <= 1 ? 3 : 1 + Math.round((bin * (steps - 1)) / (count - 1))}`;
  const text = (edge: number | undefined): string => formatNumber(edge ?? 0, digits, language);
  return {
    fillOf: (value: number): string => {
      const bin = edges.findIndex((edge, i) => i > 0 && value < edge) - 1;
      return fill(bin < 0 ? count - 1 : bin);
    },
    bins: edges.slice(0, -1).map((edge, bin) => ({
      label: `${text(edge)}–${text(edges[bin + 1])}`,
      fill: fill(bin),
    })),
  };
}
