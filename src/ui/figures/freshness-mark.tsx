import type { FreshnessState } from '../../domain/time/freshness.ts';

/** Full, half and empty as the figures age; lines for what is filed away. */
const signs: Readonly<Record<FreshnessState, string>> = {
  fresh: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  late: 'M6 1.5a4.5 4.5 0 1 1 0 9z',
  stale: '',
  archive: 'M1.5 2.5h9v2h-9zM1.5 7.5h9v2h-9z',
  unknown: '',
};

interface Props {
  readonly state: FreshnessState;
  readonly label: string;
}

/** How new figures are: a sign and a word. */
export function FreshnessMark({ state, label }: Props) {
  return (
    <span className="freshness-mark" data-state={state}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {state !== 'archive' && <circle cx="6" cy="6" r="4.5" />}
        <path d={signs[state]} />
      </svg>
      {label}
    </span>
  );
}
