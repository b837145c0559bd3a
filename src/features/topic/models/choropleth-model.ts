import type { AreaMapModel, MapArea } from '../../../ui/map/area-map-model.ts';
import type { ViewContext } from './view-input.ts';
import { type DistrictFigures, districtFigures, valueText } from './district-figures.ts';
import { gradeWhy } from './colour-scale.ts';
import { periodText } from './period-text.ts';

export interface LegendBin {
  readonly label: string;
  readonly fill: string;
  readonly count: number;
}

export interface ChoroplethModel extends DistrictFigures {
  readonly kind: 'choropleth';
  readonly map: AreaMapModel;
  readonly legend: readonly LegendBin[];
  readonly legendTitle: string;
  readonly why: readonly string[];
}

export function choroplethModel(context: ViewContext): ChoroplethModel {
  const { data, definition, words, measure, language } = context;
  const { shapes } = data;
  if (!shapes) throw new Error('A map needs the outlines of its areas.');
  const { ranked, scale, ...figures } = districtFigures(context);
  const shortNames = new Map(
    definition.areas?.districts.map((district) => [district.code, district.shortName[language]]),
  );
  const areas = ranked.map(({ code, name, summary }): MapArea => {
    const fill = summary.value === null ? null : scale.fillOf(summary.value);
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
      description: `${words.mapName(measure.name[language], periodText(context))} ${figures.finding}.`,
      selected: shortNames.has(context.state.area) ? context.state.area : null,
    },
    legendTitle: words.mapLegend(context.figureName, context.unit),
    legend: [
      ...scale.bins.map((bin) => ({
        ...bin,
        count: areas.filter((area) => area.fill === bin.fill).length,
      })),
      ...unknownBin(context, areas),
    ],
    why: scale.isGraded
      ? gradeWhy(context)
      : [measure.dayBands ? words.whySequence : words.whyScale],
  };
}

function unknownBin({ words }: ViewContext, areas: readonly MapArea[]): LegendBin[] {
  const count = areas.filter((area) => area.fill === null).length;
  return count === 0 ? [] : [{ label: words.unknown, fill: '--map-unknown', count }];
}
