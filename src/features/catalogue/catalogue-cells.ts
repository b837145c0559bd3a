import { isoDay, type CivilDay } from '../../domain/time/civil-date.ts';
import { formatNumber } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import type { Coded } from '../../domain/openness/catalogue-files.ts';
import type { MethodId } from '../../domain/openness/methods.ts';
import { catalogueListWords } from '../../words/catalogue-list.ts';
import { facetLabel } from './catalogue-labels.ts';
import type { Catalogue } from './catalogue-model.ts';
import type { ColumnId } from './catalogue-state.ts';

export interface CatalogueCell {
  readonly text: string;
  /** What stands smaller below: points that nobody knows. */
  readonly note: string | null;
  /** Only where something is wrong: the promised update is past. */
  readonly isLate: boolean;
}

const plain = (text: string): CatalogueCell => ({ text, note: null, isLate: false });

/** Value of a coded column in a row, as the catalogue writes it. */
export const valueAt = ({ values, codes }: Coded, row: number): string =>
  values[codes[row] ?? 0] ?? '';

export const isOwn = ({ ownFrom }: Catalogue, row: number): boolean => row >= ownFrom;

/** Days past the due day; 0 where it is in time, `null` where there is none. */
export function daysLate(catalogue: Catalogue, row: number): number | null {
  const due = catalogue.rows.due[row] ?? null;
  const today: CivilDay = isOwn(catalogue, row) ? catalogue.ownDay : catalogue.listDay;
  return due === null ? null : Math.max(today - due, 0);
}

/** What a cell of the list of results says. */
export function cellAt(
  catalogue: Catalogue,
  column: ColumnId,
  row: number,
  language: Language,
): CatalogueCell {
  const words = catalogueListWords(language);
  const { rows } = catalogue;
  const number = (count: number | null | undefined): CatalogueCell =>
    plain(count == null ? '–' : formatNumber(count, 0, language));
  const day = (value: number | null | undefined): CatalogueCell =>
    plain(value == null ? '–' : isoDay(value));
  const score = (method: MethodId): CatalogueCell => {
    const { points, unknown } = rows.scores[method];
    const left = unknown[row] ?? 0;
    return {
      text: String(points[row] ?? 0),
      note: left > 0 ? words.unknownPoints(left) : null,
      isLate: false,
    };
  };
  switch (column) {
    case 'publisher':
    case 'theme':
    case 'licence':
    case 'format':
    case 'cycle':
      return plain(facetLabel(column, valueAt(rows[column], row), language));
    case 'state': {
      const late = daysLate(catalogue, row);
      return late !== null && late > 0
        ? { text: words.lateBy(formatNumber(late, 0, language)), note: null, isLate: true }
        : plain(facetLabel('state', valueAt(rows.state, row), language));
    }
    case 'registered':
      return day(rows.registered[row]);
    case 'modified':
      return day(rows.modified[row]);
    case 'downloads':
      return number(rows.downloads[row]);
    case 'views':
      return number(rows.views[row]);
    case 'index':
      return score('open-data-index');
    case 'quality':
      return score('metadata-quality');
    case 'stars':
      return score('five-stars');
  }
}
