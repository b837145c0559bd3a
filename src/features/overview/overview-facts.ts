import type { SiteData } from '../../data-access/site-data.ts';
import type { Area } from '../../domain/places/area.ts';
import type { Language } from '../../domain/language.ts';
import { overviewPageWords, type TileWords } from '../../words/overview-pages.ts';
import { districtFacts, type DistrictFact } from './district-facts.ts';
import { topicsOf, topicsWithDistricts } from './overview-topics.ts';

export interface TileFact {
  readonly id: string;
  readonly title: string;
}

/** A measure that the map can show. */
export interface MapMeasure {
  readonly dataset: string;
  readonly topic: string;
  readonly measure: string;
  readonly label: string;
}

/** What the build tells the overview's script, so that it loads no data to begin with. */
export interface OverviewFacts {
  readonly districts: readonly Area[];
  readonly cards: Readonly<Record<string, DistrictFact>>;
  readonly tiles: readonly TileFact[];
  /** The first is the one that the page is built with. */
  readonly measures: readonly MapMeasure[];
  readonly words: TileWords;
}

export function overviewFacts(data: SiteData, language: Language): OverviewFacts {
  const withDistricts = topicsWithDistricts(data);
  const districts = withDistricts[0]?.areas?.districts ?? [];
  return {
    districts: districts.map(({ code, name, shortName }) => ({ code, name, shortName })),
    cards: districtFacts(data, language),
    tiles: topicsOf(data).map(({ id, title }) => ({ id, title: title[language] })),
    measures: withDistricts.flatMap(({ id, title, measures }) =>
      measures.map((measure) => ({
        dataset: id,
        topic: title[language],
        measure: measure.id,
        label: measure.name[language],
      })),
    ),
    words: overviewPageWords(language).controls,
  };
}
