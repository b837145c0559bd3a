import { findArea } from '../../domain/places/area.ts';
import type { Language } from '../../domain/language.ts';
import type { Difference } from '../../domain/places/place-difference.ts';
import { isLevel } from '../../domain/places/place-figure.ts';
import { compareWords } from '../../words/compare.ts';
import { comparedRow, yearsOf, type ComparedRow, type ComparedTopic } from './compare-row.ts';
import type { CompareState } from './compare-state.ts';

export interface CompareModel {
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly {
    readonly id: string;
    readonly title: string;
    /** Years of the small lines; `null` where there are none. */
    readonly years: string | null;
    readonly rows: readonly ComparedRow[];
  }[];
}

/** Two places side by side on every measure of every topic. */
export function compareModel(
  topics: readonly ComparedTopic[],
  state: CompareState,
  language: Language,
): CompareModel {
  const words = compareWords(language);
  const nameOf = (code: string): string =>
    topics
      .map(({ definition }) => definition.areas && findArea(definition.areas, code))
      .find((area) => area)?.name[language] ?? code;
  const [one, other] = [nameOf(state.a), nameOf(state.b)];
  const compared = topics.map((topic) => ({
    topic,
    rows: topic.definition.measures.map((measure) => comparedRow(topic, measure, state, language)),
  }));
  const verdicts = compared.flatMap(({ topic, rows }) =>
    rows.flatMap(({ difference }, i) => {
      const measure = topic.definition.measures[i];
      return difference && measure && isLevel(measure) ? difference.verdict : [];
    }),
  );
  const count = (verdict: Difference['verdict']): number =>
    verdicts.filter((found) => found === verdict).length;
  return {
    title: words.title(one, other),
    summary: words.summary(one, count('better'), other, count('worse'), count('same')),
    topics: compared.map(({ topic: { definition, months }, rows }) => ({
      id: definition.id,
      title: definition.title[language],
      years: rows.some(({ row }) => row.sides.some(({ line }) => line !== null))
        ? words.years(...yearsOf(months, language))
        : null,
      rows: rows.map(({ row }) => row),
    })),
  };
}
