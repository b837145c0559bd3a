import type { FreshnessState } from '../../domain/freshness.ts';

const signs: Readonly<Record<FreshnessState, string>> = {
  fresh: '●',
  late: '◐',
  stale: '○',
  archive: '▤',
  unknown: '◌',
};

interface Props {
  readonly state: FreshnessState;
  readonly label: string;
}

/** How new figures are: a sign and a word. */
export function FreshnessMark({ state, label }: Props) {
  return (
    <span className="freshness-mark" data-state={state}>
      <span aria-hidden="true">{signs[state]} </span>
      {label}
    </span>
  );
}
