import type { Cell } from '../../../domain/published.ts';

export interface ViewColumn {
  /** Name in a download. */
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
  /** Text of a cell on the page, with the number of its row; without it the cell as it is. */
  readonly format?: (cell: Cell, row: number) => string;
}

/** The numbers that a panel shows: read aloud, listed below the drawing, and downloaded. */
export interface ViewTable {
  readonly caption: string;
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly (readonly Cell[])[];
}
