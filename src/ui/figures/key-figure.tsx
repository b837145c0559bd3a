type Direction = 'better' | 'worse' | 'same' | 'more' | 'less';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly direction: Direction | null;
  readonly directionWord: string | null;
  /** ▼, ▲ or = for the way the number moved. */
  readonly sign: string | null;
  readonly note: string;
  readonly incomplete: string | null;
}

/** One number to read at a glance, with its direction as word, sign and colour. */
export function KeyFigure({
  label,
  value,
  direction,
  directionWord,
  sign,
  note,
  incomplete,
}: Props) {
  // The unit is set smaller: behind a narrow space, or a Korean counter right behind its number.
  const { number = value, unit } =
    /^(?<number>[−\d.,만억 ]+)(?<unit>\u202F?[^\d\s.,만억].*)$/u.exec(value)?.groups ?? {};
  return (
    <div className="key-figure">
      <dt>{label}</dt>
      <dd>
        <span className="key-figure-value">
          {number}
          {unit !== undefined && <small>{unit}</small>}
        </span>
        <span className="key-figure-note">
          {direction && (
            <span className={`direction direction-${direction}`}>
              <span aria-hidden="true">{sign} </span>
              {directionWord}
            </span>
          )}
          {direction ? ' · ' : ''}
          {note}
        </span>
        {incomplete !== null && <span className="mark-incomplete">{incomplete}</span>}
      </dd>
    </div>
  );
}
