import type { Notes } from './notes.ts';
import type { NamedColumn, SeriesShape, Shape } from './proposal.ts';
import type { Sheet } from './read-sheet.ts';
import type { Told } from './told.ts';

/** Everything that the writers of the folder's files need. */
export interface DatasetFacts {
  readonly id: string;
  readonly title: { readonly ko: string; readonly en: string };
  readonly sheet: Sheet;
  readonly shape: Shape;
  readonly told: Told;
  readonly notes: Notes;
  /** Place in the navigation that is free. */
  readonly topicOrder: number;
  /** Day that rows or things without a date are of. */
  readonly takenOn: string;
  /** Other files beside those of the dataset. */
  readonly neighbours: readonly string[];
  /** Headers that are known and not needed. */
  readonly ignored: readonly string[];
  readonly missing: readonly string[];
  /** Units behind figures in cells. */
  readonly cellUnits: readonly string[];
}

/** Columns of the file that the dataset reads. */
export function columnsOf(shape: Shape): readonly NamedColumn[] {
  switch (shape.kind) {
    case 'series':
      return [...(shape.area ? [shape.area.column] : []), ...shape.otherColumns, ...shape.figures];
    case 'places': {
      const place = [shape.x, shape.y, shape.shape].filter((column) => column !== null);
      return [...shape.fields.map(({ column }) => column), ...place];
    }
    case 'table':
      return shape.fields.map(({ column }) => column);
  }
}

/** Names that the series table has by its step. */
export const seriesNames = {
  day: { table: 'daily', day: 'measured_on', ko: '날', en: 'Day' },
  month: { table: 'monthly', day: 'month_start', ko: '달의 첫날', en: 'First day of the month' },
  quarter: {
    table: 'quarterly',
    day: 'quarter_start',
    ko: '분기의 첫날',
    en: 'First day of the quarter',
  },
  year: { table: 'yearly', day: 'year_start', ko: '해의 첫날', en: 'First day of the year' },
  moment: { table: 'by_district', day: 'taken_on', ko: '기준일', en: 'Day' },
} as const;

/** The file gives figures for the city that its districts can be added up to. */
export const isCompared = ({ area, measures }: SeriesShape): boolean =>
  (area?.found.hasCity ?? false) && measures.some(({ aggregate }) => aggregate !== 'mean');
