import type { LocalText } from './language.ts';

interface BaseView {
  /** Unique within the dataset; also the panel's anchor in the address. */
  readonly id: string;
  readonly title: LocalText;
  /** What the panel answers, in one sentence. */
  readonly question: LocalText;
}

/** The figure of the chosen period with its comparison to the year before. */
export interface FigureView extends BaseView {
  readonly kind: 'figure';
}

/** Lines over time for the chosen areas; day, week, month or year. */
export interface TimeSeriesView extends BaseView {
  readonly kind: 'time-series';
}

/** Districts coloured by the mean of the chosen period. */
export interface ChoroplethView extends BaseView {
  readonly kind: 'choropleth';
}

/** Districts in order of the mean of the chosen period. */
export interface RankingView extends BaseView {
  readonly kind: 'ranking';
}

/** Every day of a year as a cell, coloured by grade where the measure has daily grades. */
export interface CalendarView extends BaseView {
  readonly kind: 'calendar';
}

/** The typical course over the months of a year, or over the hours of a day by season. */
export interface ProfileView extends BaseView {
  readonly kind: 'profile';
  readonly by: 'month' | 'hour';
}

/** The numbers behind the other panels, or a published table as it is. */
export interface TableView extends BaseView {
  readonly kind: 'table';
  /** A table of the dataset; without it, the yearly figures of the chosen measure. */
  readonly table?: string;
  /**
   * Lays the table out for the chosen measure: one row for each combination of `rows`, one column
   * for each value of `column`. Days measured are read from `<measure>_days`.
   */
  readonly pivot?: { readonly rows: readonly string[]; readonly column: string };
}

export type View =
  | FigureView
  | TimeSeriesView
  | ChoroplethView
  | RankingView
  | CalendarView
  | ProfileView
  | TableView;
