import type { CatalogueRecord } from './catalogue-record.ts';
import { fiveStars } from './five-stars.ts';
import { metadataQuality } from './metadata-quality.ts';
import { openDataIndex } from './open-data-index.ts';
import { tally, type Band, type CriterionResult, type Method, type Tally } from './score.ts';

export const methodIds = ['open-data-index', 'metadata-quality', 'five-stars'] as const;
export type MethodId = (typeof methodIds)[number];

/** Side by side, never mixed: they ask different things. */
export const methods: Readonly<Record<MethodId, Method>> = {
  'open-data-index': openDataIndex,
  'metadata-quality': metadataQuality,
  'five-stars': fiveStars,
};

export interface Score extends Tally {
  readonly method: MethodId;
  readonly criteria: readonly CriterionResult[];
}

/** A record held against a method, as of a day: each criterion with its evidence. */
export function scoreWith(method: MethodId, record: CatalogueRecord, day: string): Score {
  const criteria = methods[method].criteria.map(({ id, weight, ask }) => ({
    id,
    weight,
    ...ask(record, day),
  }));
  return { method, criteria, ...tally(methods[method], criteria) };
}

export const scoreAll = (
  record: CatalogueRecord,
  day: string,
): Readonly<Record<MethodId, Score>> => ({
  'open-data-index': scoreWith('open-data-index', record, day),
  'metadata-quality': scoreWith('metadata-quality', record, day),
  'five-stars': scoreWith('five-stars', record, day),
});

/** The band that points fall into; `null` where the method has none or the points are not known. */
export const bandOf = (method: MethodId, points: number | null): Band | null =>
  points === null ? null : (methods[method].bands?.find(({ from }) => points >= from) ?? null);
