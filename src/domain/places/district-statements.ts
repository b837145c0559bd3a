import { civilParts } from '../time/civil-date.ts';
import type { DatasetDefinition } from '../dataset.ts';
import {
  cityDifference,
  yearDifference,
  type Difference,
  type Verdict,
} from './place-difference.ts';
import { leadMeasures, type PlaceFigure } from './place-figure.ts';

/** A figure that stands out, against the year before or against the city. */
export interface Statement {
  readonly against: 'year' | 'city';
  readonly figure: PlaceFigure;
  readonly difference: Difference;
}

/**
 * What is news among the topics' leading measures, the most notable first: by how many times it is
 * apart, less for a measure that is not its topic's first, is neither good nor bad, or is old.
 */
export function statementsOf(figures: readonly PlaceFigure[]): Statement[] {
  const newest = Math.max(...figures.map(({ period }) => period.last));
  const weight = ({ figure, difference }: Statement): number => {
    const { relative } = difference;
    const apart = Number.isFinite(relative) ? Math.abs(Math.log(Math.max(1 + relative, 0.05))) : 3;
    const isFirst = figure.definition.measures[0] === figure.measure;
    const isNeutral = figure.measure.better === 'neither';
    const yearsOld = (newest - figure.period.last) / 365;
    return apart * (isFirst ? 1 : 0.7) * (isNeutral ? 0.3 : 1) * 0.9 ** yearsOld;
  };
  return figures
    .filter(({ definition, measure }) => leadMeasures(definition).includes(measure))
    .flatMap((figure): Statement[] => [
      ...statement('year', figure, yearDifference(figure)),
      ...statement('city', figure, cityDifference(figure)),
    ])
    .toSorted((a, b) => weight(b) - weight(a));
}

const statement = (
  against: Statement['against'],
  figure: PlaceFigure,
  difference: Difference | null,
): Statement[] =>
  difference?.isNews === true && difference.verdict !== 'same'
    ? [{ against, figure, difference }]
    : [];

/** Each topic once, by its first measure that can be held against the year before or the city. */
export function topicVerdicts(
  figures: readonly PlaceFigure[],
  against: (figure: PlaceFigure) => Difference | null,
): ReadonlyMap<DatasetDefinition, Verdict> {
  const topics = new Map<DatasetDefinition, Verdict>();
  for (const figure of figures) {
    const found = topics.has(figure.definition) ? null : against(figure);
    if (found) topics.set(figure.definition, found.verdict);
  }
  return topics;
}

/** First and last year of the figures: a claim about many of them is a claim about those years. */
export function yearSpan(figures: readonly PlaceFigure[]): readonly [first: number, last: number] {
  const years = figures.map(({ period }) => civilParts(period.last).year);
  return [Math.min(...years), Math.max(...years)];
}
