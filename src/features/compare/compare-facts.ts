import type { SiteData } from '../../data-access/site-data.ts';
import type { Area } from '../../domain/places/area.ts';
import { civilParts } from '../../domain/time/civil-date.ts';
import type { DatasetDefinition } from '../../domain/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { hasDistricts, wholeYears } from '../../domain/places/place-figure.ts';
import { overviewPageWords, type CompareControlWords } from '../../words/overview-pages.ts';
import type { CompareState } from './compare-state.ts';

/** What the build tells the comparison's script. */
export interface CompareFacts {
  readonly districts: readonly Area[];
  readonly topics: readonly string[];
  /** Years that any of the topics covers whole, the latest first. */
  readonly years: readonly number[];
  readonly initial: CompareState;
  readonly words: CompareControlWords;
}

export const comparedTopics = (data: SiteData): DatasetDefinition[] =>
  data.definitions.filter(
    (definition) =>
      definition.topicOrder !== null &&
      definition.timeliness === 'archive' &&
      definition.series !== null &&
      definition.theme !== 'analysis' &&
      hasDistricts(definition),
  );

export function compareFacts(data: SiteData, language: Language): CompareFacts {
  const topics = comparedTopics(data);
  const districts = topics[0]?.areas?.districts ?? [];
  const years = new Set(
    topics
      .map(({ id }) => data.months(id))
      .filter(({ step }) => step !== 'moment')
      .flatMap((months) => wholeYears(months).map(({ first }) => civilParts(first).year)),
  );
  const has = (code: string): boolean => districts.some((district) => district.code === code);
  return {
    districts: districts.map(({ code, name, shortName }) => ({ code, name, shortName })),
    topics: topics.map(({ id }) => id),
    years: [...years].toSorted((one, other) => other - one),
    // An old centre and a new one, well known both.
    initial: {
      a: has('11110') ? '11110' : (districts[0]?.code ?? ''),
      b: has('11680') ? '11680' : (districts[1]?.code ?? ''),
      year: null,
    },
    words: overviewPageWords(language).compareControls,
  };
}
