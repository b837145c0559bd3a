/** A mistake in a commitment's file or sheet: where, what stands there, and what is allowed. */
export interface ModelProblem {
  /** Way to the value, such as `['milestones', 1, 'planned']`. */
  readonly path: readonly (string | number)[];
  /** What stands there; empty where nothing does. */
  readonly value: string;
  readonly allowed: string;
}

export type ReadResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ModelProblem[] };

/** `milestones[1].planned`, as it is said in errors. */
export const pathText = (path: ModelProblem['path']): string =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${part}`))
    .join('');
