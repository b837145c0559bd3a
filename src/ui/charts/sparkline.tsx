interface Props {
  /** One value a step; `null` is a gap. */
  readonly values: readonly (number | null)[];
  readonly highest: number;
  readonly description: string;
}

const width = 100;
const height = 32;

/** A small line from zero without axes; its words stand beside it. */
export function Sparkline({ values, highest, description }: Props) {
  const at = (i: number): number =>
    values.length < 2 ? 0 : Math.round((i / (values.length - 1)) * (width - 4)) + 2;
  const top = (value: number): number =>
    Math.round((1 - value / (highest || 1)) * (height - 4) * 10) / 10 + 2;
  const path = values
    .map((value, i) => {
      if (value === null) return '';
      const starts = i === 0 || values[i - 1] === null;
      return `${starts ? 'M' : 'L'}${at(i)},${top(value)}`;
    })
    .join('');
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last];
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={description}
    >
      <path className="sparkline-base" d={`M0,${height - 1}H${width}`} />
      <path className="sparkline-line" d={path} />
      {lastValue != null && <circle cx={at(last)} cy={top(lastValue)} r="2.5" />}
    </svg>
  );
}
