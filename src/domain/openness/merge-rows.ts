import type { CatalogueRows, Coded } from './catalogue-files.ts';
import { methodIds, type MethodId } from './methods.ts';

/** Codes of both, with the other's values behind those of the first that it does not have. */
function mergeCoded(first: Coded, other: Coded): Coded {
  const numbers = new Map(first.values.map((value, number) => [value, number]));
  const values = [...first.values];
  const translated = other.values.map((value) => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    values.push(value);
    return values.length - 1;
  });
  return { values, codes: [...first.codes, ...other.codes.map((code) => translated[code] ?? 0)] };
}

/** A catalogue with the rows of another behind its own, so that its details keep their numbers. */
export function mergeRows(first: CatalogueRows, other: CatalogueRows): CatalogueRows {
  const both = <Value>(pick: (rows: CatalogueRows) => readonly Value[]): Value[] => [
    ...pick(first),
    ...pick(other),
  ];
  const points = (method: MethodId) => ({
    points: both(({ scores }) => scores[method].points),
    unknown: both(({ scores }) => scores[method].unknown),
  });
  const [index, quality, stars] = methodIds;
  return {
    schemaVersion: 1,
    catalogue: first.catalogue,
    chunk: first.chunk,
    ids: both(({ ids }) => ids),
    titles: both(({ titles }) => titles),
    described: first.described + other.described,
    publisher: mergeCoded(first.publisher, other.publisher),
    theme: mergeCoded(first.theme, other.theme),
    licence: mergeCoded(first.licence, other.licence),
    format: mergeCoded(first.format, other.format),
    cycle: mergeCoded(first.cycle, other.cycle),
    state: mergeCoded(first.state, other.state),
    registered: both(({ registered }) => registered),
    modified: both(({ modified }) => modified),
    due: both(({ due }) => due),
    downloads: both(({ downloads }) => downloads),
    views: both(({ views }) => views),
    scores: { [index]: points(index), [quality]: points(quality), [stars]: points(stars) },
  };
}
