import { civilParts, parseIsoDay } from '../../../src/domain/time/civil-date.ts';
import { findArea } from '../../../src/domain/places/area.ts';
import type { DatasetDefinition, Field } from '../../../src/domain/dataset.ts';
import type { Cell } from '../../../src/domain/published.ts';

/** A part of a published row's key, in the ways that a publisher's file may write it. */
export interface KeyWords {
  readonly field: string;
  readonly value: string;
  /** Whole cells, or their beginnings where `isPrefix`; empty where every row of the source counts. */
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/** How a file may write the value of a key: a day as 20230305, a district as 강남구. */
export function keyWords(definition: DatasetDefinition, field: Field, value: Cell): KeyWords {
  const text = String(value);
  const day = parseIsoDay(text.slice(0, 10));
  if (day !== null && (field.type === 'date' || field.type === 'datetime')) {
    return { field: field.name, value: text, words: dayWords(day), isPrefix: true };
  }
  const area = definition.areas && findArea(definition.areas, text);
  if (area && area === definition.areas?.city) {
    return { field: field.name, value: text, words: [], isPrefix: false };
  }
  const category = field.categories?.[text];
  const words = area
    ? [area.code, area.name.ko, area.name.en, area.shortName.ko]
    : [text, ...(category ? [category.ko, category.en] : [])];
  return { field: field.name, value: text, words, isPrefix: false };
}

function dayWords(day: number): string[] {
  const { year, month, day: date } = civilParts(day);
  const [mm, dd] = [month, date].map((part) => String(part).padStart(2, '0'));
  const days = [`${year}${mm}${dd}`, `${year}-${mm}-${dd}`, `${year}.${mm}.${dd}`];
  const short = [`${year}-${month}-${date}`, `${year}.${month}.${date}`, `${year}/${mm}/${dd}`];
  // The first day of a month or a year stands for all of it in a table of months or years.
  const months = date === 1 ? [`${year}${mm}`, `${year}-${mm}`, `${year}.${mm}`] : [];
  const years = date === 1 && month === 1 ? [String(year)] : [];
  return [...days, ...short, ...months, ...years];
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** SQL that holds for rows of `raw` in which every part of the key stands in some column. */
export function whereNamed(keys: readonly KeyWords[], columns: readonly string[]): string {
  const named = keys
    .filter(({ words }) => words.length > 0)
    .map(({ words, isPrefix }) => {
      const list = words.map(quote).join(', ');
      const cells = columns.map((column) => `trim("${column.replaceAll('"', '""')}")`);
      const holds = cells.map((cell) =>
        isPrefix
          ? `${cell} IN (${list}) OR ${words
              .filter((word) => word.length >= 8)
              .map((word) => `starts_with(${cell}, ${quote(word)})`)
              .join(' OR ')}`
          : `${cell} IN (${list})`,
      );
      return `(${holds.join(' OR ')})`;
    });
  return named.length === 0 ? 'true' : named.join(' AND ');
}
