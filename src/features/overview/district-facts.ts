import type { SiteData } from '../../data-access/site-data.ts';
import { isCount } from '../../domain/dataset.ts';
import { districtSentences } from '../../domain/places/district-sentences.ts';
import { statementsOf } from '../../domain/places/district-statements.ts';
import { formatPeriodWords } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import {
  cityDifference,
  yearDifference,
  type Difference,
  type Verdict,
} from '../../domain/places/place-difference.ts';
import { leadMeasures, placeFigure, type PlaceFigure } from '../../domain/places/place-figure.ts';
import { apartText, figureText } from '../../words/figure-text.ts';
import { overviewWords, sentenceWords, type VerdictWords } from '../../words/overview.ts';
import { topicsWithDistricts } from './overview-topics.ts';

export interface MarkFact {
  readonly verdict: Verdict;
  readonly word: string;
  readonly isLower: boolean;
  readonly apart: string | null;
}

export interface DistrictRow {
  readonly dataset: string;
  readonly label: string;
  readonly value: string;
  readonly year: MarkFact | null;
  readonly city: MarkFact | null;
}

/** A district in sentences and figures, ready to show. */
export interface DistrictFact {
  /** `{24312}` stands for how long ago a month is: its year times 12, plus 1 to 12. */
  readonly sentences: readonly string[];
  readonly rows: readonly DistrictRow[];
}

/**
 * What every district's card says: 25 of them are smaller in the page than the figures that they are
 * made of would be to load, and the reader's own stands at once.
 */
export function districtFacts(
  data: SiteData,
  language: Language,
): Readonly<Record<string, DistrictFact>> {
  const topics = topicsWithDistricts(data);
  const codes = topics[0]?.areas?.districts.map(({ code }) => code) ?? [];
  return Object.fromEntries(
    codes.map((area) => {
      const figures = topics.flatMap((definition) =>
        definition.measures.map((measure) =>
          placeFigure(definition, measure, data.months(definition.id), area),
        ),
      );
      const sentences = districtSentences(figures, {
        language,
        words: sentenceWords(language),
        ago: (month) => `{${month}}`,
      });
      return [
        area,
        { sentences, rows: chosenFigures(figures).map((figure) => rowOf(figure, language)) },
      ];
    }),
  );
}

/**
 * One figure a topic, its first level where there is one, because it can be held against the city;
 * topics with news first.
 */
function chosenFigures(figures: readonly PlaceFigure[]): PlaceFigure[] {
  const withNews = statementsOf(figures).map(({ figure }) => figure.definition);
  const topics = new Set([...withNews, ...figures.map(({ definition }) => definition)]);
  return [...topics].flatMap((topic) => {
    const leads = leadMeasures(topic);
    const own = figures.filter(
      ({ definition, measure, now }) =>
        definition === topic && leads.includes(measure) && now.value !== null,
    );
    return own.at(-1) ?? [];
  });
}

function rowOf(figure: PlaceFigure, language: Language): DistrictRow {
  const words = overviewWords(language);
  const { definition, measure, now, period } = figure;
  const mark = (
    difference: Difference | null,
    said: (isCount: boolean) => VerdictWords,
  ): MarkFact | null =>
    difference && {
      verdict: difference.verdict,
      word: said(isCount(measure))[difference.verdict],
      isLower: difference.absolute < 0,
      apart: apartText(measure, difference, language),
    };
  return {
    dataset: definition.id,
    label: `${measure.name[language]}, ${formatPeriodWords(period, language)}`,
    value: now.value === null ? words.noValue : figureText(measure, now.value, language),
    year: mark(yearDifference(figure), words.changed),
    city: mark(cityDifference(figure), words.held),
  };
}
