/** One small line with its name; all words are already in the reader's language. */
export interface SmallMultiple {
  readonly id: string;
  readonly name: string;
  /** One value a step; `null` is a gap. All items have the same steps. */
  readonly values: readonly (number | null)[];
  /** The first and the last known value in words, with their step: "2014 45.2". `null`: none known. */
  readonly firstText: string | null;
  readonly lastText: string | null;
  /** Address that the name leads to; without it, see `onSelect`. */
  readonly href?: string;
  readonly current?: boolean;
}

export interface SmallMultiplesProps {
  readonly items: readonly SmallMultiple[];
  /** Both ends of the one scale that all lines share. */
  readonly scale: readonly [low: number, high: number];
  /** The city's line behind every other. */
  readonly reference?: { readonly label: string; readonly values: readonly (number | null)[] };
  /** What the lines show, for readers who cannot see them; names the list. */
  readonly description: string;
  readonly notMeasured: string;
  /** Without `href`, the names are buttons. */
  readonly onSelect?: (id: string) => void;
}

const width = 120;
const height = 48;
const inset = 3;
const round = (value: number): number => Math.round(value * 10) / 10;

/** A grid of small lines on one scale. Needs no script. */
export function SmallMultiples(props: SmallMultiplesProps) {
  const { items, scale, reference, description, notMeasured, onSelect } = props;
  return (
    <div className="multiples">
      {reference && (
        <p className="multiples-key">
          <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
            <path className="multiples-reference" d="M0,4H24" />
          </svg>{' '}
          {reference.label}
        </p>
      )}
      <ul className="multiples-grid" aria-label={description}>
        {items.map((item) => (
          <li key={item.id} data-area={item.id} aria-current={item.current || undefined}>
            <Name item={item} {...(onSelect ? { onSelect } : {})} />
            <Lines values={item.values} reference={reference?.values ?? []} scale={scale} />
            <span className="multiples-ends">
              {item.firstText === null || item.lastText === null ? (
                notMeasured
              ) : (
                <>
                  <span>{item.firstText}</span> <b>{item.lastText}</b>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface NameProps {
  readonly item: SmallMultiple;
  readonly onSelect?: (id: string) => void;
}

function Name({ item: { id, name, href }, onSelect }: NameProps) {
  if (href !== undefined) return <a href={href}>{name}</a>;
  if (!onSelect) return <span className="multiples-name">{name}</span>;
  return (
    <button type="button" onClick={() => onSelect(id)}>
      {name}
    </button>
  );
}

interface LinesProps {
  readonly values: readonly (number | null)[];
  readonly reference: readonly (number | null)[];
  readonly scale: readonly [number, number];
}

/** The words below say both ends, so the drawing itself is hidden from screen readers. */
function Lines({ values, reference, scale: [low, high] }: LinesProps) {
  const leftOf = (i: number, count: number): number =>
    round(count < 2 ? width / 2 : inset + (i / (count - 1)) * (width - 2 * inset));
  const topOf = (value: number): number =>
    round(inset + (1 - (value - low) / (high - low || 1)) * (height - 2 * inset));
  const path = (line: readonly (number | null)[]): string =>
    line
      .map((value, i) => {
        if (value === null) return '';
        const at = `${leftOf(i, line.length)},${topOf(value)}`;
        const starts = i === 0 || (line[i - 1] ?? null) === null;
        const ends = (line[i + 1] ?? null) === null;
        // A value between gaps is a line of no length: a dot.
        return `${starts ? 'M' : 'L'}${at}${starts && ends ? 'Z' : ''}`;
      })
      .join('');
  const last = values.findLastIndex((value) => value !== null);
  const lastValue = values[last];
  return (
    <svg className="multiples-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="multiples-base" d={`M0,${height - inset + 0.5}H${width}`} />
      {reference.length > 0 && <path className="multiples-reference" d={path(reference)} />}
      <path className="multiples-line" d={path(values)} />
      {lastValue != null && (
        <circle cx={leftOf(last, values.length)} cy={topOf(lastValue)} r="2.6" />
      )}
    </svg>
  );
}
