import { summaryOf } from '../topic-data.ts';
import { compare, type ViewContext } from './view-input.ts';
import { type DistrictFigures, districtFigures, fromLow, valueText } from './district-figures.ts';

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

/** What the whole is called: the mean or figure of the city, or of all roads. */
function wholeName({ definition, language, measure, words }: ViewContext): string {
  const { areas } = definition;
  if (areas?.kind) return areas.city.name[language];
  return measure.aggregate === 'mean' ? words.cityMean : words.cityWhole;
}

/** Whether the city's figure is its districts' together, but for what no district claims. */
const isSumOf = (whole: number | null, sum: number, count: number): boolean =>
  whole !== null && count > 1 && Math.abs(whole - sum) <= 0.05 * sum;

export function rankingModel(context: ViewContext): RankingModel {
  const { definition, data, measure, state, words, quantity, partName } = context;
  const { ranked, scale, ...figures } = districtFigures(context);
  const cityCode = definition.areas?.city.code ?? '';
  const whole = summaryOf(data, measure, cityCode, state.period).value;
  const known = ranked.flatMap((row) => row.summary.value ?? []);
  // A city's count or length is the sum of its districts: a district is held against their mean.
  const sum = known.reduce((a, b) => a + b, 0);
  const isTotal = isSumOf(whole, sum, known.length);
  const city = isTotal ? sum / known.length : whole;
  const cityName = isTotal ? words.partMean(partName) : wholeName(context);
  const highest = Math.max(...ranked.map((row) => row.summary.value ?? 0), city ?? 0);
  const own = ranked.find((row) => row.code === state.area);
  const against = own && compare(city, own.summary.value, measure.better);
  const rankedCount = ranked.filter((row) => row.rank !== null).length;
  return {
    kind: 'ranking',
    ...figures,
    finding:
      own?.rank != null && against
        ? words.finding.rank(
            own.name,
            own.rank,
            words.parts(rankedCount, partName),
            fromLow(context),
            quantity,
          )
        : city === null
          ? figures.finding
          : words.finding.aroundCity(
              cityName,
              ranked.filter((row) => (row.summary.value ?? city) > city).length,
              ranked.filter((row) => (row.summary.value ?? city) < city).length,
              quantity,
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
    cityText: city === null ? words.unknown : `${cityName} ${context.formatValue(city)}`,
    cityShare: city === null || highest === 0 ? null : city / highest,
  };
}
