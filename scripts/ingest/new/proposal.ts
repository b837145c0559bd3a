import type { LocalText } from '../../../src/domain/language.ts';
import type { Step } from '../../../src/domain/time/step.ts';
import type { KoreanGrid } from '../../connectors/coordinates.ts';
import type { DateForm } from './date-forms.ts';
import type { FoundArea } from './find-area.ts';
import type { Unit } from './units.ts';

/** A column of the file under the name that the SQL gives it. */
export interface NamedColumn {
  readonly name: string;
  /** Its header today, then those of other files. */
  readonly headers: readonly string[];
}

export interface ProposedMeasure {
  readonly id: string;
  /** What its rows and columns are called in the file, all parts together. */
  readonly label: string;
  readonly words: LocalText;
  readonly unit: Unit | null;
  readonly decimals: number;
  readonly aggregate: 'sum' | 'last' | 'mean';
  /** It counts people: small counts are hidden. */
  readonly isPeople: boolean;
}

/** One value a step and area: figure, map, ranking, course over time. */
export interface SeriesShape {
  readonly kind: 'series';
  readonly step: Step;
  readonly area: { readonly column: NamedColumn; readonly found: FoundArea } | null;
  readonly period:
    | { readonly from: 'rows'; readonly column: NamedColumn; readonly form: DateForm }
    | { readonly from: 'two-rows'; readonly year: NamedColumn; readonly month: NamedColumn }
    | { readonly from: 'headers'; readonly form: DateForm }
    | { readonly from: 'told'; readonly day: string };
  /** Columns of figures; none where the table is a crosstab. */
  readonly figures: readonly NamedColumn[];
  /** Names of the crosstab's header rows from top to bottom; `null` for a plain table. */
  readonly crosstab: readonly string[] | null;
  /** Names of columns and of header rows that together say which measure a value is of. */
  readonly items: readonly string[];
  readonly measures: readonly ProposedMeasure[];
  readonly otherColumns: readonly NamedColumn[];
}

export interface ProposedField {
  readonly column: NamedColumn;
  readonly words: LocalText;
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'datetime';
  readonly date: DateForm | null;
  readonly unit: Unit | null;
  readonly isPeople: boolean;
  /** Some of its cells have several lines. */
  readonly hasBreaks: boolean;
}

/** Things with a place: a map and a list. */
export interface PlacesShape {
  readonly kind: 'places';
  readonly geometry: 'points' | 'lines' | 'areas';
  /** Degrees, or metres of a grid; `null` where the file has a geometry. */
  readonly x: NamedColumn | null;
  readonly y: NamedColumn | null;
  readonly grid: KoreanGrid | null;
  readonly shape: NamedColumn | null;
  readonly fields: readonly ProposedField[];
  /** Field that names a thing. */
  readonly nameField: string;
}

/** Rows as they are. */
export interface TableShape {
  readonly kind: 'table';
  readonly fields: readonly ProposedField[];
}

export type Shape = SeriesShape | PlacesShape | TableShape;
