import { summaryOf } from '../topic-data.ts';
import { compare, type ViewContext } from './view-input.ts';
import { type DistrictFigures, districtFigures, valueText } from './district-figures.ts';

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

export interface RankingModel extends DistrictFigures {
  readonly kind: 'ranking';
  readonly rows: readonly RankRow[];
  readonly selected: string;
  readonly cityText: string;
  /** Place of the city's mean on the bars, 0 to 1. */
  readonly cityShare: number | null;
}

export function rankingModel(context: ViewContext): RankingModel {
  const { definition, data, measure, state, words } = context;
  const { ranked, scale, ...figures } = districtFigures(context);
  const cityCode = definition.areas?.city.code ?? '';
  const city = summaryOf(data, measure, cityCode, state.period).value;
  const highest = Math.max(...ranked.map((row) => row.summary.value ?? 0), city ?? 0);
  const own = ranked.find((row) => row.code === state.area);
  const against = own && compare(city, own.summary.value, measure.better);
  const rankedCount = ranked.filter((row) => row.rank !== null).length;
  return {
    kind: 'ranking',
    ...figures,
    finding:
      own?.rank != null && against
        ? words.finding.rank(own.name, own.rank, rankedCount)
        : city === null
          ? figures.finding
          : words.finding.aroundCity(
              ranked.filter((row) => (row.summary.value ?? city) > city).length,
              ranked.filter((row) => (row.summary.value ?? city) < city).length,
            ),
    rows: ranked.map(({ code, name, summary, rank }) => ({
      code,
      rank,
      name,
      valueText: valueText(context, summary),
      share: summary.value === null || highest === 0 ? 0 : summary.value / highest,
      fill: summary.value === null ? null : scale.fillOf(summary.value),
      incomplete: summary.value !== null && !summary.complete,
    })),
    selected: state.area,
    cityText: city === null ? words.unknown : `${words.cityMean} ${context.formatMean(city)}`,
    cityShare: city === null || highest === 0 ? null : city / highest,
  };
}
