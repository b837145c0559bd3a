import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import { hasDistricts, placeFigure, type PlaceFigure } from '../../domain/places/place-figure.ts';

export interface OverviewProps {
  readonly data: SiteData;
  readonly links: SiteLinks;
}

/** Datasets of the archive with a topic page, in the order of the overview. What is live stands apart. */
export const topicsOf = (data: SiteData): DatasetDefinition[] =>
  data.definitions.filter(
    ({ topicOrder, timeliness }) => topicOrder !== null && timeliness === 'archive',
  );

/** Topics with figures of their own, over time or of a moment; an analysis draws on those of others. */
export const topicsWithFigures = (data: SiteData): DatasetDefinition[] =>
  topicsOf(data).filter(
    ({ series, measures, theme }) => series !== null && measures.length > 0 && theme !== 'analysis',
  );

export const topicsWithDistricts = (data: SiteData): DatasetDefinition[] =>
  topicsWithFigures(data).filter(hasDistricts);

export const cityFigure = (
  data: SiteData,
  definition: DatasetDefinition,
  measure: PlaceFigure['measure'],
): PlaceFigure =>
  placeFigure(definition, measure, data.months(definition.id), definition.areas?.city.code ?? '');

/** Every measure of the city, each quantity once: two datasets may measure the same dust. */
export function cityFigures(data: SiteData): PlaceFigure[] {
  const seen = new Set<string>();
  return topicsWithFigures(data).flatMap((definition) =>
    definition.measures
      .filter(({ name }) => {
        const isNew = !seen.has(name.ko);
        seen.add(name.ko);
        return isNew;
      })
      .map((measure) => cityFigure(data, definition, measure)),
  );
}
