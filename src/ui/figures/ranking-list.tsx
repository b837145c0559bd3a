interface Row {
  readonly code: string;
  readonly rank: number | null;
  readonly name: string;
  readonly valueText: string;
  readonly share: number;
  readonly fill: string | null;
}

interface Props {
  readonly rows: readonly Row[];
  readonly selected: string;
  readonly cityText: string;
  readonly cityShare: number | null;
  readonly onSelect?: (code: string) => void;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Areas in order, each with a bar from zero; the city's mean is a line through all bars. */
export function RankingList({ rows, selected, cityText, cityShare, onSelect }: Props) {
  return (
    <div className="ranking">
      <ol className="ranking-rows">
        {rows.map((row) => (
          <li key={row.code} data-area={row.code} aria-current={row.code === selected || undefined}>
            <span className="ranking-rank">{row.rank ?? '–'}</span>
            <span className="ranking-name">
              {onSelect ? (
                <button type="button" onClick={() => onSelect(row.code)}>
                  {row.name}
                </button>
              ) : (
                row.name
              )}
            </span>
            <span className="ranking-bar" aria-hidden="true">
              <span
                style={{
                  width: percent(row.share),
                  background: `var(${row.fill ?? '--map-unknown'})`,
                }}
              />
              {cityShare !== null && <i style={{ left: percent(cityShare) }} />}
            </span>
            <span className="ranking-value">{row.valueText}</span>
          </li>
        ))}
      </ol>
      <p className="ranking-city">
        <i aria-hidden="true" /> {cityText}
      </p>
    </div>
  );
}
