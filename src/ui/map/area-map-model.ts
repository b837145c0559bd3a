import type { AreaShapes } from '../../domain/layers/geometry.ts';

/** One area of a choropleth, ready to draw: every word and number is already in the reader's language. */
export interface MapArea {
  readonly code: string;
  readonly name: string;
  /** Short name for the map itself, such as 종로 for 종로구. */
  readonly shortName: string;
  /** The value with its unit, or the words for "not known". */
  readonly valueText: string;
  /** Name of a CSS custom property such as `--seq-3`, or `null` where the value is not known. */
  readonly fill: string | null;
  /** Name of the CSS custom property for text on the fill. */
  readonly ink: string;
}

export interface AreaMapModel {
  readonly shapes: AreaShapes;
  readonly areas: readonly MapArea[];
  /** The whole map in a sentence, for readers who cannot see it. */
  readonly description: string;
  /** Code of the reader's or the chosen area. */
  readonly selected: string | null;
}

export interface AreaMapProps {
  readonly model: AreaMapModel;
  readonly onSelect: (code: string) => void;
}
