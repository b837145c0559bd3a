import { parseIsoDay } from '../time/civil-date.ts';
import type { CatalogueRows, Coded } from './catalogue-files.ts';
import type { CatalogueRecord } from './catalogue-record.ts';
import { methodIds, scoreAll, type MethodId, type Score } from './methods.ts';
import { timelinessOf, type TimelinessState } from './timeliness.ts';

/** A dataset of the catalogue with how much it is used, where the catalogue counts that. */
export interface CatalogueEntry {
  readonly record: CatalogueRecord;
  readonly downloads: number | null;
  readonly views: number | null;
}

/** An entry with everything that was measured of it. */
export interface MeasuredEntry extends CatalogueEntry {
  readonly scores: Readonly<Record<MethodId, Score>>;
  readonly state: TimelinessState;
  readonly due: string | null;
  readonly daysOverdue: number | null;
}

export const measure = (entry: CatalogueEntry, day: string): MeasuredEntry => {
  const { state, due, daysOverdue } = timelinessOf(entry.record, day);
  return { ...entry, scores: scoreAll(entry.record, day), state, due, daysOverdue };
};

/** Rows in each `details` file. */
export const detailChunk = 250;

/** The commonest value gets the smallest number: it is written most often. */
function coded(texts: readonly (string | null)[]): Coded {
  const counts = Map.groupBy(texts, (text) => text ?? '');
  const values = [...counts]
    .toSorted(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([value]) => value);
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { values, codes: texts.map((text) => numbers.get(text ?? '') ?? 0) };
}

const dayNumber = (day: string | null): number | null => (day === null ? null : parseIsoDay(day));

/** What a list of results shows and is filtered and sorted by. */
export function catalogueRowsOf(
  entries: readonly MeasuredEntry[],
  catalogue: CatalogueRows['catalogue'],
): CatalogueRows {
  const of = <Value>(pick: (record: CatalogueRecord) => Value): Value[] =>
    entries.map(({ record }) => pick(record));
  const points = (method: MethodId) => ({
    points: entries.map(({ scores }) => scores[method].points),
    unknown: entries.map(({ scores }) => scores[method].unknown),
  });
  const [first, second, third] = methodIds;
  return {
    schemaVersion: 1,
    catalogue,
    chunk: detailChunk,
    ids: of(({ id }) => id),
    titles: of(({ title }) => title),
    described: entries.filter(({ record }) => record.description !== null).length,
    publisher: coded(of(({ publisher }) => publisher)),
    theme: coded(of(({ themes }) => themes[0] ?? null)),
    licence: coded(of(({ licence }) => licence.id)),
    format: coded(of(mainFormat)),
    cycle: coded(of(({ cycle }) => cycle)),
    state: coded(entries.map(({ state }) => state)),
    registered: of(({ registered }) => dayNumber(registered)),
    modified: of(({ modified }) => dayNumber(modified)),
    due: entries.map(({ due }) => dayNumber(due)),
    downloads: entries.map(({ downloads }) => downloads),
    views: entries.map(({ views }) => views),
    scores: { [first]: points(first), [second]: points(second), [third]: points(third) },
  };
}

/** The first format that is known; `null` where none is. */
export const mainFormat = ({ files }: CatalogueRecord): string | null =>
  files.find(({ format }) => format !== null)?.format ?? null;
