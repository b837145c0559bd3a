import { memo } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { TimeSeriesModel } from './time-series-model.ts';
import { visibleBands, visibleGuides } from './time-series-labels.ts';
import {
  dashOf,
  markAt,
  plotHeight,
  strokeWidthFor,
  valueEnds,
  type TimeSeriesRow,
} from './time-series-rows.ts';
import { TimeSeriesTooltip } from './time-series-tooltip.tsx';

interface Props {
  readonly model: TimeSeriesModel;
  readonly rows: readonly TimeSeriesRow[];
  readonly width: number;
  /** While a period is being selected, the tooltip would hide it. */
  readonly selecting: boolean;
  readonly hint: string | undefined;
  /** The bucket that the reader looks at, by pointer or keyboard; `null` when they leave. */
  readonly onLook: (row: TimeSeriesRow | null) => void;
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };
// For print, where CSS sets another width; Recharts passes it on, though its types do not know it.
const stretchable = { preserveAspectRatio: 'none' };
const backdrop = { band: -300, grid: -200, guide: -100 };

/** The plot area drawn by Recharts: its words and its margins are ours, shared with the static drawing. */
export const TimeSeriesPlot = memo(function TimeSeriesPlot(props: Props) {
  const { model, rows, width, selecting, hint, onLook } = props;
  const { first, last } = model.period;
  return (
    <LineChart
      data={rows}
      width={width}
      height={plotHeight}
      margin={noMargin}
      {...stretchable}
      aria-label={model.description}
    >
      <XAxis dataKey="x" type="number" domain={[first, last + 1]} hide />
      {/* Without allowDataOverflow a value beyond the ticks would change the scale. */}
      <YAxis
        domain={[...valueEnds(model.valueTicks)]}
        scale={model.scale === 'log' ? 'log' : 'linear'}
        allowDataOverflow
        hide
      />
      {visibleBands(model).map(({ from, to, colour }) => (
        <ReferenceArea
          key={from}
          className="time-series-band"
          y1={from}
          y2={to}
          fill={`var(${colour})`}
          fillOpacity={1}
          zIndex={backdrop.band}
        />
      ))}
      <CartesianGrid
        vertical={false}
        horizontalValues={[...model.valueTicks]}
        zIndex={backdrop.grid}
      />
      {visibleGuides(model).map(({ value }) => (
        <ReferenceLine
          key={value}
          className="time-series-guide"
          y={value}
          zIndex={backdrop.guide}
        />
      ))}
      {model.lines.map((line, index) => (
        <Line<TimeSeriesRow, number | null>
          key={line.id}
          className="time-series-line"
          dataKey={(row) => row.values[index] ?? null}
          stroke={`var(${line.colour})`}
          strokeWidth={strokeWidthFor(rows)}
          strokeDasharray={dashOf(model, index, rows.length)}
          dot={markDots(rows, index, `var(${line.colour})`)}
          activeDot={{ r: 4, fill: `var(${line.colour})`, strokeWidth: 0 }}
          connectNulls={false}
          isAnimationActive={false}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        filterNull={false}
        position={{ y: 0 }}
        cursor={{ className: 'time-series-cursor' }}
        {...(selecting ? { active: false } : {})}
        content={({ active, label }) => {
          const row = active ? rows.find(({ x }) => x === label) : undefined;
          return row && <TimeSeriesTooltip model={model} row={row} hint={hint} onLook={onLook} />;
        }}
      />
    </LineChart>
  );
});

interface DotProps {
  readonly index: number;
  readonly cx?: string | number | undefined;
  readonly cy?: string | number | undefined;
}

function markDots(rows: readonly TimeSeriesRow[], line: number, colour: string) {
  const marks = rows.map((_, index) => markAt(rows, line, index));
  if (marks.every((mark) => mark === null)) return false;
  // Drawn as in the static drawing, so that they stay round where the drawing is stretched for print.
  return ({ index, cx, cy }: DotProps) => {
    const d = `M${cx},${cy}Z`;
    switch (marks[index] ?? null) {
      case 'isolated':
        return <path key={index} d={d} stroke={colour} strokeWidth={5} />;
      case 'incomplete':
        return (
          <g key={index}>
            <path d={d} stroke={colour} strokeWidth={8} />
            <path className="time-series-hollow" d={d} strokeWidth={4} />
          </g>
        );
      case null:
        return null;
    }
  };
}
