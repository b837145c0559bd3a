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

/** The typical course over the months of a year, the days of a week, or the hours of a day. */
export interface ProfileView extends BaseView {
  readonly kind: 'profile';
  /**
   * `month` is made from the series. `hour` reads the table `hour_profile` (`season`, `hour`, a column
   * a measure), `weekday` the table `weekday_profile` (`area`, `weekday` 1 for Monday to 7, a column a
   * measure).
   */
  readonly by: 'month' | 'hour' | 'weekday';
}

/** Shares of measures in their whole, year by year and by district: sums, or stocks of one kind. */
export interface CompositionView extends BaseView {
  readonly kind: 'composition';
  readonly measures: readonly string[];
}

/** A small line for every district on one scale. */
export interface MultiplesView extends BaseView {
  readonly kind: 'multiples';
}

/** Points of a published table by two of its number fields. */
export interface ScatterView extends BaseView {
  readonly kind: 'scatter';
  readonly table: string;
  readonly x: string;
  readonly y: string;
  /** Field that names a point; points of districts hold the area code in `area`. */
  readonly label: string;
}

/** Layers of this dataset and of others on a map. */
export interface LayersView extends BaseView {
  readonly kind: 'layers';
  /** `dataset/layer`; the first is shown at first, with those marked `on`. */
  readonly layers: readonly { readonly layer: string; readonly on: boolean }[];
}

/** The newest values with their age, place by place, renewed while the page is open. Needs `live`. */
export interface NowView extends BaseView {
  readonly kind: 'now';
}

/** The course of the last hours from the history table of `live`. */
export interface RecentView extends BaseView {
  readonly kind: 'recent';
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
  | CompositionView
  | MultiplesView
  | ScatterView
  | LayersView
  | NowView
  | RecentView
  | TableView;
