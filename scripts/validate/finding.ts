/** What a validator says of a file. */
export interface Finding {
  /** `violation`: the standard forbids it. `warning`: the standard recommends otherwise. */
  readonly level: 'violation' | 'warning';
  /** Where in the file: a node, a path, a line. */
  readonly where: string;
  readonly what: string;
}
