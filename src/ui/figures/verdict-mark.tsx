type Verdict = 'better' | 'worse' | 'same' | 'more' | 'less';

interface Props {
  readonly verdict: Verdict;
  /** The verdict in a word: nothing depends on the colour. */
  readonly word: string;
  readonly isLower: boolean;
  /** How far apart, such as 12%; `null` where that cannot be said. */
  readonly apart: string | null;
}

/** Better, worse or about the same: a sign for the way the number lies, a word, and a colour. */
export function VerdictMark({ verdict, word, isLower, apart }: Props) {
  const sign = verdict === 'same' ? '≈' : isLower ? '▼' : '▲';
  return (
    <span className={`direction direction-${verdict}`}>
      <span aria-hidden="true">{sign} </span>
      {apart === null || verdict === 'same' ? word : `${apart}, ${word}`}
    </span>
  );
}
