interface Bin {
  readonly label: string;
  readonly fill: string;
  readonly count: number;
}

interface Props {
  readonly bins: readonly Bin[];
  readonly title: string;
  readonly formatCount: (count: number) => string;
}

/** The legend is also the histogram: each colour with how many areas have it. */
export function MapLegend({ bins, title, formatCount }: Props) {
  const most = Math.max(...bins.map((bin) => bin.count), 1);
  return (
    <div className="map-legend">
      <p>{title}</p>
      <ul>
        {bins.map((bin) => (
          <li key={bin.label}>
            <i style={{ background: `var(${bin.fill})` }} aria-hidden="true" />
            <span>{bin.label}</span>
            <span className="map-legend-bar" aria-hidden="true">
              <span style={{ width: `${Math.round((bin.count / most) * 100)}%` }} />
            </span>
            <span>{formatCount(bin.count)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
