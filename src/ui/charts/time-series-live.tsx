import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Period } from '../../domain/period.ts';
import { chartBox, type TimeSeriesModel } from './time-series-model.ts';
import { TimeSeriesPlot } from './time-series-plot.tsx';
import { timeShare, toRows } from './time-series-rows.ts';
import { usePeriodSelection, type SelectedRows } from './time-series-selection.ts';
import { percent, plotInset, TimeSeriesWords } from './time-series-words.tsx';

interface Props {
  readonly model: TimeSeriesModel;
  readonly onSelectPeriod?: (period: Period) => void;
  /** Says in the tooltip that dragging selects a period. */
  readonly selectHint?: string;
}

/** The chart with tooltip, keyboard and period selection, in the box of the static drawing. */
export default function TimeSeriesLive({ model, onSelectPeriod, selectHint }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  // Before the first paint: Recharts then draws in the same frame that replaces the static drawing.
  useLayoutEffect(() => {
    const element = plot.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(element.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const rows = useMemo(() => toRows(model), [model]);
  const { selected, handlers } = usePeriodSelection({
    plot,
    rows,
    bounds: model.period,
    onSelect: onSelectPeriod,
  });
  return (
    <div className="time-series" style={{ height: chartBox.height }}>
      <div
        ref={plot}
        className={`time-series-plot${onSelectPeriod ? ' time-series-selectable' : ''}`}
        style={plotInset}
        {...handlers}
        // A click that focused the chart would leave the keyboard's tooltip open at the first bucket.
        onMouseDown={(event) => event.preventDefault()}
      >
        {width !== null && width > 0 && (
          <TimeSeriesPlot
            model={model}
            rows={rows}
            width={width}
            selecting={selected !== null}
            hint={onSelectPeriod && selectHint}
          />
        )}
        <TimeSeriesWords model={model} rows={rows} />
        {selected && <Selection model={model} selected={selected} />}
      </div>
    </div>
  );
}

interface SelectionProps {
  readonly model: TimeSeriesModel;
  readonly selected: SelectedRows;
}

function Selection({ model, selected: { first, last } }: SelectionProps) {
  const left = timeShare(model.period, first.period.first);
  const right = timeShare(model.period, last.period.last + 1);
  const from = model.formatBucket(first.period);
  const to = model.formatBucket(last.period);
  return (
    <>
      <div
        className="time-series-selection"
        style={{ left: percent(left), width: percent(right - left) }}
      />
      <div className="time-series-selection-words" role="status">
        {first === last ? from : `${from} – ${to}`}
      </div>
    </>
  );
}
