import { definition as air } from '../../data/air-quality/dataset.ts';
import type { DatasetDefinition, Measure } from '../../src/domain/dataset.ts';
import type { LocalText } from '../../src/domain/language.ts';
import { placeFigure, type PlaceFigure } from '../../src/domain/places/place-figure.ts';
import type { MonthsFile } from '../../src/domain/published.ts';

export interface MadeMeasure {
  readonly id: string;
  readonly aggregate: Measure['aggregate'];
  readonly name: LocalText;
  readonly unit?: Measure['unit'];
  readonly better?: Measure['better'];
  readonly decimals?: number;
  /** One value a step for each area; `null` is not known. For a rate, the numerators. */
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  /** Denominators of a rate, one an area, the same for every step. */
  readonly weights?: Readonly<Record<string, number>>;
}

export interface MadeTopicFigures {
  readonly definition: DatasetDefinition;
  readonly months: MonthsFile;
  readonly figure: (measure: string, area: string) => PlaceFigure;
  readonly figures: (area: string) => PlaceFigure[];
}

/** A topic of yearly (or other) steps from values made up by a test. */
export function madeFigures(
  title: LocalText,
  firstYear: number,
  measures: readonly MadeMeasure[],
  step: MonthsFile['step'] = 'year',
): MadeTopicFigures {
  const definition: DatasetDefinition = {
    ...air,
    id: title.en.toLowerCase().replaceAll(' ', '-'),
    title,
    measures: measures.map(
      ({ id, aggregate, name, unit = '', better = 'lower', decimals = 0 }): Measure => ({
        id,
        aggregate,
        name,
        shortName: name,
        unit,
        better,
        decimals,
        meanDecimals: 1,
        plain: name,
        dayBands: null,
        guideline: null,
        ...(aggregate === 'rate'
          ? {
              rate: { numerator: 'n', denominator: 'd', per: 100_000, annual: true, note: name },
            }
          : {}),
      }),
    ),
  };
  const daysOf = (index: number): number =>
    step === 'year'
      ? new Date(Date.UTC(firstYear + index, 1, 29)).getUTCDate() === 29
        ? 366
        : 365
      : 1;
  const months: MonthsFile = {
    schemaVersion: 1,
    dataset: definition.id,
    step,
    start: `${firstYear}-01`,
    measures: Object.fromEntries(
      measures.map(({ id, aggregate, values, weights, decimals = 0 }) => [
        id,
        {
          decimals: aggregate === 'rate' ? 0 : decimals,
          aggregate,
          per: aggregate === 'rate' ? 100_000 : 1,
          limits: [],
          areas: Object.fromEntries(
            Object.entries(values).map(([area, list]) => [
              area,
              {
                sum: list.map((value, i) =>
                  value === null
                    ? 0
                    : aggregate === 'mean'
                      ? value * 10 ** decimals * daysOf(i)
                      : value * 10 ** (aggregate === 'rate' ? 0 : decimals),
                ),
                days: list.map((value, i) => (value === null ? 0 : daysOf(i))),
                above: [],
                ...(weights ? { weight: list.map(() => weights[area] ?? 0) } : {}),
              },
            ]),
          ),
        },
      ]),
    ),
  };
  const figure = (id: string, area: string): PlaceFigure => {
    const measure = definition.measures.find((entry) => entry.id === id);
    if (!measure) throw new Error(`No measure "${id}".`);
    return placeFigure(definition, measure, months, area);
  };
  return {
    definition,
    months,
    figure,
    figures: (area) => definition.measures.map(({ id }) => figure(id, area)),
  };
}
