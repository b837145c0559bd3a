import type { CSSProperties } from 'react';
import { partFill, type PartFill } from './fill-patterns.ts';

/** A kind of thing in every whole. */
export interface SharePart {
  readonly id: string;
  readonly label: string;
  /** Without it, the place in the list decides. */
  readonly fill?: PartFill;
}

export interface ShareRow {
  readonly id: string;
  readonly label: string;
  /** Share of each part in this row's whole, 0 to 1; `null` where the whole is not known. */
  readonly shares: readonly number[] | null;
  /** The whole in words, such as "1,234"; where it is not known, the words for that. */
  readonly total: string;
  readonly current?: boolean;
}

export interface ShareBarsProps {
  readonly parts: readonly SharePart[];
  readonly rows: readonly ShareRow[];
  /** What the bars are, for readers who cannot see them; names the list. */
  readonly description: string;
  readonly formatShare: (share: number) => string;
  /** Says what stands at the end of each row, such as "Accidents". */
  readonly totalLabel?: string;
  readonly onSelect?: (id: string) => void;
}

/** A part this wide has room for its share in digits, even on a phone. */
const roomForShare = 0.11;

const fillStyle = ({ colour }: PartFill): CSSProperties => ({ backgroundColor: `var(${colour})` });
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Wholes as bars of the same length, cut into their parts. Needs no script. */
export function ShareBars(props: ShareBarsProps) {
  const { parts, rows, description, formatShare, totalLabel, onSelect } = props;
  const fills = parts.map((part, index) => part.fill ?? partFill(index));
  return (
    <div className="share-bars">
      <ul className="share-bars-legend">
        {parts.map((part, index) => (
          <li key={part.id}>
            <i
              aria-hidden="true"
              data-pattern={fills[index]?.pattern}
              style={fills[index] && fillStyle(fills[index])}
            />
            {part.label}
          </li>
        ))}
        {totalLabel !== undefined && <li className="share-bars-total-label">{totalLabel}</li>}
      </ul>
      <ol className="share-bars-rows" aria-label={description}>
        {rows.map((row) => (
          <li key={row.id} data-area={row.id} aria-current={row.current || undefined}>
            <span className="share-bars-name">
              {onSelect ? (
                <button type="button" onClick={() => onSelect(row.id)}>
                  {row.label}
                </button>
              ) : (
                row.label
              )}
            </span>
            <Bar row={row} parts={parts} fills={fills} formatShare={formatShare} />
            <span className="share-bars-total">{row.total}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface BarProps {
  readonly row: ShareRow;
  readonly parts: readonly SharePart[];
  readonly fills: readonly PartFill[];
  readonly formatShare: (share: number) => string;
}

function Bar({ row: { shares }, parts, fills, formatShare }: BarProps) {
  if (shares === null) return <span className="share-bars-bar" data-pattern="unknown" />;
  const words = parts.map(({ label }, index) => `${label} ${formatShare(shares[index] ?? 0)}`);
  return (
    <>
      <span className="share-bars-bar" aria-hidden="true">
        {parts.map((part, index) => {
          const share = shares[index] ?? 0;
          const fill = fills[index];
          if (!(share > 0) || !fill) return null;
          return (
            <span
              key={part.id}
              data-pattern={fill.pattern}
              title={words[index]}
              style={{ ...fillStyle(fill), width: percent(share) }}
            >
              {share >= roomForShare && <b>{formatShare(share)}</b>}
            </span>
          );
        })}
      </span>
      <span className="share-bars-words">{words.join(', ')}</span>
    </>
  );
}
