import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { scatterLabels } from './scatter-labels.ts';
import {
  axisShare,
  scatterBox,
  scatterLeft,
  scatterPlotHeight,
  type ScatterModel,
  type ScatterPoint,
} from './scatter-model.ts';

export interface ScatterProps {
  readonly model: ScatterModel;
  /** Words for a point; with them the chart answers to pointer and arrow keys. */
  readonly describePoint?: (id: string) => string;
  readonly onSelect?: (id: string) => void;
}

/** Width of the drawing in its own units; it is stretched over the plot area. */
const drawingWidth = 1000;
/** Widths of the plot that names are placed for, CSS px: a phone's and a desk's. */
const narrowPlot = 240;
const widePlot = 480;

const round = (value: number): number => Math.round(value * 10) / 10;
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Points by two of their numbers. Needs no script; with `describePoint` it can be read point by point. */
export function Scatter({ model, describePoint, onSelect }: ScatterProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const inOrder = model.points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.key === 'Enter' || event.key === ' ') && chosen !== null && onSelect) {
      event.preventDefault();
      onSelect(chosen);
    }
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = inOrder.findIndex(({ id }) => id === chosen);
    const next = at < 0 ? (step > 0 ? 0 : inOrder.length - 1) : at + step;
    setChosen(inOrder[Math.min(Math.max(next, 0), inOrder.length - 1)]?.id ?? null);
  };
  const onPointer = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const found = nearest(model, box, event.clientX - box.left, event.clientY - box.top);
    if (found) setChosen(found.id);
  };
  return (
    <div className="scatter">
      <div className="scatter-frame" style={{ height: scatterBox.height }}>
        <div
          className="scatter-plot"
          role="img"
          aria-label={model.description}
          style={{
            top: scatterBox.marginTop,
            right: scatterBox.marginRight,
            bottom: scatterBox.marginBottom,
            left: scatterLeft(model),
          }}
          {...(describePoint
            ? { tabIndex: 0, onKeyDown, onPointerMove: onPointer, onPointerDown: onPointer }
            : {})}
        >
          <Drawing model={model} chosen={chosen} />
          <Words model={model} />
        </div>
      </div>
      {model.trend && (
        <p className="scatter-key">
          <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
            {model.trend.band && <path className="scatter-band" d="M0,0H24V8H0Z" />}
            <path className="scatter-trend" d="M0,4H24" />
          </svg>{' '}
          {model.trend.label}
        </p>
      )}
      {describePoint && (
        <p className="scatter-point-words script-only" aria-live="polite">
          {chosen === null ? model.hint : describePoint(chosen)}
        </p>
      )}
    </div>
  );
}

/** The point within a finger's reach of a place in the plot. */
function nearest(
  model: ScatterModel,
  box: { readonly width: number; readonly height: number },
  x: number,
  y: number,
): ScatterPoint | null {
  const reach = 32;
  let found: ScatterPoint | null = null;
  let least = reach;
  for (const point of model.points) {
    const distance = Math.hypot(
      axisShare(model.xTicks, point.x) * box.width - x,
      (1 - axisShare(model.yTicks, point.y)) * box.height - y,
    );
    if (distance < least) {
      least = distance;
      found = point;
    }
  }
  return found;
}

interface DrawingProps {
  readonly model: ScatterModel;
  readonly chosen: string | null;
}

function Drawing({ model, chosen }: DrawingProps) {
  const { points, xTicks, yTicks, trend } = model;
  const left = (x: number): number => round(axisShare(xTicks, x) * drawingWidth);
  const top = (y: number): number => round((1 - axisShare(yTicks, y)) * scatterPlotHeight);
  // A line of no length with round or square ends is a dot that the stretching leaves in shape.
  const dots = (list: readonly ScatterPoint[]): string =>
    list.map(({ x, y }) => `M${left(x)},${top(y)}Z`).join('');
  const current = points.filter((point) => point.current);
  const picked = points.filter(({ id }) => id === chosen);
  const band = trend?.band ?? [];
  return (
    <svg
      viewBox={`0 0 ${drawingWidth} ${scatterPlotHeight}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path
        className="scatter-grid"
        d={
          xTicks.map((tick) => `M${left(tick)},0V${scatterPlotHeight}`).join('') +
          yTicks.map((tick) => `M0,${top(tick)}H${drawingWidth}`).join('')
        }
      />
      {band.length > 1 && (
        <path
          className="scatter-band"
          d={`M${band.map(({ x, high }) => `${left(x)},${top(high)}`).join('L')}L${band
            .toReversed()
            .map(({ x, low }) => `${left(x)},${top(low)}`)
            .join('L')}Z`}
        />
      )}
      {trend && (
        <path
          className="scatter-trend"
          d={`M${left(trend.from.x)},${top(trend.from.y)}L${left(trend.to.x)},${top(trend.to.y)}`}
        />
      )}
      <path className="scatter-point-edge" d={dots(points)} />
      <path className="scatter-point" d={dots(points.filter((point) => !point.current))} />
      {current.length > 0 && <path className="scatter-current" d={dots(current)} />}
      {picked.length > 0 && <path className="scatter-chosen" d={dots(picked)} />}
    </svg>
  );
}

/** Words as HTML over the plot: text keeps its size while the plot stretches. */
function Words({ model }: { readonly model: ScatterModel }) {
  const narrow = scatterLabels(model, narrowPlot);
  const wide = scatterLabels(model, widePlot);
  return (
    <div className="scatter-words" aria-hidden="true">
      <span className="scatter-y-label">{model.yLabel}</span>
      <span className="scatter-x-label">{model.xLabel}</span>
      {model.xTicks.map((tick, index) => (
        <span
          key={tick}
          className="scatter-x-tick"
          // Every other number is enough on a phone.
          data-minor={index % 2 === 1}
          style={{ left: percent(axisShare(model.xTicks, tick)) }}
        >
          {model.formatX(tick)}
        </span>
      ))}
      {model.yTicks.map((tick) => (
        <span
          key={tick}
          className="scatter-y-tick"
          style={{ top: percent(1 - axisShare(model.yTicks, tick)) }}
        >
          {model.formatY(tick)}
        </span>
      ))}
      {model.points.map((point, index) =>
        narrow[index] || wide[index] ? (
          <span
            key={point.id}
            className="scatter-label"
            data-narrow={narrow[index] ?? 'none'}
            data-wide={wide[index] ?? 'none'}
            data-current={point.current || undefined}
            style={{
              left: percent(axisShare(model.xTicks, point.x)),
              top: percent(1 - axisShare(model.yTicks, point.y)),
            }}
          >
            {point.label}
          </span>
        ) : null,
      )}
    </div>
  );
}
