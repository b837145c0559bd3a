import { line as linePath } from 'd3-shape';
import { onScale } from './log-scale.ts';
import { chartHeight, EventLayer, EventList } from './time-series-events.tsx';
import { chartBox, type TimeSeriesModel } from './time-series-model.ts';
import { visibleBands, visibleGuides } from './time-series-labels.ts';
import {
  dashOf,
  markAt,
  plotHeight,
  strokeWidthFor,
  thinned,
  timeShare,
  toRows,
  valueTop,
  type LinePoint,
  type TimeSeriesRow,
} from './time-series-rows.ts';
import { plotInset, TimeSeriesWords } from './time-series-words.tsx';

/** Width of the drawing in its own units; it is stretched over the plot area. */
const plotWidth = 1000;
/** More columns than this are finer than a pixel on most screens. */
const columns = 800;

const round = (value: number): number => Math.round(value * 10) / 10;

interface Props {
  readonly model: TimeSeriesModel;
  /** The moving chart will have tools below it: their place is kept. */
  readonly selectable?: boolean;
}

/** The chart as HTML and SVG that need no script; drawn when the site is built. */
export function TimeSeriesStatic({ model: given, selectable = false }: Props) {
  const model = onScale(given, given.scale ?? 'linear');
  const rows = toRows(model);
  const height = chartHeight(model);
  return (
    <>
      <div className="time-series" style={{ height }}>
        <div className="time-series-plot" style={plotInset(model, height - chartBox.height)}>
          <EventLayer model={model} rows={rows} />
          <svg
            className="time-series-drawing"
            viewBox={`0 0 ${plotWidth} ${plotHeight}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={model.description}
          >
            <Backdrop model={model} />
            {model.lines.map((line, index) => (
              <StaticLine
                key={line.id}
                model={model}
                rows={rows}
                index={index}
                colour={`var(${line.colour})`}
              />
            ))}
          </svg>
          <TimeSeriesWords model={model} rows={rows} />
        </div>
      </div>
      <EventList model={model} rows={rows} />
      {selectable && <div className="time-series-tools script-only" />}
    </>
  );
}

function Backdrop({ model }: { readonly model: TimeSeriesModel }) {
  const topOf = (value: number): number => round(valueTop(model, value));
  const across = (value: number): string => `M0,${topOf(value)}H${plotWidth}`;
  return (
    <>
      {visibleBands(model).map(({ from, to, colour }) => (
        <rect
          key={from}
          className="time-series-band"
          y={topOf(to)}
          width={plotWidth}
          height={round(topOf(from) - topOf(to))}
          fill={`var(${colour})`}
        />
      ))}
      <path className="time-series-grid" d={model.valueTicks.map(across).join('')} />
      {visibleGuides(model).map(({ value }) => (
        <path key={value} className="time-series-guide" d={across(value)} />
      ))}
    </>
  );
}

interface StaticLineProps {
  readonly model: TimeSeriesModel;
  readonly rows: readonly TimeSeriesRow[];
  readonly index: number;
  readonly colour: string;
}

function StaticLine({ model, rows, index, colour }: StaticLineProps) {
  const left = (x: number): number => round(timeShare(model.period, x) * plotWidth);
  const topOf = (value: number): number => round(valueTop(model, value));
  const points = rows.map((row): LinePoint => ({ x: row.x, value: row.values[index] ?? null }));
  // Nine years of days are four points a pixel: keep the lowest and highest of each column.
  const drawn =
    points.length > 2 * columns
      ? thinned(points, (x) => Math.floor((left(x) * columns) / plotWidth))
      : points;
  const draw = linePath<LinePoint>()
    .defined(({ value }) => value !== null)
    .x(({ x }) => left(x))
    .y(({ value }) => topOf(value ?? 0));
  // A line of no length with round ends is a dot that the stretching leaves round.
  const dots = (mark: 'incomplete' | 'isolated'): string =>
    points
      .map(({ x, value }, at) =>
        value !== null && markAt(rows, index, at) === mark ? `M${left(x)},${topOf(value)}Z` : '',
      )
      .join('');
  const isolated = dots('isolated');
  const incomplete = dots('incomplete');
  return (
    <g className="time-series-line" stroke={colour}>
      <path
        d={draw(drawn) ?? ''}
        strokeWidth={strokeWidthFor(rows)}
        strokeDasharray={dashOf(model, index, rows.length) || undefined}
      />
      {isolated && <path d={isolated} strokeWidth={5} />}
      {incomplete && <path d={incomplete} strokeWidth={8} />}
      {incomplete && <path className="time-series-hollow" d={incomplete} strokeWidth={4} />}
    </g>
  );
}
